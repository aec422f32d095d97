"""What stands around a place in a text, in whole words on one line."""

from __future__ import annotations

from typing import Final

_WIDTH: Final = 48
"""How many characters of the surroundings are shown on each side, at most."""


def words_before(text: str, end: int) -> str:
    """Return some whole words before a place, an ellipsis where more precede.

    >>> words_before("The sea froze in May.", 17), words_before(10 * "The sea froze. ", 135)
    ('The sea froze in ', '…The sea froze. The sea froze. The sea froze. ')
    """
    piece = text[max(0, end - 2 * _WIDTH) : end]
    spoken = " ".join(piece.split())
    space = " " if piece[-1:].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        spoken = "…" + spoken[-_WIDTH:].partition(" ")[2]
    return spoken + space


def words_after(text: str, start: int) -> str:
    """Return some whole words after a place, an ellipsis where more follow.

    >>> words_after("The sea froze.", 7)
    ' froze.'
    """
    piece = text[start : start + 2 * _WIDTH]
    spoken = " ".join(piece.split())
    space = " " if piece[:1].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        spoken = spoken[:_WIDTH].rpartition(" ")[0] + "…"
    return space + spoken
