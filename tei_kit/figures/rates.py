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
        found = rates.denominators.after(tokens, end + 1)
        if found is None:
            unit = language.units.after(tokens, end + 1)
            if unit is None and tokens.low(end) not in language.numbers.articles:
                unit = language.unit_signs.after(tokens, end + 1)
            weight = (
                None if unit is None else language.weights_like_money.get(unit[1].name, unit[1])
            )
            if unit is not None and weight is not None and weight.type in _DENOMINATORS:
                found = unit[0], weight.name
            elif unit is None and tokens.low(end) in rates.of_any_noun:
                found = _noun_after(tokens, end + 1, language)
            elif unit is None and tokens.low(end + 1) in language.person:
                timed = language.units.before(tokens, end)  # "three weeks a prisoner"
                lasting = timed is not None and timed[1].type == "duration"
                found = None if lasting else (end + 2, tokens.low(end + 1))
    if found is None:
        return None
    if tokens.low(found[0]) in rates.not_before and tokens.low(end) not in rates.per:
        return None
    if tokens.glued(found[0]) and tokens.low(found[0])[:1].isalnum():
        return None
    return found


def _noun_after(tokens: Tokens, index: int, language: Language) -> tuple[int, str] | None:
    """Read any noun behind "per": "3s. 6d. per share"; a name is none ("per the Mary")."""
    word = tokens.word(index)
    number = word in language.numbers.magnitudes or word in language.numbers.ones
    noun = word.isalpha() and word.islower() and len(word) >= _SHORTEST_NOUN
    return (index + 1, word) if noun and not number and word not in language.nouns.stops else None
