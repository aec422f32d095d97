"""Findings as SARIF 2.1.0, which code scanning services and editors read.

Rule identifiers are the rules' names and never change their meaning. `partialFingerprints` are
those of baselines: they survive inserted lines.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

from __future__ import annotations

import json
from typing import Any

from tei_kit import __version__
from tei_kit.findings.catalogue import RuleDescription, rule_descriptions
from tei_kit.model import FileReport, LocatedFinding, Report, ReportSettings, Severity
from tei_kit.plugins import Reporter
from tei_kit.reporters._paths import uri
from tei_kit.tei.characters import encodable

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "information": "note"}
_ROOT = "%SRCROOT%"
_FINGERPRINT = "teiKitContext/v1"
_GITHUB_FINGERPRINT = "primaryLocationLineHash"

Json = dict[str, Any]


def write(report: Report, _settings: ReportSettings) -> str:
    """Return the log: one run with all rules, the results, and what could not be checked."""
    rules = rule_descriptions()
    indices = {name: index for index, name in enumerate(rules)}
    run: Json = {
        "tool": {
            "driver": {
                "name": "tei-kit",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules.values()],
            }
        },
        "invocations": [_invocation(report)],
        "artifacts": [{"location": _artifact(file.file)} for file in report.files],
        "columnKind": "unicodeCodePoints",
        "results": [_result(located, indices) for located in report.findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return f"{json.dumps(log, ensure_ascii=False, indent=2)}\n"


def _rule(rule: RuleDescription) -> Json:
    described: Json = {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(f"{rule.summary} {rule.text}".split())},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if rule.examples or rule.source:
        described["help"] = {"text": _help(rule, is_marked=False), "markdown": _help(rule)}
    return described


def _help(rule: RuleDescription, *, is_marked: bool = True) -> str:
    paragraphs = [rule.summary, rule.text]
    for example in rule.examples:
        label = "Right" if example.is_right else "Wrong"
        paragraphs.append(
            f"**{label}**\n\n```xml\n{example.xml}\n```"
            if is_marked
            else f"{label}:\n\n{example.xml}"
        )
    if rule.source:
        paragraphs.append(f"Source: {rule.source}")
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _invocation(report: Report) -> Json:
    invocation: Json = {"executionSuccessful": not report.failures}
    if report.failures:
        invocation["toolExecutionNotifications"] = [_failure(file) for file in report.failures]
    return invocation


def _failure(file: FileReport) -> Json:
    return {
        "level": "error",
        "message": {"text": encodable(file.failure or "")},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(file.file)}}],
    }


def _result(located: LocatedFinding, indices: dict[str, int]) -> Json:
    finding = located.finding
    physical: Json = {"artifactLocation": _artifact(finding.file)}
    if finding.line:
        physical["region"] = {"startLine": finding.line, "startColumn": max(1, finding.column)}
    location: Json = {"physicalLocation": physical}
    if located.element:
        location["logicalLocations"] = [{"fullyQualifiedName": located.element, "kind": "element"}]
    result: Json = {"ruleId": finding.rule}
    if finding.rule in indices:
        result["ruleIndex"] = indices[finding.rule]
    return result | {
        "level": _LEVELS[finding.severity],
        "message": {"text": encodable(f"{finding.message} {finding.advice}".strip())},
        "locations": [location],
        "partialFingerprints": {
            _FINGERPRINT: located.fingerprint,
            # GitHub compares this one only, and makes one of line numbers where it is missing.
            _GITHUB_FINGERPRINT: f"{located.fingerprint}:1",
        },
    }


def _artifact(file: str) -> Json:
    address = uri(file)
    if address.startswith("file:"):
        return {"uri": address}
    return {"uri": address, "uriBaseId": _ROOT}


REPORTER = Reporter("sarif", write)
