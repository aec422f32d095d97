"""Ratios: "1:10", "a ratio of 5 to 1", "nine out of ten", "50-50"."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import Number, joined
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import rounded
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals.labels import is_labelled
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens
from tei_kit.model.quantity import Quantity
from tei_kit.model.statement import Certainty

_FAR = 7
_HALF_OF_HUNDRED = 50
_MINUTE_DIGITS = 2
_SURE_SCALE = 1000
_MOST_MINUTES = 60
_SMALLEST_ROUND = 100
_LONGEST_PHRASE = 8
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000, 10**6})
_DASHES = frozenset("-–—‐‑")
_SENTENCE_ENDS = frozenset(".;!?")


def read_ratio(place: Place, number: Number) -> Reading | None:
    """Read a ratio that begins with a number, with its hedges, None where none does."""
    reading = _unhedged(place.tokens, number, place.language)
    if reading is None or reading.value.quantity is None:
        return reading
    first, limits = limits_before(place, reading.first)
    amount = Amount(first, reading.end, number, reading.value.quantity)
    value = quantity("ratio", amount, limits, commodity=reading.value.commodity)
    return reading._replace(first=first, value=value)


def _unhedged(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    end = number.end
    if joined(tokens, end):
        hyphenated = _hyphenated(tokens, number, language)
        if hyphenated is not None:
            return hyphenated
    if number.fraction or tokens.glued(number.first):
        return None
    return _by_the_round_number(tokens, number, language) or _of_two(tokens, number, language)


def _of_two(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    """Read "1:10", "50-50", "a ratio of 5 to 1", "four to one", "nine out of ten"."""
    end = number.end
    if number.marked:
        return None
    if tokens.low(end) == ":":
        return _with_colon(tokens, number, language)
    if tokens.low(end) in _DASHES:
        return _equal_halves(tokens, number, language)
    before = tokens.low(number.first - 1)
    named = before in language.ratio_openers or _named(tokens, number.first, language)
    if tokens.low(end) in language.ratio_links and before not in language.range_openers and named:
        second = read_number(tokens, end + 1, language)
        return None if second is None else _ratio(number, second, "high")
    return _to_one(tokens, number, language) or _part_of_whole(tokens, number, language)


def _hyphenated(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    """Read "20-fold" and "8-to-1"."""
    end = number.end
    if tokens.low(end + 1) in language.fold:
        value = Quantity("ratio", quantity=rounded(number.value))
        return Reading(number.first, end + 2, value, "high", "says how many times as much")
    if tokens.low(end + 1) not in language.ratio_links or not joined(tokens, end + 2):
        return None
    second = read_number(tokens, end + 3, language)
    return None if second is None else _ratio(number, second, "high")


def _to_one(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    """Read "four to one", which no hour and no range is."""
    if tokens.low(number.end) not in language.ratio_links or number.value < 2:  # noqa: PLR2004
        return None
    before = tokens.low(number.first - 1)
    if before in language.range_openers or before in language.labels.clock_prepositions:
        return None
    second = read_number(tokens, number.end + 1, language)
    if second is None or second.value != 1 or second.in_words != number.in_words:
        return None
    if tokens.low(second.end) in language.ratio_words:
        return _ratio(number, second, "high")
    counted = (
        language.units.after(tokens, second.end) is not None
        or noun_phrase_end(tokens, second.end, language.nouns, singular=True) is not None
    )
    return None if counted else _ratio(number, second, "medium")


def read_fold(tokens: Tokens, index: int, language: Language) -> Reading | None:
    """Read "tenfold", None where no such word stands."""
    times = language.folds.get(tokens.low(index))
    if times is None:
        return None
    value = Quantity("ratio", quantity=Decimal(times))
    return Reading(index, index + 1, value, "high", "says how many times as much")


def _with_colon(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    named = _named(tokens, number.first, language)
    second = read_number(tokens, number.end + 1, language)
    if second is None or second.in_words or tokens.low(second.end) == ":":
        return None
    if tokens.low(number.first - 1) in language.scores:
        return None
    if second.value < _SURE_SCALE and is_labelled(tokens, number, language):
        return None
    clock = language.labels.after.after(tokens, second.end) is not None
    if clock or not (named or _is_no_moment(tokens, number, second, language)):
        return None
    return _ratio(number, second, "high" if named else "medium")


def _is_no_moment(tokens: Tokens, number: Number, second: Number, language: Language) -> bool:
    """Tell "1:10" and "3:1" from the hours "1:30" and "at 1:10" and the verse "Mark 1:10"."""
    digits = len(tokens.low(second.first))
    if tokens.glued(number.end) != tokens.glued(number.end + 1):
        return False  # "Vol. 1: 1929"
    if number.value == 1 and second.value >= _SURE_SCALE:
        return True
    if tokens.word(number.first - 1)[:1].isupper():
        return False
    if digits == 1 or number.value != 1:
        return digits == 1
    if not tokens.glued(number.end) or digits != _MINUTE_DIGITS:
        return True
    timed = tokens.low(number.first - 1) in language.labels.clock_prepositions
    return not timed and second.value % 10 == 0 and second.value != 30  # noqa: PLR2004


def _equal_halves(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    if number.value != _HALF_OF_HUNDRED or not (
        tokens.glued(number.end) and tokens.glued(number.end + 1)
    ):
        return None
    second = read_number(tokens, number.end + 1, language)
    if second is None or second.value != number.value or second.marked:
        return None
    after = language.units.after(tokens, second.end)
    return None if after is not None else _ratio(number, second, "medium")


def _part_of_whole(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    parts = language.parts.after(tokens, number.end)
    if parts is None:
        return None
    second = read_number(tokens, parts[0], language)
    if second is None or second.value <= number.value or is_year(tokens, second):
        return None
    large = number.value == 1 and second.value > _MOST_MINUTES and not second.in_words
    if second.value not in _WHOLES and not large:
        return None
    if second.in_words != number.in_words and not (parts[1] or large):
        return None
    timed = language.units.after(tokens, second.end) is not None
    if not parts[1] and (timed or number.value != 1):
        return None
    return _ratio(number, second, "medium")


def _by_the_round_number(tokens: Tokens, number: Number, language: Language) -> Reading | None:
    """Read "21.4 per 1,000" and "12 deaths per 100,000"."""
    if language.rates.per.isdisjoint(tokens.lower[number.end : number.end + _LONGEST_PHRASE]):
        return None
    noun = noun_phrase_end(tokens, number.end, language.nouns, singular=number.value == 1)
    end = number.end if tokens.low(number.end) in language.rates.per else noun
    if language.units.after(tokens, number.end) is not None:
        return None
    if end is None or tokens.low(end) not in language.rates.per:
        return None
    whole = read_number(tokens, end + 1, language)
    named = language.numbers.magnitudes.get(tokens.low(end + 1))  # "per thousand"
    value, last = (named, end + 2) if whole is None else (whole.value, whole.end)
    if value is None or value < _SMALLEST_ROUND or value not in _WHOLES:
        return None
    commodity = tokens.phrase(number.end, end) if end > number.end else None
    told = Quantity("ratio", quantity=rounded(number.value / value), commodity=commodity)
    return Reading(number.first, last, told, "high", "told by a round number")


def _named(tokens: Tokens, first: int, language: Language) -> bool:
    start = max(first - _FAR, 0)
    if language.ratio_words.isdisjoint(tokens.lower[start:first]):
        return False
    for place in range(first - 1, start - 1, -1):
        if tokens.low(place) in language.ratio_words:
            return True
        if tokens.low(place) in _SENTENCE_ENDS:
            return False
    return False


def _ratio(number: Number, second: Number, certainty: Certainty) -> Reading | None:
    if second.value == 0:
        return None
    value = Quantity("ratio", quantity=rounded(number.value / second.value))
    return Reading(number.first, second.end, value, certainty, "a ratio of two numbers")
