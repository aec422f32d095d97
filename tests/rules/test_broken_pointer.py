"""Pointers that find nothing, and those that are none of this rule's business."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check


@pytest.mark.parametrize(
    "pointer",
    ["#", "https://example.org/#x", "other.xml#x", "gnd:118", "#xpath(//p)", "page 4", "a/b"],
)
def test_pointers_elsewhere_are_left_alone(pointer: str) -> None:
    assert check("broken_pointer", body(f'<p><ref target="{pointer}">x</ref></p>')) == []


@pytest.mark.parametrize(
    "attribute", ["ref", "resp", "ana", "who", "corresp", "next", "prev", "target", "sameAs"]
)
def test_every_pointing_attribute_is_followed(attribute: str) -> None:
    (finding,) = check("broken_pointer", body(f'<p><seg {attribute}="#nowhere">x</seg></p>'))
    assert finding.message.startswith(f"@{attribute} of <seg> points to #nowhere")


def test_each_pointer_of_a_list_is_followed() -> None:
    (finding,) = check("broken_pointer", body('<p xml:id="a" corresp="#a #b">x</p>'))
    assert "#b" in finding.message


def test_a_lost_identifier_is_reported_once_with_the_number_of_pointers() -> None:
    names = '<persName ref="#pers-x">x</persName>' * 3
    (finding,) = check("broken_pointer", body(f"<p>{names}</p>"))
    assert "2 other pointers" in finding.message


def test_a_near_miss_is_proposed() -> None:
    (finding,) = check("broken_pointer", body('<p xml:id="pers-holm" corresp="#pers-hulm">x</p>'))
    assert finding.advice == "Did you mean #pers-holm?"


def test_a_pointer_without_its_hash_is_told_so() -> None:
    (finding,) = check("broken_pointer", body('<p xml:id="p1" corresp="p1">x</p>'))
    assert finding.advice == "Write #p1."


def test_an_escaped_identifier_is_found() -> None:
    assert check("broken_pointer", body('<p xml:id="é" corresp="#%C3%A9">x</p>')) == []
