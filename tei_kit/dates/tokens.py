"""A text as runs of tokens: words of dates, figures and punctuation with only space between.

The grammar sees nothing else. A word that no date has ends a run, so does a blank line; runs
without a figure and without a word such as "May" or "year" are dropped at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tei_kit.dates.languages import Language, Sense
from tei_kit.dates.lexicon import MARKS, Lexicon, Senses, joined_forms, key_of, lexicon, triggers

_SINGLE = rf"[0-9]+|[^\W\d_]+|[{re.escape(MARKS)}]"
_OPEN_ENDS, _WORD_ENDS = ".'", r"(?!\w)"
FIRST_YEAR, LAST_YEAR = 1000, 2199
_LONGEST_GAP = 40
_LONGEST_NUMBER = 4
_SHORTEST_RUN_ON, _LONGEST_RUN_ON = 3, 9
_MONTHS = 12
_CENTURIES = ("15", "16", "17", "18", "19", "20")
_NONE: Senses = {}


class Token(NamedTuple):
    """One word, figure or mark: its place, its senses, its number if it is a figure."""

    start: int
    end: int
    text: str
    senses: Senses
    number: int
    glued: bool

    def get(self, sense: Sense) -> int | None:
        """Return the number that the word has in this sense, None if it lacks the sense."""
        return self.senses.get(sense)

    def has(self, sense: Sense) -> bool:
        """Tell whether the word can have this sense."""
        return sense in self.senses

    def has_any(self, senses: frozenset[Sense]) -> bool:
        """Tell whether the word can have one of these senses."""
        return not senses.isdisjoint(self.senses)

    @property
    def is_year(self) -> bool:
        """Tell whether the figure has the form of a year: four digits, not too small or large."""
        return len(self.text) == _LONGEST_NUMBER and FIRST_YEAR <= self.number <= LAST_YEAR

    @property
    def is_pair(self) -> bool:
        """Tell whether the figure has two digits."""
        return len(self.text) == 2 and self.number >= 0  # noqa: PLR2004

    @property
    def is_small(self) -> bool:
        """Tell whether the figure has one or two digits."""
        return len(self.text) <= 2 and self.number >= 0  # noqa: PLR2004

    @property
    def digits(self) -> int:
        """Return how many digits the figure has, 0 for what is none."""
        return len(self.text) if "0" <= self.text[:1] <= "9" else 0


STOP = Token(0, 0, "", _NONE, -1, glued=False)
"""What stands behind the last token of a run: it matches nothing."""

_STOPS = (STOP, STOP, STOP, STOP)
_NEXT_WORD = re.compile(r"[ \t\u00a0]{0,3}\n?[ \t]{0,3}([^\W\d_]{1,30})")
_LAST_WORD = re.compile(r"([^\W\d_]{1,30})\W{0,4}$")


class Run(NamedTuple):
    """Tokens between which only white space stands, the text they are of, and its language."""

    tokens: Sequence[Token]
    text: str
    table: Language

    def at(self, index: int) -> Token:
        """Return a token, or the stop behind the last one."""
        return self.tokens[index]

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
        return not self.text[self.text.rfind("\n", 0, start) + 1 : start].strip()

    def word_after(self, index: int) -> str:
        """Return the word that stands behind the token in the text, in small letters."""
        return word_after(self.text, self.tokens[index].end)


def word_after(text: str, position: int) -> str:
    """Return the word that begins behind a position, in small letters, "" if none does."""
    match = _NEXT_WORD.match(text, position)
    return match[1].lower() if match else ""


def word_before(text: str, position: int) -> str:
    """Return the last word before a position, at most four other characters away."""
    match = _LAST_WORD.search(text[max(0, position - 34) : position])
    return match[1] if match else ""


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile("|".join((*map(_joined, joined_forms(tag)), _SINGLE)))


def _joined(form: str) -> str:
    """Return a pattern for an entry of several words, or of a word with its mark."""
    inner = "".join(map(_loosely, form))
    return rf"(?<![^\W\d_]){inner}{'' if form[-1] in _OPEN_ENDS else _WORD_ENDS}"


def _loosely(character: str) -> str:
    """Return a pattern for a character of an entry: spaces may be left out, quotes be bent."""
    return {" ": r"\s?", "'": "['’]"}.get(character, re.escape(character))


def runs(text: str, start: int, end: int, table: Language) -> Iterator[Run]:
    """Yield the runs between two offsets that may hold a date, each closed by stops."""
    words = lexicon(table.tag)
    telling = triggers(table.tag)
    joining = bool(joined_forms(table.tag))
    pending: list[re.Match[str]] = []
    promising = False
    last = start
    for match in _pattern(table.tag).finditer(text, start, end):
        word = key_of(match[0]) if joining else match[0]
        known = word in words
        figure = not known and "0" <= word[0] <= "9"
        begin = match.start()
        if pending and (
            not (known or figure) or (begin != last and not _bridges(text, last, begin))
        ):
            if promising:
                yield Run(_tokens(pending, words), text, table)
            pending = []
            promising = False
        if known or figure:
            pending.append(match)
            promising = promising or figure or word in telling
        last = match.end()
    if promising:
        yield Run(_tokens(pending, words), text, table)


def _bridges(text: str, start: int, end: int) -> bool:
    if end - start == 1:
        return text[start].isspace()
    gap = text[start : min(end, start + _LONGEST_GAP + 1)]
    return len(gap) <= _LONGEST_GAP and gap.isspace() and gap.count("\n") <= 1


def _tokens(matches: list[re.Match[str]], words: Lexicon) -> list[Token]:
    tokens: list[Token] = []
    last = -1
    for match in matches:
        word = match[0]
        start, end = match.span()
        figure = "0" <= word[0] <= "9"
        number = int(word) if figure and len(word) <= _LONGEST_NUMBER else -1
        glued = start == last
        last = end
        length = _length_of_year(tokens, word) if figure else 0
        if length:
            year, start = (
                Token(start, start + length, word[:length], _NONE, int(word[:length]), glued),
                start + length,
            )
            tokens.append(year)
            word, glued = word[length:], True
            number = int(word) if len(word) <= _LONGEST_NUMBER else -1
        tokens.append(Token(start, end, word, words.get(key_of(word), _NONE), number, glued))
    tokens.extend(_STOPS)
    return tokens


def _length_of_year(tokens: Sequence[Token], figure: str) -> int:
    """Return how many digits of a long figure are a year that lost the space behind it.

    "June 194717/C" is June 1947 and a number 17/C, "9.6.471 page" is 9.6.47 and one page; 0 stands
    for every other figure.
    """
    if not tokens or not _SHORTEST_RUN_ON <= len(figure) <= _LONGEST_RUN_ON:
        return 0
    before, second = tokens[-1], tokens[-2] if len(tokens) > 1 else STOP
    if len(figure) == _SHORTEST_RUN_ON:
        dotted = before.text == "." and before.glued and second.glued
        month = second.has("roman") or 1 <= second.number <= _MONTHS
        return 2 if dotted and month and len(tokens) > 3 and tokens[-3].text == "." else 0  # noqa: PLR2004
    if len(figure) > _LONGEST_NUMBER and figure[:2] in _CENTURIES:
        behind_day = before.text == "," and second.number > 0
        return _LONGEST_NUMBER if before.has("month") or behind_day else 0
    return 0
