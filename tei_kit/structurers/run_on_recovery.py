"""Find the boundaries again where a text lost its line ends: every stretch a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_kit.model import Document, Passage, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._glue import Boundary, boundaries
from tei_kit.structurers._layers import (
    LINE_BREAK,
    RUN_ON,
    in_order,
    less_certain,
    outermost,
    trimmed,
)

NAME = RUN_ON
_CHARACTERS_A_BOUNDARY = 3000
_FEWEST = 2
_LINE_ENDS = re.compile(r"[\r\n]\s*")


def recover_run_on(document: Document) -> Document:
    """Divide a text whose line ends were lost where two words or sentences touch.

    It acts only where the text is evidently run-on: several sure boundaries, close together, and
    hardly a line end. Later structurers find out what the recovered stretches are.
    """
    body = document.body
    if outermost(document.passages) or not body:
        return document
    found = list(boundaries(document.text, body))
    if not _is_run_on(document.text, body, found):
        return document
    return replace(document, passages=in_order(_paragraphs(document.text, body, found)))


def _is_run_on(text: str, body: Span, found: list[Boundary]) -> bool:
    sure = sum(boundary.certainty != "low" for boundary in found)
    line_ends = sum(1 for _ in _LINE_ENDS.finditer(text, body.start, body.end))
    dense = sure * _CHARACTERS_A_BOUNDARY >= len(body)
    return sure >= _FEWEST and dense and line_ends <= sure


def _paragraphs(text: str, body: Span, found: list[Boundary]) -> Iterator[Passage]:
    starts = [Boundary(body.start, "high"), *found]
    ends = [*found, Boundary(body.end, "high")]
    for start, end in zip(starts, ends, strict=True):
        certainty: Certainty = less_certain(start.certainty, end.certainty)
        for span in _between_line_ends(text, Span(start.position, end.position)):
            yield Passage("paragraph", span, None, certainty, NAME)


def _between_line_ends(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for match in LINE_BREAK.finditer(text, span.start, span.end):
        if visible := trimmed(text, Span(start, match.start())):
            yield visible
        start = match.end()
    if visible := trimmed(text, Span(start, span.end)):
        yield visible


STRUCTURER = Structurer(NAME, recover_run_on, step=10)
