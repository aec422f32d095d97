"""Schematron from the command line: findings, suppression, severities, and the second engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import run

SCHEMA = """<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
<ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
<pattern id="rivers"><rule context="t:name[@type = ('river', 'lake')]">
<assert id="named" test="matches(@key, '^[a-z]+$')" role="warning">A river has a key</assert>
</rule></pattern></schema>"""
DOCUMENT = """<?xml-model href="rules.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<p>On the <name type="river">Elbe</name>.</p>
{}<p>On the <name type="lake">Como</name>.</p></body></text></TEI>"""
IGNORED = "<?tei-kit ignore schematron: nobody knows its key?>\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "rules.sch").write_text(SCHEMA)
    (tmp_path / "a.xml").write_text(DOCUMENT.format(""))
    return tmp_path


def findings(folder: Path, *options: str) -> list[tuple[int, int, str, str, str]]:
    result = run("validate", "a.xml", "--format", "json", *options, folder=folder)
    return [
        (one["line"], one["column"], one["severity"], one["message"], one["advice"])
        for one in json.loads(result.stdout)["findings"]
        if one["rule"] == "schematron"
    ]


EXPECTED = [
    (line, 11, "warning", "A river has a key.", "So says rules.sch:4 (named).") for line in (3, 4)
]


def test_rules_that_a_file_names_are_checked(folder: Path) -> None:
    assert findings(folder) == EXPECTED


def test_saxon_finds_the_same(folder: Path) -> None:
    pytest.importorskip("saxonche")
    assert findings(folder, "--schematron-engine", "saxon") == EXPECTED


PHASES = """<phase id="quick"><active pattern="none"/></phase>
<phase id="thorough"><active pattern="rivers"/></phase><pattern id="none"><rule context="t:TEI">
<report test="true()">!</report></rule></pattern><pattern id="rivers">"""


@pytest.mark.parametrize(
    ("phase", "lines"), [("quick", [2]), ("thorough", [3, 4]), ("#ALL", [2, 3, 4])]
)
def test_one_phase_is_checked(folder: Path, phase: str, lines: list[int]) -> None:
    (folder / "rules.sch").write_text(SCHEMA.replace('<pattern id="rivers">', PHASES))
    assert [line for line, *_ in findings(folder, "--phase", phase)] == lines


def test_a_phase_that_there_is_not_leaves_the_file_unchecked(folder: Path) -> None:
    result = run("validate", "a.xml", "--phase", "none", folder=folder)
    assert result.returncode == 3
    assert "there is no phase “none”; it has no phases." in result.stderr


def test_a_finding_can_be_ignored_with_a_reason(folder: Path) -> None:
    (folder / "a.xml").write_text(DOCUMENT.format(IGNORED))
    assert findings(folder) == EXPECTED[:1]


def test_a_schema_that_is_wrong_leaves_the_file_unchecked(folder: Path) -> None:
    (folder / "rules.sch").write_text(SCHEMA.replace("matches(", "unparsed-text("))
    result = run("validate", "a.xml", folder=folder)
    assert result.returncode == 3
    assert "a.xml:1:1: could not be checked: rules.sch:4: " in result.stderr


TWO_TESTS = """<assert id="keyed" test="@key">A name has a key</assert>
<assert test="@n &gt; count(//t:name)">A name has a number above
<value-of select="count(//t:name)"/></assert>
<assert id="named" test="matches(@key, '^[a-z]+$')" role="warning">"""
ASSERTION = """<assert id="named" test="matches(@key, '^[a-z]+$')" role="warning">"""


def fingerprints(folder: Path) -> dict[tuple[int, str], str]:
    report = json.loads(run("validate", "a.xml", "--format", "sarif", folder=folder).stdout)
    results = [one for one in report["runs"][0]["results"] if one["ruleId"] == "schematron"]
    return {
        (
            one["locations"][0]["physicalLocation"]["region"]["startLine"],
            one["message"]["text"][:20],
        ): one["partialFingerprints"]["primaryLocationLineHash"]
        for one in results
    }


def test_fingerprints_of_several_tests_at_one_element_do_not_depend_on_each_other(
    folder: Path,
) -> None:
    alone = fingerprints(folder)
    (folder / "rules.sch").write_text(SCHEMA.replace(ASSERTION, TWO_TESTS))
    together = fingerprints(folder)
    assert len(set(together.values())) == len(together) == 3 * len(alone)
    assert together | alone == together


def test_a_baseline_leaves_out_what_it_lists_and_nothing_else(folder: Path) -> None:
    run("validate", "a.xml", "--write-baseline", "known.json", folder=folder)
    assert findings(folder, "--baseline", "known.json") == []
    (folder / "rules.sch").write_text(SCHEMA.replace(ASSERTION, TWO_TESTS))
    (folder / "a.xml").write_text(DOCUMENT.format("<p>One <name>more</name>.</p>\n"))
    messages = {message for *_, message, _ in findings(folder, "--baseline", "known.json")}
    assert messages == {"A name has a key.", "A name has a number above 3."}
