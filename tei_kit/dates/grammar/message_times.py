"""The date-time groups of telegrams: 101530Z MAR 72."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, Expression
from tei_kit.dates.grammar.months import month
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import year_behind
from tei_kit.dates.tokens import Run

_GROUP = 6
_LONGEST_MONTH, _HOURS, _MINUTES = 31, 24, 60


def message_time(run: Run, index: int) -> Read[Expression]:
    """Read day, hour and minute in six figures with their zone, then month and year.

    Source: Allied Communications Publication 121, on date-time groups.
    """
    token = run.at(index)
    if token.digits != _GROUP or not (run.has(index + 1, "zone") and run.at(index + 1).glued):
        return None
    number, hour, minute = (int(token.text[place : place + 2]) for place in (0, 2, 4))
    if not 1 <= number <= _LONGEST_MONTH or hour > _HOURS or minute >= _MINUTES:
        return None
    named = month(run, index + 2)
    if named is None:
        return None
    year, end = year_behind(run, named[1], short=True) or (None, named[1])
    return CalendarDate(year, named[0], number), end
