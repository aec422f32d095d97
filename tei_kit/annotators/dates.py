"""Dates, resolved against the document's own date, and the times of day that stand beside them.

The anchor is the first whole date of a dateline, be it at the head or at the close; else the date
of the catalogue; else the one that a heading ends with; else nothing, and no year is invented. What
the record says (title, citation, abstract) is no context for the body, nor the other way round:
each is read by itself. The language that the metadata tell leads; what else a text is written in,
it shows itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tei_kit.dates import (
    DateContext,
    DateMention,
    TimeMention,
    find_dates,
    find_times,
    heading_date,
)
from tei_kit.dates.languages import is_known
from tei_kit.model import Annotation, AnnotationKind, Document, NameIndex
from tei_kit.plugins import Annotator

_NAME = "dates"
_HEADING_LINES = 8


def annotate(document: Document, names: NameIndex) -> Iterator[Annotation]:  # noqa: ARG001
    """Yield a statement for each date of the transcribed stretches, and for each time beside one.

    Args:
        document: the document; its datelines and its catalogue date give the anchor.
        names: not asked.
    """
    context = date_context(document)
    cuts = _cuts(document)
    for span in document.transcribed_spans:
        dates = find_dates(document.text, context, span, cuts)
        yield from (_signed("date", date) for date in dates)
        times = find_times(document.text, dates, span, cuts)
        yield from (_signed("time", time) for time in times)


def _signed(kind: AnnotationKind, mention: DateMention | TimeMention) -> Annotation:
    return Annotation(
        kind=kind,
        span=mention.span,
        responsibility=_NAME,
        certainty=mention.certainty,
        value=mention.value,
        reason=mention.reason,
    )


def date_context(document: Document) -> DateContext:
    """Return what the document's datelines, its catalogue date and its language tell.

    Args:
        document: the document, with its passages.
    """
    language = (document.metadata.language or "").split("-")[0]
    languages = (language,) if is_known(language) else ()
    plain = DateContext(languages=languages)
    dated = _own_date(document, plain)
    if dated is not None:
        words = " ".join(dated.span.of(document.text).split())
        return _counted_from(dated, f"the dateline {words}", languages)
    catalogue = document.metadata.date
    if catalogue is not None and not catalogue.startswith("--"):
        return DateContext(
            anchor=catalogue,
            anchor_name=f"the catalogue's date {catalogue}",
            evidence="external",
            languages=languages,
        )
    headed = _heading_date(document, plain)
    return _counted_from(headed, "the date of the heading", languages) if headed else plain


def _counted_from(dated: DateMention, name: str, languages: tuple[str, ...]) -> DateContext:
    return DateContext(
        anchor=dated.value.when or dated.value.from_,
        anchor_name=name,
        evidence="internal",
        languages=languages,
    )


def _heading_date(document: Document, context: DateContext) -> DateMention | None:
    """Return the first date that one of the topmost lines ends with, as a heading does."""
    lines = filter(str.strip, document.body.of(document.text).splitlines())
    top = islice(lines, _HEADING_LINES)
    return next(filter(None, (heading_date(line, context) for line in top)), None)


def _own_date(document: Document, context: DateContext) -> DateMention | None:
    """Return the first absolute date of a dateline, one that tells the day if there is any."""
    absolute = [
        mention
        for passage in document.passages
        if passage.role == "dateline"
        for mention in find_dates(document.text, context, passage.span)
        if not mention.value.relative and (mention.value.when or mention.value.from_)
    ]
    return max(absolute, key=_precision, default=None)


def _precision(mention: DateMention) -> int:
    return len(mention.value.when or mention.value.from_ or "")


def _cuts(document: Document) -> set[int]:
    """Return where a passage begins or ends: no date and no sentence runs across."""
    return {
        offset
        for passage in document.passages
        if passage.role != "gap"
        for offset in (passage.span.start, passage.span.end)
    }


ANNOTATOR = Annotator(name=_NAME, annotate=annotate)
