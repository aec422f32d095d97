"""Findings as a Code Quality report, which GitLab shows in a merge request.

Source: GitLab Docs, Code Quality report format.
"""

from __future__ import annotations

import json
from hashlib import sha256

from tei_kit.model import FileReport, LocatedFinding, Report, ReportSettings, Severity
from tei_kit.plugins import Reporter
from tei_kit.reporters._paths import relative_path
from tei_kit.tei.characters import encodable

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "information": "info"}
_NO_RULE = "could-not-check"


def write(report: Report, _settings: ReportSettings) -> str:
    """Return a JSON array with one issue a finding, after those that could not be checked."""
    issues = [*map(_failure, report.failures), *map(_finding, report.findings)]
    return f"{json.dumps(issues, ensure_ascii=False, indent=2)}\n"


def _finding(located: LocatedFinding) -> dict[str, object]:
    finding = located.finding
    return {
        "description": encodable(f"{finding.message} {finding.advice}".strip()),
        "check_name": finding.rule,
        "severity": _SEVERITIES[finding.severity],
        **_identified(finding.file, max(1, finding.line), located.fingerprint),
    }


def _failure(file: FileReport) -> dict[str, object]:
    return {
        "description": encodable(file.failure or ""),
        "check_name": _NO_RULE,
        "severity": "blocker",
        **_identified(file.file, 1, _NO_RULE),
    }


def _identified(file: str, line: int, fingerprint: str) -> dict[str, object]:
    """Return place and identity: GitLab's fingerprints are unique in a report, ours in a file."""
    path = relative_path(file)
    return {
        "fingerprint": sha256(f"{path}\n{fingerprint}".encode()).hexdigest()[:32],
        "location": {"path": path, "lines": {"begin": line}},
    }


REPORTER = Reporter("gitlab", write)
