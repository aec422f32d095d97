"""W3C dates as stretches of days."""

from __future__ import annotations

import pytest

from tei_kit.model.period import Period, period_of_bounds, period_of_value

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("1921", (1921, 1, 1), (1921, 12, 31)),
        ("1921-02", (1921, 2, 1), (1921, 2, 28)),
        ("1900-02", (1900, 2, 1), (1900, 2, 28)),
        ("2000-02", (2000, 2, 1), (2000, 2, 29)),
        ("1921-03-02", (1921, 3, 2), (1921, 3, 2)),
        ("1921-03-02T10:00:00Z", (1921, 3, 2), (1921, 3, 2)),
        ("-0044-03-15", (-44, 3, 15), (-44, 3, 15)),
        (" 1921 ", (1921, 1, 1), (1921, 12, 31)),
    ],
)
def test_a_value_covers_its_days(value: str, first: object, last: object) -> None:
    assert period_of_value(value) == (first, last)


@pytest.mark.parametrize("value", ["", "May", "1921-13", "1921-02-30", "--05-06", "10:00:00", "21"])
def test_what_is_no_dated_day_has_no_period(value: str) -> None:
    assert period_of_value(value) is None


def test_periods_that_share_a_day_overlap() -> None:
    may = period_of_value("1921-05")
    assert may is not None
    assert may.overlaps(Period((1921, 5, 31), (1921, 6, 30)))
    assert not may.overlaps(Period((1921, 6, 1), (1921, 6, 30)))


def test_open_bounds_reach_on_for_ever() -> None:
    since = period_of_bounds({"from": "1921"})
    assert since is not None
    assert since.overlaps(Period((3000, 1, 1), (3000, 1, 1)))
    assert not since.overlaps(Period((1920, 1, 1), (1920, 12, 31)))
    assert period_of_bounds({"from": "1922", "to": "1921"}) is None
