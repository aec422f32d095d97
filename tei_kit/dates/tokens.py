"""Tokens of dates, and runs of them: what the grammar sees of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tei_kit.dates.languages import Language, Sense
from tei_kit.dates.lexicon import Senses

FIRST_YEAR, LAST_YEAR = 1000, 2199
_LONGEST_NUMBER = 4
_LONGEST_INDENT = 300
NO_SENSES: Senses = {}


class Token:
    """One word, figure or mark: its place, its senses, its number if it is a figure.

    `digits` tells how many digits a figure has, 0 for what is none; `is_year` that it has the form
    of a year (four digits, not too small or large), `is_pair` that it has two digits, `is_small`
    one or two. The grammar asks all this of each token many times over, so it is settled when the
    token is made, and the class is a plain one: tuples and frozen dataclasses are slower.
    """

    __slots__ = (
        "digits", "end", "glued", "is_pair", "is_small", "is_year", "number", "senses", "start",
        "text",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, text: str, senses: Senses, *, glued: bool, digits: int = 0
    ) -> None:
        """Make a token; `digits` is the length of a figure."""
        self.start = start
        self.end = end
        self.text = text
        self.senses = senses
        self.glued = glued
        self.digits = digits
        if not digits:  # of a word nothing need be worked out
            self.number = -1
            self.is_year = self.is_pair = self.is_small = False
            return
        self.number = int(text) if digits <= _LONGEST_NUMBER else -1
        self.is_year = digits == _LONGEST_NUMBER and FIRST_YEAR <= self.number <= LAST_YEAR
        self.is_pair = digits == 2  # noqa: PLR2004
        self.is_small = digits <= 2  # noqa: PLR2004

    def get(self, sense: Sense) -> int | None:
        """Return the number that the word has in this sense, None if it lacks the sense."""
        return self.senses.get(sense)

    def has(self, sense: Sense) -> bool:
        """Tell whether the word can have this sense."""
        return sense in self.senses

    def has_any(self, senses: frozenset[Sense]) -> bool:
        """Tell whether the word can have one of these senses."""
        return not senses.isdisjoint(self.senses)


STOP = Token(0, 0, "", NO_SENSES, glued=False)
"""What stands behind the last token of a run: it matches nothing."""

_NEXT_WORD = re.compile(r"[ \t\u00a0]{0,3}\n?[ \t]{0,3}([^\W\d_]{1,30})")
_LAST_WORD_BACKWARDS = re.compile(r"\n?\W{0,4}([^\W\d_]{1,30})")


class Run:
    """Tokens between which only white space stands, the text they are of, and its language.

    `at` returns a token by its index, or the stop behind the last one. `reach` is the index of the
    last token that tells a date: with the words and marks behind it, which only link, none begins.
    """

    __slots__ = ("at", "reach", "table", "text", "tokens")

    def __init__(self, tokens: Sequence[Token], text: str, table: Language, reach: int) -> None:
        """Gather the tokens, which must end in stops."""
        self.tokens = tokens
        self.text = text
        self.table = table
        self.reach = reach
        self.at: Callable[[int], Token] = tokens.__getitem__

    def is_mark(self, index: int, marks: str) -> bool:
        """Tell whether the token is one of these marks."""
        word = self.tokens[index].text
        return word != "" and word in marks

    def has(self, index: int, sense: Sense) -> bool:
        """Tell whether the token has this sense."""
        return sense in self.tokens[index].senses

    def has_any(self, index: int, senses: frozenset[Sense]) -> bool:
        """Tell whether the token has one of these senses."""
        return not senses.isdisjoint(self.tokens[index].senses)

    def heads_line(self, index: int) -> bool:
        """Tell whether nothing but space stands before the token in its line."""
        start = self.tokens[index].start
        before = self.text[max(0, start - _LONGEST_INDENT) : start]
        return not before.rpartition("\n")[2].strip()

    def word_after(self, index: int) -> str:
        """Return the word that stands behind the token in the text, in small letters."""
        return word_after(self.text, self.tokens[index].end)


def word_after(text: str, position: int) -> str:
    """Return the word that begins behind a position, in small letters, "" if none does."""
    match = _NEXT_WORD.match(text, position)
    return match[1].lower() if match else ""


def end_of_word_after(text: str, position: int) -> int:
    """Return where the word that begins behind a position ends, the position if none does."""
    match = _NEXT_WORD.match(text, position)
    return match.end(1) if match else position


def word_before(text: str, position: int) -> str:
    """Return the last word before a position, at most four other characters away."""
    backwards = text[max(0, position - 34) : position][::-1]
    match = _LAST_WORD_BACKWARDS.match(backwards)
    return match[1][::-1] if match else ""
