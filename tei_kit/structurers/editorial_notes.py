"""Find what the archive says about a document after its end: notes that are no part of it."""

from __future__ import annotations

import re
from dataclasses import replace

from tei_kit.model import Document, Passage, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._feet import foot_line
from tei_kit.structurers._layers import Line, less_certain, lines_of, outermost, replaced
from tei_kit.structurers._marks import any_of
from tei_kit.structurers._vocabulary import all_words

NAME = "editorial_notes"
_MOST_PARAGRAPHS = 6
_CAPTIONED = re.compile(rf"\W{{0,3}}{any_of(all_words('note_words'))}\s?[:.\])–—-]", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?P<mark>\[\d{1,3}\]|\[\*{1,3}\]|\*{1,3}(?=\s))\s*\S")
_ABOUT = re.compile(
    rf"\b(?:this|the\s+above|the\s+present|the\s+original)\s+{any_of(all_words('document_nouns'))}"
    r"\s+(?:was|were|is|has|had|bears|appears|comes|can)\b",
    re.IGNORECASE,
)


def separate_notes(document: Document) -> Document:
    """Make the trailing paragraphs that speak about the document its editorial notes.

    They stand after the foot of the paper (a signature, an attestation, a date) and say what
    became of it, or they are captioned as notes.
    """
    text = document.text
    passages = outermost(document.passages)
    notes: list[Passage] = []
    for passage in reversed(passages[-_MOST_PARAGRAPHS:]):
        if passage.role != "paragraph":
            break
        if not (_is_prose(text, passage) or _is_footnote(text, passage)):
            break
        notes.insert(0, passage)
    start = next((i for i, one in enumerate(notes) if _speaks_about(text, one, passages)), None)
    if start is None or passages[0] is notes[start]:
        return document
    notes = notes[start:]
    span = Span(notes[0].span.start, notes[-1].span.end)
    certainty: Certainty = less_certain("medium", notes[0].certainty or "high")
    signed = notes[0].responsibility or NAME
    around = Passage("editorial_notes", span, None, certainty, signed)
    return replaced(document, notes, [around, *(replace(one) for one in notes)])


def _is_prose(text: str, passage: Passage) -> bool:
    return all(foot_line(text, line) is None for line in lines_of(text, [passage])[:3])


def _is_footnote(text: str, passage: Passage) -> bool:
    """Tell whether a paragraph begins with a mark that the text before it bears as well."""
    match = _FOOTNOTE.match(text, passage.span.start, passage.span.end)
    return match is not None and text.rfind(match["mark"], 0, passage.span.start) >= 0


def _speaks_about(text: str, note: Passage, passages: list[Passage]) -> bool:
    if _is_footnote(text, note):
        return True
    follows_foot = _ends_paper(text, passages[passages.index(note) - 1])
    if not follows_foot:
        return False
    words = note.span.of(text)
    return bool(_CAPTIONED.match(words) or _ABOUT.search(words))


def _ends_paper(text: str, before: Passage) -> bool:
    """Tell whether a paragraph's last line belongs to the foot of a paper."""
    lines: list[Line] = lines_of(text, [before])
    foot = foot_line(text, lines[-1]) if before.role == "paragraph" and lines else None
    return foot is not None and (foot.telling or foot.kind in ("name", "office"))


STRUCTURER = Structurer(NAME, separate_notes, step=35)
