"""Candidates: the expressions of a text that stand where a date can stand, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.reading import Reading, speaks_for_itself
from tei_kit.dates.runs import runs
from tei_kit.dates.sentences import sentence_ends
from tei_kit.dates.tokens import Run, Token, word_after
from tei_kit.model import Span

_PAPER = 40  # characters


class Candidate(NamedTuple):
    """An expression at its place in the text, before it is resolved.

    `table` is that of its language; `glued` says that other characters follow or precede it at
    once, `disputed` that another language reads the same words otherwise.
    """

    span: Span
    expression: Expression
    table: Language
    glued: bool = False
    disputed: bool = False


def candidates(
    text: str, start: int, end: int, reading: Reading, latest_year: int | None
) -> list[Candidate]:
    """Return the candidates between two offsets in all languages of the text.

    Of candidates that overlap, the longest counts, then that of the language that leads.

    Args:
        text: the text.
        start: where to begin.
        end: where to end.
        reading: the languages.
        latest_year: the last year that the document can well speak of, None if nobody knows.
    """
    leading = reading.tables[0]
    found = list(_of_language(text, start, end, leading, latest_year))
    for table in reading.tables[1:]:
        others = _of_language(text, start, end, table, latest_year)
        found.extend(one for one in others if not isinstance(one.expression, NumericDate))
    for guest in reading.guests:
        for stretch in guest.stretches:
            first, last = max(start, stretch.start), min(end, stretch.end)
            if first < last:
                found.extend(_of_language(text, first, last, guest.table, latest_year, guest=True))
    return _longest(found) if len(reading.tables) + len(reading.guests) > 1 else found


def _longest(found: list[Candidate]) -> list[Candidate]:
    """Leave out what overlaps something longer; the sort keeps the order of the languages."""
    kept: list[Candidate] = []
    cluster: list[Candidate] = []
    end = -1
    for candidate in sorted(found, key=lambda candidate: candidate.span.start):
        if candidate.span.start >= end:
            kept.extend(_settled(cluster))
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.span.end)
    kept.extend(_settled(cluster))
    return kept


def _settled(cluster: list[Candidate]) -> list[Candidate]:
    if len(cluster) == 1:
        return cluster
    kept: list[Candidate] = []
    for candidate in sorted(cluster, key=lambda candidate: -len(candidate.span)):
        rival = next((one for one in kept if one.span.overlaps(candidate.span)), None)
        if rival is None:
            kept.append(candidate)
        elif rival.span == candidate.span and rival.expression != candidate.expression:
            kept[kept.index(rival)] = rival._replace(disputed=True)
    return sorted(kept, key=lambda candidate: candidate.span)


def _of_language(
    text: str,
    start: int,
    end: int,
    table: Language,
    latest_year: int | None,
    *,
    guest: bool = False,
) -> Iterator[Candidate]:
    for run in runs(text, start, end, table):
        index = 0
        before: Candidate | None = None
        while index <= run.reach:
            found = phrase(run, index)
            index += 1
            if found is None:
                continue
            place = _Place(run, text, latest_year, before)
            accepted = _accepted(found.pieces, place, guest=guest)
            if accepted:
                yield from accepted
                before = accepted[-1]
                index = found.end


class _Place(NamedTuple):
    """Where an expression is judged: its run, and the candidate before it in the run."""

    run: Run
    text: str
    latest_year: int | None
    before: Candidate | None

    def follows_year(self, start: int) -> bool:
        """Tell whether a date with its year stands before, with a comma or "and" between."""
        if self.before is None or stated_year(self.before.expression) is None:
            return False
        joint = self.text[self.before.span.end : start].replace(",", " ").split()
        if not joint:
            return True
        conjunctions = {*self.run.table.means("and"), *self.run.table.means("or"), "&"}
        return len(joint) == 1 and joint[0] in conjunctions


def _accepted(pieces: Sequence[Piece], place: _Place, *, guest: bool) -> list[Candidate]:
    """Return the candidates that a phrase makes where it stands, none if it is no date there."""
    run, table = place.run, place.run.table
    start, end = run.at(pieces[0].first).start, run.at(pieces[-1].last - 1).end
    first = pieces[0]
    tokens = tuple(run.tokens[first.first : first.last])
    follows = place.follows_year(start)
    outer = Neighborhood(
        place.text, start, end, tokens, table,
        latest_year=place.latest_year, follows_year=follows, begins_list=len(pieces) > 1,
    )  # fmt: skip
    whole = _is_whole(pieces[-1].expression)
    free = outer.is_free
    if not free and not (whole and outer.bears_glue):
        return []
    if outer.is_numbered and not whole and not _has_named_month(first.expression, tokens):
        return []
    every = run.tokens[first.first : pieces[-1].last]
    if guest and not speaks_for_itself(every, outer.word_before, table):
        return []
    lone_days = isinstance(first.expression, CalendarDate) and first.expression.month is None
    judged = outer if lone_days and not tokens[0].is_year else outer.up_to(tokens[-1].end)
    if not licensed(first.expression, judged):
        return []
    return [
        Candidate(
            Span(run.at(piece.first).start, run.at(piece.last - 1).end),
            piece.expression,
            table,
            glued=not free,
        )
        for piece in pieces
    ]


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


def names_paper(text: str, candidate: Candidate) -> bool:
    """Tell whether a year is that of a law or a treaty, and says nothing of its sentence.

    "Under the law of 1921 he left on 1 May" does not say that he left in 1921, nor does "under the
    1921 law".
    """
    told = candidate.expression
    bare = isinstance(told, CalendarDate) and told.month is None
    return bare and belongs_to_paper(text, candidate)


def belongs_to_paper(text: str, candidate: Candidate) -> bool:
    """Tell whether "the law of" stands before a date, or "law" behind it."""
    start = candidate.span.start
    *_, noun, link = ("", "", *text[max(0, start - _PAPER) : start].split())
    papers = candidate.table.company.papers
    if link in candidate.table.means("of") and noun.lower() in papers:
        return True
    return word_after(text, candidate.span.end) in papers


def spans_years(expression: Expression) -> bool:
    """Tell whether several years are told, which are no year of a day ("Files 1967–69")."""
    match expression:
        case Range(first=CalendarDate(month=None, day=None), last=CalendarDate(month=None)):
            return True
        case _:
            return False


def stated_year(expression: Expression) -> int | None:
    """Return the year that the words of an expression tell, the last one if there are two."""
    match expression:
        case CalendarDate(year=int() as year) | NumericDate(year=int() as year):
            return year
        case Part(whole=inner) | Bound(limit=inner) | Doubtful(date=inner):
            return stated_year(inner)
        case Range() if spans_years(expression):
            return None
        case Range(first=first, last=last):
            behind = stated_year(last)
            return behind if behind is not None else stated_year(first)
        case _:
            return None
