"""Days, months and years in figures: how long they are and how W3C writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

DECEMBER = 12
_SHORT_MONTHS = (4, 6, 9, 11)
_YEAR_DIGITS = 4
_W3C = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_FIRST_GREGORIAN = date(1582, 10, 15)


class Partial(NamedTuple):
    """A day, a month or a year; without a year it is one of every year."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def w3c(self) -> str | None:
        """Return the W3C form, None where there is none (a day of no month).

        >>> Partial(1953, 5).w3c(), Partial(None, 5, 6).w3c(), Partial(-44).w3c()
        ('1953-05', '--05-06', '-0044')
        """
        rest = "".join(f"-{part:02}" for part in (self.month, self.day) if part is not None)
        if self.month is None and self.day is not None:
            return None
        if self.year is not None and abs(self.year) > date.max.year:
            return None
        if self.year is not None:
            sign = "-" if self.year < 0 else ""
            return f"{sign}{abs(self.year):0{_YEAR_DIGITS}}{rest}"
        return f"-{rest}" if rest else None

    @property
    def first_day(self) -> Partial:
        """Return the day on which it begins.

        >>> Partial(1953, 5).first_day
        Partial(year=1953, month=5, day=1)
        """
        return Partial(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> Partial:
        """Return the day on which it ends.

        >>> Partial(1952, 2).last_day
        Partial(year=1952, month=2, day=29)
        """
        month = self.month or DECEMBER
        return Partial(self.year, month, self.day or days_in_month(self.year, month))

    @property
    def exists(self) -> bool:
        """Tell whether the calendar has that day.

        >>> Partial(1953, 2, 31).exists, Partial(None, 2, 29).exists
        (False, True)
        """
        return self.day is None or (
            self.month is None or 1 <= self.day <= days_in_month(self.year, self.month)
        )

    def day_or_none(self) -> date | None:
        """Return it as a date of Python's where it is a whole day that Python can hold."""
        if self.year is None or self.month is None or self.day is None or not self.exists:
            return None
        held = date.min.year <= self.year <= date.max.year
        return date(self.year, self.month, self.day) if held else None


def parse_w3c(text: str) -> Partial:
    """Return the parts of a W3C date that has a year.

    Raises:
        ValueError: if it is none.

    >>> parse_w3c("1953-05")
    Partial(year=1953, month=5, day=None)
    """
    match = _W3C.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a W3C date with a year")
    year, month, day = (int(part) if part else None for part in match.groups())
    return Partial(year, month, day)


def days_in_month(year: int | None, month: int) -> int:
    """Return how many days a month has; February has 29 where the year is not known."""
    if month == 2:  # noqa: PLR2004
        leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        return 29 if leap else 28
    return 30 if month in _SHORT_MONTHS else 31


def of_day(day: date) -> Partial:
    """Return a day of Python's as a partial date."""
    return Partial(day.year, day.month, day.day)


def add_months(year: int, month: int, amount: int) -> tuple[int, int]:
    """Return year and month so many months later.

    >>> add_months(1953, 1, -1)
    (1952, 12)
    """
    total = year * DECEMBER + month - 1 + amount
    return total // DECEMBER, total % DECEMBER + 1


def julian_to_gregorian(julian: Partial) -> Partial:
    """Return the Gregorian name of a day that is told in the Julian calendar.

    Source: E. G. Richards, Mapping Time (1998): the calendars' difference grows by three days in
    four centuries.

    >>> julian_to_gregorian(Partial(1917, 10, 25))
    Partial(year=1917, month=11, day=7)
    """
    if julian.year is None or julian.month is None or julian.day is None:
        return julian
    day = julian.day_or_none()
    if day is None or day.year < _FIRST_GREGORIAN.year:
        return julian
    year = julian.year if julian.month > 2 else julian.year - 1  # noqa: PLR2004
    return of_day(day + timedelta(days=year // 100 - year // 400 - 2))
