"""Figures: the figure engine's mentions, signed."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.annotators._statements import spans
from tei_kit.figures import FigureMention, find_figures
from tei_kit.model import Annotation, Document, NameIndex, Span
from tei_kit.plugins import Annotator

_NAME = "figures"
_CLAIMED_ROLES = frozenset(
    {"label", "classification", "copy_number", "registration", "number", "dateline"}
)


def _annotate(document: Document, names: NameIndex) -> Iterator[Annotation]:  # noqa: ARG001
    claimed = [
        *spans(document, "date"),
        *(passage.span for passage in document.passages if passage.role in _CLAIMED_ROLES),
    ]
    for within in document.transcribed_spans:
        masked = [span for span in claimed if span.overlaps(within)]
        for mention in find_figures(document.text, within, masked):
            if _is_stated(document, within, mention):
                yield Annotation(
                    "figure",
                    mention.span,
                    _NAME,
                    mention.certainty,
                    value=mention.value,
                    reason=mention.reason,
                )


def _is_stated(document: Document, within: Span, mention: FigureMention) -> bool:
    """Tell whether a figure says something about the matter.

    The numbers of a citation are shelfmarks, volumes and pages in whatever way an archive writes
    them; only what its quotation of the title repeats is a figure.
    """
    title = document.field_span("title")
    if within != document.field_span("citation"):
        return True
    return title is not None and mention.span.of(document.text) in title.of(document.text)


ANNOTATOR = Annotator(_NAME, _annotate, after=frozenset({"dates"}))
