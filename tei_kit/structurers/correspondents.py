"""Read off who wrote to whom about what, where a paper's head says so under captions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from tei_kit.model import Correspondence, Document, Passage
from tei_kit.plugins import Structurer
from tei_kit.structurers._heads import captioned
from tei_kit.structurers._layers import line_spans

NAME = "correspondents"
_INSIDE = ("division", "opener", "head", "address", "address_line", "dateline", "salutation",
           "classification", "copy_mark", "copy_number", "registration", "gap")  # fmt: skip


def state_correspondence(document: Document) -> Document:
    """Complete the correspondence by "TO:", "FROM:" and "SUBJECT:"; the record's word stands."""
    said: dict[str, list[str]] = {}
    for kind, words in _captions(document):
        said.setdefault(kind, []).append(words)
    known = document.metadata.correspondence or Correspondence()
    stated = Correspondence(
        sender=known.sender or next(iter(said.get("from", [])), None),
        recipients=known.recipients or tuple(said.get("address", [])),
        distribution=known.distribution,
        subject=known.subject or next(iter(said.get("subject", [])), None),
    )
    if stated in (known, Correspondence()):
        return document
    metadata = document.metadata.model_copy(update={"correspondence": stated})
    return replace(document, metadata=metadata)


def _captions(document: Document) -> Iterator[tuple[str, str]]:
    """Yield what the captions at the head say, each with the kind of its caption."""
    text = document.text
    for passage in takewhile(lambda one: one.role in _INSIDE, document.passages):
        if passage.role == "opener":
            lines = [span.of(text) for span in line_spans(text, passage.span)]
        elif passage.role == "head":
            lines = [" ".join(passage.span.of(text).split())]
        else:
            continue
        yield from _said(lines, passage)


def _said(lines: list[str], passage: Passage) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = captioned(line)
        if found is not None and (found[0] == "subject") == (passage.role == "head"):
            yield found


STRUCTURER = Structurer(NAME, state_correspondence, step=95)
