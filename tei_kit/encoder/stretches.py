"""Divides a document into the verbatim stretches that the TEI keeps, and weaves each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tei_kit.encoder.branches import XML_SPACE, Branch, grow, is_blank
from tei_kit.encoder.fragments import link_fragments, without_blank_fragments
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Woven
from tei_kit.encoder.levels import level
from tei_kit.encoder.reasons import reason_pointer
from tei_kit.encoder.skeleton import Cuts, Skeleton
from tei_kit.encoder.vocabulary import (
    EDITORIAL_DIVISION,
    in_order,
    mention_attributes,
    mention_element,
    mention_rank,
    milestone_attributes,
    milestone_element,
    passage_attributes,
)
from tei_kit.encoder.weave import Event, Node, WovenMention, WovenMilestone, weave
from tei_kit.model import Document, FieldName, Milestone, Span
from tei_kit.tei.pointers import SourcePointer

StretchPart = Literal["title", "citation", "date", "abstract", "body", "back"]

_STRETCH_TYPES: dict[StretchPart, str] = {"citation": "citation", "date": "date"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Be one verbatim stretch: where it goes, its element, and its text with all layers woven."""

    part: StretchPart
    root: Node
    woven: Woven


def woven_stretches(document: Document, identifiers: Identifiers, source: str) -> list[Stretch]:
    """Return the stretches of a document in the order of the TEI file: header, body, back.

    `source` is the path of the source file that `@source` points to.
    """
    mentions = sorted(
        (
            WovenMention(
                mention_element(annotation),
                mention_attributes(
                    annotation, identifiers, reason_pointer(annotation, identifiers)
                ),
                annotation.span,
                mention_rank(annotation),
            )
            for annotation in document.annotations
            if not is_blank(document.text, annotation.span)
        ),
        key=lambda mention: (mention.span, mention.rank, mention.name),
    )
    milestones = [
        WovenMilestone(
            milestone_element(milestone),
            milestone_attributes(milestone, identifiers),
            milestone.position,
        )
        for milestone in sorted(document.milestones, key=_milestone_order)
    ]
    longest = max((len(mention.span) for mention in mentions), default=0)
    roots = [
        *_header_roots(document, source),
        *_text_roots(document, identifiers, source),
    ]
    woven: list[Sequence[Event]] = [
        without_blank_fragments(
            document.text,
            weave(
                root,
                _touching(mentions, root.span, longest),
                _standing_in(milestones, root.span, document.body)
                if part in ("body", "back")
                else (),
            ),
        )
        for part, root in roots
    ]
    return [
        Stretch(part, root, Woven(document.text, events))
        for (part, root), events in zip(roots, link_fragments(woven, identifiers), strict=True)
    ]


def paragraphs(text: str, span: Span) -> list[Span]:
    r"""Divide a stretch at its blank lines; the white space between belongs to no paragraph.

    >>> paragraphs("One.\n\nTwo.\n", Span(0, 11))
    [Span(start=0, end=4), Span(start=6, end=10)]
    """
    found: list[Span] = []
    position = span.start
    open_paragraph = False
    for written in span.of(text).splitlines(keepends=True):
        start = position + len(written) - len(written.lstrip(XML_SPACE))
        end = position + len(written.rstrip(XML_SPACE))
        position += len(written)
        if start >= end:
            open_paragraph = False
        elif open_paragraph:
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
            open_paragraph = True
    return found


def _header_roots(document: Document, source: str) -> Iterable[tuple[StretchPart, Node]]:
    names: dict[FieldName, tuple[StretchPart, str]] = {
        "title": ("title", "title"),
        "citation": ("citation", "bibl"),
        "date": ("date", "note"),
        "abstract": ("abstract", "p"),
    }
    for name, (part, element) in names.items():
        for field in document.fields:
            if field.name == name and not is_blank(document.text, field.span):
                spans = (
                    paragraphs(document.text, field.span) if part == "abstract" else [field.span]
                )
                for span in spans:
                    yield part, _root(source, element, span, type=_STRETCH_TYPES.get(part))


def _root(
    source: str, name: str, span: Span, children: Iterable[Node] = (), **more: str | None
) -> Node:
    return Node(
        name,
        in_order({**more, "source": str(SourcePointer(source, span))}),
        span,
        tuple(children),
        holds_mentions=name not in ("body", "div"),
    )


def _text_roots(
    document: Document, identifiers: Identifiers, source: str
) -> list[tuple[StretchPart, Node]]:
    """Return the body and, where the archive's notes end the text, the divisions of the back."""
    skeleton = Skeleton(document.text, identifiers, _cuts(document))
    branches = grow(document.passages, document.text, document.body)
    notes = _notes_at_end(document, branches)
    bounds = [document.body.start, *(note.span.start for note in notes), document.body.end]
    body_span, *note_spans = [Span(start, end) for start, end in pairwise(bounds)]
    inside = branches[: len(branches) - len(notes)]
    body = _root(source, "body", body_span, level(skeleton, inside, body_span))
    roots: list[tuple[StretchPart, Node]] = [("body", body)]
    for note, span in zip(notes, note_spans, strict=True):
        attributes = passage_attributes(note.passage, note.form, identifiers) | {
            "type": EDITORIAL_DIVISION
        }
        children = level(skeleton, note.children, span, stray="ab" if note.children else "p")
        roots.append(("back", _root(source, "div", span, children, **attributes)))
    return roots


def _notes_at_end(document: Document, branches: Sequence[Branch]) -> list[Branch]:
    """Return the archive's notes that end the text, if something of the text comes before them."""
    first, end = len(branches), document.body.end
    while first and branches[first - 1].role == "editorial_notes":
        if not is_blank(document.text, Span(branches[first - 1].span.end, end)):
            break
        first -= 1
        end = branches[first].span.start
    notes = branches[first:]
    return [] if is_blank(document.text, Span(document.body.start, end)) else list(notes)


def _cuts(document: Document) -> Cuts:
    positions = {milestone.position for milestone in document.milestones}
    for annotation in document.annotations:
        if not is_blank(document.text, annotation.span):
            positions |= {annotation.span.start, annotation.span.end}
    return Cuts(sorted(positions))


def _milestone_order(milestone: Milestone) -> tuple[int, int]:
    """Order by position, and where a page, a column and a line begin together in this order."""
    return milestone.position, ("page", "column", "line").index(milestone.unit)


def _touching(mentions: Sequence[WovenMention], span: Span, longest: int) -> list[WovenMention]:
    """Return the mentions that reach into a stretch; none is longer than `longest`."""
    first = bisect_left(mentions, span.start - longest, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, key=lambda mention: mention.span.start)
    return [mention for mention in mentions[first:last] if mention.span.end > span.start]


def _standing_in(
    milestones: Sequence[WovenMilestone], span: Span, body: Span
) -> Sequence[WovenMilestone]:
    """Return the milestones of a stretch; one at the very end belongs to the last stretch."""
    after = span.end + 1 if span.end == body.end else span.end
    first, last = (
        bisect_left(milestones, position, key=lambda milestone: milestone.position)
        for position in (span.start, after)
    )
    return milestones[first:last]
