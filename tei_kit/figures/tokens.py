"""The text cut once into words, numerals and signs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, chain

from tei_kit.model.span import Span

_TOKEN = re.compile(
    r"([^\S\n]*(?:\n[^\S\n]*)?)"  # the gap before: white space with at most one line break
    r"(\d+(?:[.,]\d+)*"  # a numeral with its marks
    r"|(?:[dl]|(?:d|n)ell|all|dall|sull)['’](?=[^\W\d_])"  # an elided word: "d'hommes"
    r"|[^\W\d_¼-¾⅐-⅞]+(?:['’](?!s\b)[^\W\d_]+)?"  # a word; a possessive 's is not part of it
    r"|.)",  # a sign, or the line break of a blank line
    re.DOTALL,
)
_LONGEST_ROW = 60
_PADDING = 80
"""More tokens than any rule looks away from a number."""
_WEB_ADDRESS = re.compile(r"(?:https?://|ftp://|www\.)\S+")
_SIGNS_OF_ADDRESS = ("://", "www.")


class Tokens:
    """Hold the tokens of a stretch of text as columns, and say where they stand.

    A token that something else claims is the empty string, so that no rule matches it. A blank
    line is a token of its own, so that no phrase runs over it, and so is the end of a line in a
    table. `word` returns a token as written, `low` in small letters, both "" outside the stretch
    and for claimed tokens.
    """

    __slots__ = ("_count", "_ends", "_offset", "_starts", "gaps", "low", "lower", "word", "words")

    def __init__(self, text: str, within: Span, masked: Sequence[Span]) -> None:
        stretch = within.of(text)
        parts = _cut(stretch)
        gaps, words = parts[0::2], parts[1::2]
        lengths = list(accumulate(map(len, parts)))
        self._count = len(words)
        self._offset = within.start
        self._starts = lengths[0::2]
        self._ends = lengths[1::2]
        small = {word: _in_small_letters(word) for word in set(words)}
        lower = list(map(small.__getitem__, words))
        # What is asked beyond either end falls on the padding, so that nobody need compare indexes.
        self.gaps: list[str] = gaps + [" "] * _PADDING
        self.words: list[str] = words + [""] * _PADDING
        self.lower: list[str] = lower + [""] * _PADDING
        self.gaps[0] = self.gaps[0] or " "
        self.word: Callable[[int], str] = self.words.__getitem__
        self.low: Callable[[int], str] = self.lower.__getitem__
        claimed = [
            (span.start - within.start, span.end - within.start)
            for span in masked
            if len(span) and span.start <= within.end and span.end >= within.start
        ]
        for start, end in _merged([*claimed, *_addresses(stretch)]):
            self._claim(start, end)

    def __len__(self) -> int:
        return self._count

    def _claim(self, start: int, end: int) -> None:
        # What touches a claimed stretch is part of it ("44" in "May 195344/B"), except the
        # punctuation after it, with which no figure begins.
        for index in range(bisect_left(self._ends, start), bisect_right(self._starts, end)):
            if self._starts[index] < end or self.words[index] not in _NEVER_FIRST:
                self.words[index] = self.lower[index] = ""

    def is_claimed(self, index: int) -> bool:
        """Tell whether something else claims the token: a date, a label, an address."""
        return 0 <= index < self._count and not self.words[index]

    def glued(self, index: int) -> bool:
        """Tell whether the token follows the one before it without white space."""
        return not self.gaps[index]

    def goes_on_line(self, index: int) -> bool:
        """Tell whether only the end of a line parts a small letter from the token before it."""
        return self.word(index)[:1].islower() and self.gaps[index] == "\n"

    def starts_line(self, index: int) -> bool:
        """Tell whether the token is the first of its line."""
        return index <= 0 or "\n" in self.gaps[index] or self.words[index - 1] == "\n"

    def ends_line(self, index: int) -> bool:
        """Tell whether the token is the last of its line."""
        return (
            index + 1 >= self._count
            or "\n" in self.gaps[index + 1]
            or self.words[index + 1] == "\n"
        )

    def starts_sentence(self, index: int) -> bool:
        """Tell whether the token opens a sentence, a line or a quotation."""
        return self.starts_line(index) or self.words[index - 1] in _SENTENCE_SIGNS

    def span(self, first: int, end: int) -> Span:
        """Return where the tokens from `first` up to, not including, `end` stand in the text."""
        return Span(self._starts[first] + self._offset, self._ends[end - 1] + self._offset)

    def phrase(self, first: int, end: int) -> str:
        """Return the tokens as written, lower case, any white space between them as one space."""
        parts = [self.lower[first]]
        for index in range(first + 1, end):
            parts.append(" " if self.gaps[index] else "")
            parts.append(self.lower[index])
        return "".join(parts)


_NEVER_FIRST = frozenset(',;:.!?)]"\u201d')
_SENTENCE_SIGNS = frozenset('.!?:;"“„«([•–—-*')


def _cut(text: str) -> list[str]:
    """Return the gaps and the words of a text in turn; the pattern leaves nothing out."""
    parts = _TOKEN.split(text)
    del parts[0::3]  # what stands between two matches: nothing
    if ends := _row_ends(text):
        pairs = _parted(list(zip(parts[0::2], parts[1::2], strict=True)), ends)
        return list(chain.from_iterable(pairs))
    return parts


def _in_small_letters(word: str) -> str:
    """Return a word in small letters, with the straight apostrophe that tables have in words."""
    low = word.lower()
    return low.replace("’", "'") if len(low) > 1 else low


def _addresses(text: str) -> list[tuple[int, int]]:
    """Return where addresses of the web stand; most texts have none, which their signs tell."""
    if not any(sign in text for sign in _SIGNS_OF_ADDRESS):
        return []
    return [match.span() for match in _WEB_ADDRESS.finditer(text)]


def split_words(words: str) -> list[str]:
    """Cut the words of a table as texts are cut.

    >>> split_words("sq. km")
    ['sq', '.', 'km']
    """
    return [word for _, word in _TOKEN.findall(words)]


def _row_ends(text: str) -> set[int]:
    """Return where the lines of tables end: short lines with a number last, two at least."""
    ends: set[int] = set()
    before = -1
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if len(line) <= _LONGEST_ROW and line.rstrip().removesuffix(".")[-1:].isdecimal():
            if before + 1 == start > 0:
                ends |= {before, end}
            before = end
        start = end + 1
    return {end for end in ends if not text[end + 1 : end + 2].islower()}


def _parted(pairs: list[tuple[str, str]], ends: set[int]) -> list[tuple[str, str]]:
    """Make tokens of the line breaks that stand at `ends`."""
    after_words = list(accumulate(len(gap) + len(word) for gap, word in pairs))
    parted: list[tuple[str, str]] = []
    done = 0
    for end in sorted(ends):
        index = bisect_right(after_words, end)
        if index >= len(pairs) or index < done:
            continue
        gap, word = pairs[index]
        before, sign, after = gap.partition("\n")
        if sign:
            parted += [*pairs[done:index], (before, sign), (after, word)]
            done = index + 1
    return parted + pairs[done:]


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if end < start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
