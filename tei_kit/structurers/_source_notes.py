"""Find what an editor says about a paper's source between its heading and its dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tei_kit.model import Passage, Span
from tei_kit.structurers._datelines import is_dateline
from tei_kit.structurers._layers import lines_of

_HIGHEST, _LONGEST = 3, 3
_SOURCE = re.compile(r"(?:[\[(]?\d{1,2}[\])]?\.?\s?|\*\s?)?source\s?:\s", re.IGNORECASE)


def source_note(text: str, paragraphs: Sequence[Passage]) -> Sequence[Passage]:
    """Return the paragraphs of the note, which a dateline follows; none without such a note."""
    for start, paragraph in enumerate(paragraphs[: _HIGHEST + 1]):
        if start > 0 and _SOURCE.match(text, paragraph.span.start):
            end = _dateline_after(text, paragraphs, start)
            return paragraphs[start:end] if end else ()
    return ()


def _dateline_after(text: str, paragraphs: Sequence[Passage], start: int) -> int | None:
    """Return which paragraph has the dateline; between are only more sentences of the editor."""
    for number, paragraph in enumerate(paragraphs[start + 1 : start + 1 + _LONGEST], start + 1):
        first = lines_of(text, [paragraph])[0]
        if is_dateline(text, first.span):
            return number
        if not _is_closed(text, paragraph.span):
            return None
    return None


def _is_closed(text: str, span: Span) -> bool:
    return span.of(text).rstrip().endswith((".", "!", "?", ")", "]", "”"))
