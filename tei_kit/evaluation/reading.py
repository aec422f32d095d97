"""Read one side of an evaluation: TEI, our JSON edition, or stand-off annotation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import PurePath
from typing import Any, TypeVar

from pydantic import ValidationError

from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation.annotated import FURTHEST_PLACE, HOLE, Annotated, MarkedText, Mention
from tei_kit.evaluation.meanings import meaning_of_value
from tei_kit.evaluation.standoff import StandoffDocument, marked_source
from tei_kit.exporters.json_edition import (
    Annotation,
    JsonDocument,
    Offsets,
    Statement,
    json_document,
)
from tei_kit.model import Span
from tei_kit.tei.parsing import parse_tei

_Model = TypeVar("_Model", JsonDocument, StandoffDocument)


def read_annotated(name: str, data: bytes) -> Annotated:
    """Read a file with annotations.

    Args:
        name: the file's name; ".json" tells the JSON formats from TEI.
        data: its bytes.

    Raises:
        UnreadableInputError: if the file is neither TEI nor JSON that we know; the message says
            what is wrong and where.
    """
    stem = PurePath(name).stem
    if PurePath(name).suffix.lower() != ".json":
        return _of_edition(name, json_document(parse_tei(name, data), stem))
    value = _json(name, data)
    if "$schema" in value:
        return _of_edition(name, _validated(JsonDocument, name, value))
    document = _validated(StandoffDocument, name, value)
    marked = marked_source(name, document)
    return Annotated(
        name=name,
        stem=stem,
        source=document.source,
        sha256=None,
        transcription=None if document.text is None else marked,
        in_source=marked,
    )


def _json(name: str, data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UnreadableInputError(f"{name} is not JSON in UTF-8: {error}.") from error
    if not isinstance(value, dict):
        raise UnreadableInputError(
            f"{name} holds no JSON object. Give a document of the JSON edition, or an object with "
            '"source" and "annotations".'
        )
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _validated(model: type[_Model], name: str, value: dict[str, Any]) -> _Model:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = "/".join(map(str, first["loc"])) or "the document"
        raise UnreadableInputError(
            f"{name} is no annotation that can be read: at {place}, {first['msg']}."
        ) from error


def _of_edition(name: str, document: JsonDocument) -> Annotated:
    marked = MarkedText(document.text, tuple(_mentions(document.annotations)))
    return Annotated(
        name=name,
        stem=PurePath(name).stem,
        source=document.source.name,
        sha256=document.source.sha256,
        transcription=marked,
        in_source=_in_source(document),
    )


def _mentions(annotations: Iterable[Annotation]) -> list[Mention]:
    placed = ((note, Span(note.start, note.end)) for note in annotations)
    return _sorted(_mention(note, span) for note, span in placed if span)


def _mention(note: Annotation, span: Span) -> Mention:
    meaning = None if note.value is None else meaning_of_value(note.value)
    pointers = (pointer.removeprefix("#") for pointer in note.references)
    return Mention(note.kind, span, meaning, note.entity or next(pointers, None))


def _sorted(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.span)


def _in_source(document: JsonDocument) -> MarkedText | None:
    """Return what the document tells about its source: record and text, each at its place."""
    stretches = list(_stretches(document))
    if not stretches:
        return None
    known = [HOLE] * max(place.end for place, _ in stretches)
    for place, words in stretches:
        known[place.start : place.end] = words
    notes = [
        *document.annotations,
        *(note for statement in _statements(document) for note in statement.annotations),
    ]
    placed = ((note, note.source) for note in notes)
    mentions = [
        _mention(note, Span(place.start, place.end)) for note, place in placed if place is not None
    ]
    return MarkedText("".join(known), tuple(_sorted(mentions)))


def _stretches(document: JsonDocument) -> Iterable[tuple[Offsets, str]]:
    outermost = (
        (part.source, document.text[part.start : part.end])
        for part in document.passages
        if part.depth == 0
    )
    record = ((part.source, part.text) for part in _statements(document))
    for place, words in (*outermost, *record):
        fits = place is not None and place.end - place.start == len(words)
        if place is not None and fits and place.end <= FURTHEST_PLACE:
            yield place, words


def _statements(document: JsonDocument) -> Sequence[Statement]:
    told = document.metadata
    parts = (told.title, told.citation, told.date_line, told.abstract)
    return [part for part in parts if part is not None]
