"""Months: by name, by distance, and those of a year: "May-June 1953"."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, MonthReference, MonthSlot, NearestYear
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.enumeration import DASHES, items_of, lacks_and, pieces_of
from tei_kit.dates.grammar.result import Pieces, Read
from tei_kit.dates.grammar.years import APOSTROPHES, reference, unit_told, year_behind
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

MONTH_UNIT = 3
_LONGEST_ABBREVIATION = 4
_LONGEST_BLANK = 3
_NAMES_WHEN_CUT = (3, 6)
"""March and June: "Mar" and "Jun" are words and names."""
_SEPTEMBER, _DECEMBER, _ROMAN_LAG = 9, 12, 2
_IN: frozenset[Sense] = frozenset(("of", "in", "by", "since"))


def month(run: Run, index: int) -> Read[int]:
    """Read a month's name in capitals or with a capital, its abbreviation with its full stop."""
    token = run.at(index)
    number = token.get("month")
    if token.text == "[":
        return _bracketed(run, index + 1)
    if number is None:
        return _counted_month(run, index) if run.has(index + 1, "month_ending") else None
    if token.has("abbreviated") and _is_elided(run, index + 1):
        return number, _behind_stop(run, index + 3)
    if token.has("abbreviated") and _is_completed(run, index + 1):
        return number, index + 4
    stopped = run.is_mark(index + 1, ".") and run.at(index + 1).glued
    if _is_other_word(run, index, stopped=stopped) and not run.at(index - 1).digits:
        return None
    stop = stopped and (token.has("abbreviated") or _begins_day(run, index + 2))
    return _corrected(run, index + 1) or (number, index + 2 if stop else index + 1)


def _is_other_word(run: Run, index: int, *, stopped: bool) -> bool:
    """Tell whether an abbreviation behind no day is "sept", which is seven, or "MRZ."."""
    token = run.at(index)
    capitals = token.text.isupper() and not run.table.month_first
    return token.has("abbreviated") and (capitals or (token.has("cardinal") and not stopped))


def _corrected(run: Run, index: int) -> Read[int]:
    """Read "[July?]" behind "June": an editor's month in the place of the one that is written."""
    better = run.at(index + 1).get("month") if run.is_mark(index, "[") else None
    end = index + 2 + run.is_mark(index + 2, "?")
    goes_on = _begins_day(run, end + 1) or run.at(end + 1).is_year
    closed = better is not None and run.is_mark(end, "]") and goes_on
    return (better, end + 1) if better is not None and closed else None


def _bracketed(run: Run, index: int) -> Read[int]:
    """Read "[May]": a month that an editor supplies, before or behind the figure of its day."""
    number = run.at(index).get("month")
    beside = run.at(index - 2).is_small or run.at(index + 2).is_small
    return (number, index + 2) if number and beside and run.is_mark(index + 1, "]") else None


def _counted_month(run: Run, index: int) -> Read[int]:
    """Read "7ber" and "8bre": the month that was the seventh when the year began with March."""
    number = run.at(index).number + _ROMAN_LAG
    if not run.at(index + 1).glued or not _SEPTEMBER <= number <= _DECEMBER:
        return None
    return number, _behind_stop(run, index + 2)


def _is_elided(run: Run, index: int) -> bool:
    """Tell whether an apostrophe and the last letter of a month follow: "Sept'r", "Jan'y"."""
    mark, ending = run.at(index), run.at(index + 1)
    elided = run.is_mark(index, APOSTROPHES) and mark.glued and ending.glued
    return elided and ending.has("month_ending")


def _is_completed(run: Run, index: int) -> bool:
    """Tell whether an editor writes out the month: "Sept[ember]"."""
    opened = run.is_mark(index, "[") and run.at(index).glued
    return opened and run.has(index + 1, "month_ending") and run.is_mark(index + 2, "]")


def _behind_stop(run: Run, index: int) -> int:
    return index + 1 if run.is_mark(index, ".") and run.at(index).glued else index


def _begins_day(run: Run, index: int) -> bool:
    """Tell whether a day and a year follow: "May. 5, 1953", "May. 1. 09."."""
    if not (run.at(index).is_small and run.is_mark(index + 1, ",.") and run.at(index + 1).glued):
        return False
    stopped = run.is_mark(index + 1, ".") and run.at(index + 2).is_pair
    return run.at(index + 2).is_year or (stopped and run.is_mark(index + 3, "."))


def _behind_blank_day(run: Run, index: int) -> int:
    """Return the index behind what holds the place of a day: "October —, 1921", "May ?, 1898"."""
    end = index
    while run.is_mark(end, DASHES + "?") and end < index + _LONGEST_BLANK:
        end += 1
    return end if run.is_mark(end, ",") else index


def month_near(run: Run, index: int) -> Read[CalendarDate]:
    """Read "last June", "next March", "the following June"."""
    referred = reference(run, index, articled_is_own=True)
    if referred is None:
        return None
    (base, offset), start = referred
    number = run.at(start).get("month")
    conjunction = run.has(start - 1, "that") and not run.has_any(start - 2, _IN)
    cut = run.has(start, "abbreviated")
    behind = start + 1 + (cut and run.is_mark(start + 1, "."))
    if number is None or conjunction or run.at(behind).is_small:
        return None
    if cut and (offset == 0 or run.has(start, "ambiguous") or number in _NAMES_WHEN_CUT):
        return None
    return CalendarDate(NearestYear(offset, base), number), start + 1


def month_told(run: Run, index: int) -> Read[MonthSlot]:
    """Read "this month", "instant", "ult.", "the same month"."""
    offset = run.at(index).get("month_word")
    if offset is not None:
        short = len(run.at(index).text) <= _LONGEST_ABBREVIATION and run.is_mark(index + 1, ".")
        return MonthReference("anchor", offset), index + 2 if short else index + 1
    told = unit_told(run, index)
    if told is not None and told[0][2] == MONTH_UNIT:
        (base, distance, _), end = told
        return MonthReference(base, distance), end
    start = index + run.has(index, "article")
    definite = start > index or not run.table.means("article")
    if definite and run.at(start).get("unit") == MONTH_UNIT and not run.has(start, "plural"):
        return MonthReference("mentioned", 0), start + 1
    return None


def months_of_a_year(run: Run, index: int, *, joined: bool = False) -> Pieces | None:
    """Read one or several months with or without their year.

    Args:
        run: the tokens.
        index: where to read.
        joined: whether "and" joins two ends of a range ("between May and July").
    """
    items = items_of(run, index, month, joined=joined)
    if not items:
        return None
    while len(items) > 1 and lacks_and(items):
        items.pop()
    year = year_behind(run, _behind_blank_day(run, items[-1].last), short=False)
    if year is None and len(items) > 1 and day(run, items[-1].last) is not None:
        items.pop()
        year = year_behind(run, items[-1].last, short=False)
    slot, end = year or (None, items[-1].last)
    if year is None and run.is_mark(end - 1, "."):
        end -= 1
    pieces = pieces_of(items, lambda number: CalendarDate(slot, number))
    pieces[-1] = pieces[-1]._replace(last=end)
    return Pieces(tuple(pieces), end)
