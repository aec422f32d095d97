"""What the engine is told about a document, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model import Certainty, HistoricalDate, Span
from tei_kit.model.historical_date import Evidence


@dataclass(frozen=True, slots=True)
class DateContext:
    """Say what is known about a text before its dates are read.

    `anchor` is the W3C date, of any precision, that "this year" counts from; None leaves what
    needs it unresolved. `anchor_name` is how reasons call it ("the dateline 5 May 1953") and
    `evidence` where it was found. `day_first` tells how to read 5/9/53: None asks the text, and if
    that does not tell, the custom of the language. `languages` are those that the text is known to
    be in, the leading one first; what it shows itself, English and guests are added.
    """

    anchor: str | None = None
    anchor_name: str = "the document's date"
    evidence: Evidence = "internal"
    day_first: bool | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """Say that the words of a span are a date, what they mean, how surely, and why.

    `language` is the tag of the table that they were read by.
    """

    span: Span
    value: HistoricalDate
    certainty: Certainty
    reason: str
    language: str
