"""The published contract of the ledger: one figure with all that its sentence says about it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from tei_kit.model import AnnotationKind, Certainty, FigureType, Quantity

Number = Annotated[Decimal, WithJsonSchema({"type": "number"})]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Governor(_Part):
    """The person, organization or place that a figure is said of, and why it is taken for that."""

    kind: AnnotationKind
    words: str
    entity: str | None = Field(description="The identifier it points to, in the file or outside.")
    reason: str

    @property
    def identity(self) -> str:
        """Return what tells the names apart: the identifier, else the words."""
        return self.entity or self.words.casefold()


class Period(_Part):
    """The date that governs a figure, and why it is taken for that."""

    words: str
    edtf: str | None = Field(description="In EDTF (ISO 8601-2).")
    first: str | None = Field(description="The first day that may be meant.")
    last: str | None = Field(description="The last day that may be meant.")
    reason: str


class Entry(_Part):
    """One figure of a document."""

    document: str = Field(description="The TEI file.")
    line: int = Field(description="Of the figure's start tag in the TEI file, from 1.")
    column: int = Field(description="The same, in code points from 1.")
    passage: str = Field(description="The elements around it, from the part of the text inward.")
    source: str | None = Field(
        description="Where the words stand in the source, as an RFC 5147 fragment; null if unknown."
    )
    source_line: int | None = Field(
        description="The line of the source where they begin, from 1; null if unknown."
    )
    before: str
    words: str
    after: str
    type: FigureType
    quantity: Number | None
    minimum: Number | None
    maximum: Number | None
    at_least: Number | None
    at_most: Number | None
    approximate: bool
    unit: str | None
    commodity: str | None = Field(description="What is counted or measured.")
    whose: Governor | None = Field(description="Null where the sentence leaves it open.")
    where: Governor | None = Field(description="Null where the sentence leaves it open.")
    period: Period | None = Field(description="Null where the sentence names none.")
    certainty: Certainty | None = Field(description="How sure the figure's value is.")
    reason: str | None = Field(description="Why the figure has its value.")

    @property
    def value(self) -> Quantity:
        """Return what the figure says."""
        return Quantity(
            type=self.type,
            quantity=self.quantity,
            minimum=self.minimum,
            maximum=self.maximum,
            at_least=self.at_least,
            at_most=self.at_most,
            unit=self.unit,
            commodity=self.commodity,
            approximate=self.approximate,
        )


class Ledger(_Part):
    """The figures of some documents, in the order of the files and of their texts."""

    figures: tuple[Entry, ...]
