"""Years with their era: AD 79, 44 B.C., 300 BCE."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.tokens import Run

_LONGEST_ERA = 3


def year_of_era(run: Run, index: int) -> Read[CalendarDate]:
    """Read a year with its era on either side of it."""
    token = run.at(index)
    if token.digits and token.number > 0:
        found = era(run, index + 1)
        return (CalendarDate(token.number * found[0]), found[1]) if found else None
    found = era(run, index)
    if found is None or run.at(found[1]).number <= 0:
        return None
    return CalendarDate(run.at(found[1]).number * found[0]), found[1] + 1


def era(run: Run, index: int) -> Read[int]:
    """Read AD, BCE or B.C.: 1 for ours, -1 for the time before it."""
    token = run.at(index)
    sign = token.get("era")
    if sign is not None:
        return (sign, index + 1) if token.text.isupper() else None
    letters, end = "", index
    while len(letters) < _LONGEST_ERA and run.has(end, "era_letters"):
        if not (run.is_mark(end + 1, ".") and run.at(end + 1).glued):
            break
        letters += run.at(end).text
        end += 2
    found = {"AD": 1, "CE": 1, "BC": -1, "BCE": -1}.get(letters)
    return (found, end) if found else None
