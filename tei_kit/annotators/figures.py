"""Figures: the figure engine's mentions, signed."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.annotators._statements import spans
from tei_kit.figures import Choice, FigureMention, choose_language, find_figures
from tei_kit.model import Annotation, Document, NameIndex, Span
from tei_kit.plugins import Annotator

_NAME = "figures"
_CLAIMED_ROLES = frozenset(
    {"label", "classification", "copy_number", "registration", "number", "dateline"}
)


def _annotate(document: Document, names: NameIndex) -> Iterator[Annotation]:  # noqa: ARG001
    claimed = [
        *spans(document, "date", "time"),
        *(passage.span for passage in document.passages if passage.role in _CLAIMED_ROLES),
    ]
    for within in document.transcribed_spans:
        masked = [span for span in claimed if span.overlaps(within)]
        choice = choose_language(within.of(document.text), document.metadata.language)
        for mention in find_figures(document.text, within, masked, choice.language):
            if _is_stated(document, within, mention):
                yield _signed(mention, choice)


def _signed(mention: FigureMention, choice: Choice) -> Annotation:
    """Sign a mention; what was read by the rules of a language that is a guess is never sure."""
    certainty, reason = mention.certainty, mention.reason
    if not choice.sure:
        certainty = "medium" if certainty == "high" else certainty
        reason = f"{reason}; read as {choice.language.tag}, as the words around it are"
    return Annotation("figure", mention.span, _NAME, certainty, value=mention.value, reason=reason)


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
