"""Times told by their distance: today, last Friday, next month, three weeks ago."""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Away,
    Base,
    CalendarDate,
    Expression,
    Shift,
    Unit,
    WeekdayOfWeek,
    WeekdayReference,
    YearReference,
)
from tei_kit.dates.grammar.ages import CENTURY_UNIT, DECADE_UNIT
from tei_kit.dates.grammar.days import days_of_a_month
from tei_kit.dates.grammar.enumeration import DASHES
from tei_kit.dates.grammar.feasts import feast
from tei_kit.dates.grammar.months import month_near
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import APOSTROPHES, YEAR_UNIT, is_plural, reference, unit_told
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_UNITS: dict[int, Unit] = {1: "day", 2: "week", 3: "month", 4: "quarter", 5: "year"}
_DAY_UNIT, _WEEK_UNIT, _FORTNIGHT = 1, 2, 8
_MULTIPLES: dict[int, tuple[int, Unit]] = {
    CENTURY_UNIT: (100, "year"),
    DECADE_UNIT: (10, "year"),
    _FORTNIGHT: (2, "week"),
}
_TIMES_OF_DAY: frozenset[Sense] = frozenset(("unit", "part_of_day"))
"""What makes "to day" and "to night" the end of something: "from day to day"."""
_OF_WEEK: tuple[Sense, ...] = ("this", "last", "next")
FIRST_OF_RELATIVE: frozenset[Sense] = frozenset(
    (
        *("next_day", "day_word", "day_prefix", "eve", "unit", "cardinal", "weekday", "article"),
        *("ago_before", "hence_before", "new", "feast", "feast_day", "feast_eve"),
        *("movable", "movable_weekday", "movable_day"),
        *("this", "last", "next", "current", "previous", "following", "same", "that"),
    )
)
"""What the first word of a time told by its distance must be, if it is no figure."""


def relative(run: Run, index: int) -> Read[Expression]:
    """Read a time that only the document's date or a date mentioned before can tell."""
    beside = run.at(index).get("next_day")
    if beside is not None:
        return Shift("nearby", beside, "day"), index + 1
    day = day_word(run, index)
    if day is not None:
        return Shift("anchor", day[0], "day"), _skip_part_of_day(run, day[1])
    return (
        _from_date(run, index)
        or _beside_unit(run, index)
        or _ago(run, index)
        or feast(run, index)
        or _weekday_of_week(run, index)
        or _referred(run, index)
    )


def day_word(run: Run, index: int) -> Read[int]:
    """Read "yesterday", "today", "to-day": the days from the document's date."""
    word = run.at(index).get("day_word")
    if word is not None:
        return word, index + 1
    if not run.has(index, "day_prefix"):
        return None
    apart = run.at(index + 1).get("day_behind_prefix")
    if apart is not None:
        return None if run.has_any(index - 1, _TIMES_OF_DAY) else (apart, index + 2)
    joined = run.is_mark(index + 1, DASHES)
    word = run.at(index + 2).get("day_behind_prefix") if joined else None
    glued = run.at(index + 1).glued and run.at(index + 2).glued
    return (word, index + 3) if word is not None and glued else None


def in_distance(run: Run, index: int) -> Read[Expression]:
    """Read "in two weeks" and "in two weeks' time"."""
    told = _distance(run, index + 1) if run.has(index, "in") else None
    if told is None:
        return None
    (amount, unit), end = told
    behind = end + run.is_mark(end, APOSTROPHES)
    behind = behind + 1 if run.has(behind, "time_from_now") else end
    return Shift("anchor", amount, unit), behind


def _from_date(run: Run, index: int) -> Read[Expression]:
    """Read "two days after 17 June", "day before May 1", "eve of May 1"."""
    distance = _distance(run, index)
    unit = run.at(index).get("unit")
    if run.has(index, "eve") and run.has(index + 1, "of"):
        amount, told_unit, start = -1, _UNITS[_DAY_UNIT], index + 2
    elif distance is not None:
        (amount, told_unit), start = distance
    elif unit in (_DAY_UNIT, _WEEK_UNIT) and not run.has(index, "plural"):
        amount, told_unit, start = 1, _UNITS[unit], index + 1
    else:
        return None
    if amount > 0:
        if not (run.has(start, "before") or run.has(start, "after")):
            return None
        amount = -amount if run.has(start, "before") else amount
        start += 1
    start += run.has(start, "article")
    day = days_of_a_month(run, start)
    if (
        day is None
        or len(day.pieces) != 1
        or not isinstance(day.pieces[0].expression, CalendarDate)
    ):
        return None
    return Away(amount, told_unit, day.pieces[0].expression), day.end


def _beside_unit(run: Run, index: int) -> Read[Expression]:
    """Read "before yesterday" and "after tomorrow" behind "the day", and "the day before"."""
    unit = run.at(index).get("unit")
    if unit not in _UNITS or run.has(index, "plural") or run.table.adjective_behind:
        return None
    word = run.at(index + 2).get("day_word")
    before, after = run.has(index + 1, "before"), run.has(index + 1, "after")
    if unit == _DAY_UNIT and ((word == -1 and before) or (word == 1 and after)):
        return Shift("anchor", 2 * word, "day"), index + 3
    if not (before or after) or not run.has(index - 1, "article"):
        return None
    if before and run.has(index + 2, "last"):
        return _shift("anchor", -2, unit), index + 3
    return Shift("nearby", -1 if before else 1, _UNITS[unit]), index + 2


def _skip_part_of_day(run: Run, index: int) -> int:
    return index + 1 if run.has(index, "part_of_day") else index


def _distance(run: Run, index: int) -> Read[tuple[int, Unit]]:
    """Read "three weeks": how many of which unit."""
    token = run.at(index)
    amount = token.number if token.digits else token.get("cardinal")
    number = run.at(index + 1).get("unit")
    if amount is None or amount < 1 or number is None:
        return None
    if number in _MULTIPLES:
        times, unit = _MULTIPLES[number]
        return (amount * times, unit), index + 2
    return ((amount, _UNITS[number]), index + 2) if number in _UNITS else None


def _one_unit(run: Run, index: int) -> Read[tuple[int, Unit]]:
    """Read the unit alone where no article counts it: "год назад" is a year ago."""
    number = run.at(index).get("unit")
    articled = run.table.means("article") or run.has(index, "plural")
    if articled or number not in _UNITS or not run.has(index + 1, "ago"):
        return None
    return (1, _UNITS[number]), index + 1


def _ago(run: Run, index: int) -> Read[Expression]:
    before, ahead = run.has(index, "ago_before"), run.has(index, "hence_before")
    told = _distance(run, index + (before or ahead)) or _one_unit(run, index)
    if told is None:
        return None
    (amount, unit), end = told
    if ahead and (amount, unit) == (1, "week"):
        amount, unit = 7, "day"  # "dans une semaine" is no "next week"
    if before or ahead:
        return Shift("anchor", -amount if before else amount, unit), end
    if run.has(end, "ago") or run.has(end, "hence"):
        return Shift("anchor", -amount if run.has(end, "ago") else amount, unit), end + 1
    if run.has(end, "from") and _is_now(run, end + 1):
        return Shift("anchor", amount, unit), end + 2
    return _from_mention(run, end, amount, unit)


def _is_now(run: Run, index: int) -> bool:
    return run.at(index).get("day_word") == 0 or run.has(index, "present_time")


def _from_mention(run: Run, end: int, amount: int, unit: Unit) -> Read[Expression]:
    """Read "later" and "before" behind "three days": counted from a date close by."""
    if run.has(end + 1, "than"):
        return None
    if run.has(end, "later") or run.has(end, "after"):
        return Shift("nearby", amount, unit), end + 1
    if run.has(end, "earlier") or run.has(end, "before"):
        return Shift("nearby", -amount, unit), end + 1
    return None


def _weekday_of_week(run: Run, index: int) -> Read[Expression]:
    """Read "Friday of last week", "Monday next week"."""
    weekday = run.at(index).get("weekday")
    if weekday is None or run.has(index, "abbreviated"):
        return None
    start = index + 1 + run.has(index + 1, "of")
    if run.at(start + 1).get("unit") != _WEEK_UNIT or run.has(start + 1, "plural"):
        return None
    for sense in _OF_WEEK:
        weeks = run.at(start).get(sense)
        if weeks is not None:
            return WeekdayOfWeek(weekday, weeks), start + 2
    return None


def _referred(run: Run, index: int) -> Read[Expression]:
    referred = reference(run, index)
    if referred is None:
        told = unit_told(run, index)
        return (_shift(*told[0]), told[1]) if told and told[0][2] in _UNITS else None
    (base, offset), start = referred
    token = run.at(start)
    unit = token.get("unit")
    if offset > 0 and run.table.means("article") and _is_day(run, start):
        base = "mentioned"  # nobody calls tomorrow "next day"
    named = _of_day(run, index, start, base, offset) or month_near(run, index)
    if named is not None:
        return named
    if token.has("date_noun") and offset == 0 and not run.has(start - 1, "current"):
        return Shift(base, 0, "day"), start + 1
    if base == "mentioned" and token.has("part_of_day"):
        return Shift("mentioned", offset, "day"), start + 1
    present_day = unit == _DAY_UNIT and run.has(start - 1, "current")
    if unit not in _UNITS or is_plural(run, start) or present_day:
        return None
    return _shift(base, offset, unit), start + 1


def _is_day(run: Run, index: int) -> bool:
    return run.at(index).get("unit") == _DAY_UNIT or run.has(index, "part_of_day")


def _shift(base: Base, offset: int, unit: int) -> Expression:
    if unit == YEAR_UNIT:
        return CalendarDate(YearReference(base, offset))
    return Shift(base, offset, _UNITS[unit])


def _of_day(run: Run, index: int, start: int, base: Base, offset: int) -> Read[Expression]:
    token = run.at(start)
    if base == "anchor" and token.has("part_of_day") and index + 1 == start:
        if run.has(index, "this"):
            return Shift("anchor", 0, "day"), start + 1
        if offset < 0 and token.get("part_of_day"):
            return Shift("anchor", -1, "day"), start + 1
        return None
    weekday = token.get("weekday")
    if weekday is None or token.has("abbreviated"):
        return None
    direction = offset or (1 if base == "anchor" else -1)
    return WeekdayReference(weekday, direction, base), _skip_part_of_day(run, start + 1)
