"""Years: in figures, in brackets, with an apostrophe, or told by reference ("this year")."""

from __future__ import annotations

from tei_kit.dates.expressions import Base, NearestYear, ShortYear, YearReference, YearSlot
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

YEAR_UNIT = 5
APOSTROPHES = "'’‘`"
DEICTIC: frozenset[Sense] = frozenset(("this", "last", "next", "current"))
_NO_YEAR: frozenset[Sense] = frozenset(("unit", "weekday"))
_FROM_ANCHOR: tuple[Sense, ...] = ("this", "last", "next", "current")
_FROM_MENTION: tuple[Sense, ...] = ("previous", "following", "same", "that")
_REFERRING = frozenset((*_FROM_ANCHOR, *_FROM_MENTION))


def figure_year(run: Run, index: int) -> Read[int | ShortYear]:
    """Read 1953, [1953] or '53."""
    token = run.at(index)
    if token.is_year:
        return token.number, index + 1
    if token.text == "[":
        inner = run.at(index + 1)
        if inner.is_year:
            closing = index + 3 if run.is_mark(index + 2, "?") else index + 2
            if run.is_mark(closing, "]"):
                return inner.number, closing + 1
    if token.text and token.text in APOSTROPHES:
        inner = run.at(index + 1)
        if inner.is_pair and inner.glued:
            return ShortYear(inner.number), index + 2
    return None


def reference(run: Run, index: int) -> Read[tuple[Base, int]]:
    """Read "this", "last", "the following" ...: what it counts from, and the distance.

    "next year" counts from the document's date, "the next year" from the date mentioned last;
    "the last year" is a duration and nothing.
    """
    articled = run.has(index, "article")
    end = index + 2 if articled else index + 1
    if not run.has_any(end - 1, _REFERRING):
        return None
    token = run.at(end - 1)
    for sense in _FROM_ANCHOR:
        offset = token.get(sense)
        if offset is None:
            continue
        if not articled or sense == "current":
            return ("anchor", offset), end
        return (("mentioned", offset), end) if sense == "next" else None
    for sense in _FROM_MENTION:
        offset = token.get(sense)
        if offset is not None:
            return ("mentioned", offset), end
    return None


def told_year(run: Run, index: int) -> Read[YearReference]:
    """Read "this year", "the same year", "the following year"; "the year" is the one just named."""
    referred = reference(run, index)
    if referred is not None:
        (base, offset), end = referred
        if run.at(end).get("unit") == YEAR_UNIT and not run.has(end, "plural"):
            return YearReference(base, offset), end + 1
        return None
    if run.has(index, "article") and run.at(index + 1).get("unit") == YEAR_UNIT:
        return YearReference("mentioned", 0), index + 2
    return None


def named_year(run: Run, index: int) -> Read[YearSlot]:
    """Read a year as it stands behind "of": 1952, the year 1952, this year, the year."""
    start = index + 1 if run.has(index, "article") else index
    if run.at(start).get("unit") == YEAR_UNIT:
        figure = figure_year(run, start + 1)
        if figure is not None:
            return figure
    return figure_year(run, index) or told_year(run, index)


def year_behind(run: Run, index: int, *, short: bool) -> Read[YearSlot]:
    """Read the year that follows a month or a day: "1953", ", 1953", "of this year", "last".

    Args:
        run: the tokens.
        index: where the year may begin.
        short: whether two digits will do ("23 Jun 52").

    Returns:
        The year and the index behind it, or None.
    """
    comma = run.is_mark(index, ",")
    start = index + 1 if comma else index
    if run.has(start, "of"):
        return named_year(run, start + 1)
    figure = figure_year(run, start)
    if figure is not None:
        return (
            None if comma and run.word_after(figure[1] - 1) in run.table.company.counted else figure
        )
    token = run.at(start)
    if short and not comma and token.is_pair and not run.at(start + 1).has("suffix"):
        return ShortYear(token.number), start + 1
    if run.has_any(start, DEICTIC):
        told = told_year(run, start)
        if told is not None:
            return told
        if not comma and not run.has(start, "this") and not run.has_any(start + 1, _NO_YEAR):
            return NearestYear(token.get("last") or 1), start + 1
    return None
