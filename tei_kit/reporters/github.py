"""Findings as workflow commands of GitHub Actions, which annotate the lines of a pull request.

Source: GitHub Docs, Workflow commands for GitHub Actions (error, warning, notice).
"""

from __future__ import annotations

from tei_kit.model import FileReport, LocatedFinding, Report, ReportSettings, Severity
from tei_kit.plugins import Reporter
from tei_kit.reporters._characters import printable
from tei_kit.reporters._paths import relative_path

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "information": "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def write(report: Report, _settings: ReportSettings) -> str:
    """Return one command a finding, after those about files that could not be checked."""
    lines = [_could_not_check(file) for file in report.failures]
    lines += [_finding(located) for located in report.findings]
    return "".join(f"{line}\n" for line in lines)


def _could_not_check(file: FileReport) -> str:
    properties = {"file": relative_path(file.file), "title": "could not check"}
    return _command("error", properties, file.failure or "")


def _finding(located: LocatedFinding) -> str:
    finding = located.finding
    properties = {"file": relative_path(finding.file)}
    if finding.line:
        properties |= {"line": str(finding.line), "col": str(finding.column)}
    properties["title"] = f"tei-kit: {finding.rule}"
    message = f"{finding.message} {finding.advice}".strip()
    return _command(_COMMANDS[finding.severity], properties, message)


def _command(command: str, properties: dict[str, str], message: str) -> str:
    written = ",".join(
        f"{name}={_safe(value).translate(_IN_PROPERTIES)}" for name, value in properties.items()
    )
    return f"::{command} {written}::{_safe(message).translate(_IN_MESSAGES)}"


def _safe(text: str) -> str:
    return printable(text, kept="\r\n")


REPORTER = Reporter("github", write, needs_outline=False)
