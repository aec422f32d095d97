"""Whether "one" counts: "one death was recorded", but "one should go" and "on the one hand"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.reading import Place


def counts_one(place: Place, amount: Amount, end: int) -> bool:
    """Tell whether the noun phrase behind "one" up to a token is counted.

    Args:
        place: where it stands.
        amount: the number.
        end: the end (exclusive) of the noun phrase.
    """
    if place.tokens.low(amount.first) in place.language.numbers.articles:
        return _is_told_of_each(place, end)
    return (
        _is_told_of_each(place, end)
        or _goes_on_counting(place, end)
        or _ends_counting(place, amount.first, end)
        or _is_one_thing(place, amount.first, end)
    )


_INDEFINITE = ("day", "night")
"""Units of "one day he came", which is no duration."""


def is_pronoun(place: Place, amount: Amount) -> bool:
    """Tell whether "one" stands without what would make it a number ("in any one year")."""
    number = amount.number
    if not number.in_words or number.value != 1 or number.marked or amount.high is not None:
        return False
    tokens, language = place.tokens, place.language
    if amount.unit is None or tokens.low(amount.first - 1) in language.distributives:
        return True
    if amount.unit.name not in _INDEFINITE:
        return False
    article = tokens.low(amount.first) in language.numbers.articles  # "einem Tag" is a day
    lasting = tokens.low(amount.first - 1) in language.lasting or not language.lasting
    return article or tokens.starts_sentence(amount.first) or not (lasting or amount.hyphenated)


def _goes_on_counting(place: Place, end: int) -> bool:
    """Tell whether another counted thing follows ("one colonel, two majors")."""
    tokens, numbers = place.tokens, place.language.numbers
    if tokens.low(end) not in (",", ";") and tokens.low(end) not in numbers.conjunctions:
        return False
    after = end + 1 if tokens.low(end + 1) not in numbers.conjunctions else end + 2
    word = tokens.low(after)
    return word[:1].isdecimal() or word in numbers.ones or word in numbers.tens


def _ends_counting(place: Place, first: int, end: int) -> bool:
    """Tell whether "one" goes on with the things counted before ("two majors and one colonel")."""
    before, previous = place.tokens.low(first - 1), place.previous
    if previous is None or previous.value.type != "count":
        return False
    if place.tokens.low(end - 1).endswith(place.language.nouns.participle_endings):
        return False  # "two ships, one named the Mary"
    return before in (",", ";") or before in place.language.numbers.conjunctions


def _is_told_of_each(place: Place, end: int) -> bool:
    """Tell whether "in every" follows ("one death in every 233 persons")."""
    tokens, language = place.tokens, place.language
    return tokens.low(end) in language.nouns.stops and tokens.low(end + 1) in language.distributives


def _is_one_thing(place: Place, first: int, end: int) -> bool:
    """Tell whether a thing that papers count stands behind "one" ("one death", "one box")."""
    tokens, language = place.tokens, place.language
    before = tokens.low(first - 1)
    definite = before in language.labels.determiners or before in language.distributives
    return tokens.low(end - 1) in language.nouns.countable and not definite
