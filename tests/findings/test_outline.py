"""Which element lies at a place, whatever markup surrounds it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_kit.findings.outline import Outline

FILE = b"""<?xml version="1.0"?>
<TEI>
  <p n="1">One <date
    when="1"/>two<!-- c --> <lb/>three</p>
  <p>Four</p>
</TEI>
"""


@pytest.mark.parametrize(
    ("line", "column", "path"),
    [
        (2, 1, "/TEI"),
        (3, 3, "/TEI/p[1]"),
        (3, 6, "/TEI/p[1]"),
        (3, 16, "/TEI/p[1]/date"),
        (4, 5, "/TEI/p[1]/date"),
        (4, 15, "/TEI/p[1]"),
        (4, 29, "/TEI/p[1]/lb"),
        (4, 34, "/TEI/p[1]"),
        (5, 3, "/TEI/p[2]"),
        (6, 1, "/TEI"),
        (1, 1, ""),
        (9, 1, ""),
    ],
)
def test_the_innermost_element_at_a_place(line: int, column: int, path: str) -> None:
    outline = Outline(FILE)
    assert outline.path(outline.at(line, column)) == path


def test_empty_elements_that_follow_each_other() -> None:
    outline = Outline(b"<p><lb/></p>")
    assert [outline.path(outline.at(1, column)) for column in (1, 4, 8, 9)] == [
        "/p",
        "/p/lb",
        "/p/lb",
        "/p",
    ]


def test_a_path_is_an_xpath() -> None:
    outline = Outline(FILE)
    root = etree.fromstring(FILE)
    for element in outline.elements:
        (found,) = root.xpath(outline.path(element))
        assert found is list(root.iter("*"))[element.number]


def test_what_is_not_well_formed_is_outlined_as_far_as_it_is() -> None:
    outline = Outline(b"<TEI><p>One</TEI>")
    assert outline.path(outline.at(1, 7)) == "/TEI/p"
    assert Outline(b"no XML at all").elements == []


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text("<>/p?! ='\"&;#x\n", max_size=60).map(str.encode))
def test_anything_may_come(data: bytes) -> None:
    outline = Outline(data)
    outline.path(outline.at(1, 1))
