"""Days, weeks and months that are told by their distance from another date."""

from __future__ import annotations

from datetime import date, timedelta

from tei_kit.dates.expressions import Base, MonthReference, Shift, WeekdayReference
from tei_kit.dates.gregorian import Partial, add_months, of_day
from tei_kit.dates.parts import UNKNOWN, Period, part_of, point
from tei_kit.dates.surroundings import Surroundings
from tei_kit.dates.trace import Trace

_WEEK = 7


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


def lone_day(day: int, around: Surroundings, trace: Trace) -> Period:
    """Return "the 12th": of the month mentioned last, else the last such day before the anchor."""
    trace.doubt("low")
    start = _start("mentioned" if around.memory.day_is_near else "anchor", around, trace)
    if start is None or start.year is None or start.month is None:
        return UNKNOWN
    before = not around.memory.day_is_near and day > (start.day or day)
    when = Partial(*add_months(start.year, start.month, -1 if before else 0), day)
    return point(when) if when.exists else UNKNOWN


def _start(base: Base, around: Surroundings, trace: Trace) -> Partial | None:
    if base == "mentioned":
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
    start = _start(told.base, around, trace)
    if start is None or start.year is None:
        return UNKNOWN
    match told.unit:
        case "year":
            return point(Partial(start.year + told.amount))
        case "month" | "quarter":
            return _months_away(start, told)
        case "week" | "day":
            day = start.day_or_none()
            move = _day if told.unit == "day" else _week
            return move(day, told.amount) if day else UNKNOWN


def _months_away(start: Partial, told: Shift) -> Period:
    if start.year is None or start.month is None:
        return UNKNOWN
    if told.unit == "month":
        return point(Partial(*add_months(start.year, start.month, told.amount)))
    year, month = add_months(start.year, start.month, told.amount * 3)
    return part_of("quarter", (month + 2) // 3, point(Partial(year)))


def _day(day: date, amount: int) -> Period:
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


def weekday_near(told: WeekdayReference, around: Surroundings, trace: Trace) -> Period:
    """Return the day of "last Friday", "next Monday", "on Monday"."""
    start = _start("anchor", around, trace)
    day = start.day_or_none() if start else None
    if day is None:
        return UNKNOWN
    if told.direction > 0:
        return _day(day, (told.weekday - day.weekday() - 1) % _WEEK + 1)
    back = (day.weekday() - told.weekday) % _WEEK
    if told.direction == 0:
        trace.doubt("low", "the last such day")
        return _day(day, -back)
    return _day(day, -(back or _WEEK))
