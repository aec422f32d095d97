"""The words of a stretch as its reader sees them, and what stands around a place in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tei_kit.model.context import words_after, words_before

_NEARBY: Final = 200
"""How far the boundary of a block is looked for: more of the surroundings is never shown."""

_BOUNDARY: Final = "\x1e"
"""What stands between two blocks in the words of a stretch; XML can't hold this character."""


@dataclass(slots=True)
class Words:
    """Gather the words of a stretch; positions count code points of what was heard so far."""

    length: int = 0
    _pieces: list[str] = field(default_factory=list)

    def hear(self, characters: str) -> None:
        """Add characters."""
        self._pieces.append(characters)
        self.length += len(characters)

    def end_block(self) -> None:
        """Add the boundary of a block, which surroundings don't cross."""
        self.hear(_BOUNDARY)

    def heard(self) -> str:
        """Return all of them, for the functions below."""
        return "".join(self._pieces)


def on_one_line(words: str) -> str:
    """Return words without line breaks and boundaries."""
    return " ".join(words.replace(_BOUNDARY, " ").split())


def before(words: str, end: int) -> str:
    """Return some whole words before a place in its block, an ellipsis where more precede."""
    block = words.rfind(_BOUNDARY, max(0, end - _NEARBY), end) + 1
    return words_before(words, end, block)


def after(words: str, start: int) -> str:
    """Return some whole words after a place in its block, an ellipsis where more follow."""
    block = words.find(_BOUNDARY, start, start + _NEARBY)
    return words_after(words, start, block if block >= 0 else len(words))
