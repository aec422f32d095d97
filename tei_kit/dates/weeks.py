"""Days told by their weekday, and weeks."""

from __future__ import annotations

from datetime import timedelta

from tei_kit.dates.distances import day_at_distance, start_of
from tei_kit.dates.expressions import WeekdayOfWeek, WeekdayReference
from tei_kit.dates.gregorian import of_day
from tei_kit.dates.parts import UNKNOWN, Period, point
from tei_kit.dates.surroundings import Surroundings
from tei_kit.dates.trace import Trace

_WEEK = 7


def weekday_near(told: WeekdayReference, around: Surroundings, trace: Trace) -> Period:
    """Return the day of "last Friday", "next Monday", "on Monday"."""
    start = start_of(told.base, around, trace)
    day = start.day_or_none() if start else None
    if day is None:
        return UNKNOWN
    forth = (told.weekday - day.weekday()) % _WEEK
    if told.direction > 0:
        return day_at_distance(day, forth or _WEEK)
    if told.direction == 0 and around.lean != "past" and told.base == "anchor":
        trace.doubt("low", "the next such day")
        return day_at_distance(day, forth)
    back = (day.weekday() - told.weekday) % _WEEK
    if told.direction == 0:
        trace.doubt("low", "the last such day")
        return day_at_distance(day, -back)
    return day_at_distance(day, -(back or _WEEK))


def weekday_of_week(told: WeekdayOfWeek, around: Surroundings, trace: Trace) -> Period:
    """Return the day of "Friday of last week"."""
    start = start_of("anchor", around, trace)
    day = start.day_or_none() if start else None
    if day is None:
        return UNKNOWN
    return day_at_distance(day, told.weekday - day.weekday() + told.weeks * _WEEK)


def weekday_of_month(number: int, weekday: int, month: Period) -> Period:
    """Return a day of the week by its number in a month ("the first Monday in May").

    Args:
        number: which one, -1 for the last.
        weekday: 0 is Monday.
        month: the month.
    """
    if month.first is None or month.last is None:
        return UNKNOWN
    first, last = month.first.first_day.day_or_none(), month.last.last_day.day_or_none()
    if first is None or last is None:
        return UNKNOWN
    if number < 0:
        return point(of_day(last - timedelta(days=(last.weekday() - weekday) % _WEEK)))
    day = first + timedelta(days=(weekday - first.weekday()) % _WEEK + (number - 1) * _WEEK)
    return point(of_day(day)) if day <= last else UNKNOWN


def week_from(day: Period) -> Period:
    """Return the seven days that begin with a day ("the week of May 4")."""
    first = day.first.day_or_none() if day.first else None
    if first is None:
        return day
    return Period(of_day(first), day_at_distance(first, _WEEK - 1).last, "filled")
