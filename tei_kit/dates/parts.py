"""Parts of years, months, decades and centuries: halves, quarters, seasons, "early"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

from tei_kit.dates.expressions import PartKind
from tei_kit.dates.gregorian import DECEMBER, Partial, add_months, days_in_month, of_day

Kind = Literal["point", "filled", "fuzzy"]
_PIECES: dict[PartKind, int] = {"half": 2, "quarter": 4, "third": 3, "ten_days": 3, "position": 3}
_KINDS: dict[PartKind, Kind] = {"position": "fuzzy", "day": "point"}
_WEEK = 7
_FORTNIGHT = 15
_WINTER = 4


class Period(NamedTuple):
    """A time with its ends: told as one date, filled from end to end, or one moment within.

    An end that is None is open.
    """

    first: Partial | None
    last: Partial | None
    kind: Kind

    @property
    def is_known(self) -> bool:
        """Tell whether it says anything."""
        return self.first is not None or self.last is not None


UNKNOWN = Period(None, None, "point")


def point(when: Partial) -> Period:
    """Return a single date as a period."""
    return Period(when, when, "point")


def part_of(kind: PartKind, number: int, whole: Period) -> Period:
    """Return a part of a period, `UNKNOWN` where there is no such part.

    Early, mid and late are thirds whose ends are limits of one moment; of a month they are the
    1st to the 10th, the 11th to the 20th, and the rest. All other parts fill their time. Seasons
    are those of the northern meteorological year; winter is named after the year it begins in.

    Args:
        kind: what sort of part.
        number: which one, from 1; -1 for the last.
        whole: the period that it is a part of.

    >>> part_of("half", 2, Period(Partial(1952), Partial(1952), "point"))[:2]
    (Partial(year=1952, month=7, day=1), Partial(year=1952, month=12, day=31))
    """
    if whole.first is None or whole.last is None:
        return UNKNOWN
    result: Kind = _KINDS.get(kind, "filled")
    ends = _ends(kind, number, whole.first, whole.last)
    return Period(*ends, result) if ends else UNKNOWN


def _ends(
    kind: PartKind, number: int, first: Partial, last: Partial
) -> tuple[Partial, Partial] | None:
    if kind == "season":
        return _season(number, first.year)
    if kind == "day":
        day = first.first_day if number > 0 else last.last_day
        return day, day
    if first.month is None and last.month is None and first.year != last.year:
        return _of_years(kind, number, first.year, last.year)
    if _is_twelve_months(first.first_day, last.last_day):
        return _of_months(kind, number, first.year, first.month or 1)
    if first == last and first.day is None and first.month is not None:
        return _of_month(kind, number, first.year, first.month)
    return _of_days(kind, number, first, last)


def _is_twelve_months(first: Partial, last: Partial) -> bool:
    assert first.month is not None
    year = first.year or 0
    end = add_months(year, first.month, DECEMBER - 1)
    return first.day == 1 and end == (last.year or year, last.month)


def _season(number: int, year: int | None) -> tuple[Partial, Partial]:
    month = number * 3
    if number < _WINTER:
        return Partial(year, month, 1), Partial(year, month + 2, days_in_month(year, month + 2))
    following = None if year is None else year + 1
    return Partial(year, month, 1), Partial(following, 2, days_in_month(following or 1, 2))


def _of_years(
    kind: PartKind, number: int, first: int | None, last: int | None
) -> tuple[Partial, Partial] | None:
    if first is None or last is None:
        return None
    length = last - first + 1
    pieces = length // 10 if kind == "ten_days" else _PIECES.get(kind)
    if not pieces:
        return None
    number = pieces if number < 0 else number
    return (
        Partial(first + length * (number - 1) // pieces),
        Partial(first + length * number // pieces - 1),
    )


def _of_months(
    kind: PartKind, number: int, year: int | None, month: int
) -> tuple[Partial, Partial] | None:
    """Divide twelve months that begin with one of them."""
    if kind == "months":
        start, length = (0, number) if number > 0 else (DECEMBER + number, -number)
    elif kind in ("half", "quarter", "third", "position"):
        length = DECEMBER // _PIECES[kind]
        start = DECEMBER - length if number < 0 else (number - 1) * length
    else:
        return None
    first_year, first = add_months(year or 0, month, start)
    last_year, last = add_months(year or 0, month, start + length - 1)
    known = year is not None
    return (
        Partial(first_year if known else None, first, 1),
        Partial(last_year if known else None, last, days_in_month(last_year, last)),
    )


def _of_month(
    kind: PartKind, number: int, year: int | None, month: int
) -> tuple[Partial, Partial] | None:
    end = days_in_month(year, month)
    match kind:
        case "half":
            limits = (1, _FORTNIGHT) if number == 1 else (_FORTNIGHT + 1, end)
        case "week":
            start = end - _WEEK + 1 if number < 0 else (number - 1) * _WEEK + 1
            limits = (start, min(start + _WEEK - 1, end))
        case "third" | "ten_days" | "position":
            start = 21 if number < 0 else number * 10 - 9
            limits = (start, end if start > 20 else start + 9)  # noqa: PLR2004
        case _:
            return None
    if limits[0] > end:
        return None
    return Partial(year, month, limits[0]), Partial(year, month, limits[1])


def _of_days(
    kind: PartKind, number: int, first: Partial, last: Partial
) -> tuple[Partial, Partial] | None:
    pieces = _PIECES.get(kind)
    start, end = first.first_day.day_or_none(), last.last_day.day_or_none()
    if pieces is None or start is None or end is None or end < start:
        return None
    number = pieces if number < 0 else number
    length = (end - start).days + 1
    return (
        _day_after(start, length * (number - 1) // pieces),
        _day_after(start, length * number // pieces - 1),
    )


def _day_after(start: date, days: int) -> Partial:
    return of_day(start + timedelta(days=days))
