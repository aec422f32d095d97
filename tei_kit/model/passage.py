"""The structure of a text: stretches with a role, and milestones between characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tei_kit.model.span import Span
from tei_kit.model.statement import Certainty

Role = Literal[
    "division",
    "head",
    "paragraph",
    "list",
    "label",
    "item",
    "opener",
    "classification",
    "copy_mark",
    "copy_number",
    "registration",
    "dateline",
    "address",
    "address_line",
    "salutation",
    "closer",
    "signature",
    "attestation",
    "distribution",
    "postscript",
    "number",
    "gap",
    "editorial_notes",
    "note",
]
"""The structural roles; `tei_kit.encoder.vocabulary` says which TEI element each becomes."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Say that a stretch of the text plays a structural role.

    Passages of a document nest and never cross. `detail` refines the role where the vocabulary
    asks for it (the direction of a registration, the reason of a gap, the type of a division).
    `certainty` and `responsibility` are None where the layout of the source says it plainly (a
    blank line between two paragraphs).
    """

    role: Role
    span: Span
    detail: str | None = None
    certainty: Certainty | None = None
    responsibility: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Milestone:
    """Say that a page, column or line *begins* at a position of the text."""

    position: int
    unit: Literal["page", "column", "line"]
    number: str | None = None
    certainty: Certainty | None = None
    responsibility: str | None = None
