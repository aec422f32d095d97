"""Days at the heads of a diary's entries: "8th. Rained all day." below "May 7th. Fine"."""

from __future__ import annotations

import re

from tei_kit.dates.gregorian import Partial, add_months
from tei_kit.dates.parts import UNKNOWN, Period, point
from tei_kit.dates.surroundings import Memory, Surroundings
from tei_kit.dates.trace import Trace

_LONGEST_PAUSE = 7
_LAST_DAYS, _FIRST_DAYS = 25, 5
_HEAD = re.compile(r"(?:^|\n)[ \t*#>“\"‘(\[]*\Z")
_LOOK_BACK = 8


def entry_day(day: int, around: Surroundings, trace: Trace) -> Period:
    """Return the day that a number at the head of an entry tells, behind the entry before.

    Where no entry or date stands shortly before, the number counts something else ("1st. ...;
    2d. ..."), and so do those that follow it.
    """
    memory = around.memory
    for start in () if memory.counting else (memory.entry, memory.date):
        when = _behind(start, day) if start is not None else None
        if start is not None and when is not None:
            trace.needs_context("internal", f"the entry behind {start.w3c()}")
            trace.doubt("medium")
            return point(when)
    return UNKNOWN


def _behind(start: Partial, day: int) -> Partial | None:
    if start.year is None or start.month is None or start.day is None:
        return None
    if 0 < day - start.day <= _LONGEST_PAUSE:
        when = Partial(start.year, start.month, day)
    elif start.day >= _LAST_DAYS and day <= _FIRST_DAYS:
        when = Partial(*add_months(start.year, start.month, 1), day)
    else:
        return None
    return when if when.exists else None


def remember_entry(memory: Memory, text: str, position: int, period: Period) -> None:
    """Keep the day that stands at the head of a line: an entry may begin there.

    Args:
        memory: what the text has mentioned so far.
        text: the text.
        position: where the date begins.
        period: what it means.
    """
    end = period.last or period.first
    if end is None or end.day is None or end.month is None:
        return
    if _HEAD.search(text[max(0, position - _LOOK_BACK) : position]):
        memory.entry, memory.counting = end, False
