"""What annotators ask of the authority files, whoever keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from tei_kit.model.authority_record import AuthorityRecord, EntityKind
from tei_kit.model.span import Span


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Say that a name of at least one record stands at a span of the text."""

    span: Span
    records: tuple[AuthorityRecord, ...]


class NameIndex(Protocol):
    """Find the names of authority records in a text."""

    def find(self, text: str, within: Span) -> Iterator[NameMatch]:
        """Yield the matches inside `within`, in the order of the text, longest first at a place."""
        ...

    def records(self, kind: EntityKind) -> tuple[AuthorityRecord, ...]:
        """Return the records of one kind, in the order of their files."""
        ...
