"""Findings as JUnit XML, which nearly every CI shows: a suite a file, a failed case a finding.

A finding too mild to let the run fail is a passed case that says so in its output; a file that
could not be checked is an error.

Source: the JUnit XML schema of Jenkins' xUnit plugin (no official one exists).
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tei_kit.model import FileReport, LocatedFinding, Report, ReportSettings
from tei_kit.plugins import Reporter
from tei_kit.reporters._characters import xml_text

_NO_RULE = "could-not-check"


def write(report: Report, _settings: ReportSettings) -> str:
    """Return the XML document."""
    failures = sum(report.fails(located.finding) for located in report.findings)
    tests = sum(_cases(file) for file in report.files)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    counts = {"tests": tests, "failures": failures, "errors": len(report.failures)}
    lines.append(f"<testsuites{_attributes(name='tei-kit validate', **counts)}>")
    for file in report.files:
        lines.extend(_suite(report, file))
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _cases(file: FileReport) -> int:
    return max(1, len(file.findings))


def _suite(report: Report, file: FileReport) -> list[str]:
    failures = sum(report.fails(located.finding) for located in file.findings)
    errors = int(file.failure is not None)
    counts = {"tests": _cases(file), "failures": failures, "errors": errors, "skipped": 0}
    lines = [f"  <testsuite{_attributes(name=file.file, **counts)}>"]
    if file.failure is not None:
        wrong = _element("error", file.failure, message=file.failure, type=_NO_RULE)
        lines.append(_case(file.file, "could be checked", wrong))
    elif not file.findings:
        lines.append(_case(file.file, "no findings"))
    lines.extend(_finding(report, located) for located in file.findings)
    lines.append("  </testsuite>")
    return lines


def _finding(report: Report, located: LocatedFinding) -> str:
    finding = located.finding
    place = f" at {finding.line}:{finding.column}" if finding.line else ""
    if report.fails(finding):
        kind = f"{finding.severity}: {finding.rule}"
        told = _element("failure", str(finding), message=finding.message, type=kind)
    else:
        told = _element("system-out", str(finding))
    line = {"line": finding.line} if finding.line else {}
    return _case(finding.file, f"{finding.rule}{place}", told, **line)


def _case(file: str, name: str, inside: str = "", **more: str | int) -> str:
    start = f"    <testcase{_attributes(classname=file, name=name, file=file, **more)}"
    return f"{start}>\n      {inside}\n    </testcase>" if inside else f"{start}/>"


def _element(name: str, text: str, **attributes: str | int) -> str:
    return f"<{name}{_attributes(**attributes)}>{escape(xml_text(text))}</{name}>"


def _attributes(**attributes: str | int) -> str:
    return "".join(
        f" {name}={quoteattr(xml_text(str(value)))}" for name, value in attributes.items()
    )


REPORTER = Reporter("junit", write, needs_outline=False)
