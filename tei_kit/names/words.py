"""Words with what their form tells: the tokens of the name grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tei_kit.model import Span
from tei_kit.names.pieces import LINE_BREAK, LOWER, UPPER, whole

_CAPITALIZED = rf"(?:(?:Mc|Mac|Fitz|De|Di|La|Le|Van|Von|Du|Del)?[{UPPER}][{LOWER}]+)"
_LETTER = rf"[{UPPER}{LOWER}]"
_MIXED = rf"(?<!{_LETTER})[{UPPER}]+[{LOWER}][{UPPER}](?:[{LOWER}]?[{UPPER}]){{0,3}}(?!{_LETTER})"
"""An acronym with small letters inside: "MfS", "KPdSU"."""

_ONE = (
    rf"(?:{_MIXED}|{_CAPITALIZED}"
    rf"|[{UPPER}]+(?=[{UPPER}][{LOWER}])"
    rf"|[{UPPER}]+(?![{LOWER}])"
    rf"|[{LOWER}]+"
    r"|\d+|[^\W_])"
)
_JOINED = rf"(?:[-\u2010\u2011]|['’](?![sS]?(?![{LOWER}{UPPER}])))"
_DIVIDED = rf"(?:(?<=[{LOWER}]{{2}}){LINE_BREAK}[{LOWER}]+)?"
_WORD = re.compile(rf"{_ONE}{_DIVIDED}(?:{_JOINED}{_ONE}{_DIVIDED})*")
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?:;•]|\n[ \t\r]*\n|[\])]\s*\Z")
_LONGEST_PARAGRAPH = 20_000
_STRETCHES = 4
"""A document's title, citation, abstract and body."""


@dataclass(frozen=True, slots=True)
class Word:
    """Carry one word: where it stands, how it is spelt, what stands between it and the last one.

    The spelling of a word that a hyphen divides between two lines is that of the whole word.
    """

    start: int
    end: int
    text: str
    before: str
    first: bool
    """Whether it is the first one of its paragraph."""

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital and is more than one letter."""
        return len(self.text) > 1 and self.text[0].isupper()

    @property
    def upper(self) -> bool:
        """Tell whether it is in capitals, two letters at least."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def initial(self) -> bool:
        """Tell whether it is one capital letter."""
        return len(self.text) == 1 and self.text.isupper()

    @property
    def title(self) -> str:
        """Return the word as tables spell it: "ORLIN" is "Orlin"."""
        return self.text.title() if self.upper else self.text

    @property
    def starts_sentence(self) -> bool:
        """Tell whether a sentence may begin here (a full stop stands before it, or nothing)."""
        return self.first or bool(_SENTENCE_END.search(self.before))

    @property
    def adjacent(self) -> bool:
        """Tell whether nothing but white space, one line end at most, parts it from the last."""
        return not self.first and self.before.strip() == "" and self.before.count("\n") <= 1

    @property
    def beside(self) -> bool:
        """Tell whether it stands on one line with the last word, parted by spaces or nothing."""
        return not self.first and self.before.strip(" \t\u00a0") == ""


def paragraphs(text: str, within: Span) -> Iterator[list[Word]]:
    r"""Yield the words of each paragraph inside `within`, in the order of the text.

    >>> [len(words) for words in paragraphs("Mr. Hale's\n\nletter", Span(0, 18))]
    [3, 1]
    """
    return iter(_paragraphs(text, within))


@lru_cache(maxsize=_STRETCHES)
def _paragraphs(text: str, within: Span) -> tuple[list[Word], ...]:
    """Keep the words of the last stretches: all kinds of names are sought in the same ones."""
    return tuple(_cut_into_paragraphs(text, within))


def _cut_into_paragraphs(text: str, within: Span) -> Iterator[list[Word]]:
    start = within.start
    while start < within.end:
        match = _PARAGRAPH_END.search(text, start, within.end)
        end = match.start() if match else within.end
        while start < end:
            cut = _cut(text, start, end)
            words = _words(text, start, cut)
            if words:
                yield words
            start = cut
        start = match.end() if match else within.end


def _cut(text: str, start: int, end: int) -> int:
    """Return where a paragraph of unusual length is cut, between two words if there are any."""
    if end - start <= _LONGEST_PARAGRAPH:
        return end
    space = text.rfind(" ", start + 1, start + _LONGEST_PARAGRAPH)
    return space if space > start else start + _LONGEST_PARAGRAPH


def _words(text: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        words.append(
            Word(match.start(), match.end(), whole(match[0]), text[last : match.start()], not words)
        )
        last = match.end()
    return words
