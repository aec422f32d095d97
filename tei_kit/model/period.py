"""The days that a W3C date covers, so that dates of different precision can be compared."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

DATE_ATTRIBUTES = ("when", "from", "to", "notBefore", "notAfter")
_DATE = re.compile(r"(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*|Z|[+-]\d\d:\d\d)?")
_DECEMBER = 12
_MOST_KEPT = 4096

Day = tuple[int, int, int]
_ENDLESS: Day = (10**9, 12, 31)
_BEGINNINGLESS: Day = (-(10**9), 1, 1)


class Period(NamedTuple):
    """The first and the last day that are meant: year, month, day."""

    first: Day
    last: Day

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last


def days_of_month(year: int, month: int) -> int:
    """Return the number of days of a month, by the Gregorian rule for every year."""
    cycle = 2000 + year % 400
    return monthrange(cycle, month)[1]


@lru_cache(maxsize=_MOST_KEPT)
def period_of_value(value: str) -> Period | None:
    """Return the days of a W3C date, None where it has no year or is none.

    >>> period_of_value("1952-02")
    Period(first=(1952, 2, 1), last=(1952, 2, 29))
    >>> period_of_value("--05-06") is None
    True
    """
    found = _DATE.fullmatch(value.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if month is None:
        return Period((year, 1, 1), (year, _DECEMBER, 31))
    if not 1 <= month <= _DECEMBER:
        return None
    last = days_of_month(year, month)
    if day is None:
        return Period((year, month, 1), (year, month, last))
    return Period((year, month, day), (year, month, day)) if 1 <= day <= last else None


def period_of_bounds(bounds: Mapping[str, str]) -> Period | None:
    """Return the days that dating attributes leave open, None without any.

    >>> period_of_bounds({"notBefore": "1953-05", "to": "1953-06"})
    Period(first=(1953, 5, 1), last=(1953, 6, 30))
    """
    values = {name: period_of_value(value) for name, value in bounds.items()}
    if (when := values.get("when")) is not None:
        return when
    first = values.get("from") or values.get("notBefore")
    last = values.get("to") or values.get("notAfter")
    if first is None and last is None:
        return None
    period = Period(first.first if first else _BEGINNINGLESS, last.last if last else _ENDLESS)
    return period if period.first <= period.last else None
