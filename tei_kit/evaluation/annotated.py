"""A text with its mentions, as one side of an evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from tei_kit.model import Span

HOLE: Final = "\0"
"""Stands in a text for a character that the file does not carry; no text of ours can hold it."""

FURTHEST_PLACE: Final = 2**25
"""The place in a source that no file we read reaches; what claims to lie beyond is no place."""

Meaning = Mapping[str, str | Decimal | bool]
"""What a date, time or figure says, under TEI's attribute names, without what it leaves open."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Say that a stretch is a person, a date ..., what it means, and which entity it is.

    `alternatives` are other stretches that are as good; an `optional` mention is neither required
    nor wrong. `meaning` and `entity` are None where nothing is said about them.
    """

    kind: str
    span: Span
    meaning: Meaning | None = None
    entity: str | None = None
    alternatives: tuple[Span, ...] = ()
    optional: bool = False

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return all stretches that are as good, the mention's own first."""
        return (self.span, *self.alternatives)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Carry a text, which may have holes, and mentions over it in the order of their places."""

    text: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """Be one file: its mentions over its transcription, and over the source where that is known.

    `stem` is the file's name without its suffix; `source` and `sha256` are the name and the digest
    of the source file, as far as the file tells them.
    """

    name: str
    stem: str
    source: str | None
    sha256: str | None
    transcription: MarkedText | None
    in_source: MarkedText | None
