"""Writes the header: what the file is, where it comes from, how it was made, what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tei_kit import __version__
from tei_kit.encoder.correspondence import correspondence_description, dates, senders
from tei_kit.encoder.declarations import LEVELS, calendars, encoding_description, levels
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.languages import language_name
from tei_kit.encoder.layout import Element, around, container, line
from tei_kit.encoder.name_finding import NameFinder
from tei_kit.encoder.responsibilities import SOFTWARE_NAME, statements_of_responsibility
from tei_kit.encoder.settings import EncodingSettings
from tei_kit.encoder.source_description import source_description
from tei_kit.encoder.stretches import StretchPart
from tei_kit.encoder.vocabulary import SOFTWARE_POINTER
from tei_kit.model import Document
from tei_kit.tei.datatypes import address, language


def header(
    document: Document,
    settings: EncodingSettings,
    identifiers: Identifiers,
    verbatim: Mapping[StretchPart, Sequence[Element]],
) -> Element:
    """Return the `teiHeader`.

    Args:
        document: what is encoded.
        settings: what the project says.
        identifiers: those of the file.
        verbatim: the record's titles, citations, date lines and the paragraphs of its abstract.

    Source: TEI Guidelines, chapter 2.
    """
    names = NameFinder(document, identifiers)
    whole = container(
        "teiHeader",
        [
            container(
                "fileDesc",
                [
                    _title_statement(document, names, identifiers, verbatim.get("title", ())),
                    _publication_statement(settings),
                    source_description(
                        document, verbatim.get("citation", ()), verbatim.get("date", ())
                    ),
                ],
            ),
            encoding_description(document, identifiers),
            _profile(document, names, identifiers, verbatim.get("abstract", ())),
            _revisions(settings),
        ],
    )
    assert whole is not None
    return whole


def _title_statement(
    document: Document, names: NameFinder, identifiers: Identifiers, titles: Sequence[Element]
) -> Element | None:
    known = document.metadata
    title = known.title or _first_head(document) or document.source_name or "Untitled"
    return container(
        "titleStmt",
        [
            *titles,
            line("title", title) if not titles else None,
            *(around("author", sender) for sender in senders(document, names)),
            around("editor", names.element(known.translator), role="translator"),
            *statements_of_responsibility(document, identifiers),
        ],
    )


def _first_head(document: Document) -> str | None:
    """Return the heading that the text begins with, for want of a title in a record."""
    heads = sorted(passage.span for passage in document.passages if passage.role == "head")
    words = heads[0].of(document.text).split() if heads else []
    return " ".join(words) or None


def _publication_statement(settings: EncodingSettings) -> Element | None:
    licence = settings.licence or settings.licence_target
    terms = [
        line("licence", licence, target=address(settings.licence_target)),
        line("p", settings.availability) if not licence else None,
    ]
    publisher = line("publisher", settings.publisher)
    if publisher is None:
        sentences = [
            line("p", "Unpublished encoding."),
            line("p", settings.availability),
            line("p", f"Licence: {licence}" if licence else None),
        ]
        return container("publicationStmt", sentences)
    return container(
        "publicationStmt",
        [
            publisher,
            line("date", settings.date, when=settings.date),
            container("availability", terms),
        ],
    )


def _profile(
    document: Document,
    names: NameFinder,
    identifiers: Identifiers,
    abstract: Sequence[Element],
) -> Element | None:
    calendar_elements = [
        container(
            "calendar",
            [line("p", f"{name[0].upper()}{name[1:]} calendar.")],
            xml_id=identifiers.of("calendar", f"calendar-{name}"),
        )
        for name in calendars(document)
    ]
    return container(
        "profileDesc",
        [
            container("abstract", abstract),
            container("creation", dates(document)),
            container("langUsage", _languages(document)),
            container("calendarDesc", calendar_elements),
            correspondence_description(document, names),
            _classes(document, identifiers),
        ],
    )


def _languages(document: Document) -> Iterator[Element | None]:
    known = document.metadata
    spoken = [(known.language, "text")] if known.language else []
    for tag, part in (*spoken, *((tag, "original") for tag in known.original_languages)):
        yield line("language", language_name(tag), ident=language(tag) or "und", n=part)


def _classes(document: Document, identifiers: Identifiers) -> Element | None:
    kind = line("term", document.metadata.document_type, type="documentType")
    scheme = identifiers.pointer("taxonomy", LEVELS) if levels(document) else None
    return container(
        "textClass",
        [
            container("keywords", [kind]),
            *(
                Element(
                    "catRef",
                    {"scheme": scheme, "target": identifiers.pointer("level", f"cls-{level}")},
                    "",
                )
                for level in sorted(levels(document))
                if scheme
            ),
        ],
    )


def _revisions(settings: EncodingSettings) -> Element | None:
    change = line(
        "change",
        f"Encoded with {SOFTWARE_NAME} {__version__}.",
        when=settings.date,
        who=SOFTWARE_POINTER,
    )
    return container("revisionDesc", [change])
