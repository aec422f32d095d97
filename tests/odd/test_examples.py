"""Examples as XML: what is shown, parsed again, is what the ODD has."""

from __future__ import annotations

import pytest
from lxml import etree

from tei_kit.odd import CompiledOdd
from tei_kit.odd.examples import example_text

_EXAMPLES = "http://www.tei-c.org/ns/Examples"


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("", ""),
        ("words &amp; &lt;", "words &amp; &lt;"),
        ("<p/>", "<p/>"),
        ("<p n='a\"b'>x</p>", "<p n='a\"b'>x</p>"),
        ("\n    <p>\n      a\n    </p>\n", "<p>\n  a\n</p>"),
        ("<!-- c --><?go on?>", "<!-- c --><?go on?>"),
        ("<a xml:id='i'/>", '<a xml:id="i"/>'),
        (
            "<x:a xmlns:x='urn:x' x:n='1'><x:b/></x:a>",
            '<x:a xmlns:x="urn:x" x:n="1"><x:b/></x:a>',
        ),
        ("<a xmlns='urn:x'><b/></a>", '<a xmlns="urn:x"><b/></a>'),
    ],
)
def test_an_example_is_shown(inside: str, shown: str) -> None:
    assert example_text(etree.XML(f'<egXML xmlns="{_EXAMPLES}">{inside}</egXML>')) == shown


def test_every_example_of_the_tei_stays_what_it_is(tei_source: CompiledOdd) -> None:
    seen = 0
    for spec in tei_source.elements.values():
        for example in spec.iter(f"{{{_EXAMPLES}}}egXML"):
            again = etree.XML(f'<egXML xmlns="{_EXAMPLES}">{example_text(example)}</egXML>')
            assert _outline(again) == _outline(example)
            seen += 1
    assert seen > 1500


def _outline(example: etree._Element) -> list[object]:
    names = [
        (etree.QName(node).localname, sorted(node.attrib.values()))
        for node in example.iter(etree.Element)
    ][1:]
    return [names, "".join(example.itertext(etree.Element)).split()]
