"""Words and attributes of dates that agree, and that do not."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ('when="1921-05-12"', "12 May 1921"),
        ('when="1921-05"', "12 May 1921"),
        ('when="1921-05-12"', "May 1921"),
        ('when="1921-05-12"', "12 May"),
        ('when="1921-05-12"', "12.5.21"),
        ('when="1821-05-12"', "12.5.21"),
        ('when="1921-05-12"', "12/5/21"),
        ('when="1921-12-05"', "12/5/21"),
        ('from="1921-01-01" to="1921-06-30"', "first half of 1921"),
        ('from="1920-12-20" to="1921-01-10"', "from 20 December to 10 January"),
        ('when="1917-11-07"', "25 October 1917"),
        ('when="1917-11-07"', "25 October"),
        ('when="1921-05-12"', "the day before the flood"),
        ('when="1921-05-12"', "yesterday"),
        ('when="1921-05-12" calendar="#julian"', "1 January 1800"),
        ('when="--05-12"', "13 May"),
        ("", "12 May 1921"),
        ('when="1921-05-12" next="#d2"', "1 May 1800"),
        ('when="1921-05-12"', "<choice><sic>12 Mai 1800</sic><corr>12 May 1921</corr></choice>"),
        ('when="1921-05-12"', "12\n<lb/>May\n1921"),
    ],
)
def test_what_agrees_or_cannot_be_read_is_left_alone(attributes: str, words: str) -> None:
    xml = body(f"<p><date {attributes}>{words}</date></p>")
    assert check("date_denied_by_text", xml) == []


@pytest.mark.parametrize(
    ("attributes", "words", "meaning"),
    [
        ('when="1921-06-12"', "12 May 1921", "1921-05-12"),
        ('when="1922-05-12"', "12 May 1921", "1921-05-12"),
        ('when="1921-05-12"', "13 May", "--05-13"),
        ('when="1921-05-12"', "13.5.21", "1921-05-13"),
        ('from="1921-07-01" to="1921-12-31"', "first half of 1921", "1921-01-01 to 1921-06-30"),
        ('when="1953-06-12"', "30 May 1953", "1953-05-30"),
    ],
)
def test_what_differs_is_reported(attributes: str, words: str, meaning: str) -> None:
    (finding,) = check("date_denied_by_text", body(f"<p><date {attributes}>{words}</date></p>"))
    assert finding.message == f"“{words}” means {meaning}; there stands @{attributes}.".replace(
        '" to=', '" @to='
    )
