"""A schema's description as plain values: for JSON, for the terminal, for comparisons."""

from tei_kit.odd.reference.describing import Describer, describe
from tei_kit.odd.reference.json_form import json_schema, to_json
from tei_kit.odd.reference.models import SchemaDescription
from tei_kit.odd.reference.showing import show, similar_names

__all__ = [
    "Describer",
    "SchemaDescription",
    "describe",
    "json_schema",
    "show",
    "similar_names",
    "to_json",
]
