"""Seasons: summer of 1952, winter 1952-53, last summer, spring and summer of 1952."""

from __future__ import annotations

from tei_kit.dates.expressions import CalendarDate, Expression, NearestYear, Part, Range
from tei_kit.dates.grammar.enumeration import CONJUNCTIONS, DASHES
from tei_kit.dates.grammar.numeric import years
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import DEICTIC, named_year
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_OF: frozenset[Sense] = frozenset(("of", "in"))


def season(run: Run, index: int) -> Read[Expression]:
    """Read summer of 1952, winter 1952-53, last summer, spring of this year."""
    token = run.at(index)
    if (token.has_any(DEICTIC) or token.has("past")) and run.has(index + 1, "season"):
        direction = token.get("last") or token.get("next") or token.get("past") or 0
        number = run.at(index + 1).get("season") or 1
        return Part("season", number, CalendarDate(NearestYear(direction))), index + 2
    if token.has("following") and run.has(index + 1, "season"):
        number = run.at(index + 1).get("season") or 1
        return Part("season", number, CalendarDate(NearestYear(1, "mentioned"))), index + 2
    name = token.get("season")
    if name is None:
        return None
    whole = _whole(run, index + 1)
    if whole is None and run.has_any(index + 1, DEICTIC):
        return Part("season", name, CalendarDate(NearestYear(-1))), index + 2
    return (Part("season", name, whole[0]), whole[1]) if whole else None


def last_season(run: Run, index: int) -> Read[Expression]:
    """Read "winter" of "since the winter"; "fall" and what an "of" follows are something else."""
    name = run.at(index).get("season")
    if name is None or run.has_any(index + 1, _OF) or run.at(index).text == "fall":
        return None
    return Part("season", name, CalendarDate(NearestYear(-1))), index + 1


def _whole(run: Run, index: int) -> Read[Expression]:
    """Read the year of a season."""
    start = index + (run.has_any(index, _OF) or run.is_mark(index, ","))
    return year_or_years(run, start)


def year_or_years(run: Run, index: int) -> Read[Expression]:
    """Read a year that has parts: 1952, 1952-53, this year, the year."""
    joined = years(run, index)
    if joined is not None:
        (first, last), end = joined
        return Range(CalendarDate(first), CalendarDate(last)), end
    named = named_year(run, index)
    return (CalendarDate(named[0]), named[1]) if named else None


def several_seasons(run: Run, index: int) -> Pieces | None:
    """Read "spring and summer of 1952" (two) and "Summer-Fall 1952" (a range)."""
    first, joint, second = run.at(index), index + 1, run.at(index + 2)
    if not (first.has("season") and second.has("season")):
        return None
    listed = run.has_any(joint, CONJUNCTIONS)
    if not (listed or run.is_mark(joint, DASHES + "/")):
        return None
    whole = _whole(run, index + 3)
    if whole is None:
        return None
    one, other = (Part("season", token.get("season") or 1, whole[0]) for token in (first, second))
    if not listed:
        return Pieces((Piece(index, whole[1], Range(one, other)),), whole[1])
    pieces = (Piece(index, joint, one), Piece(index + 2, whole[1], other))
    return Pieces(pieces, whole[1])
