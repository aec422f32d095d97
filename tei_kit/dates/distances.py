"""Days, weeks and months that are told by their distance from another date."""

from __future__ import annotations

from datetime import date, timedelta

from tei_kit.dates.calendars import REPUBLICAN, republican_day_near
from tei_kit.dates.expressions import Base, MonthReference, Shift, Unit
from tei_kit.dates.gregorian import Partial, add_months, of_day
from tei_kit.dates.parts import UNKNOWN, Period, part_of, point
from tei_kit.dates.surroundings import Lean, Surroundings
from tei_kit.dates.trace import Trace

_WEEK = 7
_DAYS: dict[Unit, int] = {"day": 1, "week": _WEEK}
_MONTHS_AROUND = (0, -1, 1)


def month_at_distance(told: MonthReference, around: Surroundings, trace: Trace) -> Partial | None:
    """Return the month of "instant", "last month", "the same month"."""
    start = around.memory.date if told.base == "mentioned" else None
    if start is not None and start.year is not None and start.month is not None:
        trace.needs_context("internal", f"counted from the date mentioned last: {start.w3c()}")
    else:
        start = around.anchor
        if start is None or start.year is None or start.month is None:
            trace.unknown("no month of the document is known to count from")
            return None
        trace.needs_context(
            around.context.evidence, f"counted from the month of {around.context.anchor_name}"
        )
    assert start.year is not None
    assert start.month is not None
    return Partial(*add_months(start.year, start.month, told.offset))


def lone_day(day: int, weekday: int | None, around: Surroundings, trace: Trace) -> Period:
    """Return "the 12th": of the month mentioned last, else the day that the anchor looks to.

    That is the last such day, or the next one where the words look ahead. A weekday decides, where
    one of the months around has the day on it.
    """
    trace.doubt("low")
    near = around.memory.day_is_near and not _leans_away(day, around)
    start = start_of("mentioned" if near else "anchor", around, trace)
    if start is None or start.year is None or start.month is None:
        return UNKNOWN
    if near and around.memory.calendar == REPUBLICAN:
        trace.calendar = REPUBLICAN
        when = republican_day_near(day, start.first_day.day_or_none())
        return point(when) if when else UNKNOWN
    first = 0 if near else _months_to(day, start.day or day, around.lean)
    for away in (first, *_MONTHS_AROUND) if weekday is not None else (first,):
        when = Partial(*add_months(start.year, start.month, away), day)
        exact = when.day_or_none()
        if when.exists and (weekday is None or (exact and exact.weekday() == weekday)):
            return point(when)
    trace.because("no month near has that day on that weekday")
    when = Partial(*add_months(start.year, start.month, first), day)
    return point(when) if when.exists and weekday is not None else UNKNOWN


def _leans_away(day: int, around: Surroundings) -> bool:
    """Tell whether a day of the month mentioned last lies where its words don't look.

    "Yesterday he wrote that he had left on the 29th" means no day to come.
    """
    anchor, mentioned = around.anchor, around.memory.date
    if anchor is None or mentioned is None or anchor.day is None or around.lean == "open":
        return False
    passed = _comparable(mentioned) <= _comparable(anchor)
    ahead = _comparable(mentioned._replace(day=day)) > _comparable(anchor)
    return passed and ahead == (around.lean == "past")


def _comparable(date: Partial) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0


def _months_to(day: int, today: int, lean: Lean) -> int:
    """Return how many months away the day is that words look back or ahead to."""
    if lean == "past":
        return -1 if day > today else 0
    return 1 if lean == "future" and day < today else 0


def start_of(base: Base, around: Surroundings, trace: Trace) -> Partial | None:
    """Return the date that a distance counts from, None where it is not known."""
    if base != "anchor":
        mentioned = around.memory.date
        if mentioned is None:
            trace.unknown("no date is mentioned before to count from")
            return None
        trace.needs_context("internal", f"counted from the date mentioned last: {mentioned.w3c()}")
        return mentioned
    if around.anchor is None:
        trace.unknown("no date of the document is known to count from")
        return None
    trace.needs_context(around.context.evidence, f"counted from {around.context.anchor_name}")
    return around.anchor


def shift(told: Shift, around: Surroundings, trace: Trace) -> Period:
    """Return the time of "yesterday", "next week", "three months ago"."""
    start = start_of(told.base, around, trace)
    return _away(start, told.amount, told.unit) if start else UNKNOWN


def away(amount: int, unit: Unit, start: Period) -> Period:
    """Return the time of "two days after 17 June", counted from an exact day by days and weeks."""
    day = start.first.day_or_none() if start.first and start.first == start.last else None
    if day is None or unit not in _DAYS:
        return UNKNOWN
    return day_at_distance(day, amount * _DAYS[unit])


def _away(start: Partial, amount: int, unit: Unit) -> Period:
    if start.year is None:
        return UNKNOWN
    match unit:
        case "year":
            return point(Partial(start.year + amount))
        case "month" | "quarter":
            return _months_away(start, amount, unit)
        case "week" | "day":
            day = start.day_or_none()
            move = day_at_distance if unit == "day" else _week
            return move(day, amount) if day else UNKNOWN


def _months_away(start: Partial, amount: int, unit: Unit) -> Period:
    if start.year is None or start.month is None:
        return UNKNOWN
    if unit == "month":
        return point(Partial(*add_months(start.year, start.month, amount)))
    year, month = add_months(start.year, start.month, amount * 3)
    return part_of("quarter", (month + 2) // 3, point(Partial(year)))


def day_at_distance(day: date, amount: int) -> Period:
    """Return the day so many days later, `UNKNOWN` beyond what Python can count."""
    try:
        return point(of_day(day + timedelta(days=amount)))
    except OverflowError:
        return UNKNOWN


def _week(day: date, amount: int) -> Period:
    try:
        monday = day + timedelta(days=amount * _WEEK - day.weekday())
        sunday = monday + timedelta(days=_WEEK - 1)
    except OverflowError:
        return UNKNOWN
    return Period(of_day(monday), of_day(sunday), "filled" if abs(amount) <= 1 else "fuzzy")
