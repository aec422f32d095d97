"""What numbers or marks an item of a list: "1.", "(a)", "IV.", a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tei_kit.model import Span

Style = tuple[str, ...]
"""The kind of numeral and what stands around it; items of one list have the same."""

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC: Final = "абвгдежзиклмнопрстуфхцчшщ"
_ROMAN_DIGITS: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_NUMBERED = re.compile(
    r"(?P<open>\(?)(?P<value>\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[^\W\d_])(?P<close>\.\)|[.)])"
    r"(?:[ \t\u00a0]+(?=\S)|(?=[^\W\d_]{2}))"
)
_DECIMAL = re.compile(
    r"(?P<stem>\d{1,2}(?:\.\d{1,2}){0,2})\.(?P<value>\d{1,2})\.?[ \t\u00a0]+(?=\S)"
)
_BULLET = re.compile(r"(?P<mark>--|[-–—•*·○●▪‣+])[ \t\u00a0]+(?=[^\s*·-])")
_NAME_ONLY = re.compile(r"(?:[^\W\d_]\.\s?){0,2}[^\W\d_][\w'’-]*(?:\s[^\W\d_][\w'’-]*){0,2}[.,]?$")
BULLET: Final = "bullet"


@dataclass(frozen=True, slots=True)
class Enumerator:
    """Carry one reading of what a line begins with."""

    style: Style
    value: int
    label: Span
    content: int
    """Where the item's own words begin."""


def enumerators(text: str, line: Span) -> Iterator[Enumerator]:
    """Yield the readings of a line's beginning; "i." is the first Roman or the ninth letter.

    >>> [one.value for one in enumerators("(i) wool", Span(0, 8))]
    [1, 9]
    """
    if (bullet := _BULLET.match(text, line.start, line.end)) is not None:
        label = Span(*bullet.span("mark"))
        yield Enumerator((BULLET, bullet["mark"]), 0, label, bullet.end())
    elif (decimal := _DECIMAL.match(text, line.start, line.end)) is not None:
        label = Span(line.start, line.start + len(decimal.group().rstrip()))
        yield Enumerator(("decimal", decimal["stem"]), int(decimal["value"]), label, decimal.end())
    elif (match := _NUMBERED.match(text, line.start, line.end)) is not None:
        glued = match.end() == match.end("close")
        if glued and not (match["value"].isdigit() and text[match.end()].isupper()):
            return
        if match["value"].isupper() and not match["open"] and _names(text, match.end(), line.end):
            return
        label = Span(line.start, match.end("close"))
        for kind, value in _values(match["value"]):
            yield Enumerator((kind, match["open"], match["close"]), value, label, match.end())


def _names(text: str, start: int, end: int) -> bool:
    """Tell whether a surname follows: the letter was an initial."""
    words = text[start : min(end, start + 60)]
    return end - start < 60 and words[:1].isupper() and _NAME_ONLY.fullmatch(words) is not None  # noqa: PLR2004


def _values(word: str) -> Iterator[tuple[str, int]]:
    if word.isdigit():
        yield "number", int(word)
        return
    case = "upper" if word.isupper() else "lower"
    if _ROMAN.fullmatch(word.lower()):
        yield f"{case} roman", _roman(word.lower())
    if len(word) == 1:
        for alphabet in (_LATIN, _CYRILLIC):
            if word.lower() in alphabet:
                yield f"{case} letter", alphabet.index(word.lower()) + 1


def _roman(word: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in word]
    following = [*digits[1:], 0]
    return sum(-one if one < after else one for one, after in zip(digits, following, strict=True))
