"""The words of a stretch as its reader sees them, and what stands around a place in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

_WIDTH: Final = 48
"""How many characters of its surroundings stand beside a mention in a list."""

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
    piece = words[max(0, end - 2 * _WIDTH) : end].rpartition(_BOUNDARY)[2]
    spoken = " ".join(piece.split())
    space = " " if piece[-1:].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        return "…" + spoken[-_WIDTH:].partition(" ")[2] + space
    return spoken + space


def after(words: str, start: int) -> str:
    """Return some whole words after a place in its block, an ellipsis where more follow."""
    piece = words[start : start + 2 * _WIDTH].partition(_BOUNDARY)[0]
    spoken = " ".join(piece.split())
    space = " " if piece[:1].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        return space + spoken[:_WIDTH].rpartition(" ")[0] + "…"
    return space + spoken
