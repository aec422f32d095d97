"""One number of a text, and the magnitude words after it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tei_kit.figures.numerals import rounded
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import NumberWords

_HYPHENS = ("-", "‐", "‑")
_QUARTER = 4


class Number(NamedTuple):
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
    """Tell whether a hyphen at a token joins the tokens beside it, over the end of a line too."""
    if tokens.low(index) not in _HYPHENS or not tokens.glued(index):
        return False
    return tokens.glued(index + 1) or tokens.goes_on_line(index + 1)


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
    return number._replace(
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


def part_after(tokens: Tokens, index: int, words: NumberWords) -> tuple[Decimal, int] | None:
    """Read "and a half", "and three-quarters", "-and-a-half": the part and where it ends.

    A single third or tenth counts only before a magnitude: "two and a third" may go on in a noun.
    """
    place = _over_hyphen(tokens, index)
    behind = words.halves_behind.after(tokens, place)
    if behind is not None:
        return Decimal("0.5"), behind[0]
    if tokens.low(place) not in words.conjunctions:
        return None
    place = _over_hyphen(tokens, place + 1)
    above = 1 if tokens.low(place) in words.articles else words.ones.get(tokens.low(place), 0)
    hyphen = joined(tokens, place + 1)
    place = _over_hyphen(tokens, place + 1)
    if above == 1 and tokens.low(place) in words.half:
        return Decimal("0.5"), place + 1
    below, plural = words.denominators.get(tokens.low(place), (0, False))
    plural = above > 1 if plural is None else plural
    sure = plural or below == _QUARTER or tokens.low(place + 1) in words.magnitudes
    agrees = hyphen or plural == (above > 1)  # "two and three-quarter millions"
    if not (0 < above < below and agrees and sure):
        return None
    return rounded(Decimal(above) / below), place + 1


def with_part(tokens: Tokens, number: Number, words: NumberWords) -> Number:
    """Read on over "and a half": half of one, or of the magnitude ("a million and a half")."""
    part = part_after(tokens, number.end, words)
    if part is None:
        return number
    value = rounded(number.value + number.magnitude * part[0])
    plain = number.magnitude == 1
    return number._replace(
        end=part[1],
        value=value,
        coefficient=value if plain else number.coefficient,
        marked=True,
    )


def _over_hyphen(tokens: Tokens, index: int) -> int:
    return index + 1 if joined(tokens, index) else index
