"""The published contract of an evaluation: what stands in its JSON report."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Share = Annotated[float, Field(ge=0, le=1)]
Difference = Literal["value", "boundary", "kind", "missed", "added"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Counts(_Part):
    """How many mentions were found, missed and added, and what follows from it."""

    found: int = Field(description="Mentions of the gold that were predicted.")
    missed: int = Field(description="Mentions of the gold that were not.")
    added: int = Field(description="Predictions that the gold does not have.")
    precision: Share | None = Field(description="found / (found + added); null without any.")
    recall: Share | None = Field(description="found / (found + missed); null without any.")
    f1: Share | None = Field(description="2 found / (2 found + missed + added); null without any.")


class Values(_Part):
    """How many values are right, of the exact mentions whose value the gold tells."""

    compared: int
    right: int
    accuracy: Share | None = Field(description="right / compared; null without any.")


class Agreement(_Part):
    """Agreement beyond chance over the visible characters of the texts."""

    units: int = Field(description="The visible characters that were compared.")
    cohens_kappa: float | None
    krippendorffs_alpha: float | None = Field(description="For nominal data.")


class Scores(_Part):
    """The measures of one kind of mentions, or of all."""

    exact: Counts = Field(description="A prediction counts with the very stretch and kind.")
    relaxed: Counts = Field(description="A prediction counts with a character in common and kind.")
    values: Values
    agreement: Agreement


class Macro(_Part):
    """The means over the kinds that occur."""

    exact_f1: Share | None
    relaxed_f1: Share | None


class Interval(_Part):
    """Where the exact F1 of all kinds lies in 95 % of the samples of documents drawn anew."""

    low: Share
    high: Share
    samples: int


class Stretch(_Part):
    """Some words of a context, and who marked them."""

    words: str
    gold: bool
    predicted: bool


class Example(_Part):
    """One difference, in its context."""

    difference: Difference
    document: str
    start: int = Field(description="In code points of the compared text.")
    kind: str = Field(description="The gold's; the prediction's where the gold has none.")
    before: str
    words: str
    after: str
    context: tuple[Stretch, ...] = Field(
        description="The words of both sides and some around, each stretch with who marked it."
    )
    gold: str | None = Field(description="What the gold says of it.")
    predicted: str | None = Field(description="What the prediction says of it.")


class Evaluation(_Part):
    """An annotation measured against another."""

    documents: tuple[str, ...] = Field(description="The files of the gold.")
    kinds: dict[str, Scores]
    all: Scores = Field(description="Over all mentions (micro average).")
    macro: Macro
    interval: Interval | None = Field(description="Null with fewer than two documents.")
    confusions: dict[str, dict[str, int]] = Field(
        description="How often a mention of the gold's kind overlaps one that has another kind."
    )
    examples: tuple[Example, ...]
