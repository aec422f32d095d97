"""Tables of phrases: which one stands before or after a place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from tei_kit.figures.tokens import Tokens, split_words

Meaning = TypeVar("Meaning")
_Longer = dict[str, list[tuple[list[str], int, Meaning]]]
_Index = dict[str, tuple[_Longer[Meaning], list[Meaning]]]
"""By the word at one end: the longer phrases by the word beside it, and what it means alone."""


class PhraseTable(Generic[Meaning]):
    """Find the longest phrase of a table that begins or ends at a token."""

    __slots__ = ("_by_first", "_by_last", "_exact")

    def __init__(self, phrases: Mapping[str, Meaning], *, exact: bool = False) -> None:
        """Prepare the table; `exact` means that capitals matter ("RM", "kW")."""
        self._exact = exact
        self._by_first: _Index[Meaning] = {}
        self._by_last: _Index[Meaning] = {}
        for phrase, meaning in sorted(phrases.items(), key=lambda item: -len(item[0])):
            words = split_words(phrase if exact else phrase.lower())
            _enter(self._by_first, words[0], words[1:2], words, meaning)
            _enter(self._by_last, words[-1], words[-2:-1], words, meaning)

    def after(self, tokens: Tokens, index: int) -> tuple[int, Meaning] | None:
        """Return the end (exclusive) and meaning of the phrase that begins at a token."""
        column = tokens.words if self._exact else tokens.lower
        found = self._by_first.get(column[index])
        if found is None:
            return None
        longer, alone = found
        for words, length, meaning in longer.get(column[index + 1], ()):
            if column[index : index + length] == words:
                return index + length, meaning
        return (index + 1, alone[0]) if alone else None

    def before(self, tokens: Tokens, index: int, floor: int = 0) -> tuple[int, Meaning] | None:
        """Return the start and meaning of the phrase that ends just before a token."""
        if index <= floor:
            return None
        column = tokens.words if self._exact else tokens.lower
        found = self._by_last.get(column[index - 1])
        if found is None:
            return None
        longer, alone = found
        for words, length, meaning in longer.get(column[index - 2], ()):
            start = index - length
            if start >= floor and column[start:index] == words:
                return start, meaning
        return (index - 1, alone[0]) if alone else None


def _enter(
    index: _Index[Meaning], end: str, beside: list[str], words: list[str], meaning: Meaning
) -> None:
    """Put a phrase into an index by the word at one end, and by the one beside it if it has one."""
    longer, alone = index.setdefault(end, ({}, []))
    if beside:
        longer.setdefault(beside[0], []).append((words, len(words), meaning))
    else:
        alone.append(meaning)
