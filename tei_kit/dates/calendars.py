"""Days of other calendars and countings: Easter, the French Republic's years, years of a reign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tei_kit.dates.expressions import CalendarDate, MovableFeast, RegnalYear, RepublicanDate
from tei_kit.dates.gregorian import Partial, of_day
from tei_kit.dates.missing_years import year_of
from tei_kit.dates.parts import UNKNOWN, Period, point
from tei_kit.dates.reigns import REIGNS
from tei_kit.dates.surroundings import Surroundings
from tei_kit.dates.trace import Trace

REPUBLICAN = "republican"
_REPUBLICAN_MONTH = 30
_REPUBLICAN_MONTHS = 12
_REPUBLICAN_YEAR = timedelta(days=366)
_NEW_YEARS_DAYS = (
    date(1792, 9, 22), date(1793, 9, 22), date(1794, 9, 22), date(1795, 9, 23), date(1796, 9, 22),
    date(1797, 9, 22), date(1798, 9, 22), date(1799, 9, 23), date(1800, 9, 23), date(1801, 9, 23),
    date(1802, 9, 23), date(1803, 9, 24), date(1804, 9, 23), date(1805, 9, 23),
)  # fmt: skip
"""The 1st of Vendémiaire of the years I to XIV.

Source: decree of 4 Frimaire II (24 November 1793); the calendar ended with 1805.
"""


def republican(told: RepublicanDate, around: Surroundings, trace: Trace) -> Period:
    """Return the Gregorian day or month of a date of the French Republic.

    Where the year is not told, it is the one that brings the day nearest to the document's date.
    """
    if told.year is None:
        near = _nearest_republican(told, around, trace)
        return republican(near, around, trace) if near else UNKNOWN
    if not 1 <= told.year <= len(_NEW_YEARS_DAYS):
        trace.doubt("low", "the calendar of the French Republic had no such year")
        return UNKNOWN
    trace.calendar = REPUBLICAN
    trace.because(f"year {told.year} of the French Republic")
    start = _NEW_YEARS_DAYS[told.year - 1] + timedelta(days=(told.month - 1) * _REPUBLICAN_MONTH)
    if told.day is not None:
        return point(of_day(start + timedelta(days=told.day - 1)))
    length = _REPUBLICAN_MONTH if told.month <= _REPUBLICAN_MONTHS else 5
    return Period(of_day(start), of_day(start + timedelta(days=length - 1)), "filled")


def _nearest_republican(
    told: RepublicanDate, around: Surroundings, trace: Trace
) -> RepublicanDate | None:
    trace.calendar = REPUBLICAN
    anchor = around.anchor
    if anchor is None or anchor.year is None:
        trace.unknown("the year is not told, and no date of the document is known")
        return None
    here = anchor.first_day.day_or_none() or date(anchor.year, 1, 1)
    offset = timedelta(days=(told.month - 1) * _REPUBLICAN_MONTH + (told.day or 1) - 1)
    year = min(
        range(len(_NEW_YEARS_DAYS)), key=lambda year: abs(_NEW_YEARS_DAYS[year] + offset - here)
    )
    if abs(_NEW_YEARS_DAYS[year] + offset - here) > _REPUBLICAN_YEAR:
        trace.unknown("the document is of no time that had this calendar")
        return None
    trace.needs_context(
        around.context.evidence, f"the year nearest to {around.context.anchor_name}"
    )
    trace.doubt("medium")
    return replace(told, year=year + 1)


def republican_day_near(day: int, near: date | None) -> Partial | None:
    """Return the last such day of a month of the French Republic that is no later than another day.

    >>> republican_day_near(18, date(1799, 11, 11)).w3c()
    '1799-11-09'
    """
    years = [] if near is None else [start for start in _NEW_YEARS_DAYS if start <= near]
    if near is None or not years:
        return None
    today = (near - years[-1]).days % _REPUBLICAN_MONTH + 1
    back = today - day if day <= today else today - day + _REPUBLICAN_MONTH
    return of_day(near - timedelta(days=back))


def regnal(told: RegnalYear, trace: Trace) -> Period:
    """Return a year of a reign, from an accession day to the eve of the next one.

    >>> regnal(RegnalYear(1, 3, 18), Trace())[:2]
    (Partial(year=1777, month=10, day=25), Partial(year=1778, month=10, day=24))
    """
    accession = REIGNS.get((told.name, told.number))
    if accession is None:
        trace.doubt("low", "no table of reigns has this sovereign")
        return UNKNOWN
    start = accession.replace(year=accession.year + told.year - 1)
    end = accession.replace(year=accession.year + told.year) - timedelta(days=1)
    trace.because(f"year {told.year} of a reign that began on {accession.isoformat()}")
    return Period(of_day(start), of_day(end), "filled")


def movable_feast(told: MovableFeast, around: Surroundings, trace: Trace) -> Period:
    """Return the day of a feast that is counted from Easter Sunday."""
    spring = CalendarDate(told.year, month=4)
    year = year_of(spring, around, trace)
    if year is None or not date.min.year < year < date.max.year:
        return UNKNOWN
    trace.because("counted from Easter Sunday")
    return point(of_day(easter(year) + timedelta(days=told.days)))


def easter(year: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar.

    Source: the anonymous algorithm in Nature 13 (1876), 487.

    >>> easter(1916)
    datetime.date(1916, 4, 23)
    """
    golden, century, short = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (short // 4) - epact - short % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
