"""Rates: what a sum, a measure or a duration is told by ("a month", "per head", "/day")."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.tokens import Tokens

_DENOMINATORS = ("duration", "measure")
_SHORTEST_NOUN = 3


def rate_after(tokens: Tokens, end: int, language: Language) -> tuple[int, str] | None:
    """Return the end (exclusive) of the rate that begins at a token, and what is divided by.

    Args:
        tokens: the text.
        end: the token after an amount with its unit.
        language: the tables.

    Returns:
        The end and the singular of the denominator ("month", "head"), None where no rate begins.
    """
    rates = language.rates
    found = rates.adverbs.after(tokens, end)
    if found is None and tokens.low(end) in rates.links:
        found = _denominator(tokens, end, language)
    if found is None:
        return None
    if tokens.low(found[0]) in rates.not_before and tokens.low(end) not in rates.per:
        return None
    if tokens.glued(found[0]) and tokens.low(found[0])[:1].isalnum():
        return None
    return found


def _denominator(tokens: Tokens, link: int, language: Language) -> tuple[int, str] | None:
    """Read what stands behind "per", "a", "pr.": a word for it, a unit, any noun, a person."""
    rates, word = language.rates, tokens.low(link)
    place = link + 1
    place += word in rates.shortened and tokens.low(place) == "."
    found = rates.denominators.after(tokens, place)
    if found is not None:
        return found
    unit = language.units.after(tokens, place)
    if unit is None and word not in language.numbers.articles:
        unit = language.unit_signs.after(tokens, place)
    if unit is not None:
        weight = language.weights_like_money.get(unit[1].name, unit[1])
        return (unit[0], weight.name) if weight.type in _DENOMINATORS else None
    if word in rates.of_any_noun:
        return _noun_after(tokens, place, language)
    person = tokens.low(place)
    if person not in language.person or _is_lasting(tokens, link, language):
        return None
    return place + 1, person


def _is_lasting(tokens: Tokens, end: int, language: Language) -> bool:
    """Tell whether a duration stands before: "three weeks a prisoner" is no rate."""
    unit = language.units.before(tokens, end)
    return unit is not None and unit[1].type == "duration"


def _noun_after(tokens: Tokens, index: int, language: Language) -> tuple[int, str] | None:
    """Read any noun behind "per": "3s. 6d. per share"; a name is none ("per the Mary")."""
    word = tokens.word(index)
    number = word in language.numbers.magnitudes or word in language.numbers.ones
    noun = word.isalpha() and word.islower() and len(word) >= _SHORTEST_NOUN
    return (index + 1, word) if noun and not number and word not in language.nouns.stops else None
