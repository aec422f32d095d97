"""Numbers at the end of the lines of a table: "Soap 461", "Milk 375 410"."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.figures.amount import Amount
from tei_kit.figures.reading import Place, Reading, quantity
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens

_LONGEST_ROW = 24
_ROWS_AROUND = 6
_FEWEST_ROWS, _FEWEST_MARKED = 3, 2
_MARKS = frozenset(",.")


def read_row(place: Place, amount: Amount) -> Reading | None:
    """Read a number that ends a line of a table, by the numbers that end the lines around it.

    Numbers that only grow from line to line may be pages of a list of contents, unless thousands
    or decimals are marked.
    """
    tokens, number = place.tokens, amount.number
    plain = amount.unit is None and (amount.high is not None or amount.end == number.end)
    if not plain or number.in_words or is_year(tokens, number):
        return None
    end = _after_numbers(place, amount.end)
    if not _ends_row(tokens, end):
        return None
    column = [
        *reversed(list(_endings(tokens, end, -1))),
        tokens.low(number.first),
        *_endings(tokens, end, 1),
    ]
    marked = any(_MARKS & set(numeral) for numeral in column)
    if len(column) < (_FEWEST_MARKED if marked else _FEWEST_ROWS):
        return None
    if not marked and column == sorted(column, key=int):
        return None
    value = quantity("number", amount, ())
    return Reading(number.first, amount.end, value, "low", "ends a line of a table")


def _after_numbers(place: Place, end: int) -> int:
    """Return the token after the numbers and ranges of other columns."""
    tokens, ranges = place.tokens, place.language.range_words
    start = end
    while end - start < _LONGEST_ROW:
        if not tokens.low(end)[:1].isdecimal() and ranges.after(tokens, end) is None:
            break
        end += 1
    return end + (tokens.low(end) == ".")


def _endings(tokens: Tokens, index: int, step: int) -> Iterator[str]:
    """Yield the numerals that end the lines above (step -1) or below (step 1)."""
    for _ in range(_ROWS_AROUND):
        index += step
        start = index
        while not _ends_row(tokens, index) and abs(index - start) < _LONGEST_ROW:
            index += step
        last = index - 1 - (tokens.low(index - 1) == ".")
        if index < 0 or start >= len(tokens) or not _ends_row(tokens, index):
            return
        if not tokens.low(last).replace(",", "").isdecimal():
            return
        yield tokens.low(last)


def _ends_row(tokens: Tokens, index: int) -> bool:
    return index >= len(tokens) or tokens.word(index) == "\n" or index < 0
