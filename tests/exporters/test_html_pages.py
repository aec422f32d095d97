"""The web edition as a whole: its pages parse, its links lead somewhere, nothing breaks out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest

from tei_kit.exporters import export
from tei_kit.tei.parsing import parse_tei

HTML = "{http://www.w3.org/1999/xhtml}"
MENTION = re.compile(r"\bmention\b")


def parsed(data: bytes) -> Element:
    return html5lib.HTMLParser(strict=True).parse(data.decode("utf-8"))


@pytest.fixture(scope="module")
def edition(samples) -> dict[str, bytes]:
    return dict(export("html", samples).files)


@pytest.fixture(scope="module")
def pages(edition) -> dict[str, Element]:
    return {path: parsed(data) for path, data in edition.items() if path.endswith(".html")}


def links(page: Element) -> Iterator[tuple[Element, str]]:
    for element in page.iter():
        for name in ("href", "src"):
            if name in element.attrib:
                yield element, element.attrib[name]


def identifiers(page: Element) -> list[str]:
    return [element.attrib["id"] for element in page.iter() if "id" in element.attrib]


def test_there_is_a_page_for_everything(edition):
    assert {
        "index.html",
        "persons.html",
        "organizations.html",
        "places.html",
        "figures.html",
        "dates.html",
        "documents/order.html",
        "assets/edition.css",
        "assets/edition.js",
    } <= edition.keys()


def test_every_identifier_is_unique_on_its_page(pages):
    for path, page in pages.items():
        repeated = [name for name, times in Counter(identifiers(page)).items() if times > 1]
        assert not repeated, path


def test_every_internal_link_and_fragment_resolves(edition, pages):
    checked = 0
    for path, page in pages.items():
        for _, address in links(page):
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = normpath(join(dirname(path), parts.path)) if parts.path else path
            assert target in edition, f"{path}: {address}"
            if parts.fragment:
                assert unquote(parts.fragment) in identifiers(pages[target]), f"{path}: {address}"
            checked += 1
    assert checked > 200


def test_links_out_are_marked_and_of_safe_schemes(pages):
    outward = 0
    for path, page in pages.items():
        for element, address in links(page):
            scheme = urlsplit(address).scheme
            if scheme:
                assert scheme in ("http", "https"), f"{path}: {address}"
                assert element.tag == f"{HTML}a"
                assert element.get("rel") == "external"
                outward += 1
    assert outward


def test_nothing_is_loaded_from_outside(edition, pages):
    for path, page in pages.items():
        tags = {element.tag.removeprefix(HTML) for element in page.iter()}
        assert not tags & {"img", "iframe", "object", "embed", "video", "audio", "form", "base"}
        scripts = page.findall(f".//{HTML}script")
        assert [script.get("src") for script in scripts] == [
            ("../" if "/" in path else "") + "assets/edition.js"
        ]
        assert all(script.get("type") != "module" for script in scripts)
    assert b"url(" not in edition["assets/edition.css"]
    assert b"@import" not in edition["assets/edition.css"]


def test_no_attribute_runs_code(pages):
    for path, page in pages.items():
        for element in page.iter():
            assert not [name for name in element.attrib if name.startswith("on")], path
            assert "style" not in element.attrib, path


def test_headings_are_in_order_with_one_title(pages):
    for path, page in pages.items():
        levels = [int(e.tag[-1]) for e in page.iter() if re.fullmatch(HTML + "h[1-6]", e.tag)]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_linked_mention_leads_to_its_entry_and_back(pages):
    document = pages["documents/order.html"]
    led = 0
    for mention in document.iter(f"{HTML}a"):
        address = mention.get("href", "")
        if not MENTION.search(mention.get("class", "")) or not address.startswith("../"):
            continue
        list_page, _, entry = address.removeprefix("../").partition("#")
        article = next(e for e in pages[list_page].iter() if e.get("id") == unquote(entry))
        back = [link.get("href") for link in article.iter(f"{HTML}a")]
        assert f"documents/order.html#{mention.get('id')}" in back
        led += 1
    assert led >= 12


def test_dates_and_figures_lead_to_their_row_and_back(pages):
    document = pages["documents/order.html"]
    rows = [e for e in document.iter() if e.get("id", "").startswith("row-")]
    assert len(rows) == 12
    for row in rows:
        mention = row.get("id", "").removeprefix("row-")
        assert f"#{mention}" in [link.get("href") for link in row.iter(f"{HTML}a")]
        origin = next(e for e in document.iter() if e.get("id") == mention)
        assert origin.get("href") == f"#{row.get('id')}"


def test_hostile_content_stays_words(edition, pages):
    page = pages["documents/hostile.html"]
    words = "".join(page.itertext())
    assert "<script>window.broken = 1</script> {{ 7 * 7 }}" in words
    assert "window.broken = 14" in words
    assert "]]> <!-- --> </main> &amp;" in words
    assert b"<script>window" not in edition["documents/hostile.html"]


def test_text_that_stands_where_html_allows_none_is_kept(pages):
    words = "".join(pages["documents/hostile.html"].itertext())
    for kept in ("loose", "loose too", "loose as well"):
        assert kept in words


def test_unlinked_and_uncertain_names_are_listed_for_review(pages):
    words = " ".join("".join(pages["documents/order.html"].itertext()).split())
    review = words.rpartition("For review")[2]
    uncertain, _, unlinked = review.partition("Names without an entry")
    assert "Place …1,204 boats, about 12.5 % of them on the North Canal" in uncertain
    assert "B. ROOK" not in uncertain
    assert "B. ROOK" in unlinked
    assert "Rook, the inspector" in unlinked


def test_times_of_day_are_marked_with_their_value_and_lead_nowhere(tei):
    body = (
        '<p><time when="18:33:00">6:33 p.m.</time> <time when="23:22:00Z">2322Z</time> '
        '<time from="15:00:00" to="17:00:00">3 to 5</time></p>'
    )
    page = html5lib.parse(export("html", [tei(body)]).files["documents/sample.html"])
    mentions = [e for e in page.iter() if e.get("class") == "mention time"]
    assert [(e.tag.removeprefix(HTML), e.get("href"), e.get("title")) for e in mentions] == [
        ("span", None, "Time: 18:33"),
        ("span", None, "Time: 23:22 UTC"),
        ("span", None, "Time: from 15:00 to 17:00"),
    ]
    inner = [[t.get("datetime") for t in e.iter(f"{HTML}time")] for e in mentions]
    assert inner == [["18:33:00"], [], []]


def test_what_is_not_certain_says_why(tei):
    reasons = (
        '<encodingDesc><classDecl><taxonomy xml:id="reasons"><category xml:id="r1">'
        "<catDesc>the log's &lt;year&gt;</catDesc></category></taxonomy></classDecl></encodingDesc>"
    )
    body = (
        '<p><date when="1921-05-03" ana="#r1" cert="low">3 May</date> and '
        '<date when="1921-05-04" ana="#r1" cert="high">4 May</date></p>'
    )
    page = html5lib.parse(
        export("html", [tei(body, profile=reasons)]).files["documents/sample.html"]
    )
    words = "".join(page.itertext())
    review = words.rpartition("For review")[2]
    assert "certainty low: the log's <year>" in review
    assert "certainty high" not in words


def test_a_conflict_of_dates_is_listed_for_review(tei):
    profile = '<profileDesc><creation><date when="1920-01-02"/></creation></profileDesc>'
    body = '<opener><dateline><date when="1920-01-05">5 January 1920</date></dateline></opener>'
    page = parsed(export("html", [tei(body, profile=profile)]).files["documents/sample.html"])
    review = "".join(page.itertext()).rpartition("What the rules report")[2]
    assert "1920-01-02" in review
    assert "5 January 1920" in review


def test_a_name_without_entry_is_listed_once_with_links_to_every_mention(tei):
    file = tei("<p><persName>Ada</persName>, <persName>Bo</persName>, <persName>Ada</persName></p>")
    page = export("html", [file]).files["documents/sample.html"].decode("utf-8")
    assert page.count('<span class="sort">Person</span>') == 2
    assert '<a href="#m3" aria-label="Ada, mention 2">2</a>' in page


def test_fragments_of_one_name_are_listed_once(pages):
    listed = "".join(pages["persons.html"].itertext())
    assert listed.count("Rook, the inspector") == 1


def test_dates_stand_in_the_order_of_time(pages):
    years = [h.text for h in pages["dates.html"].iter(f"{HTML}h2")]
    assert years == ["1802", "1920", "1921", "1999", "Without a year"]


def test_a_document_without_anything_is_a_page(tei):
    files = export("html", [tei("<p/>"), tei("")]).files
    for path, data in files.items():
        if path.endswith(".html"):
            parsed(data)


def test_entities_of_the_same_identifier_but_another_name_stay_apart(tei):
    def one(name: str, file: str):
        record = (
            f'<standOff><listPerson><person xml:id="p1"><persName>{name}</persName>'
            "</person></listPerson></standOff>"
        )
        return tei('<p><persName ref="#p1">X</persName></p>', stand_off=record, name=file)

    files = export("html", [one("Ada", "a.xml"), one("Bo", "b.xml"), one("Ada", "c.xml")]).files
    page = parsed(files["persons.html"])
    headings = [heading.text for heading in page.iter(f"{HTML}h2")]
    assert headings == ["Ada", "Bo"]
    assert b'persons.html#p1"' in files["documents/c.html"]
    assert b'persons.html#p1-2"' in files["documents/b.html"]


def test_a_pointer_into_another_file_of_the_edition_finds_its_entry(tei):
    register = tei(
        "<p/>",
        stand_off='<standOff><listPlace><place xml:id="q"><placeName>Quay</placeName></place>'
        "</listPlace></standOff>",
        name="register.xml",
    )
    letter = tei('<p><placeName ref="register.xml#q">the quay</placeName></p>', name="letter.xml")
    files = export("html", [register, letter]).files
    assert b'href="../places.html#q"' in files["documents/letter.html"]


NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'
OTHER_SORTS = [
    (
        f"<teiCorpus {NAMESPACE}><TEI><text><body><p>kept 1</p></body></text></TEI>"
        "<TEI><text><body><p>kept 2</p></body></text></TEI></teiCorpus>"
    ),
    "<TEI><text><body><p>kept 1 <name>kept 2</name></p></body></text></TEI>",
    (
        f"<TEI {NAMESPACE}><sourceDoc><surface><zone><line>kept 1</line><line>kept 2</line>"
        "</zone></surface></sourceDoc></TEI>"
    ),
    (
        f"<TEI {NAMESPACE}><text><group><text><body><p>kept 1</p></body></text>"
        "<text><body><p>kept 2</p></body></text></group></text></TEI>"
    ),
]


@pytest.mark.parametrize("source", OTHER_SORTS)
def test_other_sorts_of_tei_are_shown_whole(source):
    files = export("html", [parse_tei("other.xml", source.encode())]).files
    words = "".join(parsed(files["documents/other.html"]).itertext())
    assert "kept 1" in words
    assert "kept 2" in words
