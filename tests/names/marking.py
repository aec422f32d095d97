"""Show the mentions of a text in place: "[Dr. Hale|pers-hale]" is linked, "[Arkby?]" unsure."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import AuthorityRecord, EntityKind, Span
from tei_kit.names import NameMention, find_organizations, find_persons, find_places


def record(identifier: str, kind: EntityKind, *names: str) -> AuthorityRecord:
    return AuthorityRecord(
        identifier=identifier, kind=kind, preferred_name=names[0], variants=names[1:]
    )


def mentions(text: str, kind: EntityKind, *records: AuthorityRecord) -> list[NameMention]:
    """Return the mentions of one kind, as the three annotators in a row find them."""
    index, whole = AuthorityIndex(records), [Span(0, len(text))]
    organizations = find_organizations(text, whole, index)
    if kind == "organization":
        return organizations
    bodies = [mention.span for mention in organizations]
    persons = find_persons(text, whole, index, bodies)
    if kind == "person":
        return persons
    people = [mention.span for mention in persons]
    return find_places(text, whole, index, taken=people, organizations=bodies)


def marked(text: str, found: Iterable[NameMention]) -> str:
    """Return the text with the mentions, which do not overlap, in brackets."""
    parts: list[str] = []
    last = 0
    for mention in found:
        parts += [text[last : mention.span.start], "[", mention.span.of(text)]
        parts.append(f"|{mention.entity}" if mention.entity else "")
        parts.append("~" + ",".join(mention.candidates) if mention.candidates else "")
        parts.append("]")
        last = mention.span.end
    return "".join([*parts, text[last:]])


def bare(expected: str) -> str:
    """Return the text without its brackets and links."""
    parts = expected.replace("]", "[").split("[")
    return "".join(
        part.partition("|")[0].partition("~")[0] if at % 2 else part
        for at, part in enumerate(parts)
    )
