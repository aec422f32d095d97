"""Findings for programs: one JSON object a run, whose JSON Schema is published.

The schema is `schema/tei_kit_validation.schema.json`.
"""

from __future__ import annotations

import json

from tei_kit.model import Report, ReportSettings
from tei_kit.plugins import Reporter
from tei_kit.reporters._validation import JsonReport, json_report


def write(report: Report, _settings: ReportSettings) -> str:
    """Return the report as one indented JSON object."""
    return f"{json_report(report).model_dump_json(indent=2)}\n"


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of the report."""
    generated = JsonReport.model_json_schema(mode="serialization")
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **generated}
    return f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode()


REPORTER = Reporter("json", write)
