"""A mention as the pages show it: the words, what they mean, and where to find them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tei_kit.model import (
    AnnotationKind,
    AuthorityRecord,
    Certainty,
    HistoricalDate,
    Quantity,
    TimeOfDay,
)
from tei_kit.pages.markup import fragment

Place = Literal["title", "citation", "abstract", "text"]
Value = HistoricalDate | TimeOfDay | Quantity


@dataclass(frozen=True, slots=True)
class Mention:
    """Carry one mention of a document: its identifier on the page and its surroundings.

    `before` and `after` are some words around it, on one line. Of a name, `entry` is where it
    leads; of a date, time or figure, `value` is what it says and `reason` why.
    """

    identifier: str
    kind: AnnotationKind
    place: Place
    words: str
    before: str
    after: str
    page: str
    certainty: Certainty | None = None
    reason: str | None = None
    responsibility: str | None = None
    entry: Entry | None = None
    value: Value | None = None

    @property
    def address(self) -> str:
        """Return the mention's address, relative to the root of the edition."""
        return self.page + fragment(self.identifier)

    @property
    def remarks(self) -> list[str]:
        """Return what a list says about the mention besides its words."""
        place = "" if self.place == "text" else f"in the {self.place}"
        doubt = f"certainty {self.certainty}" if self.certainty in ("medium", "low") else ""
        if doubt and self.reason:
            doubt = f"{doubt}: {self.reason}"
        return [remark for remark in (place, doubt) if remark]

    @property
    def row(self) -> str:
        """Return the identifier of the row that lists it on its document's page."""
        return f"row-{self.identifier}"


@dataclass(slots=True)
class Entry:
    """Carry one entry of a name list and, once the documents are transcribed, its mentions."""

    record: AuthorityRecord
    identifier: str
    page: str
    described: bool = True
    mentions: list[Mention] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Return the entry's address, relative to the root of the edition."""
        return self.page + fragment(self.identifier)
