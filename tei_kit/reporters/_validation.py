"""The report for programs: the pydantic models behind `--format json` and its published schema."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from tei_kit import __version__
from tei_kit.model import LocatedFinding, Report, Severity
from tei_kit.tei.characters import encodable


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class JsonFinding(_Value):
    """One thing that an editor can mend."""

    file: str = Field(description="The path of the file as it was named in the call.")
    line: int = Field(ge=0, description="Counted from 1; 0 if the finding is about the whole file.")
    column: int = Field(ge=0, description="Counted from 1 in Unicode code points; 0 as for line.")
    rule: str = Field(description="The rule's name; `tei-kit explain RULE` says more.")
    severity: Severity
    message: str = Field(description="A sentence that says what is wrong.")
    advice: str = Field(description="What to do about it; may be empty.")
    element: str = Field(description="The path of the element, such as /TEI/text/body/p[2].")
    fingerprint: str = Field(
        description="Unique in its file, and the same when lines are inserted elsewhere."
    )


class JsonFailure(_Value):
    """A file that could not be checked, and why."""

    file: str
    message: str


class JsonSummary(_Value):
    """The numbers of a run."""

    files_checked: int
    could_not_check: int
    errors: int
    warnings: int
    information: int
    by_rule: dict[str, int] = Field(description="How many findings each rule has, by its name.")
    suppressed: int = Field(
        description="Findings that an instruction in the file or the project file says to ignore."
    )
    in_baseline: int = Field(description="Findings that the baseline lists.")
    gone_from_baseline: tuple[str, ...] = Field(
        description="Findings that the baseline lists and that occur no longer."
    )


class JsonReport(_Value):
    """What one run of `tei-kit validate` has to tell."""

    format: Literal["tei-kit-validation"] = "tei-kit-validation"
    version: Literal[1] = 1
    tool_version: str = Field(description="The version of tei-kit.")
    files: tuple[str, ...] = Field(description="The files that were checked, in the call's order.")
    findings: tuple[JsonFinding, ...] = Field(description="By file, in the order of their places.")
    could_not_check: tuple[JsonFailure, ...]
    summary: JsonSummary


def json_report(report: Report) -> JsonReport:
    """Return a report as the published format has it."""
    counts = report.counts()
    findings = tuple(_finding(located) for located in report.findings)
    by_rule: dict[str, int] = {}
    for finding in sorted(findings, key=lambda one: one.rule):
        by_rule[finding.rule] = by_rule.get(finding.rule, 0) + 1
    failures = report.failures
    return JsonReport(
        tool_version=__version__,
        files=tuple(encodable(file.file) for file in report.checked),
        findings=findings,
        could_not_check=tuple(
            JsonFailure(file=encodable(file.file), message=encodable(file.failure or ""))
            for file in failures
        ),
        summary=JsonSummary(
            files_checked=len(report.checked),
            could_not_check=len(failures),
            errors=counts["error"],
            warnings=counts["warning"],
            information=counts["information"],
            by_rule=by_rule,
            suppressed=sum(file.suppressed for file in report.files),
            in_baseline=sum(file.known for file in report.files),
            gone_from_baseline=tuple(encodable(line) for line in report.gone),
        ),
    )


def _finding(located: LocatedFinding) -> JsonFinding:
    finding = located.finding
    return JsonFinding(
        file=encodable(finding.file),
        line=finding.line,
        column=finding.column,
        rule=finding.rule,
        severity=finding.severity,
        message=encodable(finding.message),
        advice=encodable(finding.advice),
        element=located.element,
        fingerprint=located.fingerprint,
    )
