"""What the name engine states about a stretch of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tei_kit.model import AuthorityRecord, Certainty, EntityKind, Span


@dataclass(frozen=True, slots=True)
class NameMention:
    """Say that a name of one kind stands at a span, how surely, why, and whose it is.

    `entity` is the identifier of the one record that fits, None where none or several do;
    `candidates` are those that may be meant.
    """

    kind: EntityKind
    span: Span
    certainty: Certainty
    reason: str
    entity: str | None = None
    candidates: tuple[str, ...] = ()


def linked(
    kind: EntityKind,
    span: Span,
    records: tuple[AuthorityRecord, ...],
    certainty: Certainty,
    reason: str,
) -> NameMention:
    """Link a name to its record; leave it unlinked where several fit, however sure its form is."""
    if len(records) == 1:
        return NameMention(kind, span, certainty, reason, records[0].identifier)
    if not records:
        return NameMention(kind, span, certainty, reason)
    candidates = tuple(record.identifier for record in records)
    return NameMention(kind, span, "low", f"{reason}; several records fit", None, candidates)


def without_overlaps(mentions: Iterable[NameMention]) -> list[NameMention]:
    """Return the mentions in the order of the text, of overlapping ones the first and longest."""
    kept: list[NameMention] = []
    for mention in sorted(mentions, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
    return kept
