"""The index of the store of schemas: which file each address means."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from tei_kit.validators.schemas.kinds import SchemaKind

_FROZEN = ConfigDict(frozen=True, extra="forbid")


class StoredSchema(BaseModel):
    """Say which file of the store an address means: the SHA-256 of its bytes, and its language.

    What others only include is no schema of its own; its language is None.
    """

    model_config = _FROZEN

    sha256: str
    kind: SchemaKind | None


class StoreIndex(BaseModel):
    """Carry what the store knows, by address."""

    model_config = _FROZEN

    format: Literal["tei-kit-schemas"] = "tei-kit-schemas"
    version: Literal[1] = 1
    schemas: dict[str, StoredSchema] = {}
