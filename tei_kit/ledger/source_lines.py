"""On which line of its source a stretch stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from tei_kit.model import Span

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class SourceLines:
    """Know the lines of a source text."""

    text: str
    _ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> SourceLines:
        """Return the lines of a text."""
        return cls(text, tuple(found.end() for found in _LINE_END.finditer(text)))

    def line(self, span: Span, words: str) -> int | None:
        r"""Return the line where a stretch begins, from 1, None where other words stand there.

        >>> SourceLines.of("Lund\n\n30\nboats").line(Span(6, 14), "30 boats")
        3
        >>> SourceLines.of("Lund\n\n31\nboats").line(Span(6, 14), "30 boats") is None
        True
        """
        if span.of(self.text).split() != words.split():
            return None
        return bisect_left(self._ends, span.start + 1) + 1
