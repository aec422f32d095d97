"""Days with their month: "28 June 1952", "June 28th", "8, 9 and 10 July"."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, MonthSlot, YearSlot
from tei_kit.dates.grammar.both_calendars import (
    days_behind_month,
    in_both_calendars,
    new_style,
    with_two_styled_month,
)
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.enumeration import (
    DASHES,
    Item,
    items_of,
    lacks_and,
    pieces_of,
)
from tei_kit.dates.grammar.months import month, month_near, month_told
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import figure_year, year_behind
from tei_kit.dates.tokens import Run


def year_before_month(run: Run, index: int) -> Read[CalendarDate]:
    """Read the order of catalogues: 1944 Aug 12; "1944, August 12" is a number and a date.

    At the head of a line it is a date as well.
    """
    year = figure_year(run, index)
    comma = year is not None and run.is_mark(year[1], ",") and run.heads_line(index)
    named = month(run, year[1] + comma) if year else None
    number = day(run, named[1]) if named else None
    if year is None or named is None or number is None:
        return None
    if figure_year(run, number[1] + run.is_mark(number[1], ",")):
        return None
    return CalendarDate(year[0], named[0], number[0]), number[1]


def days_of_a_month(run: Run, index: int, *, joined: bool = False) -> Pieces | None:
    """Read one or several days of one month, whichever of the two stands first.

    Args:
        run: the tokens.
        index: where to read.
        joined: whether "and" joins two ends of a range ("between 8 and 9 July").
    """
    weekday, start = _weekday(run, index)
    found = _day_first(run, start, joined=joined)
    found = found or _month_first(run, start, joined=joined)
    if found is None or weekday is None:
        return found
    first, *others = found.pieces
    if isinstance(first.expression, CalendarDate):
        told = first.expression if others else _with_weekday(first.expression, weekday)
        first = Piece(index, first.last, told)
    return Pieces((first, *others), found.end)


def _with_weekday(date: CalendarDate, weekday: int) -> CalendarDate:
    return CalendarDate(date.year, date.month, date.day, weekday, date.style)


def _weekday(run: Run, index: int) -> tuple[int | None, int]:
    number = run.at(index).get("weekday")
    if number is None:
        return None, index
    start = index + 1
    if run.has(index, "abbreviated") and run.is_mark(start, "."):
        start += 1
    start += run.has(start, "part_of_day")
    if run.is_mark(start, ","):
        start += 1
    if run.has(start, "article") or (run.has(start, "on") and not run.has(start + 1, "article")):
        start += 1
    return number, start


def _day_first(run: Run, index: int, *, joined: bool) -> Pieces | None:
    items = items_of(run, index, day, joined=joined)
    if not items or (lacks_and(items) and not _is_row_of_days(run, index, items)):
        return None
    doubled_day = in_both_calendars(run, items)
    if doubled_day is not None:
        return with_two_styled_month(run, index, *doubled_day)
    end = items[-1].last
    end += run.has(end, "day") or (run.has(end, "date_noun") and not run.table.month_first)
    spelled = run.has(end, "of")
    end += spelled or run.is_mark(end, DASHES) or _is_comma_before_month(run, end)
    if run.has(end, "small_month"):
        return None if spelled else _with_small_month(run, items, index, end)
    named = month(run, end)
    if named is not None:
        told = (items[0].number, named[0])
        doubled = new_style(run, index, named[1], told) if len(items) == 1 else None
        return doubled or _with_month(run, items, index, named)
    return _with_told_month(run, items, index, end)


def _is_comma_before_month(run: Run, index: int) -> bool:
    """Tell whether a comma parts a day from its month: "25th, June, 1854"."""
    if not (run.is_mark(index, ",") and run.has(index - 1, "suffix")):
        return False
    named = month(run, index + 1)
    return named is not None and figure_year(run, named[1] + run.is_mark(named[1], ",")) is not None


def _with_told_month(run: Run, items: list[Item], index: int, end: int) -> Pieces | None:
    """Read "of last June", "of this month" and "instant" behind days."""
    near = month_near(run, end)
    if near is not None:
        date, end = near
        return _pieces(items, index, date.month, date.year, end, month_last=True)
    if run.has(end, "unit") and not run.table.means("article"):
        return None
    told = month_told(run, end)
    return _pieces(items, index, told[0], None, told[1], month_last=True) if told else None


def _is_row_of_days(run: Run, index: int, items: list[Item]) -> bool:
    """Tell whether commas alone link days: "on 5, 6 May"."""
    numbers = [item.number for item in items]
    return run.has(index - 1, "on") and numbers == sorted(set(numbers))


def _with_month(run: Run, items: list[Item], index: int, named: tuple[int, int]) -> Pieces:
    number, end = named
    if run.is_mark(end, DASHES) and run.at(end).glued and run.at(end + 1).digits in (2, 4):
        end += 0 if month(run, end + 2) else 1
    year = year_behind(run, end, short=True)
    return _pieces(items, index, number, *(year or (None, end)), month_last=True)


def _with_small_month(run: Run, items: list[Item], index: int, end: int) -> Pieces | None:
    """Take a month in small letters for one only between a day and a year ("6 may 1953")."""
    year = year_behind(run, end + 1, short=False)
    if year is None or not isinstance(year[0], int):
        return None
    number = run.at(end).get("small_month")
    return _pieces(items, index, number, *year, month_last=True)


def _month_first(run: Run, index: int, *, joined: bool) -> Pieces | None:
    if not run.table.month_first:
        return None
    small = run.at(index).get("small_month")
    named = (small, index + 1) if small is not None else month(run, index)
    if named is None:
        return None
    number, start = named
    parted = _is_parted(run, start)
    start += parted or run.has(start, "article")
    start += run.is_mark(start, DASHES) and run.at(start).glued and run.at(start + 1).glued
    items = items_of(run, start, day, joined=joined)
    if not items or (start == named[1] and _is_doubtful_ordinal(run, index, items[0])):
        return None
    if lacks_and(items):
        items = items[:1]
    doubled = days_behind_month(run, index, number, items)
    if doubled is not None:
        return doubled
    year = year_behind(run, items[-1].last, short=False)
    if (small is not None or parted) and year is None:
        return None
    return _pieces(items, index, number, *(year or (None, items[-1].last)), month_last=False)


def _is_parted(run: Run, index: int) -> bool:
    """Tell whether a comma stands between month, day and year ("August, 17, 1870")."""
    figure = run.at(index + 1).is_small and run.is_mark(index + 2, ",")
    return run.is_mark(index, ",") and figure and run.at(index + 3).is_year


def _is_doubtful_ordinal(run: Run, index: int, item: Item) -> bool:
    """Keep "November sixth" apart from "May first ..." and "April second ..."."""
    placed = run.has(index - 1, "on") or run.has(index - 1, "of")
    return run.has(item.first, "ordinal") and run.has(index, "ambiguous") and not placed


def _pieces(
    items: list[Item],
    index: int,
    month_slot: MonthSlot,
    year: YearSlot,
    end: int,
    *,
    month_last: bool,
) -> Pieces:
    """Return the dates of an enumeration; the month belongs to the first or the last of them."""
    pieces = pieces_of(items, lambda number: CalendarDate(year, month_slot, number))
    pieces[0] = pieces[0]._replace(first=index)
    if month_last or items[-1].last < end:
        pieces[-1] = pieces[-1]._replace(last=end)
    return Pieces(tuple(pieces), end)
