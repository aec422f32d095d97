"""Mark what the transcriber left out: "[...]", "[illegible]", "[signature]"."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.model import Document, Passage, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._layers import in_order
from tei_kit.structurers._marks import GAP, gap_reason

NAME = "gaps"


def mark_gaps(document: Document) -> Document:
    """Add a gap for each bracket that stands for something left out, and for nothing else."""
    body = document.body
    cuts = {cut for one in document.passages for cut in (one.span.start, one.span.end)}
    known = {one.span for one in document.passages if one.role == "gap"}
    added = []
    for match in GAP.finditer(document.text, body.start, body.end):
        span = Span(*match.span())
        if span not in known and not any(cut in cuts for cut in range(span.start + 1, span.end)):
            added.append(Passage("gap", span, gap_reason(match), "high", NAME))
    return replace(document, passages=in_order([*document.passages, *added]))


STRUCTURER = Structurer(NAME, mark_gaps, step=90)
