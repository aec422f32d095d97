"""Find headings: Markdown's, capitals, numbered ones, the title before the first paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.model import Document, Passage, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._datelines import journal_dates
from tei_kit.structurers._headings import (
    heading_style,
    is_bracketed,
    is_capitals,
    is_label,
    is_mixed_case,
    is_numbered_heading,
    is_numbered_part,
    is_prose,
    is_title,
    marked_style,
)
from tei_kit.structurers._heads import NAMES_DOCUMENT
from tei_kit.structurers._layers import RUN_ON, less_certain, outermost, replaced
from tei_kit.structurers._marks import scan_marks

NAME = "headings"
_MOST_TITLES = 4


def structure_headings(document: Document) -> Document:
    """Make heads of the paragraphs that are headings over what follows them.

    A heading never ends a text: what nothing follows stays a paragraph.
    """
    text = document.text
    passages = outermost(document.passages)
    mixed_case = is_mixed_case(text, document.body)
    titles = _possible_titles(text, passages)
    entries = journal_dates(text, [one for one in passages if one.role == "paragraph"])
    removed: list[Passage] = []
    added: list[Passage] = []
    for number in range(len(passages) - 2, -1, -1):
        passage = passages[number]
        certainty: Certainty | None = "medium" if passage.span in entries else None
        certainty = certainty or _heading(text, passages, number, titles, mixed_case=mixed_case)
        if certainty is None:
            continue
        head = Passage(
            "head",
            passage.span,
            None,
            less_certain(certainty, passage.certainty or "high"),
            passage.responsibility if passage.responsibility == RUN_ON else NAME,
        )
        passages[number] = head
        removed.append(passage)
        added.append(head)
    return replaced(document, removed, added)


def _heading(
    text: str, passages: Sequence[Passage], number: int, titles: int, *, mixed_case: bool
) -> Certainty | None:
    passage, after = passages[number], passages[number + 1]
    if passage.role != "paragraph" or after.role not in ("paragraph", "list", "head"):
        return None
    if marked_style(text, passage.span) is not None:
        return "high"
    inferred = passage.responsibility == RUN_ON
    if inferred or not is_title(text, passage.span) or scan_marks(text, passage.span):
        return None
    if is_numbered_heading(text, passage.span, after.span):
        return "high" if is_capitals(text, passage.span) else "medium"
    if is_capitals(text, passage.span) and mixed_case:
        return "high" if after.role != "paragraph" or not is_capitals(text, after.span) else None
    return _plain_heading(text, passages, number, titles)


def _plain_heading(
    text: str, passages: Sequence[Passage], number: int, titles: int
) -> Certainty | None:
    passage, before, after = passages[number], passages[number - 1], passages[number + 1]
    named = NAMES_DOCUMENT.search(text, passage.span.start, passage.span.end)
    if (number < titles and named) or is_numbered_part(text, passage.span):
        return "medium"
    if not _leads(text, passage.span, after):
        return None
    return "medium" if number < titles else _section_heading(text, passage, before)


def _section_heading(text: str, passage: Passage, before: Passage) -> Certainty | None:
    if not is_label(text, passage.span):
        return None
    style = heading_style(text, passage.span)
    if style != "plain":
        return "medium"
    if before.role == "paragraph" and text[before.span.end - 1] not in '.!?:"”»)]':
        return None
    return "low"


def _possible_titles(text: str, passages: Sequence[Passage]) -> int:
    """Return how many passages at the beginning may be titles: the opener's, and short ones."""
    first = next((i for i, one in enumerate(passages) if one.role == "paragraph"), len(passages))
    number = first
    while number < min(len(passages), first + _MOST_TITLES):
        passage = passages[number]
        words = passage.span.of(text)
        said = passage.role in ("opener", "head") or is_bracketed(words)
        if not said and not is_title(text, passage.span):
            break
        if number > first and ":" in words:
            break
        number += 1
    return max(number, first + 1)


def _leads(text: str, span: Span, after: Passage) -> bool:
    """Tell whether what follows is what a heading stands over."""
    if after.role != "paragraph":
        return True
    if text[after.span.start].islower():
        return False
    return is_prose(text, after.span) and len(after.span) > len(span)


STRUCTURER = Structurer(NAME, structure_headings, step=60)
