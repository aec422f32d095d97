"""Words and attributes of figures that agree, and that do not."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check


@pytest.mark.parametrize(
    "xml",
    [
        '<measure quantity="1250">1,250 men</measure>',
        '<measure quantity="2.5" unit="million">2.5 million</measure>',
        '<measure quantity="2500000">2.5 million men</measure>',
        '<measure quantity="8" unit="km">5 miles</measure>',
        '<num value="0.25">25%</num>',
        '<num type="percentage" atLeast="25">more than 25%</num>',
        '<num type="percentage" value="25">more than 25%</num>',
        '<num type="percentage" min="3" max="5">from 3% to 5%</num>',
        '<num value="abc">12</num>',
        '<num value="1/0">12</num>',
        "<num>12</num>",
        '<num value="4">many</num>',
        '<num value="4"/>',
    ],
)
def test_what_agrees_or_cannot_be_read_is_left_alone(xml: str) -> None:
    assert check("figure_denied_by_text", body(f"<p>{xml}</p>")) == []


@pytest.mark.parametrize(
    ("xml", "meaning"),
    [
        ('<measure quantity="1205">1,250 men</measure>', "means 1250;"),
        ('<num type="percentage" value="52">25%</num>', "means 25;"),
        ('<num type="percentage" min="3" max="6">from 3% to 5%</num>', "means 3 and 5;"),
        ('<num value="11">twelve</num>', "means 12;"),
    ],
)
def test_what_differs_is_reported(xml: str, meaning: str) -> None:
    (finding,) = check("figure_denied_by_text", body(f"<p>{xml}</p>"))
    assert meaning in finding.message
