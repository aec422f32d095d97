"""Which words are the name of a ship and so neither a person nor a place."""

from __future__ import annotations

from tei_kit.names.languages.english import (
    FUNCTION_WORDS,
    MERCHANT_INITIALS,
    OFFICES,
    SHIP_INITIALS,
    VESSELS,
)
from tei_kit.names.words import Word

_ANNOUNCING = VESSELS | SHIP_INITIALS | MERCHANT_INITIALS | {"board"}
_LONGEST_NAME = 3
_LONGEST_PREFIX = 4
_QUOTES = "\"'“”‘’«»"


def ships(words: list[Word]) -> set[int]:
    """Return the words that are in the name of a ship, and the letters before it.

    Ships are named after a word for a vessel ("the sloop X"), after the letters of a navy
    ("H.M.S. X"), and after "on board the".

    Args:
        words: the words of a paragraph.
    """
    found: set[int] = set()
    for at, word in enumerate(words):
        first = _name_after(words, at)
        if first is None:
            continue
        last = first
        while last < len(words) and last - first < _LONGEST_NAME and _is_part(words, first, last):
            last += 1
        if last > first:
            found.update(range(at if word.capital or word.initial else first, last))
    return found


def _name_after(words: list[Word], at: int) -> int | None:
    """Return where the name begins if something at a word announces a ship."""
    word = words[at]
    if word.text not in _ANNOUNCING and not word.initial:
        return None
    if word.text in VESSELS:
        determined = at > 0 and words[at - 1].text[0].islower()
        return at + 1 if determined and at + 1 < len(words) else None
    if word.text == "board" and at + 2 < len(words) and words[at + 1].text == "the":
        return at + 2 if words[at - 1].text.lower() in ("on", "aboard") else None
    if word.upper and word.text in SHIP_INITIALS | MERCHANT_INITIALS:
        return at + 1 if word.text in SHIP_INITIALS or _is_determined(words, at) else None
    return _after_initials(words, at) if word.initial else None


def _after_initials(words: list[Word], at: int) -> int | None:
    if at and words[at - 1].initial and words[at].before.strip() == ".":
        return None
    end = at + 1
    while end < len(words) and end - at < _LONGEST_PREFIX and words[end].initial:
        if words[end].before.strip() != ".":
            break
        end += 1
    letters = "".join(word.text for word in words[at:end])
    if end >= len(words) or not words[end].before.startswith("."):
        return None
    if letters in SHIP_INITIALS or (letters in MERCHANT_INITIALS and _is_determined(words, at)):
        return end
    return None


def _is_determined(words: list[Word], at: int) -> bool:
    return at > 0 and (words[at - 1].text.lower() in ("the", "a") or words[at - 1].text in VESSELS)


def _is_part(words: list[Word], first: int, at: int) -> bool:
    word = words[at]
    if not word.capital or word.title in FUNCTION_WORDS or word.title in OFFICES:
        return False
    if at == first:
        return word.before.strip(f" .{_QUOTES}") == "" and "\n\n" not in word.before
    return word.beside and word.before != ""
