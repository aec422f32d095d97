"""What structurers share: the paragraphs still without another role, their lines, replacing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tei_kit.model import CERTAINTIES, Document, Milestone, Passage, Role, Span
from tei_kit.model.statement import Certainty

LINE_BREAK = re.compile(r"\r\n|[\n\r]")
XML_SPACE = " \t\r\n"
"""What may stand outside every passage; a no-break space is a character like any other."""

RUN_ON = "run_on_recovery"
"""Who recovered a paragraph from a text without line ends; its statements stay that one's."""

_OUTER: tuple[Role, ...] = (
    "division", "editorial_notes", "opener", "closer", "postscript", "list", "item", "address",
    "head", "paragraph",
)  # fmt: skip
_DEPTHS = {role: depth for depth, role in enumerate(_OUTER)}
"""Which of two passages with the same span is the outer one; a gap is never."""

_LONGEST_LABEL = 50

_LINE = re.compile(r"[^\n\r]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Carry one visible line of a paragraph, without the white space around it."""

    span: Span
    paragraph: Passage
    first: bool
    """Whether the paragraph begins with it."""

    def words(self, text: str) -> str:
        """Return the words of the line."""
        return self.span.of(text)


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends.

    >>> trimmed("  Sir, ", Span(0, 7))
    Span(start=2, end=6)
    """
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(XML_SPACE))
    return Span(start, start + len(words.strip(XML_SPACE)))


def line_spans(text: str, span: Span) -> Iterator[Span]:
    """Yield the visible lines of a stretch."""
    for match in _LINE.finditer(text, span.start, span.end):
        visible = trimmed(text, Span(*match.span()))
        if visible:
            yield visible


def outermost(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages that lie in no other one, in the order of the text."""
    found: list[Passage] = []
    for passage in in_order(passages):
        if not found or passage.span.start >= found[-1].span.end:
            found.append(passage)
    return found


def lines_of(text: str, paragraphs: Iterable[Passage]) -> list[Line]:
    """Return the lines of some paragraphs, in their order."""
    return [
        Line(span, paragraph, first=number == 0)
        for paragraph in paragraphs
        for number, span in enumerate(line_spans(text, paragraph.span))
    ]


def wraps(text: str, line: Line, following: Line) -> bool:
    """Tell whether a sentence of running text was wrapped at the end of a line."""
    if following.paragraph is not line.paragraph or text[line.span.end - 1] in '.!?:;,"”»)]':
        return False
    longer = max(len(line.span), len(following.span)) > _LONGEST_LABEL
    first = text[following.span.start]
    begins = first.isupper() or first == "["
    return longer and (first.islower() or (len(line.span) > _LONGEST_LABEL and not begins))


def in_order(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return passages in the order of the text, the outer one before the inner one."""
    return tuple(sorted(passages, key=_place))


def _place(passage: Passage) -> tuple[int, int, int]:
    depth = _DEPTHS.get(passage.role, len(_OUTER) + (passage.role == "gap"))
    return passage.span.start, -passage.span.end, depth


def replaced(document: Document, removed: Iterable[Passage], added: Iterable[Passage]) -> Document:
    """Return the document with some passages taken out and others put in."""
    gone = {id(passage) for passage in removed}
    kept = [passage for passage in document.passages if id(passage) not in gone]
    return replace(document, passages=in_order([*kept, *added]))


def with_milestones(document: Document, milestones: Iterable[Milestone]) -> Document:
    """Return the document with further milestones, one of a unit at a position."""
    known = {(one.position, one.unit): one for one in [*milestones, *document.milestones]}
    return replace(
        document,
        milestones=tuple(sorted(known.values(), key=lambda one: (one.position, one.unit))),
    )


def remainder(text: str, paragraph: Passage, taken: Span) -> list[Passage]:
    """Return what is left of a paragraph before and after a stretch, as paragraphs."""
    before = trimmed(text, Span(paragraph.span.start, max(taken.start, paragraph.span.start)))
    after = trimmed(text, Span(min(taken.end, paragraph.span.end), paragraph.span.end))
    return [replace(paragraph, span=span) for span in (before, after) if span]


def less_certain(one: Certainty, other: Certainty) -> Certainty:
    """Return the lower of two certainties.

    >>> less_certain("high", "low")
    'low'
    """
    return max(one, other, key=CERTAINTIES.index)
