"""Divide the body into paragraphs: blank lines, indented first lines, one long line each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tei_kit.model import Document, Passage, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._layers import LINE_BREAK, in_order, line_spans, outermost, trimmed
from tei_kit.structurers._vocabulary import VOCABULARIES, all_words

NAME = "paragraphs"
_BLANK_LINES = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n][ \t\r\n]*")
_SPEAKER = re.compile(r"[^\W\d_][\w .,'’()-]{1,50}:[ \t]+\S")
_HEADER_CAPTIONS = frozenset(
    (
        *all_words("registration_words"),
        *(
            caption
            for table in VOCABULARIES
            for caption, kind in table.header_fields.items()
            if kind != "participants"
        ),
    )
)
_ASKED = re.compile(r"[QA][.:)]?[ \t]{1,4}[^\W_a-z]")
"""A question or answer of an interrogation."""

_HARDLY_WRAPPED = 100
"""Lines longer than this are paragraphs of their own if almost all of them end a sentence."""

_CLOSING = '.!?:;…)"”»'
_LONGEST_BLANK = 80
"""Spaces that are not XML's (a line of no-break spaces) stay with the paragraph before them."""

_UNWRAPPED = 160
"""A line longer than this was not wrapped by hand: its end ends a paragraph."""


def structure_paragraphs(document: Document) -> Document:
    """Make every stretch of the body that no passage covers a paragraph or several."""
    text = document.text
    added: list[Passage] = []
    position = document.body.start
    for passage in [*outermost(document.passages), None]:
        end = passage.span.start if passage else document.body.end
        added.extend(_paragraphs(text, Span(position, end)))
        position = passage.span.end if passage else end
    return replace(document, passages=in_order([*document.passages, *added]))


def _paragraphs(text: str, stretch: Span) -> Iterator[Passage]:
    stretch = trimmed(text, stretch)
    start = stretch.start
    for match in _BLANK_LINES.finditer(text, stretch.start, stretch.end):
        if text[match.end() : match.end() + _LONGEST_BLANK].strip():
            yield from _block(text, trimmed(text, Span(start, match.start())))
            start = match.end()
    yield from _block(text, trimmed(text, Span(start, stretch.end)))


def _block(text: str, span: Span) -> Iterator[Passage]:
    """Yield a block between blank lines as one paragraph, or as those that its layout tells."""
    if not span:
        return
    lines = list(line_spans(text, span)) if LINE_BREAK.search(text, span.start, span.end) else []
    starts = _inner_starts(text, lines)
    if not starts:
        yield Passage("paragraph", span)
        return
    for start, end in zip([span.start, *starts], [*starts, span.end], strict=True):
        yield Passage("paragraph", trimmed(text, Span(start, end)), None, "medium", NAME)


def _inner_starts(text: str, lines: list[Span]) -> list[int]:
    """Return where the later lines of a block begin a paragraph of their own."""
    longest = max(map(len, lines), default=0)
    closed = sum(text[line.end - 1] in _CLOSING for line in lines)
    if longest > _UNWRAPPED or (longest > _HARDLY_WRAPPED and closed * 5 >= len(lines) * 4):
        return [
            line.start
            for before, line in pairwise(lines)
            if text[before.end - 1] in _CLOSING or not text[line.start].islower()
        ]
    asked = [line.start for line in lines if _ASKED.match(text, line.start, line.end)]
    if len(asked) > 1 and asked[0] == lines[0].start:
        return asked[1:]
    speakers = [line.start for line in lines if _SPEAKER.match(text, line.start, line.end)]
    if len(speakers) > 1 and speakers[0] == lines[0].start and len(speakers) * 6 >= len(lines):
        return _spoken(text, speakers)
    return _indented(text, lines)


def _spoken(text: str, starts: list[int]) -> list[int]:
    captions = {text[start : text.find(":", start)].lower() for start in starts}
    return starts[1:] if len(captions) > 1 and not captions & _HEADER_CAPTIONS else []


def _indented(text: str, lines: list[Span]) -> list[int]:
    indents = [_indent(text, line) for line in lines]
    flush = sum(indent == 0 for indent in indents[1:])
    if flush * 2 < len(lines) - 1:
        return []
    return [
        line.start
        for line, before, indent in zip(lines[1:], lines, indents[1:], strict=False)
        if indent > 0 and text[before.end - 1] in '.!?:"”»'
    ]


def _indent(text: str, line: Span) -> int:
    position = line.start
    while position > 0 and text[position - 1] in " \t\u3000":
        position -= 1
    return line.start - position


STRUCTURER = Structurer(NAME, structure_paragraphs, step=20)
