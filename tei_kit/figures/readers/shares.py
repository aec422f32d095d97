"""Parts of a whole, and points of a percentage: "two-thirds of the members", "down 9 points"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.number import joined
from tei_kit.figures.reading import Place, Reading, limits_before, quantity


def read_share(place: Place, amount: Amount) -> Reading | None:
    """Read "two-thirds of the members", "half of them"."""
    number, tokens = amount.number, place.tokens
    if joined(tokens, amount.end):
        return None  # "half-way"
    if not number.fraction or amount.high is not None or amount.unit is not None:
        return None
    point = tokens.word(amount.end)
    if len(point) == 1 and point.isupper() and point.lower() in place.language.labels.compass:
        return None  # "E. ½ N."
    numbers, last = place.language.numbers, tokens.low(amount.end - 1)
    of = tokens.low(amount.end) in numbers.of or _genitive_follows(place, amount.end)
    half = last in numbers.half or last in numbers.shares
    first, limits = limits_before(place, amount.first)
    alone = half and amount.end == amount.first + 1
    if alone and not limits:
        before = tokens.low(amount.first - 1)
        if (
            not (of or tokens.low(amount.end) in place.language.wholes)
            or before in numbers.ordinals
            or before in numbers.not_before_half
        ):
            return None
    digits = tokens.low(number.first)[:1].isdecimal()
    if digits and not number.in_words and not of and not limits:
        return None
    value = quantity("ratio", amount, limits)
    return Reading(first, amount.end, value, "medium", "a fraction of a whole")


def _genitive_follows(place: Place, index: int) -> bool:
    """Tell whether a noun follows, in a language that has no word for "of"."""
    word, language = place.tokens.low(index), place.language
    return not language.numbers.of and word.isalpha() and word not in language.nouns.stops


def read_points(place: Place, amount: Amount) -> Reading | None:
    """Read "down 9 points" after a percentage in the same sentence."""
    told = place.latest is not None and place.latest.value.type == "percentage"
    if not told or place.tokens.low(amount.end) not in place.language.points:
        return None
    first, limits = limits_before(place, amount.first)
    value = quantity("percentage", amount, limits, unit="percentage point")
    return Reading(first, amount.end + 1, value, "medium", "points, after a percentage")
