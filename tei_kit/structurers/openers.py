"""Find the opener of a memorandum, letter or cable: marks, dateline, addressee, salutation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from tei_kit.model import Document, Passage, Role, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._datelines import journal_dates
from tei_kit.structurers._headings import is_title
from tei_kit.structurers._heads import HeadLine, head_line
from tei_kit.structurers._layers import (
    RUN_ON,
    Line,
    less_certain,
    lines_of,
    outermost,
    remainder,
    replaced,
    wraps,
)
from tei_kit.structurers._marks import Mark, copy_number_itself
from tei_kit.structurers._over_dateline import lines_over_dateline
from tei_kit.structurers._source_notes import source_note, with_note_apart

NAME = "openers"
_MOST_LINES = 60
_MOST_UNTOLD = 6
_MOST_WORDS_AT_END = 3
_LONGEST_ADDRESS_LINE, _LONGEST_LABEL = 80, 50


def structure_opener(document: Document) -> Document:
    """Give the lines before the first sentence their roles, where any of them tells its own.

    Lines that tell nothing by themselves (a letterhead) belong to the opener if one that does
    follows. At least one paragraph is left for the body.
    """
    text = document.text
    whole = _leading_paragraphs(document)
    leading = with_note_apart(text, whole)
    about = source_note(text, leading)
    paragraphs = [one for one in leading if one not in about] if about else whole
    lines = lines_of(text, paragraphs)
    taken = _opening_lines(text, lines, journal_dates(text, outermost(document.passages)))
    if not taken or len(taken) >= len(lines):
        return document
    passages = list(_passages(text, taken))
    touched = [one for one in paragraphs if one.span.start < taken[-1].line.span.end]
    rest = remainder(text, touched[-1], taken[-1].line.span)
    kept = [one for one in rest if one.span.start >= taken[-1].line.span.end]
    if not about or touched[-1].span.start < about[0].span.start:
        return replaced(document, touched, [*passages, *kept])
    divided = replaced(document, whole, leading)
    return replaced(divided, touched, [*passages, *_notes(about), *kept])


def _notes(paragraphs: Sequence[Passage]) -> list[Passage]:
    """Return what goes around the paragraphs of a note about the source."""
    span = Span(paragraphs[0].span.start, paragraphs[-1].span.end)
    certainty = less_certain("medium", paragraphs[0].certainty or "high")
    return [Passage("editorial_notes", span, None, certainty, NAME)]


def _leading_paragraphs(document: Document) -> list[Passage]:
    found: list[Passage] = []
    for passage in outermost(document.passages)[: _MOST_LINES + 1]:
        if passage.role != "paragraph":
            break
        found.append(passage)
    return found


def _opening_lines(text: str, lines: Sequence[Line], entries: Collection[Span]) -> list[HeadLine]:
    """Return the lines of the opener, which end with one that tells its own role."""
    taken: list[HeadLine] = []
    told = 0
    leading = lines_over_dateline(text, lines, entries)
    for line, following in zip_longest(lines[:_MOST_LINES], lines[1:_MOST_LINES]):
        wrapped = following is not None and wraps(text, line, following)
        if line.span in entries or (wrapped and line not in leading):
            break
        head = (
            (_heading_goes_on(line, taken) if line in leading else None)
            or _continued(text, line, taken)
            or head_line(text, line)
            or _long_title(text, line, taken)
            or (_heading(line) if line in leading else None)
        )
        if head is None or len(taken) - told >= _MOST_UNTOLD:
            break
        taken.append(_as_title(text, head) if told else head)
        if head.kind not in ("letterhead", "title", "routing"):
            told = len(taken)
        if head.kind == "salutation":
            about = following and head_line(text, following)
            if about and about.kind == "subject":
                taken.append(about)
                told = len(taken)
            break
    return _with_addressee(text, _without_sender(taken[:told]))


def _heading_goes_on(line: Line, taken: Sequence[HeadLine]) -> HeadLine | None:
    """Return a line as the end of the long title that its paragraph began with."""
    if line.first or not taken or taken[-1].kind != "title":
        return None
    long = len(taken[-1].line.span) > _LONGEST_LABEL
    return HeadLine(line, "title") if long else None


def _heading(line: Line) -> HeadLine:
    return HeadLine(line, "title" if line.first else "letterhead")


def _long_title(text: str, line: Line, taken: Sequence[HeadLine]) -> HeadLine | None:
    """Return a line as a title: a whole paragraph that is not closed, or what goes on in one."""
    if taken and not line.first and taken[-1].kind == "title":
        short = len(line.span) <= _LONGEST_ADDRESS_LINE and is_title(text, line.paragraph.span)
        return HeadLine(line, "title") if short else None
    inferred = line.paragraph.responsibility == RUN_ON
    if not line.first or inferred or ":" in line.words(text):
        return None
    return HeadLine(line, "title") if is_title(text, line.paragraph.span) else None


def _as_title(text: str, head: HeadLine) -> HeadLine:
    """Make a line of capitals that is a paragraph a title; at the very top it is a letterhead."""
    alone = head.line.span == head.line.paragraph.span
    if head.kind == "letterhead" and alone and head.line.words(text).isupper():
        return replace(head, kind="title")
    return head


def _continued(text: str, line: Line, taken: list[HeadLine]) -> HeadLine | None:
    """Return a line as the next one of the address or field that its paragraph began with."""
    if line.first or not taken or len(line.span) > _LONGEST_ADDRESS_LINE:
        return None
    before, alone = taken[-1], head_line(text, line)
    if alone is None and _ends_list(text, before, line):
        return HeadLine(line, before.kind)
    tells = alone is not None and alone.kind != "letterhead"
    if tells or line.words(text).lower().startswith("from "):
        return None
    if before.kind == "address" or (before.kind == "field" and before.field == "address"):
        goes_on = alone is not None or text[line.span.start].islower()
        return HeadLine(line, "address") if goes_on else None
    return HeadLine(line, before.kind) if before.kind in ("field", "subject") else None


def _without_sender(taken: list[HeadLine]) -> list[HeadLine]:
    """Leave a mere name under "FROM OSLO TO BERGEN" alone: it may be who sends."""
    if not any(one.kind == "routing" for one in taken):
        return taken
    return [
        replace(one, kind="letterhead") if one.kind == "address" and one.named else one
        for one in taken
    ]


def _ends_list(text: str, before: HeadLine, line: Line) -> bool:
    """Tell whether a line with a stop is the last of an address ("12 Quay Street," "Bergen.")."""
    words = line.words(text)
    listed = before.kind in ("letterhead", "address") and text[before.line.span.end - 1] == ","
    return listed and words[0].isupper() and len(words.split()) <= _MOST_WORDS_AT_END


def _with_addressee(text: str, taken: list[HeadLine]) -> list[HeadLine]:
    """Make the lines of the paragraph right before a salutation the address."""
    place = next((i for i, one in enumerate(taken) if one.kind == "salutation"), 0)
    if place == 0:
        return taken
    above = taken[place - 1 if taken[place].line.first else place].line.paragraph
    before = [one for one in taken[:place] if one.line.paragraph is above]
    if any(one.kind != "letterhead" or one.line.words(text)[-1] in ":*" for one in before):
        return taken
    return [HeadLine(one.line, "address") if one in before else one for one in taken]


def _passages(text: str, taken: Sequence[HeadLine]) -> Iterator[Passage]:
    for titled, group in groupby(taken, key=lambda one: one.kind in ("title", "subject")):
        lines = list(group)
        span = Span(lines[0].line.span.start, lines[-1].line.span.end)
        if titled:
            yield from _heads(lines)
        else:
            yield _signed("opener", span, lines[0].line.paragraph)
            yield from _inside(text, lines)


def _heads(lines: Sequence[HeadLine]) -> Iterator[Passage]:
    """Yield a head for every paragraph, with the lines that continue a subject."""
    for _, group in groupby(lines, key=lambda one: (one.line.paragraph.span, one.kind)):
        head = list(group)
        span = Span(head[0].line.span.start, head[-1].line.span.end)
        yield _signed("head", span, head[0].line.paragraph, guess="medium")


def _inside(text: str, lines: Sequence[HeadLine]) -> Iterator[Passage]:
    for role, group in groupby(lines, key=_group_of):
        members = list(group)
        if role == "address":
            span = Span(members[0].line.span.start, members[-1].line.span.end)
            yield _signed("address", span, members[0].line.paragraph)
            for one in members:
                yield _signed("address_line", one.line.span, one.line.paragraph)
        elif role == "salutation":
            yield _signed("salutation", members[0].line.span, members[0].line.paragraph)
        elif role == "dateline":
            for one in members:
                yield _signed("dateline", one.line.span, one.line.paragraph)
        elif role == "marks":
            yield from _marks(text, members)


def _group_of(head: HeadLine) -> str:
    if head.kind == "field" and head.field in ("address", "dateline"):
        return head.field
    return head.kind


def _marks(text: str, members: Sequence[HeadLine]) -> Iterator[Passage]:
    marks = [(one, mark) for one in members for mark in one.marks]
    dated = any(mark.role == "dateline" for _, mark in marks)
    for one, mark in marks:
        yield from mark_passages(text, mark, one.line.paragraph, NAME, dated=dated)


def mark_passages(
    text: str, mark: Mark, paragraph: Passage, responsibility: str, *, dated: bool
) -> Iterator[Passage]:
    """Yield the passage of a mark and the number inside it.

    A registration number beside the date of a paper is the one that its sender gave it, unless
    words tell otherwise.
    """
    detail = mark.detail
    if mark.role == "registration" and detail is None and dated:
        detail = "outgoing"
    yield _signed(mark.role, mark.span, paragraph, detail, responsibility=responsibility)
    number = copy_number_itself(text, mark.span) if mark.role == "copy_mark" else None
    if number is not None:
        yield _signed("copy_number", number, paragraph, responsibility=responsibility)


def _signed(
    role: Role,
    span: Span,
    paragraph: Passage,
    detail: str | None = None,
    *,
    guess: Certainty = "high",
    responsibility: str = NAME,
) -> Passage:
    """Return a passage signed by us or, where the paragraph was inferred, by who inferred it."""
    certainty = less_certain(guess, paragraph.certainty or "high")
    return Passage(role, span, detail, certainty, paragraph.responsibility or responsibility)


STRUCTURER = Structurer(NAME, structure_opener, step=30)
