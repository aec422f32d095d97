"""Years in words, as treaties write them: one thousand nine hundred and seventy-two."""

from __future__ import annotations

from tei_kit.dates.grammar.enumeration import DASHES
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.tokens import FIRST_YEAR, LAST_YEAR, Run

_HUNDRED, _THOUSAND, _TWENTY, _TEN = 100, 1000, 20, 10


def worded_year(run: Run, index: int) -> Read[int]:
    """Read "one thousand nine hundred and seventy-two", "nineteen hundred and fifty-three"."""
    year, end = 0, index
    if run.table.cardinal_days and run.at(index).get("multiplier") == _THOUSAND:
        year, end = _THOUSAND, index + 1
    first = run.at(end).get("cardinal")
    if first is None:
        return None
    if not year and run.at(end + 1).get("multiplier") == _THOUSAND:
        year, end = first * _THOUSAND, end + 2
        end += run.is_mark(end, ",") or run.has(end, "and")
    hundreds = run.at(end).get("cardinal")
    if hundreds is not None and run.at(end + 1).get("multiplier") == _HUNDRED:
        year, end = year + hundreds * _HUNDRED, end + 2
    if not year:
        return None
    rest = _below_hundred(run, end + run.has(end, "and"))
    if rest is not None:
        year, end = year + rest[0], rest[1]
    return (year, end) if FIRST_YEAR <= year <= LAST_YEAR else None


def _below_hundred(run: Run, index: int) -> Read[int]:
    tens = run.at(index).get("cardinal")
    if tens is None or tens >= _HUNDRED:
        return None
    start = index + 1 + run.is_mark(index + 1, DASHES)
    units = run.at(start).get("cardinal")
    if tens >= _TWENTY and tens % _TEN == 0 and units is not None and units < _TEN:
        return tens + units, start + 1
    return tens, index + 1
