"""The documentation as a whole: its pages parse, its links lead somewhere, nothing breaks out."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
from lxml import html

from tei_kit.odd import CompiledOdd, compile_odd, read_source
from tei_kit.odd.documentation import document

HTML = "{http://www.w3.org/1999/xhtml}"
Files = dict[str, bytes]


def parsed(data: bytes) -> Element:
    return html5lib.HTMLParser(strict=True).parse(data.decode("utf-8"))


def words(page: Element) -> str:
    return " ".join("".join(page.itertext()).split())


@pytest.fixture(scope="module")
def files(harbour: CompiledOdd) -> Files:
    return dict(document(harbour).files)


@pytest.fixture(scope="module")
def pages(files: Files) -> dict[str, Element]:
    return {path: parsed(data) for path, data in files.items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def tei_files(tei_source: CompiledOdd) -> Files:
    return dict(document(tei_source).files)


def test_there_is_a_page_for_everything(files: Files) -> None:
    assert {
        "index.html",
        "about.html",
        "elements.html",
        "classes.html",
        "attributes.html",
        "datatypes.html",
        "constraints.html",
        "elements/log.html",
        "classes/att.dated.html",
        "macros/macro.words.html",
        "datatypes/harbour.day.html",
        "assets/documentation.css",
        "assets/documentation.js",
        "assets/search-index.js",
    } <= files.keys()


def test_names_that_differ_in_case_only_have_files_of_their_own(files: Files) -> None:
    assert len({path.lower() for path in files}) == len(files)
    assert "elements/ship.html" in files


def test_every_link_leads_somewhere(files: Files) -> None:
    assert _broken_links(files) == []


def test_every_link_leads_somewhere_in_the_documentation_of_the_tei(tei_files: Files) -> None:
    assert _broken_links(tei_files) == []
    assert len([path for path in tei_files if path.startswith("elements/")]) > 550


def _broken_links(files: Files) -> list[str]:
    trees = {path: html.fromstring(data) for path, data in files.items() if path.endswith(".html")}
    identifiers = {path: set(tree.xpath("//@id")) for path, tree in trees.items()}
    return [
        f"{path}: {address}"
        for path, tree in trees.items()
        for address in map(str, tree.xpath("//@href | //@src"))
        if not _leads_somewhere(path, address, files, identifiers)
    ]


def _leads_somewhere(
    path: str, address: str, files: Files, identifiers: dict[str, set[str]]
) -> bool:
    parts = urlsplit(address)
    if parts.scheme:
        return parts.scheme in ("http", "https", "mailto")
    target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
    if target not in files:
        return False
    return not parts.fragment or unquote(parts.fragment) in identifiers[target]


def test_every_link_leads_somewhere_in_the_documentation_of_our_own_odd(repository: Path) -> None:
    odd = (repository / "schema" / "tei_kit.odd").read_bytes()
    files = dict(document(compile_odd(odd, "tei_kit.odd")).files)
    assert _broken_links(files) == []
    parsed(files["elements/persName.html"])


def test_the_search_index_leads_somewhere(tei_files: Files) -> None:
    script = tei_files["assets/search-index.js"].decode("utf-8")
    index = json.loads(script.removeprefix("window.teiKitSearchIndex = ").removesuffix(";\n"))
    kinds = Counter(kind for _, kind, _, _ in index)
    assert kinds["element"] > 550
    assert kinds["attribute"] > 250
    identifiers = set(html.fromstring(tei_files["attributes.html"]).xpath("//@id"))
    for _, _, address, _ in index:
        page, _, identifier = address.partition("#")
        assert page in tei_files
        assert not identifier or identifier in identifiers


@pytest.mark.parametrize("path", ["elements/list.html", "classes/att.global.html", "index.html"])
def test_pages_of_the_tei_are_html(tei_files: Files, path: str) -> None:
    parsed(tei_files[path])


def test_identifiers_are_unique_and_headings_in_order(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        identifiers = [e.attrib["id"] for e in page.iter() if "id" in e.attrib]
        assert max(Counter(identifiers).values()) == 1, path
        levels = [int(e.tag[-1]) for e in page.iter() if re.fullmatch(HTML + "h[1-6]", e.tag)]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_nothing_is_loaded_from_outside_and_no_attribute_runs_code(
    pages: dict[str, Element], files: Files
) -> None:
    for path, page in pages.items():
        tags = {element.tag.removeprefix(HTML) for element in page.iter()}
        assert not tags & {"img", "iframe", "object", "embed", "video", "audio", "form", "base"}
        root = "../" if "/" in path else ""
        scripts = page.findall(f".//{HTML}script")
        assert [one.get("src") for one in scripts] == [f"{root}assets/documentation.js"]
        for element in page.iter():
            assert not [name for name in element.attrib if name.startswith("on")], path
            assert "style" not in element.attrib, path
    assert b"url(" not in files["assets/documentation.css"]
    assert b"@import" not in files["assets/documentation.css"]


def section(page: Element, heading: str) -> str:
    for one in page.iter(f"{HTML}section"):
        if one.get("aria-labelledby") == heading:
            return words(one)
    return ""


def links_in(page: Element, heading: str) -> Iterator[str]:
    for one in page.iter(f"{HTML}section"):
        if one.get("aria-labelledby") == heading:
            yield from (link.get("href", "") for link in one.iter(f"{HTML}a"))


def test_the_page_of_an_element(pages: dict[str, Element]) -> None:
    page = pages["elements/log.html"]
    attributes = section(page, "attributes")
    assert "@kind required token says what sort of log it is, as @about says when." in attributes
    assert "The value must be one of: day kept by day dark (at night) kept by “night”" in attributes
    assert "From att.dated" in attributes
    assert "default ?" in attributes
    assert "Only one of @when, @about." in attributes
    assert "element gone 2 to 3 times" in section(page, "content")
    assert "(head?, (entry | gone{2,3})+)" in section(page, "content")
    assert section(page, "may-contain") == "May contain harbour entry, gone, head"
    assert "Documents may begin with it." in section(page, "contained-by")
    constraints = section(page, "constraints")
    assert "This log names no ship but {@kind}. warning" in constraints
    assert "day-not-both from att.dated" in constraints
    linked = list(links_in(page, "examples"))
    assert linked[:2] == ["../elements/log.html", "../elements/entry.html"]
    assert 'End with <log kind="day">.' in section(page, "remarks")
    assert list(links_in(page, "see-also")) == ["../about.html#entries"]


def test_what_few_elements_have_stands_before_what_all_have(tei_files: Files) -> None:
    page = parsed(tei_files["elements/date.html"])
    origins = [words(row) for row in page.iter(f"{HTML}th") if row.get("scope") == "rowgroup"]
    assert origins[0] == "From att.calendarSystem"
    assert origins[-1].startswith("From att.global")


def test_what_may_stand_where(pages: dict[str, Element]) -> None:
    assert section(pages["elements/ship.html"], "contained-by").endswith("entry, head, ship")
    assert "Text." in section(pages["elements/entry.html"], "may-contain")
    assert "Nothing: the element is empty." in section(pages["elements/gone.html"], "may-contain")
    (other,) = [page for page in pages.values() if "Namespace urn:other" in words(page)]
    assert "Elements of any name." in section(other, "may-contain")


def test_processing_deprecation_and_other_languages(pages: dict[str, Element]) -> None:
    assert section(pages["elements/entry.html"], "processing") == (
        "Processing For web: block if @kind='storm'; content is .; color: red "
        "step 1: inline step 2: break"
    )
    gone = words(pages["elements/gone.html"])
    assert "Deprecated: not to be used after 2031-01-01. Leave it out." in gone
    languages = [
        element.get("lang")
        for element in pages["elements/entry.html"].iter(f"{HTML}dd")
        if element.get("lang")
    ]
    assert languages == ["ar", "de"]


def test_the_pages_of_classes_macros_and_datatypes(pages: dict[str, Element]) -> None:
    named = pages["classes/model.named.html"]
    assert "Through these classes ship, bateau" in section(named, "members")
    assert section(named, "used-by") == "Used by macro.words, ship"
    day = pages["datatypes/harbour.day.html"]
    assert "unknown nobody knows" in section(day, "values")
    assert section(day, "used-by") == "Used by att.dated"
    assert "(text | model.named)*" in section(pages["macros/macro.words.html"], "content")


def test_the_prose_around_the_schema(pages: dict[str, Element]) -> None:
    about = pages["about.html"]
    headings = [words(e) for e in about.iter() if re.fullmatch(HTML + "h[2-6]", e.tag)]
    assert headings == ["Why <log> is there", "Entries"]
    assert "contains the log of one year" in words(about)
    assert [e.get("href") for e in about.iter(f"{HTML}a") if e.get("rel") == "external"] == [
        "https://example.org/ships?a=1&b=2"
    ]


def test_another_language(harbour: CompiledOdd) -> None:
    page = parsed(document(harbour, "de").files["elements/entry.html"])
    (description,) = [e for e in page.iter(f"{HTML}div") if e.get("class") == "description"]
    assert (description.get("lang"), words(description)) == (
        "de",
        "enthält, was an einem Tag geschrieben wurde.",
    )


def test_grammars_that_are_no_odd_are_named() -> None:
    odd = b"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><schemaSpec ident="s" start="p">
      <moduleRef url="boats.rng"/><elementSpec ident="p"><content><textNode/></content>
      </elementSpec></schemaSpec></body></text></TEI>"""
    grammar = b"""<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="boat">
      <element name="boat"><empty/></element></define></grammar>"""
    compiled = compile_odd(odd, "s.odd", lambda _address: grammar)
    assert "With grammars boats.rng" in words(parsed(document(compiled).files["index.html"]))


_BREAKING = """</code><script>broken()</script>"""


def test_hostile_words_stay_words() -> None:
    escaped = _BREAKING.replace("<", "&lt;").replace('"', "&quot;")
    source = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
    <elementSpec ident="../../x {escaped}" module="{escaped}"><gloss>{escaped}</gloss>
      <desc xml:lang="&quot;>">{escaped} <ref target="javascript:broken()">{escaped}</ref>
        <ref target="data:text/html,x">b</ref><gi>{escaped}</gi><val>{escaped}</val></desc>
      <content><elementRef key="{escaped}"/><mystery/></content>
      <attList><attDef ident="a {escaped}"><defaultVal>{escaped}</defaultVal>
        <valList><valItem ident="{escaped}"/></valList></attDef></attList>
      <exemplum><egXML xmlns="http://www.tei-c.org/ns/Examples">{escaped}<!--{_BREAKING}-->
        <p n="{escaped}"/></egXML></exemplum>
      <remarks><p>{escaped}<list><item>{escaped}<list><item><p>x</p></item></list></item></list>
        <q><p>{escaped}</p></q></p></remarks>
    </elementSpec></body></text></TEI>"""
    files = document(read_source(source.encode(), "hostile.xml")).files
    for path, data in files.items():
        assert ".." not in path
        if path.endswith(".html"):
            parsed(data)
            assert b"<script>" not in data
            assert b'href="javascript' not in data
    assert _broken_links(dict(files)) == []


def test_the_same_odd_gives_the_same_bytes(harbour: CompiledOdd, files: Files) -> None:
    assert document(harbour).files == files
