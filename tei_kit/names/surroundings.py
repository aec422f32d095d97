"""What stands beside a listed name: another given name before it, a longer name around it."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.model import Span
from tei_kit.names.gazetteer import place_names
from tei_kit.names.given_names import GIVEN_NAMES
from tei_kit.names.languages.english import (
    FUNCTION_WORDS,
    HEADS,
    LOWER_OFFICES,
    OFFICES,
    PLACE_HEADS,
    PLURAL_TITLES,
    TIME_WORDS,
    TITLES,
    peoples,
)
from tei_kit.names.words import Word

_HYPHENS = frozenset("-‐‑")
_NO_NAMES = FUNCTION_WORDS | OFFICES | TITLES | TIME_WORDS
_NO_GIVEN_NAMES = _NO_NAMES | HEADS | PLACE_HEADS | PLURAL_TITLES


class Surroundings:
    """Know the words before and after every capitalized word of some paragraphs."""

    __slots__ = ("_beginning", "_ending", "_taken")

    def __init__(self, paragraphs: Iterable[tuple[list[Word], list[bool]]]) -> None:
        self._ending: dict[int, tuple[list[Word], int]] = {}
        self._beginning: dict[int, tuple[list[Word], int]] = {}
        self._taken: set[int] = set()
        for words, taken in paragraphs:
            for at, word in enumerate(words):
                if word.text[0].isupper():
                    self._beginning[word.start] = words, at
                    self._ending[word.end] = words, at
                if taken[at]:
                    self._taken.add(word.start)

    def go_on(self, text: str, span: Span) -> bool:
        """Tell whether the name is part of a longer capitalized one: "Hale Center"."""
        return _in_double_name(text, span) or self._longer(span)

    def _longer(self, span: Span) -> bool:
        words, at = self._ending.get(span.end, ([], 0))
        if at + 1 >= len(words):
            return False
        after = words[at + 1]
        same_line = after.beside and after.before and after.start not in self._taken
        if not same_line or not after.capital or after.upper != words[at].upper:
            return False
        return after.title not in _NO_NAMES and after.title not in peoples()

    def name_before(self, span: Span) -> Word | None:
        """Return the given name or initial right before a surname, None where there is none."""
        words, at = self._beginning.get(span.start, ([], 0))
        if at == 0 or words[at - 1].start in self._taken:
            return None
        before, between = words[at - 1], words[at].before
        if before.initial:
            return before if between.strip(" ") in ("", ".") else None
        if not (before.capital and words[at].beside and between):
            return None
        if before.title in GIVEN_NAMES:
            return before
        return None if before.starts_sentence or _is_no_given_name(before, words[at]) else before

    def leave_alone(self, text: str, span: Span) -> bool:
        """Tell whether neither a given name before nor a longer name after claims the word."""
        words, at = self._beginning.get(span.start, ([], 0))
        if not words or self.go_on(text, span):
            return False
        if words[at].starts_sentence and words[at].text.lower() in LOWER_OFFICES:
            return False
        return self.name_before(span) is None


def _in_double_name(text: str, span: Span) -> bool:
    """Tell whether a hyphen joins the name with another: "Smith-Jones"."""
    after = text[span.end : span.end + 2]
    before = text[max(0, span.start - 2) : span.start]
    return (after[:1] in _HYPHENS and after[1:].isupper()) or (
        before[-1:] in _HYPHENS and before[:1].isalpha()
    )


def _is_no_given_name(word: Word, surname: Word) -> bool:
    return (
        word.title in _NO_GIVEN_NAMES
        or word.title in peoples()
        or word.title in place_names()
        or word.upper != surname.upper
    )
