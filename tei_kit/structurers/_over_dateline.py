"""Which lines at the top of a paper are a heading only because a dateline stands below them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tei_kit.model import Span
from tei_kit.structurers._datelines import is_dateline
from tei_kit.structurers._headings import is_prose
from tei_kit.structurers._heads import is_correspondents
from tei_kit.structurers._layers import Line

_FARTHEST_DATELINE, _LONGEST_HEADING, _LONGEST_NUMBERING = 10, 250, 3
_BODY = 2
_NUMBERING = re.compile(
    r"(?:[^\W\d_]{1,4}\.[ ])?(?:no|nr|n)\.?[°º]?[ ]?\d[^.]{0,12}\.[ ]?\w{0,20}\.$", re.IGNORECASE
)
"""The number of a despatch, its kind before and its mark behind it: "D. n° 212. Secret."."""


def lines_over_dateline(
    text: str, lines: Sequence[Line], entries: Collection[Span]
) -> Sequence[Line]:
    """Return the lines over a dateline near the top: a heading, whatever its words, no sentence.

    What a stop closes is a heading nevertheless if it is all that stands over the dateline, and
    prose stands below or the heading told the same place and date already.
    """
    for number, line in enumerate(lines[:_FARTHEST_DATELINE]):
        if line.span in entries or len(line.span) > _LONGEST_HEADING:
            break
        if is_dateline(text, line.span):
            return lines[:number]
        if _is_sentence(line.words(text)):
            return lines[:1] if number == 0 and _stands_over_dateline(text, lines) else ()
    return ()


def _stands_over_dateline(text: str, lines: Sequence[Line]) -> bool:
    """Tell whether the second line is a dateline, and the first one's own or one over prose."""
    if len(lines) <= _BODY or not all(line.first for line in lines[: _BODY + 1]):
        return False
    if not is_dateline(text, lines[1].span):
        return False
    repeated = lines[0].words(text).rstrip(" .").endswith(lines[1].words(text).rstrip(" ."))
    return repeated or is_prose(text, lines[_BODY].paragraph.span)


def _is_sentence(words: str) -> bool:
    """Tell whether a stop closes more words than a number with its sign, and no heading."""
    if words[-1] not in ".!?" or is_correspondents(words):
        return False
    return len(words.split()) > _LONGEST_NUMBERING and _NUMBERING.match(words) is None
