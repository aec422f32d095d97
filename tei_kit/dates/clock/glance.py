"""Tell at a glance, by one word, that no time of day stands beside a date."""

from __future__ import annotations

import re

from tei_kit.dates.clock.window import Window

_FIRST_WORD = re.compile(r"\W{0,12}(\w{1,30})")
_WORD = re.compile(r"\w+")
_FRACTIONS = "½¼¾"
_MOST_LINKING = 8


def may_begin(behind: Window) -> bool:
    """Tell whether a time may stand at the beginning of a window."""
    match = _FIRST_WORD.match(behind.text, behind.start, behind.end)
    if match is None:
        return False
    word = match[1].lower()
    return (
        "0" <= word[0] <= "9"
        or word[0] in _FRACTIONS
        or word in behind.language.leading
        or (word[0] == "t" and word[1:].isdigit())
    )


def may_end(before: Window) -> bool:
    """Tell whether a time may stand at the end of a window."""
    words = _WORD.findall(before.text, before.start, before.end)
    for word in words[-1 : -1 - _MOST_LINKING : -1]:
        said = word.lower()
        if said in before.language.closing or "0" <= said[0] <= "9" or said[-1] in _FRACTIONS:
            return True
        if said not in before.language.linking:
            return False
    return False
