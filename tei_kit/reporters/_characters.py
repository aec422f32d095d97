r"""Text of files made fit for where it is shown: terminals obey control characters, XML has few."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

from tei_kit.tei.characters import illegal_character

# Controls (ESC and CSI steer terminals), separators that some take for line ends, the marks that
# change the direction of writing, and halves of surrogate pairs, which can't be printed.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
_REPLACEMENT = "\ufffd"


def printable(text: str, kept: str = "") -> str:
    r"""Return text without what a terminal or a log would obey, written as Python writes it.

    Args:
        text: any text.
        kept: characters to leave as they are.

    >>> print(printable("Lund\x1b[2J\n"))
    Lund\x1b[2J\n
    """
    return _UNSAFE.sub(lambda found: found[0] if found[0] in kept else _escaped(found[0]), text)


def xml_text(text: str) -> str:
    r"""Return text with U+FFFD for what XML can't hold.

    >>> xml_text("a\x00b") == "a\ufffdb"
    True
    """
    place = illegal_character(text)
    while place is not None:
        text = text.replace(text[place], _REPLACEMENT)
        place = illegal_character(text)
    return text


def width(text: str) -> int:
    """Return how many columns a terminal needs for text.

    >>> width("Lund"), width("東京")
    (4, 4)
    """
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
