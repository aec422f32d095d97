"""A person, organization or place that names are linked to."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

EntityKind = Literal["person", "organization", "place"]


class AuthorityRecord(BaseModel):
    """Carry one record of an authority file.

    `variants` are further names, spelled as texts spell them. `identifiers` are pairs of an
    authority and the identifier there (("wikidata", "Q64"),). `start` and `end` are W3C dates of
    birth and death, of foundation and dissolution.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    identifier: str
    kind: EntityKind
    preferred_name: str
    variants: tuple[str, ...] = ()
    description: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    start: str | None = None
    end: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the preferred name and the variants, the preferred one first."""
        return (self.preferred_name, *self.variants)
