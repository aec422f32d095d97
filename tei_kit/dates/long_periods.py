"""Decades, centuries and fiscal years: when they begin and end."""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Age,
    CalendarDate,
    Century,
    Decade,
    FiscalYear,
    YearReference,
)
from tei_kit.dates.gregorian import Partial, add_months, days_in_month
from tei_kit.dates.missing_years import year_of
from tei_kit.dates.parts import UNKNOWN, Period
from tei_kit.dates.surroundings import Surroundings
from tei_kit.dates.trace import Trace

_DECADE, _CENTURY = 10, 100
_LAST_FISCAL_YEAR_FROM_JULY = 1976
_JULY, _OCTOBER = 7, 10


def several_years(
    told: Decade | Century | Age | FiscalYear, around: Surroundings, trace: Trace
) -> Period:
    """Return the years that a decade, a century or a fiscal year fills.

    Args:
        told: what the grammar read.
        around: what its surroundings tell.
        trace: collects where the year was found.
    """
    match told:
        case Decade(start=start):
            first = year_of(CalendarDate(start), around, trace)
            return UNKNOWN if first is None else _years(first, first + _DECADE - 1)
        case Century(number=number):
            return _century(number)
        case Age(years=years, offset=offset):
            return _age(years, offset, around, trace)
        case FiscalYear():
            return _fiscal_year(told, around, trace)


def _years(first: int, last: int) -> Period:
    return Period(Partial(first), Partial(last), "filled")


def _century(number: int) -> Period:
    if number < 0:
        return _years(number * _CENTURY, (number + 1) * _CENTURY - 1)
    return _years((number - 1) * _CENTURY + 1, number * _CENTURY)


def _age(years: int, offset: int, around: Surroundings, trace: Trace) -> Period:
    year = year_of(CalendarDate(YearReference("anchor", 0)), around, trace)
    if year is None:
        return UNKNOWN
    if years == _CENTURY:
        return _century((year - 1) // _CENTURY + 1 + offset)
    first = (year // _DECADE + offset) * _DECADE
    return _years(first, first + _DECADE - 1)


def _fiscal_year(told: FiscalYear, around: Surroundings, trace: Trace) -> Period:
    year = year_of(CalendarDate(told.year), around, trace)
    if year is None:
        return UNKNOWN
    first = told.first_month or _american_beginning(year, trace)
    anchor = around.anchor
    from_anchor = isinstance(told.year, YearReference) and told.year.base == "anchor"
    if from_anchor and anchor and (anchor.month or 0) >= first:
        year += 1
    if told.first_month:
        trace.doubt("medium", f"a fiscal year that begins with month {first}")
    start_year, start = (year - 1, first) if first > 1 else (year, first)
    end_year, end = add_months(start_year, start, 11)
    return Period(
        Partial(start_year, start, 1),
        Partial(end_year, end, days_in_month(end_year, end)),
        "filled",
    )


def _american_beginning(year: int, trace: Trace) -> int:
    """Return the month that the fiscal year of the United States began with.

    Source: Congressional Budget and Impoundment Control Act of 1974, title V.
    """
    first = _JULY if year <= _LAST_FISCAL_YEAR_FROM_JULY else _OCTOBER
    trace.doubt("medium", f"a fiscal year of the United States: from month {first}")
    return first
