"""Writes how the text was encoded: the software, the editorial declaration, the taxonomies."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit import __version__
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, container, line
from tei_kit.encoder.reasons import reason_taxonomy
from tei_kit.encoder.responsibilities import KIND_NAMES, SOFTWARE_NAME, listed, structuring
from tei_kit.encoder.vocabulary import classification_level
from tei_kit.model import Document, HistoricalDate, Quantity, Role, TimeOfDay
from tei_kit.tei.datatypes import version_number, word
from tei_kit.tei.reasons import REASONS

LEVELS = "classification-levels"

_ROLE_NAMES: dict[Role, str] = {
    "division": "divisions",
    "head": "headings",
    "paragraph": "paragraphs",
    "list": "lists",
    "opener": "openers",
    "classification": "classification marks",
    "copy_mark": "copy marks",
    "copy_number": "copy numbers",
    "registration": "registration numbers",
    "dateline": "datelines",
    "address": "addresses",
    "salutation": "salutations",
    "closer": "closers",
    "signature": "signatures",
    "attestation": "attestations",
    "distribution": "distribution lists",
    "postscript": "postscripts",
    "gap": "gaps",
    "note": "notes",
    "editorial_notes": "editorial notes",
}


def encoding_description(document: Document, identifiers: Identifiers) -> Element | None:
    """Return the `encodingDesc`, generated from what was done.

    Source: TEI Guidelines, 2.3 (encoding description).
    """
    software = container(
        "application",
        [line("label", SOFTWARE_NAME)],
        ident=SOFTWARE_NAME,
        version=version_number(__version__),
    )
    practices = {
        "segmentation": _segmentation,
        "correction": _correction,
        "normalization": _normalization,
        "interpretation": _interpretation,
    }
    return container(
        "encodingDesc",
        [
            container(
                "editorialDecl",
                [
                    container(name, [line("p", sentence) for sentence in describe(document)])
                    for name, describe in practices.items()
                ],
            ),
            _taxonomies(document, identifiers),
            container("appInfo", [software]),
        ],
    )


def levels(document: Document) -> dict[str, str]:
    """Return the classification levels that the text names, with their descriptions."""
    return dict(
        classification_level(passage, document.text)
        for passage in document.passages
        if passage.role == "classification" and passage.span
    )


def calendars(document: Document) -> list[str]:
    """Return the calendars that dates are stated in, other than the one of today."""
    named = {
        word(note.value.calendar)
        for note in document.annotations
        if isinstance(note.value, HistoricalDate)
    }
    return sorted(name for name in named if name)


def _segmentation(document: Document) -> Iterator[str]:
    roles = {passage.role for passage in document.passages}
    units = {milestone.unit for milestone in document.milestones}
    names = [
        *(name for role, name in _ROLE_NAMES.items() if role in roles),
        *(f"beginnings of {unit}s" for unit in ("page", "column", "line") if unit in units),
    ]
    if not names:
        yield "The text was not divided: its source shows no divisions."
        return
    yield f"Encoded as elements: {listed(names)}."
    if structuring(document):
        yield (
            "What the layout of the source does not show plainly was recognized by software; "
            "such elements carry @resp and @cert. Boundaries that the source lost are elements "
            "only: no character was inserted."
        )


def _correction(_document: Document) -> Iterator[str]:
    yield "Nothing was corrected."


def _normalization(document: Document) -> Iterator[str]:
    yield (
        "The text is that of the source, character by character, white space included; @source "
        "points to the characters of the source, counted in Unicode code points (RFC 5147)."
    )
    values = [note.value for note in document.annotations if note.value]
    if any(isinstance(value, HistoricalDate) for value in values):
        yield "Dates carry their value as W3C dates in attributes."
    if any(isinstance(value, TimeOfDay) for value in values):
        yield "Times of day carry theirs as W3C times."
    if any(isinstance(value, Quantity) for value in values):
        yield "Figures carry their value in attributes; hedged ones have the subtype approximate."


def _interpretation(document: Document) -> Iterator[str]:
    kinds = {note.kind for note in document.annotations}
    names = [name for kind, name in KIND_NAMES.items() if kind in kinds]
    if not names:
        yield "No names, dates or figures are tagged."
        return
    yield (
        f"{listed(names).capitalize()} were recognized by software; @resp names what recognized "
        "them, @cert says how sure it is."
    )
    if any(note.entity for note in document.annotations):
        yield (
            "Names carry @ref to their entry in standOff where exactly one authority record "
            "fits; others are not linked."
        )
    if any(note.value and note.reason.strip() for note in document.annotations):
        valued = "Dates, times of day and figures" if "time" in kinds else "Dates and figures"
        yield f"{valued} point with @ana to why they have their value, in #{REASONS}."


def _taxonomies(document: Document, identifiers: Identifiers) -> Element | None:
    categories = [
        container(
            "category",
            [line("catDesc", description)],
            xml_id=identifiers.of("level", f"cls-{level}"),
        )
        for level, description in sorted(levels(document).items())
    ]
    taxonomy = container("taxonomy", categories, xml_id=identifiers.of("taxonomy", LEVELS))
    return container("classDecl", [taxonomy, reason_taxonomy(document, identifiers)])
