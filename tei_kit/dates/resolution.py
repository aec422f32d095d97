"""From what a date says to what it means: a period, and the reasons for it."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.dates.calendars import movable_feast, regnal, republican
from tei_kit.dates.diaries import entry_day
from tei_kit.dates.distances import away, lone_day, month_at_distance, shift
from tei_kit.dates.expressions import (
    Age,
    Away,
    Bound,
    BoundKind,
    CalendarDate,
    Century,
    Decade,
    Doubtful,
    EntryDay,
    Expression,
    FiscalYear,
    MonthReference,
    MovableFeast,
    NumericDate,
    Part,
    Range,
    RegnalYear,
    RepublicanDate,
    Shift,
    ShortYear,
    WeekdayOfMonth,
    WeekdayOfWeek,
    WeekdayReference,
    WeekFrom,
    YearSlot,
)
from tei_kit.dates.gregorian import Partial, days_in_month, julian_to_gregorian
from tei_kit.dates.long_periods import several_years
from tei_kit.dates.missing_years import year_of
from tei_kit.dates.parts import UNKNOWN, Period, part_of, point
from tei_kit.dates.surroundings import Surroundings
from tei_kit.dates.trace import Trace
from tei_kit.dates.weeks import week_from, weekday_near, weekday_of_month, weekday_of_week

_CENTURY = 100
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def resolve(expression: Expression, around: Surroundings, trace: Trace) -> Period:
    """Return the period that an expression means in its surroundings.

    Args:
        expression: what the grammar read.
        around: what its surroundings tell.
        trace: collects reasons, doubts and the calendar.

    Returns:
        The period, `UNKNOWN` where nothing tells it.
    """
    match expression:
        case Doubtful(date=inner, words=words):
            trace.doubt("low", f"the words say it is uncertain: {words}")
            return resolve(inner, around, trace)
        case EntryDay(day=day):
            return entry_day(day, around, trace)
        case Part() | Range() | Bound():
            return _composed(expression, around, trace)
        case (
            Shift() | Away() | WeekdayReference() | WeekdayOfWeek() | WeekdayOfMonth() | WeekFrom()
        ):
            return _of_weeks_and_distances(expression, around, trace)
        case Decade() | Century() | Age() | FiscalYear():
            return several_years(expression, around, trace)
        case _:
            return _single_date(expression, around, trace)


def _single_date(
    told: CalendarDate | NumericDate | RepublicanDate | RegnalYear | MovableFeast,
    around: Surroundings,
    trace: Trace,
) -> Period:
    match told:
        case NumericDate():
            return _numeric_date(told, around, trace)
        case CalendarDate():
            return _calendar_date(told, around, trace)
        case RepublicanDate():
            return republican(told, around, trace)
        case RegnalYear():
            return regnal(told, trace)
        case MovableFeast():
            return movable_feast(told, around, trace)


def _of_weeks_and_distances(
    told: Shift | Away | WeekdayReference | WeekdayOfWeek | WeekdayOfMonth | WeekFrom,
    around: Surroundings,
    trace: Trace,
) -> Period:
    match told:
        case Shift():
            return shift(told, around, trace)
        case Away(amount=amount, unit=unit, start=start):
            return away(amount, unit, resolve(start, around, trace))
        case WeekdayReference():
            return weekday_near(told, around, trace)
        case WeekdayOfWeek():
            return weekday_of_week(told, around, trace)
        case WeekdayOfMonth(number=number, weekday=weekday, month=month):
            return weekday_of_month(number, weekday, resolve(month, around, trace))
        case WeekFrom(day=day):
            return week_from(resolve(day, around, trace))


def _composed(told: Part | Range | Bound, around: Surroundings, trace: Trace) -> Period:
    match told:
        case Part():
            return _part(told, around, trace)
        case Range():
            return _range(told, around, trace)
        case Bound():
            return _bound(told, around, trace)


def _calendar_date(told: CalendarDate, around: Surroundings, trace: Trace) -> Period:
    month = told.month
    if isinstance(month, MonthReference):
        whole = month_at_distance(month, around, trace)
        if whole is None or whole.year is None or whole.month is None:
            return UNKNOWN
        return _checked(told, Partial(whole.year, whole.month, told.day), trace)
    if month is None and told.day is not None:
        return lone_day(told.day, told.weekday, around, trace)
    year = year_of(told, around, trace)
    if year is None and month is None:
        return UNKNOWN
    return _checked(told, Partial(year, month, told.day), trace)


def _checked(told: CalendarDate, when: Partial, trace: Trace) -> Period:
    if not when.exists:
        trace.doubt("low", f"there is no such day: {_month_length(when)}")
        return UNKNOWN
    if told.style == "julian":
        trace.calendar = "julian"
        converted = julian_to_gregorian(when)
        trace.because(f"old style: {when.w3c()} is {converted.w3c()} in the Gregorian calendar")
        return point(converted)
    if told.style == "double":
        trace.because("both calendars: the second day is the Gregorian one")
    day = when.day_or_none()
    if told.weekday is not None and day is not None and day.weekday() != told.weekday:
        actual, said = _WEEKDAYS[day.weekday()], _WEEKDAYS[told.weekday]
        trace.doubt("low", f"{when.w3c()} was a {actual}, the text says {said}")
    return point(when)


def _month_length(when: Partial) -> str:
    return f"the month has {days_in_month(when.year, when.month or 1)} days"


def _numeric_date(told: NumericDate, around: Surroundings, trace: Trace) -> Period:
    month, day = told.first, told.second
    if month > 12 or (day <= 12 and around.day_first):  # noqa: PLR2004
        month, day = day, month
    if max(told.first, told.second) <= 12 and told.first != told.second:  # noqa: PLR2004
        decided = bool(around.day_first_reason)
        order = "day" if around.day_first else "month"
        why = around.day_first_reason or "nothing in the document decides"
        trace.doubt("high" if decided else "low", f"read with the {order} first: {why}")
    return _calendar_date(CalendarDate(told.year, month, day), around, trace)


def _part(told: Part, around: Surroundings, trace: Trace) -> Period:
    whole = told.whole
    if told.kind == "season" and isinstance(whole, CalendarDate):
        year = year_of(replace(whole, month=told.number * 3), around, trace)
        trace.because("a season of the meteorological year")
        return part_of("season", told.number, point(Partial(year))) if year else UNKNOWN
    if told.kind == "quarter" and whole == CalendarDate():
        year = year_of(CalendarDate(month=told.number * 3), around, trace)
        return part_of("quarter", told.number, point(Partial(year))) if year else UNKNOWN
    return part_of(told.kind, told.number, resolve(whole, around, trace))


def _range(told: Range, around: Surroundings, trace: Trace) -> Period:
    last = resolve(_within_century(told.last, told.first), around, trace)
    first_told = told.first
    spared = isinstance(first_told, CalendarDate) and first_told.year is None
    if spared and last.last is not None and not _begins_ahead(told, around):
        assert isinstance(first_told, CalendarDate)
        first_told = replace(first_told, year=_year_before(first_told, last.last))
        first = resolve(first_told, around, trace)
    else:
        first = resolve(first_told, around, trace)
        if isinstance(told.last, CalendarDate) and told.last.year is None and first.first:
            last = resolve(
                replace(told.last, year=_year_behind(told.last, first.first)), around, Trace()
            )
    if first.first is None or last.last is None:
        return UNKNOWN
    start, end = _comparable(first.first, last.last)
    if start > end and first.first.year is not None:
        trace.doubt("low", "it would end before it begins")
        return UNKNOWN
    return Period(first.first, last.last, "fuzzy" if told.between else "filled")


def _begins_ahead(told: Range, around: Surroundings) -> bool:
    """Tell whether the first of two days without a year is the next one that words look to."""
    last = told.last
    return around.lean == "future" and isinstance(last, CalendarDate) and last.year is None


def _within_century(last: Expression, first: Expression) -> Expression:
    """Give the two digits of "1813–'14" the century of the year before them."""
    match first, last:
        case CalendarDate(year=int() as year), CalendarDate(year=ShortYear(digits=digits)):
            return replace(last, year=year + (digits - year) % _CENTURY)
        case _:
            return last


def _comparable(first: Partial, last: Partial) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (
        (first.year or 0, first.month or 1, first.day or 1),
        (last.year or 0, last.month or 12, last.day or 31),
    )


def _year_before(first: CalendarDate, last: Partial) -> YearSlot:
    if last.year is None or not isinstance(first.month, int) or last.month is None:
        return last.year
    later = (first.month, first.day or 1) > (last.month, last.day or 31)
    return last.year - 1 if later else last.year


def _year_behind(last: CalendarDate, first: Partial) -> YearSlot:
    if first.year is None or not isinstance(last.month, int) or first.month is None:
        return first.year
    earlier = (last.month, last.day or 31) < (first.month, first.day or 1)
    return first.year + 1 if earlier else first.year


def _bound(told: Bound, around: Surroundings, trace: Trace) -> Period:
    limit = resolve(told.limit, around, trace)
    periods: dict[BoundKind, Period] = {
        "before": Period(None, limit.first, "fuzzy"),
        "not_later": Period(None, limit.last, "fuzzy"),
        "until": Period(None, limit.last, "filled"),
        "after": Period(limit.last, None, "fuzzy"),
        "not_earlier": Period(limit.first, None, "fuzzy"),
        "since": Period(limit.first, None, "filled"),
    }
    return periods[told.kind]
