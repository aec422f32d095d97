"""The JSON edition: one document a file, and the JSON Schema that they all follow."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.exporters._json.document import json_document
from tei_kit.exporters._json.models import (
    Annotation,
    DateValue,
    FigureValue,
    JsonDocument,
    Offsets,
    Statement,
    TimeValue,
)
from tei_kit.model import Edition, EditionSettings
from tei_kit.model.json_writing import json_bytes
from tei_kit.pages.file_names import file_stems
from tei_kit.plugins import Exporter
from tei_kit.tei.parsing import TeiFile

__all__ = [
    "EXPORTER",
    "Annotation",
    "DateValue",
    "FigureValue",
    "JsonDocument",
    "Offsets",
    "Statement",
    "TimeValue",
    "export",
    "json_document",
    "schema",
]


def export(files: Sequence[TeiFile], _: EditionSettings) -> Edition:
    """Make one JSON file of each TEI file, and the schema beside them.

    Args:
        files: TEI files of any project.

    Returns:
        `schema.json`, and `NAME.json` for each `NAME.xml`, in UTF-8.
    """
    stems = file_stems((file.name for file in files), taken=("schema",))
    made = {"schema.json": schema()}
    for stem, file in zip(stems, files, strict=True):
        document = json_document(file, stem)
        made[f"{stem}.json"] = json_bytes(document.model_dump(by_alias=True))
    return Edition(made)


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of a document of the JSON edition."""
    generated = JsonDocument.model_json_schema(by_alias=True, mode="serialization")
    return json_bytes({"$schema": "https://json-schema.org/draft/2020-12/schema", **generated})


EXPORTER = Exporter("json", export)
