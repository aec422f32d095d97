"""Dates whose day and month nothing tells apart."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check


def told(words: str, attributes: str = "cert='low'") -> list[str]:
    xml = body(f"<p>Left on <date when='1921-05-06' {attributes}>{words}</date>.</p>")
    return [finding.message for finding in check("undecided_day_order", xml)]


def test_both_days_are_named() -> None:
    (message,) = told("5/6/21")
    assert "1921-06-05 or 1921-05-06" in message


@pytest.mark.parametrize("words", ["5/5/21", "5/14/21", "5.6.21", "6 May 1921", "May 1921", "then"])
def test_what_means_one_day_is_let_be(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize("attributes", ["", "cert='medium'", "cert='high'", "cert='low' next='#x'"])
def test_who_is_sure_is_let_be(attributes: str) -> None:
    assert told("5/6/21", attributes) == []
