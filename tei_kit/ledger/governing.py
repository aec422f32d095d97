"""What governs a figure in its sentence: whose it is, where, and in which period.

The rules are few and careful: what a sentence leaves open stays open. Each answer says its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tei_kit.ledger.entry import Governor, Period
from tei_kit.ledger.sentence_words import LINK
from tei_kit.ledger.sentences import Sentences, Statement
from tei_kit.model import AnnotationKind, HistoricalDate
from tei_kit.model.period import Day, period_of_bounds

_FURTHEST_YEAR = 9999


def governing_name(
    sentences: Sentences, number: int, kinds: Sequence[AnnotationKind], called: str
) -> Governor | None:
    """Return the name of some kinds that a figure is said of.

    It is the name that follows the figure with a preposition ("1,200 members of the Guild"); else
    the only one in the figure's part of the clause; else the only one in a part before it that says
    little else ("In Lund, ..."). Where there are several, none is taken.

    Args:
        sentences: the sentences of the figure's text.
        number: the figure's place among their statements.
        kinds: which names count.
        called: how the reason calls such a name.
    """
    own = sentences.statements[number].span
    neighbors = list(sentences.neighbors(number))
    names = [other for other in neighbors if other.kind in kinds]
    for name in names:
        link = LINK.fullmatch(sentences.between(own, name.span)) if name.span > own else None
        if link:
            return _governor(name, f"it follows with “{_one_line(link['words'])}”")
    beside = [name for name in names if sentences.in_one_segment(own, name.span)]
    if beside:
        reason = f"the only {called} in this part of the clause"
        return _governor(beside[0], reason) if _are_one(beside) else None
    scene = [name for name in names if name.span < own and _sets_scene(sentences, name, neighbors)]
    if scene and _are_one(scene):
        return _governor(scene[0], "it sets the scene before it")
    return None


def governing_date(sentences: Sentences, number: int) -> Period | None:
    """Return the date that governs a figure.

    It is the date that follows the figure with a preposition ("30 boats in 1921"); else the nearest
    before it in its clause, else after it there; else the nearest before it in its sentence, else
    after it. Where the sentence lists figures and dates apart ("respectively"), none is taken.

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
    for date in dates:
        link = LINK.fullmatch(sentences.between(own, date.span)) if date.span > own else None
        if link:
            return _period(date, f"it follows with “{_one_line(link['words'])}”")
    in_clause = [date for date in dates if sentences.in_one_clause(own, date.span)]
    for candidates, where in ((in_clause, "clause"), (dates, "sentence")):
        if candidates:
            side = "before" if candidates[0].span < own else "after"
            return _period(candidates[0], f"the nearest date {side} it in the {where}")
    return None


def _sets_scene(sentences: Sentences, name: Statement, others: Iterable[Statement]) -> bool:
    """Tell whether a part of a sentence is about a name and says little else ("In Lund,")."""
    has_figure = any(
        other.kind == "figure" and sentences.in_one_segment(name.span, other.span)
        for other in others
    )
    said = sentences.segment_around(name.span)
    return not has_figure and (not said or LINK.fullmatch(said) is not None)


def _are_one(names: Iterable[Statement]) -> bool:
    return len({name.identity for name in names}) == 1


def _governor(name: Statement, reason: str) -> Governor:
    return Governor(kind=name.kind, words=name.words, entity=name.pointer, reason=reason)


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


def _one_line(words: str) -> str:
    return " ".join(words.split())
