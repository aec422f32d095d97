"""Limits and hedges: "not later than 4 June", "since 1945", "ca. 1953"."""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Bound,
    BoundKind,
    CalendarDate,
    Doubtful,
    Part,
    Range,
    WeekdayReference,
)
from tei_kit.dates.grammar.alternatives import single_or_list
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.feasts import small_feast
from tei_kit.dates.grammar.ranges import dated
from tei_kit.dates.grammar.remarks import with_remarks
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.seasons import last_season
from tei_kit.dates.grammar.years import named_year
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_BOUNDS: tuple[tuple[tuple[Sense, ...], BoundKind], ...] = (
    (("not", "later", "than"), "not_later"),
    (("not", "earlier", "than"), "not_earlier"),
    (("not", "later"), "not_later"),
    (("not", "earlier"), "not_earlier"),
    (("on", "or", "before"), "not_later"),
    (("on", "or", "after"), "not_earlier"),
    (("on", "and", "after"), "since"),
    (("from", "and", "after"), "since"),
    (("not", "before"), "not_earlier"),
    (("not", "after"), "not_later"),
    (("not", "until"), "not_earlier"),
    (("prior", "to"), "before"),
    (("subsequent", "to"), "after"),
    (("up", "until"), "until"),
    (("up", "to"), "until"),
    (("before",), "before"),
    (("after",), "after"),
    (("since",), "since"),
    (("until",), "until"),
    (("by",), "not_later"),
)
FIRST_OF_BOUNDS: frozenset[Sense] = frozenset(words[0] for words, _ in _BOUNDS)


def bounded(run: Run, index: int) -> Pieces | None:
    """Read "before 4 June", "not later than 4 June", "since 1945"; no bound of a vague date."""
    found = _bound_words(run, index)
    if found is None:
        return None
    kind, start = found
    start += run.has(start, "on") and not run.has(start, "article")
    start += run.has(start, "article") and not run.at(start + 1).has("unit")
    limit = single_or_list(run, start) or _told_limit(run, start) or _lone_day(run, start)
    limit = limit or _unplaced(run, start, kind)
    if limit is None or len(limit.pieces) != 1:
        return None
    limit = with_remarks(run, limit)
    expression = limit.pieces[0].expression
    if isinstance(expression, Range) or (
        isinstance(expression, Part) and expression.kind == "position"
    ):
        return None
    return Pieces((Piece(index, limit.end, Bound(kind, expression)),), limit.end)


def _told_limit(run: Run, index: int) -> Pieces | None:
    told = named_year(run, index)
    return Pieces((Piece(index, told[1], CalendarDate(told[0])),), told[1]) if told else None


def _unplaced(run: Run, index: int, kind: BoundKind) -> Pieces | None:
    """Read what is a date only behind a bound: "since the winter", "before midsummer"."""
    told = last_season(run, index) if kind == "since" and run.has(index - 1, "article") else None
    told = told or small_feast(run, index)
    return Pieces((Piece(index, told[1], told[0]),), told[1]) if told else None


def _bound_words(run: Run, index: int) -> Read[BoundKind]:
    if not run.has_any(index, FIRST_OF_BOUNDS):
        return None
    senses = run.at(index).senses
    for words, kind in _BOUNDS:
        if words[0] in senses and all(
            run.has(place, sense) for place, sense in enumerate(words, index)
        ):
            return kind, index + len(words)
    return None


def _lone_day(run: Run, index: int) -> Pieces | None:
    """Read "5th" behind "about the" and "by the", also where the article is spared."""
    told = day(run, index)
    if told is None or not run.has(told[1] - 1, "suffix"):
        return None
    return Pieces((Piece(index, told[1], CalendarDate(day=told[0])),), told[1])


def hedged(run: Run, index: int) -> Pieces | None:
    """Read "ca. 1953", "on or about 5 May"."""
    start = index
    if run.has(start, "on") and run.has(start + 1, "or"):
        start += 2
    if not run.has(start, "about") or run.at(start).text == "C":
        return None
    words, plain = run.at(start).text.lower(), run.at(start).get("about") == 1
    start += 1
    if run.is_mark(start, "."):
        start += 1
    start += run.has(start, "article")
    found = dated(run, start) or _lone_day(run, start)
    if found is None or len(found.pieces) != 1:
        return None
    told = found.pieces[0].expression
    untold = isinstance(told, Part) and told.whole == CalendarDate()
    if untold or isinstance(told, WeekdayReference) or run.has(start, "day_word"):
        return None
    expression = Doubtful(found.pieces[0].expression, words, plain)
    return Pieces((Piece(index, found.end, expression),), found.end)
