"""The pieces that names are compared by: runs of letters of one case, digits, single marks."""

from __future__ import annotations

import re
import unicodedata

_LAST_CASED = 0x2000
_MARKS = "\u0300-\u036f\u00ad\u02b9\u02ba\u02bb\u02bc"
"""Combining marks, the soft hyphen and the letter-like primes of transliteration."""


def _ranges(accepts: str) -> str:
    """Return a character class of all letters for which the method of `str` is true."""
    test = getattr(str, accepts)
    points = [point for point in range(_LAST_CASED) if test(chr(point)) and chr(point).isalpha()]
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


UPPER = _ranges("isupper")
LOWER = _ranges("islower") + _MARKS

LINE_BREAK = r"[-\u00ad\u2010]\r?\n[ \t]{0,40}"
"""A word's hyphen at a line's end."""

PIECE = (
    rf"[{UPPER}]{{2,5}}s(?![{LOWER}])"
    rf"|[{UPPER}]+(?=[{UPPER}][{LOWER}])"
    rf"|[{UPPER}]+(?![{LOWER}])"
    rf"|[{UPPER}]?[{LOWER}]+(?:{LINE_BREAK}[{LOWER}]+)?"
    r"|\d+"
    rf"|[^\W\d_{UPPER}{LOWER}]+"
)
"""A piece of a word: "ARKBYAs" has two, "McCarthy" has two, "Berlin" and "UNO" one.

A word that a hyphen divides between two lines is one piece.
"""

PIECE_PATTERN = re.compile(PIECE)
PIECE_OR_MARK = re.compile(rf"(?:{PIECE})|[^\w\s]")

_LINE_BREAK = re.compile(LINE_BREAK)
_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\u02b9\u2032`´]")
_DASHES = re.compile("[\u2010\u2011\u2012\u2013]")


def key(piece: str) -> str:
    r"""Return the spelling by which a piece is compared: composed letters, plain marks.

    >>> key("Mu\u0308ller"), key("’")
    ('Müller', "'")
    """
    if piece.isascii():
        return piece
    piece = _INVISIBLE.sub("", unicodedata.normalize("NFC", piece))
    return _DASHES.sub("-", _APOSTROPHES.sub("'", piece))


def whole(word: str) -> str:
    r"""Return a word without the hyphen and the line end that divide it.

    >>> whole("Ark-\nby")
    'Arkby'
    """
    return _LINE_BREAK.sub("", word) if "\n" in word else word


def unbroken(word: str) -> str:
    """Return the part of a divided word that stands before its hyphen."""
    return _LINE_BREAK.split(word, maxsplit=1)[0]


def is_acronym(piece: str) -> bool:
    """Tell whether a piece is written in capitals only, two at least."""
    return len(piece) > 1 and piece.isupper()
