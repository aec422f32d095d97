"""JSON: follows its published schema, whatever names and messages hold."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from hypothesis import given

from tei_kit.model import Report
from tei_kit.reporters import report
from tei_kit.reporters.json_report import schema
from tests.reporters._invented import REPORT, reports, some

VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema()))


def test_what_a_run_has_to_tell() -> None:
    told = json.loads(report("json", REPORT))
    assert told["files"] == ["tei/a.xml", "tei/clean.xml"]
    assert [one["rule"] for one in told["findings"]] == [
        "fidelity",
        "impossible-date",
        "unused-record",
    ]
    assert told["could_not_check"] == [
        {"file": "tei/broken.xml", "message": "tei/broken.xml is empty. Give a TEI file."}
    ]
    assert told["summary"] == {
        "files_checked": 2,
        "could_not_check": 1,
        "errors": 1,
        "warnings": 1,
        "information": 1,
        "by_rule": {"fidelity": 1, "impossible-date": 1, "unused-record": 1},
        "suppressed": 2,
        "in_baseline": 1,
        "gone_from_baseline": ["tei/a.xml: Long ago. [schema]"],
    }


def test_the_schema_of_the_repository_is_current(repository: Path) -> None:
    kept = (repository / "schema" / "tei_kit_validation.schema.json").read_bytes()
    assert kept == schema()
    jsonschema.Draft202012Validator.check_schema(json.loads(kept))


@some
@given(reports())
def test_every_report_follows_the_schema(made: Report) -> None:
    data = report("json", made).encode("utf-8")
    told = json.loads(data)
    VALIDATOR.validate(told)
    assert len(told["findings"]) == len(list(made.findings))
