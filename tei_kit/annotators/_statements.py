"""Turn what the name engine found into signed annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tei_kit.model import Annotation, AnnotationKind, Document, Role, Span
from tei_kit.names import NameMention


def spans(document: Document, *kinds: AnnotationKind) -> tuple[Span, ...]:
    """Return where the document's annotations of some kinds stand."""
    return tuple(annotation.span for annotation in document.annotations if annotation.kind in kinds)


def passage_spans(document: Document, *roles: Role) -> tuple[Span, ...]:
    """Return where the document's passages of some roles stand."""
    return tuple(passage.span for passage in document.passages if passage.role in roles)


def signed(responsibility: str, mentions: Iterable[NameMention]) -> Iterator[Annotation]:
    """Yield an annotation for each mention, signed by the annotator."""
    for mention in mentions:
        yield Annotation(
            kind=mention.kind,
            span=mention.span,
            responsibility=responsibility,
            certainty=mention.certainty,
            entity=mention.entity,
            candidates=mention.candidates,
            reason=mention.reason,
        )
