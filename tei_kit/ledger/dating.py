"""In which period a figure is told: the date that governs it in its sentence.

A careful reader gives a figure the date of its own clause, and that of a clause before where
nothing says that time went on; never that of the next clause, of a letter or a law, or of what
the figure is only compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tei_kit.ledger.entry import Period
from tei_kit.ledger.sentence_patterns import (
    AFTERWARDS,
    COMPARED,
    COMPARISON,
    GENITIVE,
    INSERTION,
    LINK,
    LINK_OF_DATE,
    LIST_AND_LINK,
    OPENING_BRACKET,
    PAPER,
    PRESENT,
    VEIL,
)
from tei_kit.ledger.sentences import Sentences, Statement
from tei_kit.model import HistoricalDate, Span
from tei_kit.model.period import Day, period_of_bounds

_FURTHEST_YEAR = 9999


def governing_date(sentences: Sentences, number: int) -> Period | None:
    """Return the date that governs a figure.

    It is the date that follows the figure with a preposition ("30 boats in 1921") or in brackets;
    else the nearest one in its part of the clause, before it or, as an adverb, behind it; else the
    nearest before it in its clause, else behind it there; else the nearest before it in its
    sentence. Where the sentence lists figures and dates apart ("respectively"), none is taken.

    Args:
        sentences: the sentences of the figure's text.
        number: the figure's place among their statements.
    """
    own = sentences.statements[number].span
    dates = [
        other
        for other in sentences.neighbors(number)
        if isinstance(other.value, HistoricalDate) and other.value.attributes()
    ]
    if len(dates) > 1 and sentences.lists_apart(own):
        return None
    linked = _linked(sentences, own, [date for date in dates if date.span > own])
    if linked is not None:
        return linked
    fitting = [date for date in dates if _may_govern(sentences, own, date.span)]
    return next(_by_nearness(sentences, own, fitting), None)


def _linked(sentences: Sentences, own: Span, behind: Sequence[Statement]) -> Period | None:
    """Return the date that is tied to a figure by the words, or the bracket, between them."""
    for date in behind:
        between = sentences.between(own, date.span)
        link = LINK.fullmatch(between) or LINK_OF_DATE.fullmatch(between)
        if link:
            return _period(date, f"it follows with “{' '.join(link['words'].split())}”")
        if sentences.closes_bracket(date.span) and OPENING_BRACKET.fullmatch(between):
            return _period(date, "it follows in brackets")
    return None


def _by_nearness(sentences: Sentences, own: Span, dates: Sequence[Statement]) -> Iterator[Period]:
    """Yield the dates that can govern a figure, the best first; those before it come first."""
    before = [date for date in dates if date.span < own]
    behind = [date for date in dates if date.span > own]
    for date in before:
        if sentences.in_one_segment(own, date.span):
            yield _period(date, "the nearest date before it in this part of the clause")
    for date in behind:
        if sentences.in_one_segment(own, date.span) and _is_adverb(sentences, own, date.span):
            yield _period(date, "the nearest date after it in this part of the clause")
    for date in (*before, *behind):
        if sentences.in_one_clause(own, date.span):
            side = "before" if date.span < own else "after"
            yield _period(date, f"the nearest date {side} it in the clause")
    for date in before:
        if not _is_of_another_time(sentences, own, date.span):
            yield _period(date, "the nearest date before it in the sentence")


def _is_adverb(sentences: Sentences, own: Span, date: Span) -> bool:
    """Tell whether a date behind a figure tells when: no noun or other figure has it."""
    between = sentences.between(own, date)
    return VEIL not in between and GENITIVE.search(between) is None


def _may_govern(sentences: Sentences, own: Span, date: Span) -> bool:
    """Tell whether a date is that of a figure as far as the words between and around allow."""
    lead, between = sentences.before(date), sentences.between(own, date)
    if PAPER.search(lead) or COMPARED.search(lead) or COMPARISON.search(between):
        return False
    if date > own:
        return between.count("(") == between.count(")") and _reaches(between)
    if _leaves_bracket(between):
        return False
    if INSERTION.search(lead) and "," in between:
        return False
    return not (AFTERWARDS.search(between) or AFTERWARDS.search(sentences.segment_behind(own)))


def _reaches(between: str) -> bool:
    """Tell whether a date reaches back to a figure: past a comma only past figures in its list."""
    return "," not in between or VEIL not in between or LIST_AND_LINK.fullmatch(between) is not None


def _leaves_bracket(between: str) -> bool:
    """Tell whether a bracket closes that was not opened: what stands before it is in brackets."""
    return between.partition(")")[0].count("(") < between.count(")") == 1


def _is_of_another_time(sentences: Sentences, own: Span, date: Span) -> bool:
    """Tell whether a clause is about the time of writing, and that of the date before is not."""
    is_present = PRESENT.search(sentences.clause_around(own)) is not None
    return is_present and PRESENT.search(sentences.clause_around(date)) is None


def _period(date: Statement, reason: str) -> Period:
    assert isinstance(date.value, HistoricalDate)
    days = period_of_bounds(date.value.attributes())
    return Period(
        words=date.words,
        edtf=date.edtf,
        first=_w3c(days.first) if days else None,
        last=_w3c(days.last) if days else None,
        reason=reason,
    )


def _w3c(day: Day) -> str | None:
    """Write a day, None for one beyond every calendar: a period without an end."""
    year, month, number = day
    if abs(year) > _FURTHEST_YEAR:
        return None
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{number:02}"
