"""Our statement about a stretch of the text: who, where, when, how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tei_kit.model.historical_date import HistoricalDate
from tei_kit.model.quantity import Quantity
from tei_kit.model.span import Span
from tei_kit.model.statement import Certainty
from tei_kit.model.time_of_day import TimeOfDay

AnnotationKind = Literal["person", "organization", "place", "date", "time", "figure"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """Say what the words of a span mean, who says so, how surely, and why.

    `value` is given for dates (`HistoricalDate`), times of day (`TimeOfDay`) and figures
    (`Quantity`); `entity` is the identifier of the authority record that a name is linked to, None
    where no record fits or more than one does. `candidates` are the records of an ambiguous name.
    `reason` is a phrase that a reviewer reads ("year from the same sentence: 1952").
    """

    kind: AnnotationKind
    span: Span
    responsibility: str
    certainty: Certainty
    value: HistoricalDate | TimeOfDay | Quantity | None = None
    entity: str | None = None
    candidates: tuple[str, ...] = ()
    reason: str = ""
