"""Pointers of the TEI's own source into its Guidelines, whose prose is not in the source.

Source: the chapters of the TEI Guidelines, https://www.tei-c.org/release/doc/tei-p5-doc/en/html/
"""

from __future__ import annotations

import re
from typing import Final

_FOLDER: Final = "https://www.tei-c.org/release/doc/tei-p5-doc/en/html"
_CHAPTERS: Final = frozenset(
    [
        "AB",
        "AI",
        "CC",
        "CE",
        "CH",
        "CO",
        "DI",
        "DR",
        "DS",
        "FD",
        "FS",
        "FT",
        "GD",
        "HD",
        "MS",
        "ND",
        "NH",
        "PH",
        "SA",
        "SG",
        "ST",
        "TC",
        "TD",
        "TS",
        "VE",
        "WD",
    ]
)
_TARGET: Final = re.compile(r"#([A-Z]{2})[A-Za-z0-9.-]{0,40}")


def guidelines_address(target: str) -> str | None:
    """Return the address of a section of the Guidelines, None for other pointers.

    >>> guidelines_address("#CONADA")
    'https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CONADA'
    >>> guidelines_address("#entries")
    """
    match = _TARGET.fullmatch(target)
    if match is None or match[1] not in _CHAPTERS:
        return None
    return f"{_FOLDER}/{match[1]}.html{target}"
