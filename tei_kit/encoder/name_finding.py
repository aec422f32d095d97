"""Finds out who a name in the metadata is: which kind, and which record."""

from __future__ import annotations

import re

from tei_kit.encoder.coverage import Coverage
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, line
from tei_kit.model import Annotation, Document, Role

_ELEMENTS: dict[str, str] = {
    "person": "persName",
    "organization": "orgName",
    "place": "placeName",
}
_LONGEST_MARK = 3
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les)\s+", re.IGNORECASE)


class NameFinder:
    """Tell who is meant by a name: what the text's own mentions of the same words say.

    Mentions in the record's title outrank those elsewhere. A name that the text never mentions
    is nobody in particular: its element is `name`.
    """

    def __init__(self, document: Document, identifiers: Identifiers) -> None:
        self._document = document
        self._identifiers = identifiers
        self._known: dict[str, Annotation] = {}
        title = document.field_span("title")
        mentions = [note for note in document.annotations if note.kind in _ELEMENTS]
        mentions.sort(key=lambda note: (not (title and title.contains(note.span)), note.span))
        for note in mentions:
            self._known.setdefault(_key(note.span.of(document.text)), note)

    def element(self, name: str | None) -> Element | None:
        """Return the name's element, linked where the mention of the same words is linked."""
        if not name:
            return None
        found = self._known.get(_key(name))
        return self._linked(found, name) if found else line("name", name)

    def mentioned_in(self, *roles: Role) -> list[Element]:
        """Return whom the passages of the first role that mention anybody mention.

        Persons and organizations count, of names within names the outermost, each once.
        """
        for role in roles:
            found = self._outermost(role)
            if found:
                words = [note.span.of(self._document.text) for note in found]
                pairs = zip(found, words, strict=True)
                elements = [self._linked(note, name) for note, name in pairs]
                return list({str(element): element for element in elements if element}.values())
        return []

    def _outermost(self, role: Role) -> list[Annotation]:
        passages = Coverage(part.span for part in self._document.passages if part.role == role)
        inside = sorted(
            (
                note
                for note in self._document.annotations
                if note.kind in ("person", "organization")
                and passages.contains(note.span)
                and not (role == "distribution" and self._is_typists_mark(note))
            ),
            key=lambda note: (note.span.start, -note.span.end, note.kind),
        )
        found: list[Annotation] = []
        for note in inside:
            if not found or not found[-1].span.overlaps(note.span):
                found.append(note)
        return found

    def _is_typists_mark(self, note: Annotation) -> bool:
        """Tell whether somebody is named by bare initials, as who typed the copies is."""
        words = note.span.of(self._document.text)
        return note.kind == "person" and words.isalpha() and len(words) <= _LONGEST_MARK

    def _linked(self, note: Annotation, name: str) -> Element | None:
        ref = self._identifiers.pointer("record", note.entity) if note.entity else None
        return line(_ELEMENTS[note.kind], name, ref=ref)


def _key(name: str) -> str:
    words = " ".join(name.split())
    return _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words
