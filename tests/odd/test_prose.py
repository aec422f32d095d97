"""Descriptions as plain text."""

from __future__ import annotations

import pytest
from lxml import etree

from tei_kit.odd.prose import paragraphs, plain_text

_NAMESPACES = 'xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"'


def prose(xml: str) -> etree._Element:
    return etree.XML(f"<desc {_NAMESPACES}>{xml}</desc>")


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("", ""),
        ("a \n  b", "a b"),
        ("<gi>p</gi>", "<p>"),
        ("<att>n</att> <att>@n</att>", "@n @n"),
        ("<tag>p n='1'</tag>, <tag type='end'>p</tag>", "<p n='1'>, </p>"),
        ("<tag type='empty'>lb</tag> <tag type='pi'>x</tag>", "<lb/> <?x?>"),
        ("<val>a</val> <soCalled>b</soCalled> <mentioned>c</mentioned>", "“a” “b” “c”"),
        ("see <ref target='#x'>there</ref>, <ptr target='#X1'/>", "see there, § X1"),
        ("<ptr target='https://example.org/'/>", "https://example.org/"),
        ("a<!-- not this --> b", "a b"),
        ("<p>a</p><p>b</p>", "a b"),
        (
            "<sch:name/> of <sch:name path='..'/> is <sch:value-of select='@n'/>",
            "<the element> of <..> is {@n}",
        ),
    ],
)
def test_plain_text(xml: str, text: str) -> None:
    assert plain_text(prose(xml)) == text


def test_paragraphs() -> None:
    items = "<head>h</head><item>a</item><item><p>b</p><p>c</p></item>"
    xml = f"loose <p>one <gi>p</gi></p><list>{items}</list> end"
    assert list(paragraphs(prose(xml))) == ["loose", "one <p>", "h", "– a", "– b", "c", "end"]
