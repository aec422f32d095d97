"""What is known about a document as a whole; half of it people hand us, so it is pydantic."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ArchivalIdentifier(_Record):
    """Say where the original is kept.

    `units` are the levels of the shelfmark below the repository as the archive names them,
    outermost first: (("fond", "0742"), ("opis", "41"), ("delo", "92"), ("listy", "99-102")), or
    (("box", "12"), ("folder", "3")). `shelfmark` is the same as written in the citation.
    """

    settlement: str | None = None
    repository: str | None = None
    collection: str | None = None
    shelfmark: str | None = None
    units: tuple[tuple[str, str], ...] = ()


class PublishedEdition(_Record):
    """Say where the document was printed before, as far as its citation tells."""

    text: str
    authors: tuple[str, ...] = ()
    title: str | None = None
    place: str | None = None
    publisher: str | None = None
    year: str | None = None
    pages: str | None = None
    nature: str | None = None
    """How it was printed there ("facsimile (in Russian)")."""


class Correspondence(_Record):
    """Say who wrote to whom, each as the record or the text names them."""

    sender: str | None = None
    recipients: tuple[str, ...] = ()
    distribution: tuple[str, ...] = ()
    subject: str | None = None


class Metadata(_Record):
    """Carry what is known about a document; every field may be missing.

    Languages are BCP 47 tags; `date` is a W3C date (the catalogue's). `document_type` is one word
    ("memorandum", "letter", "telegram", "report", "minutes").
    """

    title: str | None = None
    document_type: str | None = None
    date: str | None = None
    language: str | None = None
    original_languages: tuple[str, ...] = ()
    translator: str | None = None
    url: str | None = None
    hosting_archive: str | None = None
    archival_identifier: ArchivalIdentifier | None = None
    published_edition: PublishedEdition | None = None
    correspondence: Correspondence | None = None
