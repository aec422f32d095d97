"""Tables of phrases: which one stands before or after a place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from tei_kit.figures.tokens import Tokens, split_words

Meaning = TypeVar("Meaning")
_Index = dict[str, list[tuple[list[str], int, Meaning]]]


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
            entry = words, len(words), meaning
            self._by_first.setdefault(words[0], []).append(entry)
            self._by_last.setdefault(words[-1], []).append(entry)

    def after(self, tokens: Tokens, index: int) -> tuple[int, Meaning] | None:
        """Return the end (exclusive) and meaning of the phrase that begins at a token."""
        column = tokens.words if self._exact else tokens.lower
        entries = self._by_first.get(column[index])
        if entries is None:
            return None
        for words, length, meaning in entries:
            if length == 1 or column[index : index + length] == words:
                return index + length, meaning
        return None

    def before(self, tokens: Tokens, index: int, floor: int = 0) -> tuple[int, Meaning] | None:
        """Return the start and meaning of the phrase that ends just before a token."""
        if index <= floor:
            return None
        column = tokens.words if self._exact else tokens.lower
        entries = self._by_last.get(column[index - 1])
        if entries is None:
            return None
        for words, length, meaning in entries:
            start = index - length
            if start >= floor and (length == 1 or column[start:index] == words):
                return start, meaning
        return None
