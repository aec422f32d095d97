"""Fiscal years: FY 1952, fiscal year 1952-53, the next fiscal year, and several of them."""

from __future__ import annotations

from tei_kit.dates.expressions import Expression, FiscalYear, Range, ShortYear, YearReference
from tei_kit.dates.grammar.enumeration import CONJUNCTIONS, DASHES
from tei_kit.dates.grammar.numeric import years
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import YEAR_UNIT, figure_year, reference
from tei_kit.dates.tokens import Run


def fiscal_year(run: Run, index: int) -> Read[Expression]:
    """Read fiscal year 1952, FY 1952, FY52, 1952 fiscal year, the next fiscal year."""
    if not run.has(index, "fiscal"):
        return _named_behind(run, index) or _told(run, index)
    first_month = _first_month(run, index)
    end = index + 1
    plural = run.has(end, "plural")
    if run.at(end).get("unit") == YEAR_UNIT:
        end += 1
    if run.is_mark(end, DASHES) and run.at(end).glued:
        end += 1
    joined = _joined_years(run, end, first_month, plural=plural)
    if joined is not None:
        return joined
    told = _last_year(run, end, named_by_start=first_month > 0)
    token = run.at(end)
    if told is None and token.is_pair and (token.glued or run.at(index).text.isupper()):
        told = ShortYear(token.number), end + 1
    return (FiscalYear(told[0], first_month), told[1]) if told else None


def _joined_years(run: Run, index: int, first_month: int, *, plural: bool) -> Read[Expression]:
    """Read "1952–54" behind "fiscal years", "72–76" behind "FY".

    Two years that follow each other are one fiscal year in the singular ("fiscal year 1952-53").
    """
    joined = years(run, index)
    if joined is not None:
        (first, last), end = joined
        several = plural or last - first > 1
        told = Range(FiscalYear(first, first_month), FiscalYear(last, first_month))
        return (told, end) if several else None
    one, other = run.at(index), run.at(index + 2)
    linked = run.is_mark(index + 1, DASHES) and run.at(index + 1).glued and other.glued
    if not (linked and one.is_pair and other.is_pair and one.number < other.number):
        return None
    ends = [FiscalYear(ShortYear(year.number), first_month) for year in (one, other)]
    return Range(ends[0], ends[1]), index + 3


def _first_month(run: Run, index: int) -> int:
    """Return the month that the fiscal year begins with where its words or its land tell."""
    land = run.at(index - 1).get("fiscal_land") if index else None
    return land or (run.at(index).get("fiscal") or 1) - 1


def _named_behind(run: Run, index: int) -> Read[Expression]:
    """Read "1952 fiscal year"."""
    told = _last_year(run, index, named_by_start=False)
    named = told and run.has(told[1], "fiscal") and run.at(told[1] + 1).get("unit") == YEAR_UNIT
    if not told or not named:
        return None
    return FiscalYear(told[0], _first_month(run, told[1])), told[1] + 2


def _told(run: Run, index: int) -> Read[Expression]:
    """Read "the next fiscal year": told by its distance from the one that the document is of."""
    told = reference(run, index, articled_is_own=True)
    if told is None or not run.has(told[1], "fiscal"):
        return None
    (base, offset), start = told
    if run.at(start + 1).get("unit") != YEAR_UNIT or run.has(start + 1, "plural"):
        return None
    return FiscalYear(YearReference(base, offset), _first_month(run, start)), start + 2


def fiscal_years(run: Run, index: int) -> Pieces | None:
    """Read "fiscal years 1952 and 1953", "FY 1952 and 1953": two of them."""
    first = fiscal_year(run, index)
    if first is None or not run.has_any(first[1], CONJUNCTIONS):
        return None
    if not run.has(index + 1, "plural") and not run.at(index).text.isupper():
        return None  # but "FY 1952 and 1953"
    second = figure_year(run, first[1] + 1)
    if second is None:
        return None
    other = Piece(first[1] + 1, second[1], FiscalYear(second[0]))
    return Pieces((Piece(index, first[1], first[0]), other), second[1])


def _last_year(run: Run, index: int, *, named_by_start: bool) -> Read[int | ShortYear]:
    """Read the year in which a fiscal year ends: the second of 1952/53, the one told alone."""
    joined = years(run, index)
    if joined is not None:
        return joined[0][1], joined[1]
    told = figure_year(run, index)
    if told is not None and named_by_start and isinstance(told[0], int):
        return told[0] + 1, told[1]
    return told
