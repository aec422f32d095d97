"""Dates of other calendars and countings: the French Republic's, and years of a reign."""

from __future__ import annotations

from tei_kit.dates.expressions import Expression, RegnalYear, RepublicanDate
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import YEAR_UNIT
from tei_kit.dates.tokens import Run

_LONGEST_MONTH, _LONGEST_REIGN = 30, 70


def republican(run: Run, index: int) -> Read[Expression]:
    """Read "18 Brumaire an VIII", "Germinal an XII", "le 14 germinal"."""
    number = day(run, index)
    start = number[1] if number else index
    start += run.has(start, "of")
    month = run.at(start).get("republican_month")
    if month is None or (number and number[0] > _LONGEST_MONTH):
        return None
    end = start + 1 + run.is_mark(start + 1, ",")
    end += run.has(end, "of")
    end += run.has(end, "article")
    end += run.has(end, "republican_year")
    token = run.at(end)
    year = token.get("roman") or (token.number if token.is_small else None)
    if year and run.has(end - 1, "republican_year"):
        return RepublicanDate(year, month, number[0] if number else None), end + 1
    return (RepublicanDate(None, month, number[0]), start + 1) if number else None


def regnal(run: Run, index: int) -> Read[Expression]:
    """Read "14 Geo. III" and "14th year of the reign of King George III"."""
    token = run.at(index)
    year, start = token.get("ordinal"), index + 1
    if token.digits:
        year = token.number
        start += run.at(start).glued and run.has(start, "suffix")
    if not year or not 1 <= year <= _LONGEST_REIGN:
        return None
    if run.at(start).get("unit") == YEAR_UNIT and run.has(start + 1, "of"):
        start += 2
        start += run.has(start, "article")
        if run.has(start, "reign") and run.has(start + 1, "of"):
            start += 2
        start += run.has(start, "royal")
    elif start != index + 1:
        return None
    return _sovereign(run, start, year)


def _sovereign(run: Run, index: int, year: int) -> Read[Expression]:
    name = run.at(index).get("sovereign")
    if name is None or not run.at(index).text[0].isupper():
        return None
    end = index + 1 + (run.is_mark(index + 1, ".") and run.at(index + 1).glued)
    end += run.has(end, "article")
    number = run.at(end).get("roman") or run.at(end).get("ordinal")
    if number is not None:
        return RegnalYear(name, number, year), end + 1
    only = run.has(index, "sole_sovereign") and (end > index + 1 or not run.at(index - 1).digits)
    return (RegnalYear(name, 1, year), end) if only else None
