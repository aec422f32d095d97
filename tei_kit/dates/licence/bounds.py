"""Whether a bound is one of time: "by May", but "signed by May"; "up to 1900" and "1900 men"."""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    Decade,
    Expression,
    Shift,
    ShortYear,
    WeekdayReference,
)
from tei_kit.dates.licence.days import ends_as_day
from tei_kit.dates.neighborhood import Neighborhood

_ROUND = 100


def is_bound(told: Bound, limit: Expression, around: Neighborhood) -> bool:
    """Tell whether a bound may be one of time at its place.

    Args:
        told: the bound.
        limit: the date that it is told by.
        around: its place.
    """
    tokens = around.tokens
    latest = told.kind == "not_later"
    match limit:
        case CalendarDate(year=int() as year, month=None, day=None):
            return _limiting_year(year, around, latest=latest)
        case CalendarDate(year=None, month=None):
            return ends_as_day(around)
        case CalendarDate(year=None, month=int() as month, day=None):
            return _limiting_month(month, around, latest=latest)
        case WeekdayReference() | Shift(base="nearby"):
            return isinstance(limit, WeekdayReference) and not around.begins_name
        case Decade(start=ShortYear()):
            return tokens[-2].has("article")
        case _:
            return True


def _limiting_month(month: int, around: Neighborhood, *, latest: bool) -> bool:
    """Keep "by May" apart from "signed by May" and "since the May session"."""
    tokens = around.tokens
    articled = any(token.has("article") for token in tokens)
    if articled and around.word_after in around.table.company.month_events:
        return False
    agent = latest and len(tokens) == len(("by", "May")) and not around.looks_ahead
    agent = agent and not _opens_clause(around)
    named = around.begins_name or around.is_possessive
    return not named and not (agent and month in around.table.name_months)


def _opens_clause(around: Neighborhood) -> bool:
    """Tell whether a clause begins with a bound: "By May they had left", but "sung by May"."""
    joined = around.word_before in around.table.means("and")
    opens = joined or around.follows_stop or not around.before(2).strip()
    behind = around.after(2)
    return opens and (behind == ", " or (behind[:1] == " " and behind[1:].islower()))


def _limiting_year(year: int, around: Neighborhood, *, latest: bool) -> bool:
    """Keep "by 1953" apart from "up to 1900 men" and "by the 1970 Act"."""
    tokens = around.tokens
    if any(token.has("unit") for token in tokens):
        return True
    amount = latest or tokens[0].has("up")
    entitled = any(token.has("article") for token in tokens) and around.begins_name
    return not (entitled or around.counts or (amount and year % _ROUND == 0))
