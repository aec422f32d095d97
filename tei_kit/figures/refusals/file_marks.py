"""The marks that offices put on their files: "(III 2 - 32 023 - 1096 IV/57)", "R 13 I/278"."""

from __future__ import annotations

from tei_kit.figures.number import Number
from tei_kit.figures.tokens import Tokens

_LONGEST = 14
_ROMAN = frozenset("IVXLC")
_MARKS = frozenset("-–—/.:,")
_LONGEST_WORD = 4


def is_of_file_mark(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is part of the mark of a file.

    >>> from tei_kit.model.span import Span
    >>> text = "(III 2 - 32 - 10/57)"
    >>> tokens = Tokens(text, Span(0, len(text)), ())
    >>> from decimal import Decimal
    >>> is_of_file_mark(tokens, Number(4, 5, Decimal(32), False, Decimal(32)))
    True
    """
    if number.in_words or "," in tokens.low(number.first):
        return False
    volume = _is_roman(tokens.word(number.end)) and tokens.low(number.end + 1) == "/"
    return volume or _is_bracketed(tokens, number)


def _is_bracketed(tokens: Tokens, number: Number) -> bool:
    """Tell whether the brackets around a number hold letters, figures and a slash, and no word."""
    first, end = number.first - 1, number.end
    if "/" not in tokens.lower[max(0, first - _LONGEST) : end + _LONGEST]:
        return False
    while first >= 0 and tokens.low(first) != "(" and number.first - first < _LONGEST:
        first -= 1
    while end < len(tokens) and tokens.low(end) != ")" and end - number.end < _LONGEST:
        end += 1
    if tokens.low(first) != "(" or tokens.low(end) != ")":
        return False
    inner = [tokens.word(place) for place in range(first + 1, end)]
    letters = [word for word in inner if word.isalpha()]
    return (
        "/" in inner
        and any(len(word) == 1 or _is_roman(word) for word in letters)
        and all(word.isupper() and len(word) <= _LONGEST_WORD for word in letters)
        and all(word.isalpha() or word[:1].isdecimal() or word in _MARKS for word in inner)
    )


def _is_roman(word: str) -> bool:
    return word != "" and _ROMAN.issuperset(word)
