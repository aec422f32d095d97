"""Phrases of dates: where one begins, and which sorts of phrase are tried there."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, EntryDay, Expression, Range
from tei_kit.dates.grammar.ages import age
from tei_kit.dates.grammar.alternatives import DAY_WORDS, of_figures
from tei_kit.dates.grammar.bounds import FIRST_OF_BOUNDS, bounded, hedged
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.days import days_of_a_month
from tei_kit.dates.grammar.enumeration import items_of, lacks_and, pieces_of
from tei_kit.dates.grammar.fiscal import fiscal_year
from tei_kit.dates.grammar.ranges import dated, from_to
from tei_kit.dates.grammar.relative import in_distance, relative
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import STOP, Run, Token

_TOLD: frozenset[Sense] = frozenset(
    ("this", "next", "last", "current", "previous", "following", "same", "that")
)
_PERIOD_WORDS: frozenset[Sense] = frozenset(
    ("season", "position", "position_noun", "decade", "quarter", "fiscal", "era", "era_letters")
)
_OTHER_WORDS: frozenset[Sense] = frozenset(
    (
        *("day_word", "day", "feast", "feast_eve", "new", "about", "from", "between", "article"),
        *("unit", "ago_before", "hence_before", "decade_mark", "movable", "movable_weekday"),
        *("movable_day", "past", "republican_month", "up", "day_prefix", "eve", "next_day"),
    )
)
_BEFORE_BARE_DAY: frozenset[Sense] = frozenset(("on", "of"))
_DAYS_IN_WORDS: frozenset[Sense] = frozenset(("ordinal", "cardinal"))
_NEVER_FIRST = frozenset(".,;:/)]-–—`")
"""Marks that stand in dates and after them, and open none."""
_ST, _ND, _RD, _TH, _D = range(1, 6)
_SUFFIXES = {1: (_ST,), 2: (_ND, _D), 3: (_RD, _D)}
_TEENS = (11, 12, 13)
_LONGEST_DAY = 2
_FIRST_WORDS = DAY_WORDS | _TOLD | _PERIOD_WORDS | _OTHER_WORDS | FIRST_OF_BOUNDS


def phrase(run: Run, index: int) -> Pieces | None:
    """Read the longest phrase of dates that begins at a token.

    Args:
        run: the tokens.
        index: where to read.

    Returns:
        The expressions in the order of the text, each with its tokens, or None.
    """
    token = run.at(index)
    if token.has("in") and run.table.month_first:
        return _one(index, in_distance(run, index))
    if token.digits:
        return None if _stands_alone(run, index) else _begun_by_figure(run, index)
    if token.text in _NEVER_FIRST or not (token.has("mark") or run.has_any(index, _FIRST_WORDS)):
        return None
    if token.has("article") and not token.has("from"):
        return _articled(run, index)
    if run.has(index - 1, "night"):
        night = _night_between(run, index)
        if night is not None:
            return night
    found = hedged(run, index) or from_to(run, index) or bounded(run, index) or dated(run, index)
    return _articled(run, index) if found is None and token.has("article") else found


def _begun_by_figure(run: Run, index: int) -> Pieces | None:
    return dated(run, index) or _bare_days(run, index) or _entry_day(run, index)


def _stands_alone(run: Run, index: int) -> bool:
    """Tell whether nothing behind a figure that is no year can make it a date.

    The run ends there, or goes on with a long figure, at once or behind a mark ("57 234").
    """
    behind = run.at(index + 1)
    if run.at(index).is_year or (behind.text == "." and run.table.stop_behind_day):
        return False
    return _breaks_off(behind) or (behind.text in _NEVER_FIRST and _breaks_off(run.at(index + 2)))


def _breaks_off(token: Token) -> bool:
    """Tell whether a token is the end of a run, or a figure that is neither day nor year."""
    return token is STOP or (token.digits > _LONGEST_DAY and not token.is_year)


def _articled(run: Run, index: int) -> Pieces | None:
    """Read "the following day" and "the 12th": the article tells the sense but is no part."""
    behind = run.table.adjective_behind and run.has(index + 1, "unit")
    if behind or run.has_any(index + 1, _TOLD):
        told = relative(run, index) or fiscal_year(run, index) or age(run, index + 1)
        return _one(index + 1, told)
    return _lone_days(run, index + 1) or _cardinal_day(run, index + 1)


def _one(index: int, told: Read[Expression]) -> Pieces | None:
    return Pieces((Piece(index, told[1], told[0]),), told[1]) if told else None


def _lone_days(run: Run, index: int) -> Pieces | None:
    """Read "12th", "2nd and 4th", "18-го числа": days of no month."""
    if run.has_any(index, _DAYS_IN_WORDS):
        return _worded_day(run, index)
    if not (run.at(index).digits and _marked_day(run, index)):
        return None
    if days_of_a_month(run, index) or of_figures(run, index):
        return None
    items = items_of(run, index, _marked_day, joined=False)
    if not items:
        return None
    if lacks_and(items):
        items = items[:1]
    return Pieces(tuple(pieces_of(items, lambda day: CalendarDate(day=day))), items[-1].last)


def _worded_day(run: Run, index: int) -> Pieces | None:
    """Read "eleventh" behind "the night of the"."""
    of_day = run.has(index - 2, "of") and run.has(index - 3, "part_of_day")
    told = day(run, index) if of_day and not days_of_a_month(run, index) else None
    return Pieces((Piece(index, told[1], CalendarDate(day=told[0])),), told[1]) if told else None


def _bare_days(run: Run, index: int) -> Pieces | None:
    """Read "19th" behind "on" or "of" or a verb, as telegrams have it that spare the article."""
    told = index > 0 and run.has_any(index - 1, _BEFORE_BARE_DAY)
    told = told or run.table.stop_behind_day or "date_noun" in run.table.words
    headed = run.table.month_first and _begins_sentence(run, index)
    return _lone_days(run, index) if told and not headed else None


def _begins_sentence(run: Run, index: int) -> bool:
    start = run.at(index).start
    before = run.text[max(0, start - 3) : start].rstrip(" \t")
    return before == "" or before[-1] in ".;:!?\n—–"


def _entry_day(run: Run, index: int) -> Pieces | None:
    """Read "8th" where a sentence begins, as the entries of diaries have it."""
    headed = run.table.month_first and _begins_sentence(run, index)
    told = _marked_day(run, index) if headed else None
    if told is None or not _is_ordinal(told[0], run.at(told[1] - 1).get("suffix")):
        return None
    return _one(index, (EntryDay(told[0]), told[1]))


def _is_ordinal(number: int, suffix: int | None) -> bool:
    """Tell "2d" and "4th" from "4d", which is pence."""
    unit = 0 if number in _TEENS else number % 10
    return suffix in _SUFFIXES.get(unit, (_TH,))


def _cardinal_day(run: Run, index: int) -> Pieces | None:
    """Read "28" of "le 28 au soir" and "du 28", where days are told by cardinals."""
    if not run.table.cardinal_days or days_of_a_month(run, index) or of_figures(run, index):
        return None
    told = day(run, index) if run.at(index).is_small else None
    if told is None:
        return None
    return Pieces((Piece(index, told[1], CalendarDate(day=told[0])),), told[1])


def _night_between(run: Run, index: int) -> Pieces | None:
    """Read "du 11 au 12" behind "la nuit": two days of no month, one after the other."""
    first = day(run, index + 1) if run.has(index, "from") or run.has(index, "of") else None
    if first is None or not run.has(first[1], "to"):
        return None
    last = day(run, first[1] + 1)
    if last is None or last[0] != first[0] + 1 or run.has(last[1], "month"):
        return None
    told = Range(CalendarDate(day=first[0]), CalendarDate(day=last[0]))
    return Pieces((Piece(index, last[1], told),), last[1])


def _marked_day(run: Run, index: int) -> Read[int]:
    """Read a day that shows that it is one, by its ending, its full stop or a noun behind it."""
    told = day(run, index)
    if told is None:
        return None
    number, end = told
    if run.has(end, "date_noun") and not run.table.month_first:
        return number, end + 1
    stopped = run.table.stop_behind_day and run.is_mark(end - 1, ".")
    return told if stopped or run.has(end - 1, "suffix") else None
