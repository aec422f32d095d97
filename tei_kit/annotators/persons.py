"""State which persons a document mentions."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.annotators._statements import passage_spans, signed, spans
from tei_kit.model import Annotation, Document, NameIndex
from tei_kit.names import Layout, find_persons
from tei_kit.plugins import Annotator

_NAME = "persons"


def _annotate(document: Document, index: NameIndex) -> Iterable[Annotation]:
    mentions = find_persons(
        document.text,
        document.transcribed_spans,
        index,
        spans(document, "date", "figure", "organization"),
        Layout(
            signatures=passage_spans(document, "signature", "attestation"),
            heads=passage_spans(document, "head"),
        ),
    )
    return signed(_NAME, mentions)


ANNOTATOR = Annotator(_NAME, _annotate, after=frozenset({"dates", "figures", "organizations"}))
