"""Numbers that stand beside names in a row: "Lunden 55, Harvik 1,122, Osmund 676"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.readers.ellipses import carried_on
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens

_LONGEST_NAME = 4
_MOST_ITEMS = 12
_PARTINGS = frozenset(",;")
_HEADS = frozenset(":–—")
_MARKS = frozenset(",.")


def read_named(place: Place, amount: Amount) -> Reading | None:
    """Read a number by the names and numbers beside it.

    The first of a row needs a number with marked thousands or decimals beside it, or a figure and
    a colon before it: the numbers of telegrams stand in such rows too.
    """
    number, tokens = amount.number, place.tokens
    plain = amount.unit is None and amount.high is None and amount.end == number.end
    if not plain or number.in_words or number.fraction or is_year(tokens, number):
        return None
    first, limits = limits_before(place, amount.first)
    name = _name_before(place, first)
    if name is None:
        return None
    latest = place.latest
    linked = latest is not None and _over_parting(place, latest.end) == name
    headed = latest is not None and tokens.low(name - 1) in _HEADS and latest.end == name - 1
    following = _numerals_after(place, amount.end)
    if not (linked or headed or _MARKS & set("".join(following))):
        return None
    if not (linked or following):
        return None
    if latest is not None and latest.value.type in ("money", "measure", "count") and linked:
        return carried_on(place, amount, latest, first, limits)
    value = quantity("number", amount, limits)
    return Reading(first, amount.end, value, "low", "stands in a row of names and numbers")


def _name_before(place: Place, end: int) -> int | None:
    """Return where the name that ends before a token begins, None where none does."""
    start = end
    while end - start < _LONGEST_NAME and _names(place.tokens, start - 1):
        start -= 1
    if start == end and _is_thing(place, end - 1):
        start -= 1
    return None if start == end else start


def _names(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return word[:1].isupper() and word.isalpha()


def _is_thing(place: Place, index: int) -> bool:
    word = place.tokens.low(index)
    return word.isalpha() and word not in place.language.nouns.stops


def _over_parting(place: Place, index: int) -> int:
    """Return the token after the comma, the "and" or both that part two items."""
    tokens = place.tokens
    after = index + (tokens.low(index) in _PARTINGS)
    after += tokens.low(after) in place.language.nouns.conjunctions
    return after if after > index else -1


def _numerals_after(place: Place, end: int) -> list[str]:
    """Return the numerals of the items that follow a number in its row."""
    tokens, found = place.tokens, list[str]()
    while len(found) < _MOST_ITEMS:
        name = _over_parting(place, end)
        if name < 0:
            break
        end = name
        while end - name < _LONGEST_NAME and _names(tokens, end):
            end += 1
        end += end == name and _is_thing(place, end)
        if end == name or not tokens.low(end)[:1].isdecimal():
            break
        found.append(tokens.low(end))
        end += 1
    return found
