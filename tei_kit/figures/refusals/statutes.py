"""Statutes: "33 & 34 Vict. c. 90" names an act by the years of a reign, and counts nothing."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.number import Number
from tei_kit.figures.tokens import Tokens

_REACH = 9
_NUMERALS = frozenset("ivxlc")
_MARKS = frozenset(".,")


def names_statute(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a number is a year of a reign, or the chapter, of an act that stands here."""
    labels = language.labels
    if number.marked or number.in_words or not labels.sovereigns:
        return False
    start, end = max(number.first - _REACH, 0), number.end + _REACH
    if labels.sovereigns.isdisjoint(tokens.lower[start:end]):
        return False
    for place in range(start, end):
        if tokens.low(place) in labels.sovereigns and tokens.word(place)[:1].isupper():
            chapter = _chapter_behind(tokens, place + 1, language)
            if chapter is not None and number.first <= chapter + 2:
                return _is_between(tokens, number, place, chapter, language)
    return False


def _chapter_behind(tokens: Tokens, index: int, language: Language) -> int | None:
    """Return the token that says "chapter" behind a sovereign's name and number."""
    for place in range(index, index + _REACH):
        word = tokens.low(place)
        if word in language.labels.chapters:
            return place
        if word not in _MARKS and not word.isdecimal() and not _NUMERALS.issuperset(word):
            return None
    return None


def _is_between(
    tokens: Tokens, number: Number, sovereign: int, chapter: int, language: Language
) -> bool:
    """Tell whether nothing but years stands before the sovereign, or the number is his."""
    if number.first > sovereign:
        return number.first < chapter or tokens.low(number.first - 1) in {
            ".", *language.labels.chapters,
        }  # fmt: skip
    links = language.numbers.conjunctions | {"&", ",", "-", "–"}
    between = tokens.lower[number.end : sovereign]
    return all(word.isdecimal() or word in links for word in between)
