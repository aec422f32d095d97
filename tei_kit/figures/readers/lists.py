"""Numbers in a row that share the unit or the noun of the last: "5, 7 and 9 per cent"."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.amounts import read_amount
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals.labels import is_name_number
from tei_kit.figures.refusals.times import is_year

_LONGEST = 8


def read_listed(place: Place, amount: Amount) -> Reading | None:
    """Read a number whose unit or noun stands after a later number of its row."""
    tokens, language = place.tokens, place.language
    number = amount.number
    if not _may_begin_row(place, amount):
        return None
    side = _next_side(place, number)
    last = _last_of_row(place, number) if side is None else side
    if last is None:
        return None
    first, limits = limits_before(place, amount.first)
    told = read_amount(tokens, last, language, last.first)
    if last.magnitude > 1 and number.magnitude == 1 and number.value < last.coefficient * 100:
        amount = amount._replace(low=amount.low * last.magnitude)
    reason = "shares its unit with a number after it"
    if told.unit is not None and not told.hyphenated:
        unit = told.unit
        if unit.type == "duration" and language.age_after.after(tokens, told.end) is not None:
            value = quantity("age", amount, limits, unit=unit.name, commodity="age")
            return Reading(first, amount.end, value, "medium", reason)
        name = None if (unit.type, unit.name) == ("percentage", "percent") else unit.name
        value = quantity(unit.type, amount, limits, unit=name)
        return Reading(first, amount.end, value, "medium", reason)
    end = noun_phrase_end(tokens, last.end, language.nouns, singular=False)
    if end is None or told.unit is not None:
        return None
    commodity = tokens.phrase(last.end, end)
    value = quantity("count", amount, limits, unit="count", commodity=commodity)
    return Reading(first, amount.end, value, "low", reason)


def _next_side(place: Place, number: Number) -> Number | None:
    """Return the second side of "12 by 15 feet", None where no measure is told so."""
    tokens, language = place.tokens, place.language
    if tokens.low(number.end) not in language.dimension_links:
        return None
    second = read_number(tokens, number.end + 1, language)
    told = None if second is None else read_amount(tokens, second, language, second.first)
    measured = told is not None and told.unit is not None and told.unit.type == "measure"
    return second if measured else None


def _may_begin_row(place: Place, amount: Amount) -> bool:
    number = amount.number
    if amount.unit is not None or amount.high is not None or amount.end != number.end:
        return False
    return not (
        number.fraction
        or is_year(place.tokens, number)
        or is_name_number(place.tokens, number, place.language)
    )


def _last_of_row(place: Place, number: Number) -> Number | None:
    """Return the last of a row of numbers that an "and" or "or" closes, None if there is no row."""
    tokens, language = place.tokens, place.language
    closing = language.nouns.conjunctions | language.numbers.conjunctions
    begins = not (tokens.low(number.first - 1) == "," and tokens.low(number.first - 2).isdecimal())
    for _ in range(_LONGEST):
        after = number.end
        comma = tokens.low(after) == ","
        after += comma
        closes = tokens.low(after) in closing
        after += closes
        if not (comma or closes):
            return None
        following = read_number(tokens, after, language)
        if following is None or following.fraction or following.value < Decimal(1):
            return None
        if following.in_words != number.in_words or is_year(tokens, following):
            return None
        if comma and closes and begins and tokens.low(after - 1) in language.alternatives:
            return None  # "150, or 35 %" says the same in two ways
        number, begins = following, False
        if closes:
            return number
    return None
