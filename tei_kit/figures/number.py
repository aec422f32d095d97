"""One number of a text, and the magnitude words after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from tei_kit.figures.language import NumberWords
from tei_kit.figures.numerals import rounded
from tei_kit.figures.tokens import Tokens

_HYPHENS = ("-", "‐", "‑")


@dataclass(frozen=True, slots=True)
class Number:
    """Carry a number: its tokens (`end` exclusive), its value, how it is written.

    `coefficient` is the value without its magnitude word ("2" of "2 million"). `marked` says that
    nothing but a quantity is written so; `fraction` that it is a part of a whole ("two-thirds").
    """

    first: int
    end: int
    value: Decimal
    in_words: bool
    coefficient: Decimal
    magnitude: Decimal = Decimal(1)
    marked: bool = False
    doubtful: bool = False
    fraction: bool = False


def joined(tokens: Tokens, index: int) -> bool:
    """Tell whether a hyphen at a token joins the tokens beside it."""
    return tokens.low(index) in _HYPHENS and tokens.glued(index) and tokens.glued(index + 1)


def with_magnitudes(tokens: Tokens, number: Number, words: NumberWords) -> Number:
    """Read on over "million", "hundred thousand"; magnitude words may only grow."""
    end, magnitude = number.end, Decimal(1)
    last = Decimal(1)
    while True:
        place = end + 1 if joined(tokens, end) else end
        word = tokens.low(place)
        factor = words.magnitudes.get(word)
        if factor is None and not number.in_words and end == number.end:
            factor = words.magnitude_signs.get(word)
            if word in words.glued_magnitudes and not tokens.glued(place):
                factor = None
            if factor is not None and _abbreviated(tokens, place + 1):
                place += 1
        if factor is None or factor <= last:
            break
        magnitude, last, end = magnitude * factor, factor, place + 1
    if end == number.end:
        return number
    return replace(
        number,
        end=end,
        value=rounded(number.value * magnitude),
        coefficient=number.value,
        magnitude=magnitude,
        marked=True,
        fraction=False,
    )


def _abbreviated(tokens: Tokens, index: int) -> bool:
    """Tell whether a stop belongs to the word before it, because a small letter follows."""
    return tokens.low(index) == "." and tokens.glued(index) and tokens.word(index + 1).islower()


def and_a_half(tokens: Tokens, index: int, words: NumberWords) -> bool:
    """Tell whether "and a half" begins at a token."""
    return (
        tokens.low(index) in words.conjunctions
        and tokens.low(index + 1) in words.articles
        and tokens.low(index + 2) in words.half
    )


def with_a_half(tokens: Tokens, number: Number, words: NumberWords) -> Number:
    """Read on over "and a half": half of one, or of the magnitude ("a million and a half")."""
    if not and_a_half(tokens, number.end, words):
        return number
    value = number.value + number.magnitude / 2
    plain = number.magnitude == 1
    return replace(
        number,
        end=number.end + 3,
        value=value,
        coefficient=value if plain else number.coefficient,
        marked=True,
    )
