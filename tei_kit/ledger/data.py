"""The ledger as JSON, whose schema is published."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.ledger.entry import Entry, Ledger
from tei_kit.model.json_writing import json_bytes


def as_json(entries: Iterable[Entry]) -> str:
    """Return the ledger as one JSON object; `schema/tei_kit_figures.schema.json` describes it.

    Args:
        entries: the figures in their order.
    """
    return json_bytes(Ledger(figures=tuple(entries)).model_dump()).decode("utf-8")


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of the ledger."""
    generated = Ledger.model_json_schema(mode="serialization")
    return json_bytes({"$schema": "https://json-schema.org/draft/2020-12/schema", **generated})
