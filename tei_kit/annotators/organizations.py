"""State which organizations a document mentions."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.annotators._statements import signed, spans
from tei_kit.model import Annotation, Document, NameIndex
from tei_kit.names import find_organizations
from tei_kit.plugins import Annotator

_NAME = "organizations"


def _annotate(document: Document, index: NameIndex) -> Iterable[Annotation]:
    mentions = find_organizations(
        document.text, document.transcribed_spans, index, spans(document, "date", "figure")
    )
    return signed(_NAME, mentions)


ANNOTATOR = Annotator(_NAME, _annotate, after=frozenset({"dates", "figures"}))
