"""Times that have parts: years, months, weeks, seasons, decades, centuries, fiscal years."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, Expression, Shift
from tei_kit.dates.grammar.ages import age, century, decade
from tei_kit.dates.grammar.days import days_of_a_month
from tei_kit.dates.grammar.fiscal import fiscal_year
from tei_kit.dates.grammar.months import MONTH_UNIT, month_near, month_told, months_of_a_year
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.seasons import season, year_or_years
from tei_kit.dates.grammar.years import unit_told
from tei_kit.dates.tokens import Run

_WEEK_UNIT = 2


def period(run: Run, index: int) -> Read[Expression]:
    """Read a time that has parts: what stands behind "first half of" or "early"."""
    start = index + 1 if run.has(index, "article") else index
    return (
        decade(run, start)
        or century(run, start)
        or age(run, start)
        or fiscal_year(run, start)
        or season(run, start)
        or _month(run, index, start)
        or _week(run, index)
        or year_or_years(run, index)
    )


def _month(run: Run, index: int, start: int) -> Read[Expression]:
    if run.at(start).get("unit") == MONTH_UNIT and run.has(start + 1, "of"):
        start += 2
    named = months_of_a_year(run, start)
    if named is not None:
        is_day = named.end == start + 1 and days_of_a_month(run, start) is not None
        return None if is_day else (named.pieces[0].expression, named.pieces[0].last)
    near = month_near(run, index)
    if near is not None:
        return near
    told = month_told(run, index)
    return (CalendarDate(month=told[0]), told[1]) if told else None


def _week(run: Run, index: int) -> Read[Expression]:
    told = unit_told(run, index)
    if told is None or told[0][2] != _WEEK_UNIT:
        return None
    base, offset, _ = told[0]
    return Shift(base, offset, "week"), told[1]
