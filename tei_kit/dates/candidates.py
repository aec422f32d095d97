"""Candidates: the expressions of a text that stand where a date can stand, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    Doubtful,
    Expression,
    NumericDate,
    Part,
    Range,
)
from tei_kit.dates.grammar import Piece, phrase
from tei_kit.dates.languages import Language
from tei_kit.dates.licence import licensed
from tei_kit.dates.mention import DateContext
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.sentences import sentence_ends
from tei_kit.dates.tokens import Run, Token, runs
from tei_kit.model import Span


class Candidate(NamedTuple):
    """An expression at its place in the text, before it is resolved.

    `glued` says that other characters follow or precede it at once.
    """

    span: Span
    expression: Expression
    glued: bool


def candidates(
    text: str, start: int, end: int, context: DateContext, table: Language
) -> Iterator[Candidate]:
    """Yield the candidates between two offsets.

    Args:
        text: the text.
        start: where to begin.
        end: where to end.
        context: which languages are known.
        table: the words of the first of them.
    """
    for run in runs(text, start, end, context.languages):
        index, last = 0, len(run.tokens)
        while index < last:
            if not run.at(index).text:
                break
            found = phrase(run, index)
            accepted = list(_accepted(found.pieces, run, text, table)) if found else []
            yield from accepted
            index = found.end if found and accepted else index + 1


def _accepted(pieces: Sequence[Piece], run: Run, text: str, table: Language) -> Iterator[Candidate]:
    start, end = run.at(pieces[0].first).start, run.at(pieces[-1].last - 1).end
    first = pieces[0]
    tokens = tuple(run.tokens[first.first : first.last])
    outer = Neighborhood(text, start, end, tokens, table)
    whole = _is_whole(pieces[-1].expression)
    free = outer.is_free
    if not free and not (whole and outer.bears_glue):
        return
    if outer.is_numbered and not whole and not _has_named_month(first.expression, tokens):
        return
    if not licensed(first.expression, replace(outer, end=tokens[-1].end)):
        return
    for piece in pieces:
        span = Span(run.at(piece.first).start, run.at(piece.last - 1).end)
        yield Candidate(span, piece.expression, glued=not free)


def _has_named_month(expression: Expression, tokens: Sequence[Token]) -> bool:
    """Tell whether day and month are told by name, as in "telegram 5 May"."""
    day = isinstance(expression, CalendarDate) and expression.day is not None
    return day and any(token.has("month") for token in tokens)


def _is_whole(expression: Expression) -> bool:
    """Tell whether day, month and year are all told, so that nothing else can be meant."""
    match expression:
        case CalendarDate(year=int(), month=int(), day=int()):
            return True
        case Range(last=last):
            return _is_whole(last)
        case Bound(limit=inner) | Doubtful(date=inner):
            return _is_whole(inner)
        case _:
            return False


def sentence_numbers(text: str, found: Sequence[Candidate], fresh: set[int]) -> list[int]:
    """Return the number of the sentence that each candidate stands in."""
    numbers: list[int] = []
    number = 0
    for index, candidate in enumerate(found):
        if index and (
            index in fresh or sentence_ends(text, found[index - 1].span.end, candidate.span.start)
        ):
            number += 1
        numbers.append(number)
    return numbers


def stated_year(expression: Expression) -> int | None:
    """Return the year that the words of an expression tell, the last one if there are two."""
    match expression:
        case CalendarDate(year=int() as year) | NumericDate(year=int() as year):
            return year
        case Part(whole=inner) | Bound(limit=inner) | Doubtful(date=inner):
            return stated_year(inner)
        case Range(first=first, last=last):
            behind = stated_year(last)
            return behind if behind is not None else stated_year(first)
        case _:
            return None
