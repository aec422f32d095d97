"""Days told in the Julian and the Gregorian calendar: "12 (24) January", "June 24 (July 6)"."""

from __future__ import annotations

from calendar import monthrange

from tei_kit.dates.expressions import CalendarDate
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.enumeration import LONGEST_LAG, SHORTEST_LAG, Item
from tei_kit.dates.grammar.months import month
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import year_behind
from tei_kit.dates.gregorian import DECEMBER
from tei_kit.dates.tokens import Run

_SOME_YEAR = 1901


def in_both_calendars(run: Run, items: list[Item]) -> Read[int]:
    """Read "(24)" behind "12": the same day in the other calendar."""
    if len(items) != 1 or not run.is_mark(items[0].last, "(["):
        return None
    second = day(run, items[0].last + 1)
    if second is None or not run.is_mark(second[1], ")]"):
        return None
    lag = second[0] - items[0].number
    return (second[0], second[1] + 1) if SHORTEST_LAG <= lag <= LONGEST_LAG else None


def with_two_styled_month(run: Run, index: int, number: int, end: int) -> Pieces | None:
    """Read on behind "12 (24)", where the month and the year stand."""
    end += run.has(end, "of")
    named = month(run, end)
    if named is None:
        return None
    year, end = year_behind(run, named[1], short=False) or (None, named[1])
    date = CalendarDate(year, named[0], number, style="double")
    return Pieces((Piece(index, end, date),), end)


def days_behind_month(run: Run, index: int, month_slot: int, items: list[Item]) -> Pieces | None:
    """Read "12 (24)" and "24 (July 6)" behind the month."""
    doubled = in_both_calendars(run, items)
    if doubled is None:
        told = (items[0].number, month_slot)
        return new_style(run, index, items[0].last, told) if len(items) == 1 else None
    slot, end = year_behind(run, doubled[1], short=False) or (None, doubled[1])
    date = CalendarDate(slot, month_slot, doubled[0], style="double")
    return Pieces((Piece(index, end, date),), end)


def new_style(run: Run, index: int, end: int, told: tuple[int, int]) -> Pieces | None:
    """Read "(7 November) 1917" behind "25 October": the same day in the other calendar."""
    end += run.is_mark(end, ",") and run.is_mark(end + 1, "([")
    second = _day_of_month(run, end + 1) if run.is_mark(end, "([") else None
    if second is None or not _is_same_day(told, second[0]):
        return None
    closing = second[1]
    inner = year_behind(run, closing, short=False)
    closing = inner[1] if inner else closing
    closing += run.is_mark(closing, ",") and run.is_mark(closing + 1, ")]")
    if not run.is_mark(closing, ")]"):
        return None
    year = inner or year_behind(run, closing + 1, short=False)
    number, month_slot = second[0]
    if year is None and month_slot in (None, told[1]):
        return None
    slot, last = year if year and not inner else (year and year[0], closing + 1)
    date = CalendarDate(slot, month_slot or told[1], number, style="double")
    return Pieces((Piece(index, last, date),), last)


def _day_of_month(run: Run, index: int) -> Read[tuple[int, int | None]]:
    """Read "7 November", "November 7" or "7th" alone."""
    index += run.has(index, "article")
    number = day(run, index)
    if number is None:
        return _day_behind_month(run, index)
    named = month(run, number[1] + run.has(number[1], "of"))
    return ((number[0], named[0]), named[1]) if named else ((number[0], None), number[1])


def _day_behind_month(run: Run, index: int) -> Read[tuple[int, int | None]]:
    named = month(run, index)
    number = day(run, named[1]) if named else None
    return ((number[0], named[0]), number[1]) if named and number else None


def _is_same_day(old: tuple[int, int], new: tuple[int, int | None]) -> bool:
    """Tell whether a day can be the other in the Gregorian calendar, in its month or the next."""
    lag = new[0] - old[0]
    if new[1] not in (None, old[1]):
        if new[1] != old[1] % DECEMBER + 1:
            return False
        lag += monthrange(_SOME_YEAR, old[1])[1]
    return SHORTEST_LAG <= lag <= LONGEST_LAG
