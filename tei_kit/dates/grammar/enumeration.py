"""Enumerations: days or months that commas, dashes and conjunctions link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from tei_kit.dates.expressions import CalendarDate, Expression, Range
from tei_kit.dates.grammar.result import Piece, Read
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

DASHES = "-‐‑–—−"
CONJUNCTIONS: frozenset[Sense] = frozenset(("and", "or"))
LONGEST_LIST = 12
SHORTEST_LAG, LONGEST_LAG = 10, 13
"""How many days the Julian calendar can be behind the Gregorian one."""


class Item(NamedTuple):
    """One day or month of a list, how it is linked to the one before, and its tokens."""

    number: int
    link: str
    first: int
    last: int


def items_of(
    run: Run, index: int, read: Callable[[Run, int], Read[int]], *, joined: bool
) -> list[Item]:
    """Read items with what links them, a bounded number of them.

    Args:
        run: the tokens.
        index: where to read.
        read: reads one item.
        joined: whether "and" joins two ends of a range.
    """
    items: list[Item] = []
    link, start = "", index
    while len(items) < LONGEST_LIST:
        found = read(run, start)
        if found is None or (items and _ranks_name(run, found[1])):
            break
        items.append(Item(found[0], link, start, found[1]))
        linked = _link(run, found[1], joined=joined)
        if linked is None:
            break
        link, start = linked
        start += run.has(start, "article")
    return items


def _ranks_name(run: Run, index: int) -> bool:
    """Tell whether the ordinal that ends at a token ranks a name ("May 5 to the 21st Congress")."""
    if run.table.large_nouns or not run.has(index - 1, "suffix") or run.has(index, "month"):
        return False
    end = run.at(index - 1).end
    behind = run.text[end : end + 3]
    return behind[:1] == " " and behind[1:2].isupper() and behind[2:3].islower()


def _link(run: Run, index: int, *, joined: bool) -> Read[str]:
    token = run.at(index)
    if token.text == ",":
        if run.at(index + 1).glued:
            return None
        joins = run.has_any(index + 1, CONJUNCTIONS)
        return ("and", index + 2) if joins else ("comma", index + 1)
    if token.text and (token.text in DASHES or token.has("to")):
        return "range", index + 1
    if token.text == "/":
        return "slash", index + 1
    if token.has("and"):
        return "range" if joined else "and", index + 1
    return ("and", index + 1) if token.has("or") else None


def lacks_and(items: list[Item]) -> bool:
    """Tell whether commas enumerate without a last "and": then it is no list of days."""
    return any(item.link == "comma" for item in items) and items[-1].link == "comma"


def pieces_of(items: Sequence[Item], date: Callable[[int], CalendarDate]) -> list[Piece]:
    """Return a date for each item, one for two that a dash or a slash joins.

    Days that a slash joins and ten to thirteen days lie between are one day in two calendars.

    Args:
        items: the enumeration.
        date: what a number of it means.
    """
    pieces: list[Piece] = []
    for before, item in zip((None, *items), items, strict=False):
        expression: Expression = date(item.number)
        first = item.first
        if before is not None and item.link in ("range", "slash"):
            joined = pieces.pop()
            first = joined.first
            lag = item.number - before.number
            if item.link == "slash" and SHORTEST_LAG <= lag <= LONGEST_LAG:
                expression = replace(date(item.number), style="double")
            else:
                start = joined.expression
                expression = Range(start.first if isinstance(start, Range) else start, expression)
        pieces.append(Piece(first, item.last, expression))
    return pieces
