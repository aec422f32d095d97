"""GitHub's commands, GitLab's Code Quality, JUnit: each read back as the service reads it."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from tei_kit.errors import UsageError
from tei_kit.model import Report
from tei_kit.reporters import report
from tei_kit.reporters._paths import relative_path
from tests.reporters._invented import REPORT, reports, some

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text: str, *, in_property: bool) -> str:
    if in_property:
        text = text.replace("%3A", ":").replace("%2C", ",")
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def test_github() -> None:
    assert report("github", REPORT) == (
        "::error file=tei/broken.xml,title=could not check::"
        "tei/broken.xml is empty. Give a TEI file.\n"
        "::warning file=tei/a.xml,title=tei-kit%3A fidelity::Another source.\n"
        "::error file=tei/a.xml,line=3,col=5,title=tei-kit%3A impossible-date::"
        "No such day. Mend it.\n"
        "::notice file=tei/a.xml,line=9,col=1,title=tei-kit%3A unused-record::"
        "Nothing points here.\n"
    )


@some
@given(reports())
def test_github_reads_one_command_a_finding(made: Report) -> None:
    text = report("github", made)
    lines = text.split("\n")[:-1]
    findings = list(made.findings)
    assert len(lines) == len(findings) + len(made.failures)
    for line, located in zip(lines[len(made.failures) :], findings, strict=True):
        found = COMMAND.fullmatch(line)
        assert found, line
        properties = dict(part.split("=", 1) for part in found[2].split(","))
        expected = f"{located.finding.message} {located.finding.advice}".strip()
        if expected.isprintable():
            assert unescaped(found[3], in_property=False) == expected
        if located.finding.file.isprintable():
            path = relative_path(located.finding.file)
            assert unescaped(properties["file"], in_property=True) == path


@some
@given(reports())
def test_gitlab(made: Report) -> None:
    issues = json.loads(report("gitlab", made).encode("utf-8"))
    assert len(issues) == len(list(made.findings)) + len(made.failures)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")


def test_gitlabs_fingerprints_are_unique_and_severities_differ() -> None:
    issues = json.loads(report("gitlab", REPORT))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert [issue["severity"] for issue in issues] == ["blocker", "minor", "major", "info"]


@some
@given(reports())
def test_junit_is_xml_whose_counts_are_right(made: Report) -> None:
    suites = ET.fromstring(report("junit", made).encode("utf-8"))
    cases = list(suites.iter("testcase"))
    assert int(suites.get("tests", "")) == len(cases)
    assert int(suites.get("failures", "")) == len(list(suites.iter("failure")))
    assert int(suites.get("errors", "")) == len(list(suites.iter("error"))) == len(made.failures)
    fails = sum(made.fails(located.finding) for located in made.findings)
    assert int(suites.get("failures", "")) == fails
    assert len(suites) == len(made.files)
    for suite in suites:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase")) > 0


def test_an_unknown_format() -> None:
    with pytest.raises(UsageError, match="sarif"):
        report("html", REPORT)
