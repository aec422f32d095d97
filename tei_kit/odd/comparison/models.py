"""The published form of differences, and its JSON Schema.

The JSON Schema is published as `schema/tei_kit_odd_differences.schema.json`.
"""

from __future__ import annotations

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from tei_kit.odd.particles import ReferenceKind

Change = Literal["added", "removed", "changed"]
Aspect = Literal[
    "name",
    "namespace",
    "module",
    "deprecation",
    "class",
    "attribute",
    "usage",
    "datatype",
    "default",
    "value list",
    "value",
    "content",
    "child",
    "constraint",
    "gloss",
    "description",
    "remarks",
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Difference(_Part):
    """One thing that differs inside a specification."""

    aspect: Aspect
    change: Change
    attribute: str | None = Field(
        default=None, description="The attribute that a usage, datatype or value belongs to."
    )
    name: str | None = Field(
        default=None, description="Which attribute, value, class, child or constraint."
    )
    before: str | None = None
    after: str | None = None


class SpecificationDifference(_Part):
    """A specification that is new, gone, or not what it was."""

    kind: ReferenceKind
    ident: str
    change: Change
    differences: tuple[Difference, ...] = ()


class ComparedSchema(_Part):
    """One of the two schemas."""

    ident: str
    title: str


class SchemaDifferences(_Part):
    """All that differs between two schemas, in the order of the specifications' names."""

    format: Literal["tei-kit-odd-differences"] = "tei-kit-odd-differences"
    version: Literal[1] = 1
    before: ComparedSchema
    after: ComparedSchema
    specifications: tuple[SpecificationDifference, ...]


def json_schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of the differences."""
    generated = SchemaDifferences.model_json_schema(mode="serialization")
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **generated}
    return f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode()
