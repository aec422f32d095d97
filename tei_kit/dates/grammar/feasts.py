"""Feasts: Christmas Day 1952, New Year's Eve, Easter Monday, Good Friday."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, Expression, MovableFeast
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import APOSTROPHES, YEAR_UNIT, year_behind
from tei_kit.dates.tokens import Run

_NEW_YEARS_DAY, _NEW_YEARS_EVE = 101, 1231
_WEEK = 7


def feast(run: Run, index: int) -> Read[Expression]:
    """Read a feast with or without its year."""
    if not run.at(index).text[:1].isupper():
        return None
    fixed = _new_year(run, index) or _fixed(run, index)
    if fixed is not None:
        number, end = fixed
        slot, end = year_behind(run, end, short=False) or (None, end)
        return CalendarDate(slot, number // 100, number % 100), end
    movable = _movable(run, index)
    if movable is None:
        return None
    days, end = movable
    slot, end = year_behind(run, end, short=False) or (None, end)
    return MovableFeast(slot, days), end


def small_feast(run: Run, index: int) -> Read[Expression]:
    """Read a feast in small letters, which is one only behind a bound: "since midsummer"."""
    number = run.at(index).get("small_feast")
    if number is None:
        return None
    slot, end = year_behind(run, index + 1, short=False) or (None, index + 1)
    return CalendarDate(slot, number // 100, number % 100), end


def _fixed(run: Run, index: int) -> Read[int]:
    """Read a name and, where the feast has one, "Day" or "Eve"; the number is month and day."""
    token, behind = run.at(index), run.at(index + 1)
    large = behind.text[:1].isupper()
    if large and behind.has("day"):
        number, end = token.get("feast_day") or token.get("feast"), index + 2
    elif large and behind.has("eve"):
        number, end = token.get("feast_eve"), index + 2
    else:
        number, end = token.get("feast"), index + 1
    return (number, end) if number is not None else None


def _new_year(run: Run, index: int) -> Read[int]:
    if not run.has(index, "new") or run.at(index + 1).get("unit") != YEAR_UNIT:
        return None
    if not run.at(index + 1).text[0].isupper():
        return None
    end = index + 2
    possessive = run.is_mark(end, APOSTROPHES) and run.at(end + 1).glued
    end += 2 * possessive
    if run.has(end, "eve"):
        return _NEW_YEARS_EVE, end + 1
    if run.has(end, "day"):
        return _NEW_YEARS_DAY, end + 1
    return (_NEW_YEARS_DAY, end) if possessive or run.at(end).is_year else None


def _movable(run: Run, index: int) -> Read[int]:
    """Read how many days a feast is away from Easter Sunday."""
    token, behind = run.at(index), run.at(index + 1)
    weekday, days = behind.get("weekday"), token.get("movable")
    if weekday is not None and behind.text[0].isupper():
        weeks = token.get("movable_weekday")
        start = days if weeks is None else weeks * _WEEK
        return (start + (weekday + 1) % _WEEK, index + 2) if start is not None else None
    if behind.has("day") and behind.text[0].isupper() and token.has("movable_day"):
        return token.get("movable_day") or 0, index + 2
    return (days, index + 1) if days is not None else None
