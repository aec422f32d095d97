"""What stands around a place in a text, in whole words on one line."""

from __future__ import annotations

from typing import Final

_WIDTH: Final = 48
"""How many characters of the surroundings are shown on each side, at most."""


def words_before(text: str, end: int, start: int = 0) -> str:
    """Return some whole words before a place, an ellipsis where more precede.

    Args:
        text: the text.
        end: the place.
        start: where what may be shown begins.

    >>> words_before("The sea froze in May.", 17), words_before(10 * "The sea froze. ", 135)
    ('The sea froze in ', '…The sea froze. The sea froze. The sea froze. ')
    """
    piece = text[max(start, end - 2 * _WIDTH) : end]
    spoken = " ".join(piece.split())
    space = " " if piece[-1:].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        spoken = "…" + spoken[-_WIDTH:].partition(" ")[2]
    return spoken + space


def words_after(text: str, start: int, end: int | None = None) -> str:
    """Return some whole words after a place, an ellipsis where more follow.

    Args:
        text: the text.
        start: the place.
        end: where what may be shown ends; None means with the text.

    >>> words_after("The sea froze.", 7)
    ' froze.'
    """
    furthest = start + 2 * _WIDTH
    piece = text[start : furthest if end is None else min(end, furthest)]
    spoken = " ".join(piece.split())
    space = " " if piece[:1].isspace() and spoken else ""
    if len(spoken) > _WIDTH:
        spoken = spoken[:_WIDTH].rpartition(" ")[0] + "…"
    return space + spoken
