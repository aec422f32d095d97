"""Phrases of dates: where one begins, and which sorts of phrase are tried there."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, Expression
from tei_kit.dates.grammar.alternatives import DAY_WORDS, of_figures
from tei_kit.dates.grammar.bounds import FIRST_OF_BOUNDS, bounded, hedged
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.days import days_of_a_month
from tei_kit.dates.grammar.ranges import dated, from_to
from tei_kit.dates.grammar.relative import relative
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_TOLD: frozenset[Sense] = frozenset(
    ("this", "next", "last", "current", "previous", "following", "same", "that")
)
_PERIOD_WORDS: frozenset[Sense] = frozenset(
    ("season", "position", "position_noun", "decade", "quarter", "fiscal", "era", "era_letters")
)
_OTHER_WORDS: frozenset[Sense] = frozenset(
    (
        *("day_word", "day", "feast", "feast_eve", "new", "about", "from", "between", "article"),
        *("unit", "ago_before", "decade_mark"),
    )
)
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
    if not (token.digits or token.has("mark") or run.has_any(index, _FIRST_WORDS)):
        return None
    if token.digits:
        return dated(run, index)
    if token.has("article") and not token.has("from"):
        return _articled(run, index)
    found = hedged(run, index) or from_to(run, index) or bounded(run, index) or dated(run, index)
    return _articled(run, index) if found is None and token.has("article") else found


def _articled(run: Run, index: int) -> Pieces | None:
    """Read "the following day" and "the 12th": the article tells the sense but is no part."""
    behind = run.table.adjective_behind and run.has(index + 1, "unit")
    if behind or run.has_any(index + 1, _TOLD):
        told = relative(run, index)
    else:
        told = _lone_day(run, index + 1)
    return Pieces((Piece(index + 1, told[1], told[0]),), told[1]) if told else None


def _lone_day(run: Run, index: int) -> Read[Expression]:
    if not (run.at(index).digits and run.has(index + 1, "suffix")):
        return None
    alone = day(run, index)
    if alone is None or days_of_a_month(run, index) or of_figures(run, index):
        return None
    return CalendarDate(day=alone[0]), alone[1]
