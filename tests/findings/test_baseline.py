"""Baselines: what is known is left out, what is new is not, what is gone is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from tei_kit.errors import UsageError
from tei_kit.findings.baseline import baseline_of, read_baseline, without_known, written
from tei_kit.model import FileReport, Report
from tests.reporters._invented import FINDING, SLIP, WHOLE, reports, some

FOLDER = Path()


def test_known_findings_are_left_out() -> None:
    before = baseline_of([FileReport("tei/a.xml", (WHOLE, SLIP))], FOLDER)
    (file,), gone = without_known([FileReport("tei/a.xml", (FINDING, SLIP))], before, FOLDER)
    assert file.findings == (FINDING,)
    assert file.known == 1
    assert gone == ("tei/a.xml: Another source. [fidelity]",)


def test_a_file_that_was_not_checked_is_not_called_mended() -> None:
    before = baseline_of([FileReport("tei/a.xml", (WHOLE,)), FileReport("b.xml", (SLIP,))], FOLDER)
    failed = FileReport("tei/a.xml", failure="Not there.")
    assert without_known([failed], before, FOLDER)[1] == ()


def test_paths_are_those_from_the_baselines_folder() -> None:
    before = baseline_of([FileReport("tei/a.xml", (SLIP,))], Path("tei"))
    assert before.findings[0].file == "a.xml"
    (file,), _ = without_known([FileReport("./tei/../tei/a.xml", (SLIP,))], before, Path("tei"))
    assert file.findings == ()


@some
@given(reports())
def test_a_baseline_knows_all_that_it_was_made_of(made: Report) -> None:
    baseline = read_baseline("b.json", written(baseline_of(made.files, FOLDER)))
    files, _ = without_known(made.files, baseline, FOLDER)
    assert not any(file.findings for file in files)


def test_it_is_one_line_a_finding_in_a_fixed_order() -> None:
    files = [FileReport("b.xml", (SLIP,)), FileReport("a.xml", (FINDING, WHOLE))]
    data = written(baseline_of(files, FOLDER))
    assert data == written(baseline_of(reversed(files), FOLDER))
    assert data.count(b"\n") == 3 + 2


@pytest.mark.parametrize("data", [b"", b"[]", b'{"format": "other"}', b'{"findings": [{}]}'])
def test_something_else_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError, match=r"b\.json is not a baseline"):
        read_baseline("b.json", data)
