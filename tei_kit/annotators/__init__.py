"""Annotators: statements about mentions, one file a kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tei_kit.annotators._ordering import ordered
from tei_kit.annotators._settling import settled
from tei_kit.model import Annotation, Document, NameIndex
from tei_kit.plugins import Annotator, discover

__all__ = ["annotate"]


def annotate(
    document: Document, index: NameIndex, annotators: Sequence[Annotator] | None = None
) -> Document:
    """Let every annotator state what it sees, each after those whose statements it builds on.

    Args:
        document: the document; annotations that it carries already stay and come first.
        index: the authority files.
        annotators: whom to ask; all that are installed unless given.

    Returns:
        The document with all annotations by place (start, longer first). None is there twice,
        none lies outside the transcribed stretches, and none crosses another: where two cross,
        the one of the earlier annotator stays, of one annotator's own the first one.

    Raises:
        UsageError: if annotators wait for each other in a circle.
    """
    chosen = discover(Annotator, "annotators") if annotators is None else annotators
    stretches = document.transcribed_spans
    for annotator in ordered(chosen):
        new: Iterable[Annotation] = (
            annotation
            for annotation in annotator.annotate(document, index)
            if any(stretch.contains(annotation.span) for stretch in stretches)
        )
        document = replace(document, annotations=settled(document.annotations, new))
    return document
