"""Prose as HTML: valid whatever the ODD holds, and not a word lost."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_kit.odd import read_source
from tei_kit.odd.documentation import document
from tei_kit.tei.names import TEI_NAMESPACE

WITHOUT_RULES = "p hi emph code term q note quote seg"
NAMES = (
    f"{WITHOUT_RULES} list item label gi att val tag soCalled mentioned title ref ptr foreign "
    "ident lb eg table row cell lg l head cit bibl listBibl figure specList"
).split()
A = "{http://www.w3.org/1999/xhtml}a"
WORDS = st.text(alphabet="abc <&\"'\n", max_size=6)


@st.composite
def prose(draw: st.DrawFn, names: list[str], depth: int = 4) -> etree._Element:
    node = etree.Element(f"{{{TEI_NAMESPACE}}}{draw(st.sampled_from(names))}")
    node.text = draw(WORDS)
    if draw(st.booleans()):
        node.set("target", draw(st.sampled_from(["#x", "https://a.example/", "javascript:b()"])))
    for _ in range(draw(st.integers(0, 3)) if depth else 0):
        part = draw(prose(names, depth - 1))
        part.tail = draw(WORDS)
        node.append(part)
    return node


def page_with(nodes: list[etree._Element]) -> bytes:
    spec = etree.Element(f"{{{TEI_NAMESPACE}}}elementSpec", ident="x")
    for name in ("desc", "remarks"):
        holder = etree.SubElement(spec, f"{{{TEI_NAMESPACE}}}{name}")
        holder.text = "begin"
        holder.extend(etree.fromstring(etree.tostring(node)) for node in nodes)
    root = etree.Element(f"{{{TEI_NAMESPACE}}}TEI")
    root.append(spec)
    return document(read_source(etree.tostring(root), "x.odd")).files["elements/x.html"]


@given(st.lists(prose(NAMES), min_size=1, max_size=3))
def test_any_prose_becomes_valid_html(nodes: list[etree._Element]) -> None:
    tree = html5lib.HTMLParser(strict=True).parse(page_with(nodes).decode("utf-8"))
    for link in tree.iter(A):
        assert len(list(link.iter(A))) == 1
        assert "javascript" not in link.get("href", "")


@given(st.lists(prose(WITHOUT_RULES.split(), depth=3), min_size=1, max_size=2))
def test_no_word_is_lost(nodes: list[etree._Element]) -> None:
    tree = html5lib.HTMLParser(strict=True).parse(page_with(nodes).decode("utf-8"))
    shown = "".join("".join(tree.itertext()).split())
    for node in nodes:
        for piece in node.itertext():
            assert "".join(piece.split()) in shown


@pytest.mark.parametrize("names", [["hi"], ["list", "item"], ["list", "item", "p", "q"]])
def test_what_is_nested_too_deep_is_told_plainly(names: list[str]) -> None:
    innermost = top = etree.Element(f"{{{TEI_NAMESPACE}}}{names[0]}")
    for number in range(1, 230):
        name = names[number % len(names)]
        innermost = etree.SubElement(innermost, f"{{{TEI_NAMESPACE}}}{name}")
    innermost.text = "deep"
    page = page_with([top]).decode("utf-8")
    html5lib.HTMLParser(strict=True).parse(page)
    assert page.count("deep") == 2
