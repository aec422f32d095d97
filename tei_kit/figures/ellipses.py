"""A number alone that goes on with the figure before: "30 aircraft in 1952 and 45 in 1953"."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.figures.amounts import Amount
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals import is_year
from tei_kit.figures.tokens import Tokens

_CLOSERS = frozenset(",.;)\n")
_JOINTS = frozenset(",;:")
_DATE_MARKS = frozenset(",:–—-")
_LONGEST_OWNER = 6
_COEFFICIENTS_APART = 100


def read_ellipsis(place: Place, amount: Amount) -> Reading | None:
    """Read a number that a date or an owner sets beside the count, sum or measure before it."""
    previous = place.previous
    if previous is None or not _is_alone(place, amount):
        return None
    first, limits = limits_before(place, amount.first)
    shared = _is_shared_out(place, first, amount, previous)
    if amount.number.in_words and not shared:
        return None
    if not (
        shared
        or _is_dated_behind(place, amount.end)
        or (_is_closed(place, amount.end) and _is_dated_before(place.tokens, first))
        or (_is_closed(place, amount.end) and _is_owned(place, first, previous))
    ):
        return None
    told = previous.value
    value = quantity(
        told.type, _scaled(place, amount, previous), limits, unit=told.unit,
        commodity=told.commodity,
    )  # fmt: skip
    what = told.commodity or told.unit
    return Reading(first, amount.end, value, "low", f"{what!r} goes on from before")


def _is_alone(place: Place, amount: Amount) -> bool:
    number = amount.number
    plain = amount.unit is None and amount.high is None and amount.end == number.end
    return plain and not (number.fraction or is_year(place.tokens, number))


def _is_shared_out(place: Place, first: int, amount: Amount, previous: Reading) -> bool:
    """Tell whether a number says where a part of the counted is: "12 ships, 3 in dock"."""
    tokens, language = place.tokens, place.language
    before = tokens.low(first - 1)
    joined = before in _JOINTS or before in language.numbers.conjunctions
    parted = amount.low < (previous.value.quantity or 0) and previous.value.type == "count"
    one = amount.number.in_words and amount.low == 1
    return joined and parted and not one and tokens.low(amount.end) in language.statements.sharing


def _is_closed(place: Place, end: int) -> bool:
    word = place.tokens.low(end)
    at_end = end >= len(place.tokens)
    return at_end or word in _CLOSERS or word in place.language.nouns.conjunctions


def _is_dated_behind(place: Place, end: int) -> bool:
    """Tell whether "in" and a date follow."""
    return place.tokens.low(end) in place.language.dating and place.tokens.is_claimed(end + 1)


def _is_dated_before(tokens: Tokens, first: int) -> bool:
    """Tell whether a date stands before, at once or with a comma or a dash between."""
    return tokens.is_claimed(first - 1 - (tokens.low(first - 1) in _DATE_MARKS))


def _is_owned(place: Place, first: int, previous: Reading) -> bool:
    """Tell whether the words between the figure before and the number name whose it is.

    "30 seats; the Liberals hold 13, the Labour Party 11": a joint, then names and no more than an
    article and a verb of having.
    """
    tokens, language = place.tokens, place.language
    end = first - (tokens.low(first - 1) in language.statements.having)
    joint = previous.end
    if tokens.low(joint) not in _JOINTS or not joint + 1 < end <= joint + 1 + _LONGEST_OWNER:
        return False
    start = joint + 1 + (tokens.low(joint + 1) in language.numbers.conjunctions)
    start += tokens.low(start) in language.labels.determiners
    if language.labels.weak.before(tokens, end) is not None:
        return False
    names = tokens.words[start:end]
    return bool(names) and all(name[:1].isupper() and name.isalpha() for name in names)


def _scaled(place: Place, amount: Amount, previous: Reading) -> Amount:
    """Give the number the magnitude that the figure before it tells ("41 millions ... 39,2")."""
    before = _number_of(place, previous)
    if before is None or before.magnitude <= 1 or amount.number.magnitude > 1:
        return amount
    if amount.low >= before.coefficient * _COEFFICIENTS_APART:
        return amount
    return replace(amount, low=amount.low * before.magnitude)


def _number_of(place: Place, reading: Reading) -> Number | None:
    for index in range(reading.first, reading.end):
        number = read_number(place.tokens, index, place.language)
        if number is not None:
            return number
    return None
