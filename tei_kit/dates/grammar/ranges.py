"""Ranges: "8 July–3 August", "from 1 January to 1 November", "between 1945 and 1949"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    Century,
    Decade,
    Expression,
    FiscalYear,
    NumericDate,
    Part,
    Range,
    Shift,
    WeekdayReference,
)
from tei_kit.dates.grammar.alternatives import single_or_list
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.enumeration import DASHES, LONGEST_LAG, SHORTEST_LAG
from tei_kit.dates.grammar.remarks import with_remarks
from tei_kit.dates.grammar.result import Piece, Pieces
from tei_kit.dates.grammar.years import YEAR_UNIT
from tei_kit.dates.gregorian import DECEMBER, Partial
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run


def dated(run: Run, index: int, *, joined: bool = False) -> Pieces | None:
    """Read a date, a list of dates, or two dates with a dash or "to" between them.

    Args:
        run: the tokens.
        index: where to read.
        joined: whether "and" joins two ends of a range.
    """
    found = single_or_list(run, index, joined=joined)
    if found is None:
        return None
    if len(found.pieces) == 1:
        found = _range(run, index, found)
    return with_remarks(run, found)


def _range(run: Run, index: int, first: Pieces) -> Pieces:
    """Read "- 3 August 1952" behind "8 July": the ends must be told in the same way."""
    start = first.end
    goes_on = run.has(start + 1, "to") and not run.has(start + 1, "until") and _tells_year(first)
    start += run.is_mark(start, ",") and goes_on
    slash = run.is_mark(start, "/")
    if not (slash or run.is_mark(start, DASHES) or run.has(start, "to")):
        return first
    start += 1
    start += run.has(start, "article")
    last = single_or_list(run, start)
    if last is None or len(last.pieces) != 1:
        return first
    one, other = first.pieces[0].expression, last.pieces[0].expression
    if _precision(one) is None or not _matches(one, other):
        return first
    if slash and _precision(one) != "month":
        doubled = _in_both_calendars(one, other)
        return Pieces((Piece(index, last.end, doubled),), last.end) if doubled else first
    return Pieces((Piece(index, last.end, Range(one, other)),), last.end)


def _matches(one: Expression, other: Expression) -> bool:
    """Tell whether two ends are told alike, or the last also tells its month ("1963–June 1965")."""
    told = _precision(one), _precision(other)
    if isinstance(other, CalendarDate) and told == ("year", "month"):
        return isinstance(other.year, int)
    return told[0] == told[1]


def _tells_year(found: Pieces) -> bool:
    """Tell whether a day with its year is read, so that a comma closes the year."""
    told = found.pieces[0].expression
    return isinstance(told, CalendarDate) and isinstance(told.year, int) and told.month is not None


def _in_both_calendars(one: Expression, other: Expression) -> CalendarDate | None:
    """Return the second of two days around a slash that are one day in two calendars."""
    if not (isinstance(one, CalendarDate) and isinstance(other, CalendarDate)):
        return None
    new = _day_of(other, None)
    old = _day_of(one, new.year - (one.month == DECEMBER)) if new else None
    if new is None or old is None or one.month == other.month:
        return None
    fits = SHORTEST_LAG <= (new - old).days <= LONGEST_LAG
    return replace(other, style="double") if fits else None


def _day_of(told: CalendarDate, year: int | None) -> date | None:
    """Return the day that is told in full, or lacks but the year."""
    known = told.year if isinstance(told.year, int) else year
    return (
        Partial(known, told.month, told.day).day_or_none() if isinstance(told.month, int) else None
    )


def _precision(expression: Expression) -> str | None:
    """Return what can be joined with what: days with days, years with years."""
    match expression:
        case NumericDate() | Shift(unit="day", base="anchor"):
            return "day"
        case CalendarDate(year=year, month=month, day=day_number):
            if day_number is not None:
                return "day"
            return "month" if month is not None else "year" if year is not None else None
        case Decade() | Century() | FiscalYear():
            return "fiscal year" if isinstance(expression, FiscalYear) else "decade"
        case Part(kind=kind):
            return kind
        case _:
            return None


def from_to(run: Run, index: int) -> Pieces | None:
    """Read "from ... to ...", "from ... on", "between ... and ..."."""
    between = run.has(index, "between")
    if not between and not run.has(index, "from"):
        return None
    start = index + 1
    start += run.has(start, "article")
    start += run.at(start).get("unit") == YEAR_UNIT and run.at(start + 1).is_year
    found = dated(run, start, joined=between)
    if found is None:
        return _bare_first_day(run, index, start, between=between)
    if len(found.pieces) != 1:
        return None
    expression, end = found.pieces[0].expression, found.end
    if isinstance(expression, Range):
        return _one(index, end, replace(expression, between=between))
    open_end = None if between else _open_end(run, end)
    if open_end is not None:
        return _one(index, open_end, Bound("since", expression))
    return _up_to(run, index, end, expression, between=between)


def _open_end(run: Run, index: int) -> int | None:
    """Return the index behind "on", "onward" and "to the present"."""
    if run.has(index, "onward") or run.has(index, "on"):
        addressed = run.has(index + 1, "article") and run.table.large_nouns
        return None if addressed else index + 1
    present = index + 1 + run.has(index + 1, "article")
    return present + 1 if run.has(index, "to") and run.has(present, "present_time") else None


def _one(first: int, end: int, expression: Expression) -> Pieces:
    return Pieces((Piece(first, end, expression),), end)


def _up_to(run: Run, index: int, end: int, first: Expression, *, between: bool) -> Pieces | None:
    if isinstance(first, WeekdayReference):
        return None
    joint: Sense = "and" if between else "to"
    end += run.table.month_first and run.is_mark(end, ",") and run.has(end + 1, joint)
    if not run.has(end, joint):
        return None
    end += 2 if run.has(end + 1, "article") else 1
    last = single_or_list(run, end)
    if last is None or len(last.pieces) != 1:
        return None
    return _one(index, last.end, Range(first, last.pieces[0].expression, between))


def _bare_first_day(run: Run, index: int, start: int, *, between: bool) -> Pieces | None:
    """Read "from the 8th of July to the 12th" and "from the 28th to 3 August": a day alone."""
    first = day(run, start)
    if first is None or not run.has(first[1], "and" if between else "to"):
        return None
    end = first[1] + 1
    end += run.has(end, "article")
    last = single_or_list(run, end)
    if last is None:
        return _two_lone_days(run, index, first[0], end, between=between)
    if len(last.pieces) != 1:
        return None
    whole = last.pieces[0].expression
    if not isinstance(whole, CalendarDate) or whole.day is None:
        return None
    expression = Range(replace(whole, day=first[0], weekday=None), whole, between)
    return Pieces((Piece(index, last.end, expression),), last.end)


def _two_lone_days(run: Run, index: int, first: int, start: int, *, between: bool) -> Pieces | None:
    """Read "12th" behind "from the 8th to the": two days of a month that is not told."""
    last = day(run, start)
    if last is None or not run.has(last[1] - 1, "suffix") or last[0] <= first:
        return None
    told = Range(CalendarDate(day=first), CalendarDate(day=last[0]), between)
    return _one(index, last[1], told)
