"""Days by their number: 6, 6th, "6", [6], sixth, twenty-first."""

from __future__ import annotations

from tei_kit.dates.grammar.enumeration import DASHES
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import APOSTROPHES
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_OPENING = "\"“”„‟«'‘’`"
_CLOSING = "\"“”‟»'’‘`"
_LONGEST_MONTH = 31
_TENS = (20, 30)
_TEN = 10
_LARGEST_SLIP = 2
_THOUSANDS = 3
_BEHIND_DAY: frozenset[Sense] = frozenset(("of", "month", "month_word"))


def day(run: Run, index: int) -> Read[int]:
    """Read a day: 6, 6th, "6", [6], sixth, twenty-first; not one that begins a clock time."""
    token = run.at(index)
    if token.text == "[":
        return _bracketed(run, index)
    if token.text and token.text in _OPENING:
        inner = _bare_day(run, index + 1)
        if inner is None or not run.is_mark(inner[1], _CLOSING):
            return None
        return inner[0], inner[1] + 1
    return _doubted(run, _corrected(run, _bare_day(run, index))) or _cardinal_day(run, index)


def _bracketed(run: Run, index: int) -> Read[int]:
    """Read "[6]", and "[29?]", which is a day but no certain one."""
    inner = _bare_day(run, index + 1) if run.is_mark(index, "[") else None
    closing = inner[1] + run.is_mark(inner[1], "?") if inner else index
    return (inner[0], closing + 1) if inner and run.is_mark(closing, "]") else None


def _corrected(run: Run, written: Read[int]) -> Read[int]:
    """Read on over "[9]" behind "8": an editor's day in the place of the one that is written."""
    better = _bracketed(run, written[1]) if written else None
    if written is None or better is None:
        return written
    slip = abs(better[0] - written[0])
    return better if 0 < slip <= _LARGEST_SLIP or (slip and _is_dated(run, better[1])) else written


def _is_dated(run: Run, index: int) -> bool:
    """Tell whether a year or a clock time follows, which no mark of a footnote has behind it."""
    behind = run.at(index + 1)
    if not run.is_mark(index, ","):
        return False
    return behind.is_year or (behind.digits > 0 and run.has(index + 2, "time"))


def _doubted(run: Run, written: Read[int]) -> Read[int]:
    """Read on over "[?]" between "29" and its month."""
    if written is None:
        return None
    end = written[1]
    asked = run.is_mark(end, "[(") and run.is_mark(end + 1, "?") and run.is_mark(end + 2, "])")
    return (written[0], end + 3) if asked and run.has(end + 3, "month") else written


def _cardinal_day(run: Run, index: int) -> Read[int]:
    """Read "trois" and "vingt-deux" before a month, where days are told by cardinals."""
    number = run.at(index).get("cardinal") if run.table.cardinal_days else None
    if number is None:
        return None
    end = index + 1
    start = end + (run.is_mark(end, DASHES) or run.has(end, "and"))
    units = run.at(start).get("cardinal")
    if start > end and units is not None and number in (_TEN, *_TENS) and units < _TEN:
        number, end = number + units, start + 1
    return (number, end) if number <= _LONGEST_MONTH and run.has(end, "month") else None


def _bare_day(run: Run, index: int) -> Read[int]:
    token = run.at(index)
    if token.digits:
        fits = 1 <= token.number <= _LONGEST_MONTH and token.is_small
        end = _behind_figure(run, index + 1) if fits else None
        return (token.number, end) if end is not None else None
    ordinal = token.get("ordinal")
    if ordinal is not None:
        return ordinal, index + 1
    tens = token.get("cardinal") or token.get("ordinal") or 0
    if tens in _TENS and run.is_mark(index + 1, DASHES):
        units = run.at(index + 2).get("ordinal")
        if units is not None and tens + units <= _LONGEST_MONTH and units < _TENS[0] // 2:
            return tens + units, index + 3
    return None


def _behind_figure(run: Run, index: int) -> int | None:
    """Return the index behind what makes a figure a day (6th, 5-го, 6.), None if it is a time."""
    if _is_suffix(run, index):
        stopped = run.is_mark(index + 1, ".:") and run.at(index + 1).glued
        dated = run.has_any(index + 2, _BEHIND_DAY)
        return index + 2 if stopped and dated else index + 1
    if run.is_mark(index, DASHES) and run.at(index).glued and _is_suffix(run, index + 1):
        return index + 2
    if _is_time(run, index):
        return None
    stop = run.is_mark(index, ".") and run.at(index).glued
    stop = stop and (run.table.stop_behind_day or _is_translated(run, index))
    return index + 1 if stop else index


def _is_translated(run: Run, index: int) -> bool:
    """Tell whether a full stop is one of "Prague, 3. July 1953", and not of an enumerator."""
    if not (run.has(index + 1, "month") and run.at(index + 2).is_year):
        return False
    start = run.at(index - 1).start
    return run.text[max(0, start - 2) : start] == ", " or run.has(index - 2, "of")


def _is_suffix(run: Run, index: int) -> bool:
    return run.at(index).glued and run.has(index, "suffix")


def _is_time(run: Run, index: int) -> bool:
    token, behind = run.at(index), run.at(index + 1)
    if token.text == ":":
        return token.glued and behind.glued and behind.digits > 0
    if token.text == "." and token.glued and behind.glued and behind.digits > 0:
        return True
    if token.text == "," and token.glued and behind.glued and behind.digits == _THOUSANDS:
        return True
    if not token.has("time"):
        return False
    if len(token.text) > 1:
        return True
    return behind.text == "." or (behind.text in APOSTROPHES and token.text in "oO")
