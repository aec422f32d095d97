"""Times told by their distance: today, last Friday, next month, three weeks ago."""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Base,
    CalendarDate,
    Expression,
    NearestYear,
    Shift,
    Unit,
    WeekdayReference,
    YearReference,
)
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import APOSTROPHES, YEAR_UNIT, reference, unit_told, year_behind
from tei_kit.dates.tokens import Run

_UNITS: dict[int, Unit] = {1: "day", 2: "week", 3: "month", 4: "quarter", 5: "year"}
_DAY_UNIT = 1


def relative(run: Run, index: int) -> Read[Expression]:
    """Read a time that only the document's date or a date mentioned before can tell."""
    word = run.at(index).get("day_word")
    if word is not None:
        return Shift("anchor", word, "day"), _skip_part_of_day(run, index + 1)
    if run.at(index).get("unit") == _DAY_UNIT and not run.table.adjective_behind:
        return _beyond(run, index + 1)
    return _ago(run, index) or _feast(run, index) or _referred(run, index)


def _beyond(run: Run, index: int) -> Read[Expression]:
    """Read "before yesterday" and "after tomorrow" behind "the day"."""
    word = run.at(index + 1).get("day_word")
    if word == -1 and run.has(index, "before"):
        return Shift("anchor", -2, "day"), index + 2
    if word == 1 and run.has(index, "after"):
        return Shift("anchor", 2, "day"), index + 2
    return None


def _skip_part_of_day(run: Run, index: int) -> int:
    return index + 1 if run.has(index, "part_of_day") else index


def _ago(run: Run, index: int) -> Read[Expression]:
    before = run.has(index, "ago_before")
    token = run.at(index + before)
    index += before
    amount = token.number if token.digits else token.get("cardinal")
    unit = run.at(index + 1).get("unit")
    if amount is None or amount < 1 or unit not in _UNITS:
        return None
    end = index + 2
    if before:
        return Shift("anchor", -amount, _UNITS[unit]), end
    if run.has(end, "ago"):
        return Shift("anchor", -amount, _UNITS[unit]), end + 1
    if run.has(end, "hence"):
        return Shift("anchor", amount, _UNITS[unit]), end + 1
    if run.has(end, "from") and run.at(end + 1).get("day_word") == 0:
        return Shift("anchor", amount, _UNITS[unit]), end + 2
    return None


def _feast(run: Run, index: int) -> Read[Expression]:
    token = run.at(index)
    start, number = index + 1, token.get("feast")
    if token.has("new") and run.at(start).get("unit") == YEAR_UNIT:
        start += 1
        if run.is_mark(start, APOSTROPHES) and run.at(start + 1).glued:
            start += 2
        if run.has(start, "day"):
            number = 101
        elif run.has(start, "eve"):
            number = 1231
        else:
            return None
        start += 1
    elif run.has(start, "day") and run.at(start).text[0].isupper():
        number, start = token.get("feast_day") or number, start + 1
    elif run.has(start, "eve") and run.at(start).text[0].isupper():
        number, start = token.get("feast_eve"), start + 1
    if number is None or not token.text[0].isupper():
        return None
    year = year_behind(run, start, short=False)
    slot, start = year or (None, start)
    return CalendarDate(slot, number // 100, number % 100), start


def _referred(run: Run, index: int) -> Read[Expression]:
    referred = reference(run, index)
    if referred is None:
        told = unit_told(run, index)
        return (_shift(*told[0]), told[1]) if told and told[0][2] in _UNITS else None
    (base, offset), start = referred
    token = run.at(start)
    unit = token.get("unit")
    if base == "anchor":
        distant = _of_anchor(run, index, start, offset)
        if distant is not None:
            return distant
    if base == "mentioned" and token.has("part_of_day"):
        return Shift("mentioned", offset, "day"), start + 1
    present_day = unit == _DAY_UNIT and run.has(start - 1, "current")
    if unit not in _UNITS or token.has("plural") or present_day:
        return None
    return _shift(base, offset, unit), start + 1


def _shift(base: Base, offset: int, unit: int) -> Expression:
    if unit == YEAR_UNIT:
        return CalendarDate(YearReference(base, offset))
    return Shift(base, offset, _UNITS[unit])


def _of_anchor(run: Run, index: int, start: int, offset: int) -> Read[Expression]:
    token = run.at(start)
    if token.has("part_of_day") and index + 1 == start:
        if run.has(index, "this"):
            return Shift("anchor", 0, "day"), start + 1
        if offset < 0 and token.get("part_of_day"):
            return Shift("anchor", -1, "day"), start + 1
        return None
    weekday = token.get("weekday")
    if weekday is not None and not token.has("abbreviated"):
        return WeekdayReference(weekday, offset or 1), _skip_part_of_day(run, start + 1)
    month = token.get("month")
    if month is not None and not token.has("abbreviated"):
        return CalendarDate(NearestYear(offset), month), start + 1
    return None
