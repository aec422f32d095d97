"""A number with the unit that follows or precedes it."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import Number, joined, part_after
from tei_kit.figures.numbers import read_number
from tei_kit.figures.old_money import read_after_pounds
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import Unit

_HUNDREDTHS_DIGITS = 2


def measured(tokens: Tokens, number: Number, language: Language, floor: int) -> Amount:
    """Read on from a number over its unit, its currency and their parts.

    Args:
        tokens: the text.
        number: the number, already read.
        language: the tables.
        floor: the first token that no earlier figure has taken.
    """
    amount = Amount(number.first, number.end, number, number.value)
    prefix = language.currency_prefixes.before(tokens, number.first, floor)
    if prefix is not None and not _goes_on_in_word(tokens, prefix[0]):
        return _priced(tokens, amount._replace(first=prefix[0], unit=prefix[1]), language)
    after = language.limits_after.after(tokens, number.end)
    hedged = number if after is None else number._replace(end=after[0])
    found = _unit(tokens, hedged, language)
    if found is None:
        return _with_currency_before(tokens, amount, language, floor)
    end, unit, hyphenated = found
    if unit.name in language.below_zero:
        return _temperature(tokens, amount._replace(end=end, unit=unit), language)
    amount = amount._replace(
        end=end, unit=unit, hyphenated=hyphenated, limit=after[1] if after else None
    )
    if number.fraction or hyphenated:
        return amount
    part = part_after(tokens, end, language.numbers)
    if part is not None:
        return amount._replace(end=part[1], low=amount.low + number.magnitude * part[0])
    return _with_parts(tokens, amount, unit, language)


def _with_currency_before(tokens: Tokens, amount: Amount, language: Language, floor: int) -> Amount:
    """Read the coin of "francs 3,000", which stands before its number and counts nothing else."""
    coin = language.currency_names.before(tokens, amount.first, floor)
    if coin is None or noun_phrase_end(tokens, amount.end, language.nouns, singular=True):
        return amount
    adjective = language.currency_adjectives.before(tokens, coin[0], floor)
    first = coin[0] if adjective is None else adjective[0]
    return amount._replace(first=first, unit=coin[1])


def _goes_on_in_word(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is letters that go on a word; a sign may touch one ("loans of£5")."""
    before, letters = tokens.low(index - 1)[-1:], tokens.low(index)[:1].isalnum()
    return tokens.glued(index) and before.isalnum() and (letters or before.isdecimal())


def _with_parts(tokens: Tokens, amount: Amount, unit: Unit, language: Language) -> Amount:
    """Read on over the smaller units of "3 roubles 50 kopecks", "5 ft. 9 in."."""
    place = amount.end
    if tokens.low(place) == "." and tokens.glued(place):
        place += 1
    if tokens.low(place) == "," or tokens.low(place) in language.numbers.conjunctions:
        place += 1
    part = read_number(tokens, place, language)
    if part is None or part.magnitude > 1 or amount.low != amount.low.to_integral_value():
        return amount
    found = language.units.after(tokens, part.end)
    sign = language.signs_of_parts.get(tokens.low(part.end))
    if found is None and sign is not None:
        stop = tokens.low(part.end + 1) == "." and tokens.glued(part.end + 1)
        found = part.end + 1 + stop, sign
    if found is None:
        found = _unnamed_coins(tokens, part, unit, language)
    parts = 0 if found is None else language.parts_of.get((unit.name, found[1].name), 0)
    if found is None or part.value >= parts:
        return amount
    return amount._replace(end=found[0], low=amount.low + part.value / parts)


def _unnamed_coins(
    tokens: Tokens, part: Number, unit: Unit, language: Language
) -> tuple[int, Unit] | None:
    """Read the hundredths that stand without their name behind a coin: "3 fr. 50"."""
    hundredths = [name for (whole, name), size in language.parts_of.items() if whole == unit.name]
    plain = part.end == part.first + 1 and len(tokens.low(part.first)) == _HUNDREDTHS_DIGITS
    counts = noun_phrase_end(tokens, part.end, language.nouns, singular=False) is not None
    if not (plain and language.unnamed_hundredths) or counts or not hundredths:
        return None
    return part.end, replace(unit, name=hundredths[0])


def _unit(tokens: Tokens, number: Number, language: Language) -> tuple[int, Unit, bool] | None:
    """Return where the unit ends, the unit, and whether a hyphen joins it to the number."""
    place, hyphenated = number.end, False
    if joined(tokens, place):
        place, hyphenated = place + 1, True
    elif number.fraction:
        place = _over_article(tokens, place, language)
    elif number.magnitude > 1 and tokens.low(place) in language.numbers.of:
        place += 1
    elif number.magnitude > 1 and tokens.low(place) == "." and tokens.glued(place):
        place += tokens.low(place - 1) in language.numbers.magnitude_signs  # "2,5 Mio. DM"
    elif tokens.low(place) == "[":
        found = _named(tokens, place + 1, number, language)
        closed = found is not None and tokens.low(found[0]) == "]"
        return (found[0] + 1, found[1], False) if found is not None and closed else None
    found = _named(tokens, place, number, language)
    return None if found is None else (found[0], found[1], hyphenated)


def _over_article(tokens: Tokens, place: int, language: Language) -> int:
    """Skip "of an" of "a quarter of an hour", "a" of "half a mile", "d'" of "un quart d'heure"."""
    after = place + 1 if tokens.low(place) in language.numbers.of else place
    if after > place and language.units.after(tokens, after) is not None:
        return after
    return after + 1 if tokens.low(after) in language.numbers.articles else place


def _named(
    tokens: Tokens, place: int, number: Number, language: Language
) -> tuple[int, Unit] | None:
    found = language.units.after(tokens, place)
    if found is None and not number.in_words:
        found = language.unit_signs.after(tokens, place)
        if found is not None and joined(tokens, found[0]):
            found = None  # "12 V-2 rockets"
    if found is None and tokens.low(place + 1) in language.extents:
        sign = language.signs_of_parts.get(tokens.low(place))
        found = None if sign is None else (place + 1, sign)  # "12 in deep"
    if found is None:
        found = _after_adjectives(tokens, place, language)
    if found is None or _glued_to_letter(tokens, found[0]):
        return None
    end, unit = found
    if tokens.low(end)[:1].isdecimal() and language.currency_prefixes.after(tokens, place):
        return None  # "20 £5 notes"
    if unit.type == "money" and tokens.low(end) in language.numbers.of:
        unit = language.weights_like_money.get(unit.name, unit)
    return end, unit


def _after_adjectives(tokens: Tokens, place: int, language: Language) -> tuple[int, Unit] | None:
    adjective = language.currency_adjectives.after(tokens, place)
    if adjective is not None:
        second = language.currency_adjectives.after(tokens, adjective[0])
        found = language.units.after(tokens, second[0] if second else adjective[0])
        if found is not None and found[1].type == "money":
            return found
    if tokens.low(place + 1) in language.sure_units and _qualifies(tokens, place, language):
        return language.units.after(tokens, place + 1)
    after = place
    while after < place + 2 and tokens.low(after) in language.unit_adjectives:
        after += 1
        found = language.units.after(tokens, after)
        if found is not None:
            return found
    return None


def _qualifies(tokens: Tokens, index: int, language: Language) -> bool:
    """Tell whether a word says which sort of unit follows ("proof gallons", "financial years")."""
    word = tokens.low(index)
    if not word.isalpha() or word in language.nouns.stops or word in language.nouns.conjunctions:
        return False
    return not language.nouns.is_plural(word) and word not in language.numbers.magnitudes


def _glued_to_letter(tokens: Tokens, end: int) -> bool:
    return (
        tokens.glued(end) and tokens.low(end)[:1].isalnum() and tokens.low(end - 1)[-1:].isalnum()
    )


def _temperature(tokens: Tokens, amount: Amount, language: Language) -> Amount:
    """Read on over what tells that degrees are below zero."""
    if _negated(tokens, amount.first, language):
        return amount._replace(first=amount.first - 1, low=-amount.low)
    cold = language.negative_after.after(tokens, amount.end)
    return amount if cold is None else amount._replace(end=cold[0], low=-amount.low)


def _negated(tokens: Tokens, index: int, language: Language) -> bool:
    sign = tokens.low(index - 1)
    if sign not in language.negative:
        return False
    return sign.isalpha() or (tokens.glued(index) and not tokens.glued(index - 1))


def _priced(tokens: Tokens, amount: Amount, language: Language) -> Amount:
    """Read on over "m" of "$5m" and "£5 m.", over shillings and pence of "£3 4s. 6d."."""
    end = amount.end
    million = language.numbers.money_magnitudes.get(tokens.low(end))
    if million is not None and tokens.word(end).islower():
        number = amount.number._replace(
            end=end + 1, value=amount.low * million, magnitude=million, marked=True
        )
        return amount._replace(end=end + 1, number=number, low=number.value)
    money = language.old_money
    if amount.unit is not None and money is not None and amount.unit.name == money.pound:
        end, coins = read_after_pounds(tokens, end, language)
        amount = amount._replace(end=end, low=amount.low + coins)
    if tokens.low(amount.end) in language.currency_suffixes:
        amount = amount._replace(end=amount.end + 1)
    return amount
