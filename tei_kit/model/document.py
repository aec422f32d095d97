"""One text with many layers: what a reader returns and every later stage enriches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tei_kit.model.annotation import Annotation
from tei_kit.model.metadata import Metadata
from tei_kit.model.passage import Milestone, Passage
from tei_kit.model.span import Span

FieldName = Literal[
    "date", "title", "citation", "abstract", "original_language", "contents", "other"
]
"""What a record states; "other" is a caption with its value that no role is known for."""
VERBATIM_FIELDS: tuple[FieldName, ...] = ("date", "title", "citation", "abstract")
"""The fields that the header keeps verbatim."""


@dataclass(frozen=True, slots=True)
class Field:
    """Say where in the text the catalogue record that precedes a body states something."""

    name: FieldName
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """Carry one text and the layers over it; every span counts code points of `text`.

    `text` is the decoded source, unchanged. `body` is the stretch that is the transcription;
    what lies outside it is the archive's record, of which `fields` tells the stretches that the
    header keeps verbatim. `passages` and `milestones` lie inside `body`; `annotations` lie inside
    `body` or inside one of the fields.
    """

    source_name: str
    source_sha256: str
    text: str
    body: Span
    metadata: Metadata
    fields: tuple[Field, ...] = ()
    passages: tuple[Passage, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    annotations: tuple[Annotation, ...] = field(default=())

    def field_span(self, name: FieldName) -> Span | None:
        """Return where the record states `name`, None where it does not."""
        return next((field.span for field in self.fields if field.name == name), None)

    @property
    def transcribed_spans(self) -> tuple[Span, ...]:
        """Return the stretches that are kept verbatim and annotated, in the order of the text."""
        verbatim = [field.span for field in self.fields if field.name in VERBATIM_FIELDS]
        return tuple(sorted([*verbatim, self.body]))
