"""A person's name as words of a paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model import Span
from tei_kit.names.languages.english import SUFFIXES
from tei_kit.names.words import Word


@dataclass(frozen=True, slots=True)
class PersonPhrase:
    """Carry a person's name: indices of its first and last word, and where the name proper begins.

    `strong` says that the form leaves little doubt, `opens_list` that bare surnames may follow
    after commas ("Messrs. A, B and C").
    """

    first: int
    core: int
    last: int
    reason: str
    strong: bool
    opens_list: bool = False

    def span(self, words: list[Word], text: str) -> Span:
        """Return the name with its title, and with the full stop of a last "Jr." or initial."""
        return Span(words[self.first].start, _end(words[self.last], text))

    def core_span(self, words: list[Word], text: str) -> Span:
        """Return the name without its title."""
        return Span(words[self.core].start, _end(words[self.last], text))


def _end(last: Word, text: str) -> int:
    dotted = last.initial or (last.text in SUFFIXES and last.text.endswith("r"))
    return last.end + (dotted and text[last.end : last.end + 1] == ".")
