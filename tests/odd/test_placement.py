"""What may stand where, in the ODD of the harbour's logs and in the TEI."""

from __future__ import annotations

import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.placement import Placement


@pytest.mark.parametrize(
    ("element", "children", "text", "any_element"),
    [
        ("log", ("head", "entry", "gone"), False, False),
        ("entry", ("ship", "Ship"), True, False),
        ("ship", ("ship", "Ship"), True, False),
        ("Ship", (), False, True),
        ("gone", (), False, False),
    ],
)
def test_contents(harbour: CompiledOdd, element, children, text, any_element) -> None:
    contents = Placement(harbour).contents(element)
    assert contents.elements == children
    assert (contents.text, contents.any_element) == (text, any_element)


@pytest.mark.parametrize(
    ("element", "parents"), [("log", ()), ("entry", ("log",)), ("ship", ("head", "entry", "ship"))]
)
def test_parents(harbour: CompiledOdd, element, parents) -> None:
    assert Placement(harbour).parents(element) == parents


def test_who_may_hold_anything(harbour: CompiledOdd) -> None:
    assert Placement(harbour).holders_of_anything == ("Ship",)


def test_a_parent_has_the_child(tei_source: CompiledOdd) -> None:
    placement = Placement(tei_source)
    for element in tei_source.elements:
        for child in placement.contents(element).elements:
            assert element in placement.parents(child)
    assert "persName" in placement.contents("p").elements
    assert "p" not in placement.contents("persName").elements
    assert placement.parents("TEI") == ("TEI", "teiCorpus")
