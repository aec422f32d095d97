"""The JSON form of a schema's description, and the JSON Schema that it follows.

The JSON Schema is published as `schema/tei_kit_odd.schema.json`.
"""

from __future__ import annotations

import json

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.reference.describing import describe
from tei_kit.odd.reference.models import SchemaDescription


def to_json(compiled: CompiledOdd, language: str = "en") -> bytes:
    """Return the description of a schema as JSON: UTF-8, a line end at the end.

    Args:
        compiled: the schema.
        language: which descriptions are wished, a BCP 47 tag.
    """
    return f"{describe(compiled, language).model_dump_json(indent=1)}\n".encode()


def json_schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of the JSON form."""
    generated = SchemaDescription.model_json_schema(mode="serialization")
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **generated}
    return f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode()
