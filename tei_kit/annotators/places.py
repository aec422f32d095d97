"""State which places a document mentions."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.annotators._statements import signed, spans
from tei_kit.model import Annotation, Document, NameIndex
from tei_kit.names import find_places
from tei_kit.plugins import Annotator

_NAME = "places"


def _annotate(document: Document, index: NameIndex) -> Iterable[Annotation]:
    mentions = find_places(
        document.text,
        document.transcribed_spans,
        index,
        taken=spans(document, "date", "figure", "person"),
        organizations=spans(document, "organization"),
    )
    return signed(_NAME, mentions)


ANNOTATOR = Annotator(
    _NAME, _annotate, after=frozenset({"dates", "figures", "organizations", "persons"})
)
