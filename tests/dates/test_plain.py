"""What is read at a glance is what the engine reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.dates import DateContext, parse_date, plain_date

MONTHS = ["January", "Mai", "février", "августа", "May", "Märzen", "September", "décembre"]
FORMS = [
    "{day} {month} {year}",
    "{month} {day}, {year}",
    "{month} {year}",
    "{year}",
    "{year}-{number:02}-{day:02}",
]


@pytest.mark.parametrize("form", FORMS)
@given(
    day=st.integers(1, 31),
    number=st.integers(0, 13),
    year=st.integers(0, 2500),
    month=st.sampled_from(MONTHS),
    day_first=st.booleans(),
)
def test_the_engine_reads_the_same(
    form: str, day: int, number: int, year: int, month: str, *, day_first: bool
) -> None:
    words = form.format(day=day, number=number, year=year, month=month)
    plain = plain_date(words)
    if plain is not None:
        assert parse_date(words, DateContext(day_first=day_first)) == plain


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_read(form: str) -> None:
    words = form.format(day=16, number=8, year=1921, month="August")
    assert plain_date(words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "",
        "31 June 1921",
        "1921-13",
        "16 Augustus 1921",
        "5/6/1921",
        "1921-08",
        "Mai 6, 1921",
        "16 August 192",
        "850",
    ],
)
def test_what_needs_the_engine(words: str) -> None:
    assert plain_date(words) is None
