"""Keep the line ends that mean something: hard breaks, addresses, signatures, verse."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from tei_kit.model import Document, Milestone, Passage, Role, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._layers import LINE_BREAK, with_milestones

NAME = "line_beginnings"
_LEAVES: Final[frozenset[Role]] = frozenset(
    (
        "paragraph",
        "head",
        "item",
        "opener",
        "closer",
        "salutation",
        "signature",
        "attestation",
        "distribution",
        "dateline",
        "address_line",
        "postscript",
        "note",
    )
)
_LONGEST_SHORT_LINE = 90
_FEWEST_MISFITS = 0.3
_FEWEST_VERSES = 4
_WIDEST_VERSE = 60
_COLUMN = re.compile(r" {2,}|\t+")
"""What parts the cells of a table; a line with two of them is a row."""

_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")
_FIRST_WORD = re.compile(r"\s*(\S+)")


def keep_line_beginnings(document: Document) -> Document:
    """Say where a line begins, wherever the line end before it is no mere wrapping.

    Markdown's hard breaks always count. The lines of a passage count where they are short and
    ragged: the first word of the next would often have fitted on the line before.
    """
    text = document.text
    width = _usual_width(text, document.body)
    pages = [one.position for one in document.milestones if one.unit == "page"]
    milestones: list[Milestone] = []
    for span, role in _leaves(document):
        for stretch in _between(span, pages):
            milestones.extend(_lines(text, stretch, role, width))
    return with_milestones(document, milestones)


def _between(span: Span, pages: list[int]) -> Iterator[Span]:
    """Yield the pieces of a stretch between the pages that begin in it."""
    first, last = bisect_right(pages, span.start), bisect_left(pages, span.end)
    cuts = [span.start, *pages[first:last], span.end]
    for start, end in pairwise(cuts):
        yield Span(start, end)


def _leaves(document: Document) -> Iterator[tuple[Span, Role]]:
    """Yield the stretches that directly belong to a passage that holds text."""
    stack: list[Passage] = []
    position = document.body.start
    for passage in document.passages:
        while stack and stack[-1].span.end <= passage.span.start:
            yield from _stretch(stack, position, stack[-1].span.end)
            position = max(position, stack.pop().span.end)
        yield from _stretch(stack, position, passage.span.start)
        position = max(position, passage.span.start)
        stack.append(passage)
    while stack:
        yield from _stretch(stack, position, stack[-1].span.end)
        position = max(position, stack.pop().span.end)


def _stretch(stack: list[Passage], start: int, end: int) -> Iterator[tuple[Span, Role]]:
    if stack and end > start and stack[-1].role in _LEAVES:
        yield Span(start, end), stack[-1].role


def _lines(text: str, span: Span, role: Role, width: int) -> Iterator[Milestone]:
    breaks = list(LINE_BREAK.finditer(text, span.start, span.end))
    if not breaks:
        return
    starts = [span.start, *(one.end() for one in breaks)]
    ends = [*(one.start() for one in breaks), span.end]
    lines = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    lines[0] = " " * _indent(text, span.start) + lines[0]
    around_marks = role in ("opener", "closer")
    ragged = around_marks or _is_ragged(lines, width, heading=role == "head")
    if around_marks and len(breaks) == 1 and not "".join(lines).strip():
        hard = _HARD_BREAK.search(lines[0]) is not None
        signed = (None, None) if hard else ("medium", NAME)
        yield Milestone(starts[1], "line", None, *signed)
    for line, following, start in zip(lines, lines[1:], starts[1:], strict=False):
        if _HARD_BREAK.search(line) and following.strip():
            yield Milestone(start, "line")
        elif ragged and following.strip():
            yield Milestone(start, "line", None, "medium", NAME)


def _is_ragged(lines: list[str], width: int, *, heading: bool) -> bool:
    visible = [line.rstrip() for line in lines if line.strip()]
    longest = max(map(len, visible), default=0)
    if longest > _LONGEST_SHORT_LINE:
        return False
    width = max(width, longest)
    if len(visible) < _FEWEST_VERSES:
        width = width * 7 // 8
    pairs = list(pairwise(visible))
    fits = sum(len(line) + 1 + _first_word_length(following) <= width for line, following in pairs)
    wrapped = sum(_goes_on(line, following) for line, following in pairs)
    rows = sum(len(_COLUMN.findall(line.strip())) > 1 for line in visible)
    if len(visible) > 1 and rows * 2 >= len(visible):
        return True
    prose = longest > _WIDEST_VERSE or len(visible) < _FEWEST_VERSES
    if prose and not heading and wrapped * 2 >= len(pairs):
        return False
    return bool(pairs) and fits >= _FEWEST_MISFITS * len(pairs)


def _goes_on(line: str, following: str) -> bool:
    """Tell whether a sentence seems to go on over a line end."""
    return line[-1] not in ".!?:;" and following.lstrip()[:1].islower()


def _indent(text: str, position: int) -> int:
    before = text[max(0, position - _LONGEST_SHORT_LINE) : position]
    return len(before) - len(before.rstrip(" "))


def _first_word_length(line: str) -> int:
    match = _FIRST_WORD.match(line)
    return len(match[1]) if match else 0


def _usual_width(text: str, body: Span) -> int:
    """Return how long the lines of the text get that another line follows directly."""
    lengths: list[int] = []
    start = body.start
    for match in LINE_BREAK.finditer(text, body.start, body.end):
        if not LINE_BREAK.match(text, match.end(), body.end) and match.start() > start:
            lengths.append(len(text[start : match.start()].strip()))
        start = match.end()
    lengths.sort()
    return lengths[len(lengths) * 9 // 10] if lengths else 0


STRUCTURER = Structurer(NAME, keep_line_beginnings, step=80)
