"""What a document's page says about the document, in words that need no archivist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from tei_kit.exporters._header import Header
from tei_kit.exporters._html.languages import language_name
from tei_kit.model import ArchivalIdentifier, PublishedEdition
from tei_kit.model.historical_date import W3C_DATE
from tei_kit.model.wording import day_words
from tei_kit.pages.markup import end_tag, safe_address, start_tag, text


@dataclass(frozen=True, slots=True)
class Fact:
    """Carry one term and what is said about it."""

    term: str
    details: tuple[Markup, ...]


def facts(header: Header, citation: Markup | None) -> list[Fact]:
    """Return what the header says, without what it does not say.

    Args:
        header: the header.
        citation: its citation as HTML, with its mentions.
    """
    return [fact for fact in _facts(header, citation) if fact.details]


def date_in_words(w3c: str | None) -> str | None:
    """Say a header's date in words, as it stands where it is no W3C date."""
    return day_words(w3c) if w3c and W3C_DATE.fullmatch(w3c) else w3c


def external_link(address: str, words: str | None = None) -> Markup:
    """Return a link out of the edition, plain words where the address is not safe."""
    target = safe_address(address)
    shown = text(words or address)
    if target is None:
        return shown
    return start_tag("a", {"href": target, "rel": "external"}) + shown + end_tag("a")


def _facts(header: Header, citation: Markup | None) -> Iterator[Fact]:
    metadata, correspondence = header.metadata, header.metadata.correspondence
    yield _fact("Date", date_in_words(metadata.date))
    yield _fact("Type", (metadata.document_type or "").capitalize())
    yield _fact("Classification", *header.classifications)
    if correspondence is not None:
        yield _fact("From", correspondence.sender)
        yield _fact("To", *correspondence.recipients)
        yield _fact("Copies to", *correspondence.distribution)
        yield _fact("Subject", correspondence.subject)
    if correspondence is None or header.authors != (correspondence.sender,):
        yield _fact("Author", *header.authors)
    yield _fact("Language", _language(metadata.language))
    yield _fact("Original language", *map(language_name, metadata.original_languages))
    yield _fact("Translated by", metadata.translator)
    if metadata.archival_identifier is not None:
        yield from _archive(metadata.archival_identifier)
    yield Fact("Cited as", (citation,) if citation else ())
    if metadata.published_edition is not None:
        yield _fact("Printed in", _printed(metadata.published_edition))
    yield _fact("Published by", metadata.hosting_archive or header.publisher)
    if metadata.url:
        yield Fact("Record", (external_link(metadata.url),))
    if header.licence:
        yield Fact("Terms of use", (external_link(header.licence_url or "", header.licence),))
    yield _fact("Keywords", *header.keywords)
    yield _fact("Transcribed from", header.source.name)


def _fact(term: str, *details: str | None) -> Fact:
    return Fact(term, tuple(text(detail) for detail in details if detail))


def _language(tag: str | None) -> str | None:
    return language_name(tag) if tag else None


def _archive(identifier: ArchivalIdentifier) -> Iterator[Fact]:
    kept = (identifier.repository, identifier.settlement, identifier.collection)
    yield _fact("Archive", ", ".join(filter(None, kept)))
    if identifier.units:
        yield _fact(
            "Shelfmark", ", ".join(f"{level} {number}" for level, number in identifier.units)
        )
    else:
        yield _fact("Shelfmark", identifier.shelfmark)


def _printed(edition: PublishedEdition) -> str:
    authors = ", ".join(edition.authors)
    imprint = ": ".join(filter(None, (edition.place, edition.publisher)))
    pages = f"p. {edition.pages}" if edition.pages else None
    parts = (authors, edition.title, imprint, edition.year, pages)
    spoken = ", ".join(part for part in parts if part)
    nature = f" ({edition.nature})" if edition.nature else ""
    return (spoken or edition.text) + nature
