"""Figures that are read at a glance: a number in digits and nothing else.

The engine reads them alike, but it has to be loaded first.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tei_kit.model import Quantity

_DIGITS = r"0|[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,11}"


def plain_figure(words: str) -> Quantity | None:
    """Return what the words of a figure say, None where it takes the engine to tell.

    >>> plain_figure("1,250").quantity, plain_figure("a dozen")
    (Decimal('1250'), None)
    """
    if not words.isascii() or not re.fullmatch(_DIGITS, words):
        return None
    return Quantity("number", Decimal(words.replace(",", "")))
