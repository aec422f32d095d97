"""Writes why dates, times and figures have their values: each reason once, and who points to it."""

from __future__ import annotations

from tei_kit.encoder.branches import is_blank
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, container, line
from tei_kit.model import Annotation, Document
from tei_kit.tei.reasons import REASONS


def number_reasons(document: Document, identifiers: Identifiers) -> None:
    """Name the reasons of a document "reason-1", "reason-2" ... in the order of their mentions."""
    identifiers.of("taxonomy", REASONS)
    for number, reason in enumerate(_reasons(document), 1):
        identifiers.call("reason", reason, f"reason-{number}")


def reason_pointer(annotation: Annotation, identifiers: Identifiers) -> str | None:
    """Return the pointer to the reason of a mention, None where it states none.

    Names give theirs by pointing to a record; the others have a value that needs one.
    """
    reason = _reason(annotation)
    return identifiers.pointer("reason", reason) if reason else None


def reason_taxonomy(document: Document, identifiers: Identifiers) -> Element | None:
    """Return the `taxonomy` of the reasons, None without any.

    Source: TEI Guidelines, 2.3.7 (classification declaration), 17.3 (@ana).
    """
    categories = [
        container("category", [line("catDesc", reason)], xml_id=identifiers.of("reason", reason))
        for reason in _reasons(document)
    ]
    return container("taxonomy", categories, xml_id=identifiers.of("taxonomy", REASONS))


def _reasons(document: Document) -> list[str]:
    stated = (
        _reason(annotation)
        for annotation in document.annotations
        if not is_blank(document.text, annotation.span)
    )
    return list(dict.fromkeys(filter(None, stated)))


def _reason(annotation: Annotation) -> str:
    return " ".join(annotation.reason.split()) if annotation.value else ""
