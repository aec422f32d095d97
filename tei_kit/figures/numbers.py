"""Numbers as texts write them: digits, words, mixtures of both, fractions."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.number import Number, joined
from tei_kit.figures.number_digits import read_digits, read_sign
from tei_kit.figures.number_words import read_cardinal, read_words
from tei_kit.figures.numerals import vulgar_fraction
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import NumberWords


def read_number(tokens: Tokens, index: int, language: Language) -> Number | None:
    """Read the number that begins at a token, None where none does or it is an ordinal."""
    words = language.numbers
    if tokens.low(index)[:1].isdecimal():
        number = read_digits(tokens, index, words)
    elif vulgar_fraction(tokens.low(index)) is not None:
        number = read_sign(tokens, index)
    else:
        number = read_words(tokens, index, words)
    if number is None or _is_ordinal(tokens, number, words):
        return None
    return _repeated(tokens, _over_stop(tokens, number, language), language)


def _is_ordinal(tokens: Tokens, number: Number, words: NumberWords) -> bool:
    end = number.end
    if number.in_words:
        place = end + 1 if joined(tokens, end) else end
        if tokens.low(place) in words.ordinals and not number.fraction:
            return joined(tokens, end) or tokens.low(place) in words.large_ordinals
        return False
    if words.ordinal_stop and not number.marked and tokens.low(end) == ".":
        return tokens.glued(end) and tokens.low(end + 1)[:1].isalpha()
    return tokens.glued(end) and tokens.low(end) in words.ordinal_endings


def _over_stop(tokens: Tokens, number: Number, language: Language) -> Number:
    """Read on over the stop that clerks put behind figures: "3. trunks", "100. miles"."""
    end = number.end
    stopped = tokens.low(end) == "." and tokens.glued(end) and tokens.word(end + 1).islower()
    if not stopped or number.in_words or language.numbers.ordinal_stop:
        return number
    nouns, word = language.nouns, tokens.low(end + 1)
    counted = nouns.is_plural(word) and word not in nouns.stops
    told = counted or language.units.after(tokens, end + 1) is not None
    return number._replace(end=end + 1) if told and not tokens.starts_line(number.first) else number


def _repeated(tokens: Tokens, number: Number, language: Language) -> Number:
    """Read on over the same number in brackets: "five (5)", "10 (ten)"."""
    end = number.end
    if tokens.low(end) != "(":
        return number
    again = tokens.low(end + 1)
    if again[:1].isdecimal():
        inner = read_digits(tokens, end + 1, language.numbers)
    else:
        inner = read_cardinal(tokens, end + 1, language.numbers)
    if inner is None or inner.value != number.value or tokens.low(inner.end) != ")":
        return number
    return number._replace(end=inner.end + 1)
