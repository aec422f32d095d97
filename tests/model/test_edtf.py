"""Dates in EDTF."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.model import HistoricalDate
from tei_kit.model.edtf import edtf

_YEAR = r"(?:-?\d{4}|\d{3}X|\d\dXX|XXXX)"
_ONE = rf"{_YEAR}(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?"
_QUALIFIED = rf"{_ONE}[?~%]?"
_EDTF = re.compile(
    rf"{_QUALIFIED}|(?:{_QUALIFIED}|\.\.)/(?:{_QUALIFIED}|\.\.)|\[(?:{_ONE})?\.\.(?:{_ONE})?\]"
)


@pytest.mark.parametrize(
    ("bounds", "written"),
    [
        ({"when": "1921-06-28"}, "1921-06-28"),
        ({"when": "1921"}, "1921"),
        ({"when": "-0043"}, "-0043"),
        ({"when": "--05-06"}, "XXXX-05-06"),
        ({"when": "--05"}, "XXXX-05"),
        ({"when": "---06"}, "XXXX-XX-06"),
        ({"from_": "1920", "to": "1929"}, "1920/1929"),
        ({"from_": "1921-05"}, "1921-05/.."),
        ({"to": "1921-05"}, "../1921-05"),
        ({"not_before": "1921-05-01", "not_after": "1921-05-10"}, "[1921-05-01..1921-05-10]"),
        ({"not_before": "1921"}, "[1921..]"),
        ({"not_before": "1921-02-01", "not_after": "1921-02-28"}, "1921-02-XX"),
        ({"not_before": "1920-02-01", "not_after": "1920-02-28"}, "[1920-02-01..1920-02-28]"),
        ({"not_before": "1921-01", "not_after": "1921-12"}, "1921-XX"),
        ({"not_before": "1920", "not_after": "1929"}, "192X"),
        ({"not_before": "1920-01-01", "not_after": "1929-12-31"}, "192X"),
        ({"not_before": "1921", "not_after": "1930"}, "[1921..1930]"),
        ({"not_before": "1800", "not_after": "1899"}, "18XX"),
        ({"not_before": "-0050", "not_after": "-0041"}, "[-0050..-0041]"),
        ({"not_before": "1922", "not_after": "1921"}, "[1922..1921]"),
        ({"from_": "1921", "not_after": "1922"}, None),
        ({}, None),
    ],
)
def test_each_kind_of_bounds_has_its_form(bounds: dict[str, str], written: str | None) -> None:
    assert edtf(HistoricalDate(**bounds)) == written  # type: ignore[arg-type]


def test_doubt_qualifies_each_whole_date() -> None:
    period = HistoricalDate(from_="1921", to="1922-03")
    assert edtf(period, uncertain=True) == "1921?/1922-03?"
    assert edtf(HistoricalDate(from_="1921"), approximate=True) == "1921~/.."
    assert edtf(HistoricalDate(when="1921"), uncertain=True, approximate=True) == "1921%"
    limits = HistoricalDate(not_before="1921", not_after="1922")
    assert edtf(limits, uncertain=True) == "[1921..1922]"


_PRECISE = st.dates().map(str)
_W3C = st.one_of(
    _PRECISE, _PRECISE.map(lambda day: day[:7]), _PRECISE.map(lambda day: day[:4]), st.none()
)


@given(
    bounds=st.tuples(_W3C, _W3C),
    filled=st.booleans(),
    uncertain=st.booleans(),
    approximate=st.booleans(),
)
def test_what_is_written_has_the_shape_of_edtf(
    bounds: tuple[str | None, str | None], *, filled: bool, uncertain: bool, approximate: bool
) -> None:
    first, last = bounds
    date = (
        HistoricalDate(from_=first, to=last)
        if filled
        else HistoricalDate(not_before=first, not_after=last)
    )
    written = edtf(date, uncertain=uncertain, approximate=approximate)
    assert (written is None) == (bounds == (None, None))
    assert written is None or _EDTF.fullmatch(written)
