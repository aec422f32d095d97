"""Find what an editor says about a paper's source between its heading and its dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_kit.model import Passage, Span
from tei_kit.structurers._datelines import is_dateline
from tei_kit.structurers._layers import lines_of

_HIGHEST, _LONGEST = 3, 3
_SOURCE = re.compile(r"(?:[\[(]?\d{1,2}[\])]?\.?[ ]?|\*[ ]?)?source[ ]?:\s", re.IGNORECASE)
_AT_LINE = re.compile(rf"^[ \t]*{_SOURCE.pattern}", re.IGNORECASE | re.MULTILINE)


def with_note_apart(text: str, paragraphs: Sequence[Passage]) -> list[Passage]:
    """Return the paragraphs, divided where such a note stands on lines of its own in one."""
    few = paragraphs[: _HIGHEST + 1]
    return [part for one in few for part in _divided(text, one)] + list(paragraphs[len(few) :])


def _divided(text: str, paragraph: Passage) -> Iterator[Passage]:
    """Yield what stands before a note, the note, and what stands after it from a dateline on."""
    if not _AT_LINE.search(text, paragraph.span.start, paragraph.span.end):
        yield paragraph
        return
    lines = lines_of(text, [paragraph])
    start = next((i for i, one in enumerate(lines) if _SOURCE.match(text, one.span.start)), 0)
    after = range(start + 1, len(lines))
    end = next((i for i in after if is_dateline(text, lines[i].span)), len(lines))
    for part in (lines[:start], lines[start:end], lines[end:]):
        if part:
            yield replace(paragraph, span=Span(part[0].span.start, part[-1].span.end))


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
