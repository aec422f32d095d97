"""The published contract of the JSON edition: what stands in the file of a document.

Every offset counts Unicode code points and is half-open. `text[start:end] == quote` holds for
every annotation, against the text of the object that lists it; the models refuse anything else.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, WithJsonSchema, model_validator

from tei_kit.model import (
    AnnotationKind,
    Certainty,
    Correspondence,
    EntityKind,
    FigureType,
    PublishedEdition,
)
from tei_kit.model.historical_date import Evidence

Number = Annotated[Decimal, WithJsonSchema({"type": "number"})]
Offset = Annotated[int, Field(ge=0)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Offsets(_Part):
    """A stretch: code points from `start` up to, not including, `end`."""

    start: Offset
    end: Offset


class DateValue(_Part):
    """What a date means: W3C dates of any precision, as in TEI's att.datable.w3c."""

    type: Literal["date"] = "date"
    when: str | None = None
    from_: str | None = Field(
        default=None,
        validation_alias=AliasChoices("from", "from_"),
        serialization_alias="from",
    )
    to: str | None = None
    not_before: str | None = None
    not_after: str | None = None
    relative: bool = Field(default=False, description="The words need a context to be understood.")
    evidence: Evidence | None = None
    calendar: str | None = None
    edtf: str | None = Field(
        default=None,
        description="The same in EDTF (ISO 8601-2), with `?` where the certainty is low and `~` "
        "where the precision is not high; null where EDTF has no form for it.",
    )


class TimeValue(_Part):
    """What a time of day means: W3C times, with their zone where the words tell it."""

    type: Literal["time"] = "time"
    when: str | None = None
    from_: str | None = Field(
        default=None,
        validation_alias=AliasChoices("from", "from_"),
        serialization_alias="from",
    )
    to: str | None = None
    not_before: str | None = None
    not_after: str | None = None


class FigureValue(_Part):
    """What a figure says: one number, a range, or a bound; of what, in which unit."""

    type: FigureType
    quantity: Number | None = None
    minimum: Number | None = None
    maximum: Number | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    unit: str | None = None
    commodity: str | None = Field(default=None, description="What is counted or measured.")
    approximate: bool = False


class Annotation(_Part):
    """A mention: what the words of a stretch mean, who says so, and how surely."""

    id: str = Field(description="Unique in the document.")
    kind: AnnotationKind
    start: Offset
    end: Offset
    quote: str
    source: Offsets | None = Field(
        description="Where the words stand in the decoded source file; null where that is unknown."
    )
    value: DateValue | TimeValue | FigureValue | None = None
    entity: str | None = Field(
        default=None,
        description="The id of one of `entities`, or an address outside the document.",
    )
    references: tuple[str, ...] = Field(
        default=(), description="All pointers of the mention as they stand in the TEI."
    )
    certainty: Certainty | None = None
    reason: str | None = Field(
        default=None, description="Why a date, time or figure has its value, for a reviewer."
    )
    responsibility: str | None = Field(
        default=None, description="The id of one of the metadata's `responsibilities`."
    )


class Passage(_Part):
    """A stretch with a structural role: the TEI element that stands around it."""

    element: str
    start: Offset
    end: Offset
    depth: Offset = Field(
        description="How many elements stand around it, up to its part of the text."
    )
    source: Offsets | None
    attributes: dict[str, str]


class Milestone(_Part):
    """Where a page, column or line begins: before the code point at `position`."""

    element: str
    position: Offset
    source_position: Offset | None
    attributes: dict[str, str]


class Statement(_Part):
    """A stretch of the archive's record that is kept verbatim, with its mentions."""

    text: str
    source: Offsets | None
    annotations: tuple[Annotation, ...]

    @model_validator(mode="after")
    def _quotes_are_the_text(self) -> Self:
        _check_quotes(self.text, self.annotations)
        return self


class ShelfmarkUnit(_Part):
    """One level of a shelfmark, named as the archive names it."""

    level: str
    value: str


class ArchivalIdentifier(_Part):
    """Where the original is kept."""

    settlement: str | None
    repository: str | None
    collection: str | None
    shelfmark: str | None
    units: tuple[ShelfmarkUnit, ...]


class Licence(_Part):
    """On what terms the edition may be used."""

    text: str
    url: str | None


class Responsibility(_Part):
    """Who did what; annotations name the `id`."""

    id: str | None
    duty: str
    name: str


class Metadata(_Part):
    """What is known about the document as a whole."""

    title: Statement | None
    citation: Statement | None
    date_line: Statement | None = Field(description="As the archive's record words it.")
    abstract: Statement | None
    document_type: str | None
    date: str | None = Field(description="A W3C date.")
    language: str | None = Field(description="Of the text, a BCP 47 tag.")
    original_languages: tuple[str, ...] = Field(description="BCP 47 tags.")
    authors: tuple[str, ...]
    translator: str | None
    correspondence: Correspondence | None
    classifications: tuple[str, ...]
    keywords: tuple[str, ...]
    archival_identifier: ArchivalIdentifier | None
    published_edition: PublishedEdition | None
    hosting_archive: str | None
    url: str | None
    publisher: str | None
    licence: Licence | None
    responsibilities: tuple[Responsibility, ...]


class SourceFile(_Part):
    """The files that the document comes from."""

    name: str | None = Field(description="The source file that was encoded.")
    sha256: str | None = Field(description="Of that file's bytes, in hexadecimal digits.")
    tei: str = Field(description="The TEI file that this document was made from.")


class Identifier(_Part):
    """An identifier of an entity in a list that others keep."""

    authority: str
    identifier: str


class Entity(_Part):
    """A person, organization or place that mentions point to."""

    id: str
    kind: EntityKind
    preferred_name: str
    variants: tuple[str, ...]
    description: str
    start: str | None
    end: str | None
    identifiers: tuple[Identifier, ...]


class JsonDocument(_Part):
    """One document of the JSON edition."""

    schema_: str = Field(
        validation_alias=AliasChoices("$schema", "schema_"),
        serialization_alias="$schema",
        description="Where this schema stands.",
    )
    id: str = Field(description="Unique in the edition; the file's name without its suffix.")
    source: SourceFile
    metadata: Metadata
    text: str = Field(description="The transcription, exactly: front, body and back in order.")
    passages: tuple[Passage, ...]
    milestones: tuple[Milestone, ...]
    annotations: tuple[Annotation, ...] = Field(description="The mentions in `text`.")
    entities: tuple[Entity, ...]

    @model_validator(mode="after")
    def _quotes_are_the_text(self) -> Self:
        _check_quotes(self.text, self.annotations)
        return self


def _check_quotes(text: str, annotations: tuple[Annotation, ...]) -> None:
    for annotation in annotations:
        if text[annotation.start : annotation.end] != annotation.quote:
            raise ValueError(f"the quote of annotation {annotation.id} is not what the text says")
