"""Writes where the text comes from: the citation, the file, earlier prints, the original."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.encoder.languages import language_name
from tei_kit.encoder.layout import Element, container, line
from tei_kit.model import ArchivalIdentifier, Document, PublishedEdition
from tei_kit.tei.datatypes import language, temporal, word


def source_description(
    document: Document, citations: Sequence[Element], dates: Sequence[Element]
) -> Element | None:
    """Return the `sourceDesc`.

    Args:
        document: what is known.
        citations: the record's citations, verbatim.
        dates: the record's date line, verbatim.

    Source: TEI Guidelines, 2.2.7 (source description), 11.4 (manuscript identifier).
    """
    known = document.metadata
    file = [
        line("idno", document.source_name or "unnamed", type="filename"),
        line("idno", document.source_sha256, type="sha256"),
    ]
    record = [
        line("distributor", known.hosting_archive),
        line("idno", known.url, type="URI"),
        *dates,
    ]
    return container(
        "sourceDesc",
        [
            *citations,
            container("bibl", file, type="file"),
            container("bibl", record, type="record"),
            _published_edition(known.published_edition),
            _original(known.archival_identifier, known.original_languages),
        ],
    )


def _published_edition(edition: PublishedEdition | None) -> Element | None:
    if edition is None:
        return None
    parts = [
        *(line("author", author) for author in edition.authors),
        line("title", edition.title),
        line("pubPlace", edition.place),
        line("publisher", edition.publisher),
        line("date", edition.year, when=temporal(edition.year)),
        line("biblScope", edition.pages, unit="page"),
        line("note", edition.nature, type="nature"),
    ]
    if not any(parts):
        parts = [line("note", edition.text)]
    return container("bibl", parts, type="publishedEdition")


def _original(identifier: ArchivalIdentifier | None, tags: Sequence[str]) -> Element | None:
    """Describe the original as far as its identifier is known."""
    if identifier is None:
        return None
    where = container(
        "msIdentifier",
        [
            line("settlement", identifier.settlement),
            line("repository", identifier.repository),
            line("collection", identifier.collection),
            line("idno", identifier.shelfmark, type="shelfmark"),
            *(
                container("altIdentifier", [line("idno", value)], type=word(name))
                for name, value in identifier.units
            ),
        ],
    )
    if where is None:
        return None
    return container("msDesc", [where, container("msContents", [_text_language(tags)])])


def _text_language(tags: Sequence[str]) -> Element | None:
    """Say in which languages the original is written, the first one being the main one."""
    known = [one for tag in tags if (one := language(tag))]
    return line(
        "textLang",
        ", ".join(map(language_name, tags)),
        mainLang=known[0] if known else None,
        otherLangs=" ".join(known[1:]) or None,
    )
