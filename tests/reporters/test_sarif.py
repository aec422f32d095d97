"""SARIF 2.1.0.

The official JSON schema is in no package that the tests could depend on, so the tests check by hand
what it demands of the parts that are written: required properties, enumerations, numbers from 1,
URI references, rule indices. Outside the tests, real logs (findings, files that could not be
checked, none of both) were validated by Microsoft's SARIF Multitool 5.7.0 with the rule kinds Sarif
and Ghas, and by its copy of the schema: no errors.
"""

from __future__ import annotations

import json
import re

from hypothesis import given

from tei_kit.model import Report
from tei_kit.reporters import report
from tests.reporters._invented import REPORT, reports, some

URI_REFERENCE = re.compile(
    r"([A-Za-z0-9._~/-]|%[0-9A-F]{2})+|file:///?([A-Za-z0-9._~/-]|%[0-9A-F]{2})*"
)


def the_run(made: Report) -> dict:
    log = json.loads(report("sarif", made).encode("utf-8"))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return run


def assert_location(location: dict) -> None:
    physical = location["physicalLocation"]
    assert URI_REFERENCE.fullmatch(physical["artifactLocation"]["uri"])
    for number in physical.get("region", {"startLine": 1}).values():
        assert number >= 1
    for logical in location.get("logicalLocations", []):
        assert logical["fullyQualifiedName"]


@some
@given(reports())
def test_the_log_has_what_the_schema_demands(made: Report) -> None:
    run = the_run(made)
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        assert result["level"] in ("error", "warning", "note")
        assert isinstance(result["message"]["text"], str)
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
        assert "ruleIndex" not in result or rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"]:
            assert_location(location)
    (invocation,) = run["invocations"]
    notifications = invocation.get("toolExecutionNotifications", [])
    assert invocation["executionSuccessful"] is (not notifications)
    assert len(notifications) == len(made.failures)
    for notification in notifications:
        for location in notification["locations"]:
            assert_location(location)


def test_rules_bring_their_help() -> None:
    run = the_run(REPORT)
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    rule = rules["impossible-date"]
    assert rule["defaultConfiguration"]["level"] == "error"
    assert rule["shortDescription"]["text"].endswith(".")
    assert "Wrong" in rule["help"]["text"]
    assert "```xml" in rule["help"]["markdown"]


def test_places_and_fingerprints() -> None:
    run = the_run(REPORT)
    result = run["results"][1]
    (location,) = result["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 5}
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "/TEI/text/body/p[2]"
    assert result["partialFingerprints"]["teiKitContext/v1"] == "0123456789abcdef"
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]
