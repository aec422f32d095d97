"""The stand-off format for hand annotation: mentions by their places in a text beside the file."""

from __future__ import annotations

from typing import Annotated as With
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation.annotated import FURTHEST_PLACE, HOLE, MarkedText, Mention
from tei_kit.evaluation.meanings import meaning_of_standoff
from tei_kit.model import Span

_FIGURES = frozenset({"figure", "measure", "percentage", "num"})
Offset = With[int, Field(ge=0, le=FURTHEST_PLACE, strict=True)]


class StandoffAnnotation(BaseModel):
    """A mention: a stretch of code points, half-open, its kind and what it means."""

    model_config = ConfigDict(frozen=True)

    kind: With[str, Field(min_length=1, max_length=40)]
    start: Offset
    end: Offset
    text: str | None = None
    value: dict[str, Any] | None = None
    entity: str | None = None
    alternatives: tuple[tuple[Offset, Offset], ...] = ()
    optional: bool = False


class StandoffDocument(BaseModel):
    """All mentions of one source; `text` is the source's text where the file brings it along."""

    model_config = ConfigDict(frozen=True)

    source: str
    text: str | None = None
    annotations: tuple[StandoffAnnotation, ...]


def marked_source(name: str, document: StandoffDocument) -> MarkedText:
    """Return the text as far as the file tells it, and the mentions over it.

    Raises:
        UnreadableInputError: if a mention does not lie in the text or quotes something else, or two
            mentions quote different characters of the same place.
    """
    length = max((note.end for note in document.annotations), default=0)
    known = list(document.text if document.text is not None else HOLE * length)
    for note in document.annotations:
        _check_place(name, note, len(known))
        for place, character in enumerate(note.text or "", note.start):
            if known[place] not in (HOLE, character):
                raise UnreadableInputError(
                    f"{name}: the annotation at {note.start} quotes {note.text!r}, but other words "
                    "stand at that place. Count its offsets anew, in Unicode code points."
                )
            known[place] = character
    mentions = sorted(map(_mention, document.annotations), key=lambda mention: mention.span)
    return MarkedText("".join(known), tuple(mentions))


def _check_place(name: str, note: StandoffAnnotation, length: int) -> None:
    spans = ((note.start, note.end), *note.alternatives)
    in_order = all(start < end for start, end in spans)
    quoted = len(note.text) if note.text is not None else note.end - note.start
    if not in_order or note.end > length or quoted != note.end - note.start:
        raise UnreadableInputError(
            f"{name}: the annotation from {note.start} to {note.end} is no stretch of the text "
            f"that it quotes ({note.text!r}). Count its offsets anew, in Unicode code points."
        )


def _mention(note: StandoffAnnotation) -> Mention:
    return Mention(
        kind="figure" if note.kind in _FIGURES else note.kind,
        span=Span(note.start, note.end),
        meaning=None if note.value is None else meaning_of_standoff(note.kind, note.value),
        entity=note.entity,
        alternatives=tuple(Span(start, end) for start, end in note.alternatives),
        optional=note.optional,
    )
