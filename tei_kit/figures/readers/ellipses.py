"""A number alone that goes on with the figure before: "30 aircraft in 1952 and 45 in 1953"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Limit
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import rounded
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens

_CLOSERS = frozenset(",.;)\n")
_JOINTS = frozenset(",;:")
_DATE_MARKS = frozenset(",:–—-")
_LONGEST_OWNER = 6
_COEFFICIENTS_APART = 100
_SHARES = ("percentage", "ratio")
_WHOLE_IN_PERCENT = 100


def read_ellipsis(place: Place, amount: Amount) -> Reading | None:
    """Read a number that a date, an owner, a price or a thing sets beside the figure before it."""
    previous = _taken_up(place, amount)
    if previous is None or not _is_alone(place, amount):
        return None
    first, limits = limits_before(place, amount.first)
    if _is_shared_out(place, first, amount, previous):
        return carried_on(place, amount, previous, first, limits)
    if amount.number.in_words:
        return None
    if _is_of_another(place, first, amount.end, previous):
        return _of_another(place, carried_on(place, amount, previous, first, limits))
    closed = amount.number.marked or _is_closed(place, amount.end)
    if _is_dated_behind(place, amount.end) or (closed and _is_set_beside(place, first, previous)):
        return carried_on(place, amount, previous, first, limits)
    return None


def read_compared(place: Place, amount: Amount) -> Reading | None:
    """Read a number that a word of comparison sets beside a share ("against 12.5 in 1930")."""
    previous = _taken_up(place, amount)
    if previous is None or amount.number.in_words or not _is_alone(place, amount):
        return None
    first, limits = limits_before(place, amount.first)
    compared = place.language.statements.comparing.before(place.tokens, first, previous.end)
    if compared is None or not is_share(previous):
        return None
    return carried_on(place, amount, previous, first, limits)


def carried_on(
    place: Place, amount: Amount, previous: Reading, first: int, limits: tuple[Limit, ...]
) -> Reading:
    """Return the reading of a number alone that takes up what the figure before it is told in."""
    told = previous.value
    scaled = _scaled(place, amount, previous)
    value = quantity(told.type, scaled, limits, unit=told.unit, commodity=told.commodity)
    what = told.commodity or told.unit or told.type
    return Reading(first, amount.end, value, "low", f"{what!r} goes on from before")


def is_share(reading: Reading) -> bool:
    """Tell whether a figure is a percentage or a ratio."""
    return reading.value.type in _SHARES


def _taken_up(place: Place, amount: Amount) -> Reading | None:
    """Return the figure that a number alone may take up.

    It is the share before where the number is written as one; else the count, sum or measure
    before; without these a number that was bare itself.
    """
    latest, previous = place.latest, place.previous
    if latest is None or not is_share(latest):
        return latest if previous is None else previous
    decimals = amount.number.marked and amount.low != amount.low.to_integral_value()
    small = amount.low <= _WHOLE_IN_PERCENT
    if latest.value.type == "ratio":
        return latest if small and _whole(place, latest) is not None else previous
    return latest if small and (decimals or previous is None) else previous


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


def _is_set_beside(place: Place, first: int, previous: Reading) -> bool:
    return (
        _is_dated_before(place.tokens, first)
        or _is_owned(place, first, previous)
        or _is_priced(place, first, previous)
    )


def _is_priced(place: Place, first: int, previous: Reading) -> bool:
    """Tell "rye at 9.60" after a sum told as a rate, or after another that was told with "at"."""
    tokens, told = place.tokens, previous.value
    rate = told.type == "money" and told.unit is not None and "/" in told.unit
    if tokens.low(first - 1) not in place.language.statements.pricing:
        return False
    return rate or tokens.low(previous.first - 1) == tokens.low(first - 1)


def _is_of_another(place: Place, first: int, end: int, previous: Reading) -> bool:
    """Tell "40 tons of coal, 15 of coke and 3 of oil": the same unit, another thing."""
    tokens, of = place.tokens, place.language.numbers.of
    joint = tokens.low(first - 1)
    links = place.language.nouns.conjunctions
    return (
        tokens.low(end) in of
        and tokens.low(previous.end) in of
        and (joint in _JOINTS or joint in links)
        and tokens.word(end + 1).isalpha()
        and tokens.low(end + 1) not in place.language.nouns.stops
    )


def _of_another(place: Place, reading: Reading) -> Reading:
    if reading.value.type != "measure":
        return reading
    thing = place.tokens.low(reading.end + 1)
    return reading._replace(value=replace(reading.value, commodity=thing))


def _scaled(place: Place, amount: Amount, previous: Reading) -> Amount:
    """Give the number the magnitude that the figure before it tells ("41 millions ... 39,2")."""
    whole = _whole(place, previous)
    if whole is not None:
        return amount._replace(low=rounded(amount.low / whole))
    before = _number_of(place, previous)
    if before is None or before.magnitude <= 1 or amount.number.magnitude > 1:
        return amount
    if amount.low >= before.coefficient * _COEFFICIENTS_APART:
        return amount
    return amount._replace(low=amount.low * before.magnitude)


def _whole(place: Place, reading: Reading) -> Decimal | None:
    """Return the 1,000 of "21.4 per 1,000", None for what is no such ratio."""
    last = reading.end - 1
    if reading.value.type != "ratio" or place.tokens.low(last - 1) not in place.language.rates.per:
        return None
    number = read_number(place.tokens, last, place.language)
    return None if number is None else number.value


def _number_of(place: Place, reading: Reading) -> Number | None:
    for index in range(reading.first, reading.end):
        number = read_number(place.tokens, index, place.language)
        if number is not None:
            return number
    return None
