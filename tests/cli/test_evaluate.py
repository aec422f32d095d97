"""`tei-kit evaluate` as users call it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.cli.test_broken_input import BROKEN_TEI, BROKEN_TEXTS

SOURCE = "Lund, 3 May 1921\n\nOn 9 June of this year 30 boats left the quay.\n"
GOLD = {
    "source": "received-1.txt",
    "annotations": [
        {"kind": "date", "start": 6, "end": 16, "text": "3 May 1921",
         "value": {"when": "1921-05-03"}},
        {"kind": "date", "start": 21, "end": 40, "text": "9 June of this year"},
        {"kind": "measure", "start": 41, "end": 49, "text": "30 boats",
         "value": {"quantity": 30, "unit": "count", "commodity": "ships"}},
        {"kind": "place", "start": 0, "end": 4, "text": "Lund", "optional": True},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with encoded text, its JSON edition, and stand-off gold under other names."""
    folder = tmp_path_factory.mktemp("evaluate")
    for name in ("sources/log.txt", "received/received-1.txt"):
        (folder / name).parent.mkdir()
        (folder / name).write_text(SOURCE)
    (folder / "gold").mkdir()
    (folder / "gold" / "1.json").write_text(json.dumps(GOLD))
    assert run("encode", "sources/log.txt", "-o", "tei", folder=folder).returncode == 0
    assert run("export", "json", "tei/log.xml", "-o", "data", folder=folder).returncode == 0
    return folder


@pytest.fixture
def folder(encoded: Path, tmp_path: Path) -> Path:
    """Return a copy of it that a test may change."""
    return Path(shutil.copytree(encoded, tmp_path / "work"))


def test_tei_is_measured_against_stand_off_of_the_same_source(folder: Path) -> None:
    digest = hashlib.sha256(SOURCE.encode()).hexdigest()
    assert digest in (folder / "tei" / "log.xml").read_text()
    done = run(
        "evaluate", "tei", "gold", "--sources", "received", "--format", "json", folder=folder
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["documents"] == [str(Path("gold", "1.json"))]
    assert told["all"]["exact"] | {"added": None, "precision": None, "f1": None} == {
        "found": 3, "missed": 0, "added": None, "precision": None, "recall": 1.0, "f1": None,
    }  # fmt: skip
    assert told["kinds"]["figure"]["values"] == {"compared": 1, "right": 0, "accuracy": 0.0}
    (wrong,) = [one for one in told["examples"] if one["difference"] == "value"]
    assert (wrong["words"], wrong["gold"]) == ("30 boats", "quantity=30 unit=count commodity=ships")


@pytest.mark.parametrize("others", ["tei/log.xml", "data", "data/log.json"])
def test_whatever_the_format_what_is_equal_is_equal(folder: Path, others: str) -> None:
    done = run("evaluate", "tei", others, "--fail-under", "1", folder=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].split()[:4] == ["date", "2", "0", "0"]


def test_the_report_is_a_page_where_that_is_wanted(folder: Path) -> None:
    done = run(
        "evaluate", "tei", "gold", "--sources", "received", "--format", "html", "-o", "report.html",
        folder=folder,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = (folder / "report.html").read_text(encoding="utf-8")
    assert written.startswith("<!DOCTYPE html>")
    assert '<mark class="both">30 boats</mark>' in written
    assert "quantity=30 unit=count commodity=ships" in written


def test_a_score_below_the_limit_is_status_1(folder: Path) -> None:
    gold = GOLD | {"annotations": GOLD["annotations"][1:2]}  # type: ignore[index]
    (folder / "gold" / "1.json").write_text(json.dumps(gold))
    done = run("evaluate", "tei", "gold", "--fail-under", "0.99", folder=folder)
    assert done.returncode == 1
    assert "--fail-under asks for 0.99" in done.stderr


def test_the_report_goes_to_a_file(folder: Path) -> None:
    done = run(
        "evaluate", "tei", "data", "--format", "markdown", "-o", "new/report.md", folder=folder
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert (folder / "new" / "report.md").read_text().startswith("# Evaluation\n")


@pytest.mark.parametrize("option", [("--fail-under", "2"), ("--examples", "-1"), ("--format", "x")])
def test_wrong_options_are_status_2(folder: Path, option: tuple[str, str]) -> None:
    assert run("evaluate", "tei", "gold", *option, folder=folder).returncode == 2


def test_gold_without_a_partner_is_status_2(folder: Path) -> None:
    (folder / "gold" / "2.json").write_text(json.dumps(GOLD | {"source": "other.txt"}))
    done = run("evaluate", "tei", "gold", folder=folder)
    assert done.returncode == 2
    assert "nothing belongs to gold/1.json" in done.stderr


def test_other_texts_are_refused(folder: Path) -> None:
    (folder / "tei" / "log.xml").write_text(
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Else.</p></body></text></TEI>'
    )
    done = run("evaluate", "tei/log.xml", "data/log.json", folder=folder)
    assert done.returncode == 3
    assert "no annotations of one text" in done.stderr


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        *((kind, "xml") for kind in BROKEN_TEI),
        *(
            (kind, "json")
            for kind in ("empty", "binary", "50 MB", "a FIFO", "not XML", "very deep")
        ),
    ],
)
def test_bad_input_is_refused(kind: str, suffix: str, folder: Path) -> None:
    broken = folder / f"broken.{suffix}"
    BROKEN_TEI[kind](broken)
    if kind == "a folder":
        (broken / f"empty.{suffix}").touch()
    done = run("evaluate", "data/log.json", broken.name, "-o", "report.txt", folder=folder)
    assert done.returncode == 3, done.stderr
    assert "broken" in done.stderr
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr
    assert not (folder / "report.txt").exists()


def test_an_unreadable_source_is_refused(folder: Path) -> None:
    BROKEN_TEXTS["Latin-1"](folder / "received" / "received-1.txt")
    done = run("evaluate", "tei", "gold", "--sources", "received", folder=folder)
    assert done.returncode == 3
    assert "received-1.txt is not UTF-8" in done.stderr


def test_an_empty_folder_is_refused(folder: Path) -> None:
    (folder / "nothing").mkdir()
    done = run("evaluate", "tei", "nothing", folder=folder)
    assert done.returncode == 3
    assert "no TEI and no JSON in nothing" in done.stderr


def test_the_documented_calls_and_the_documented_file_are_right(
    folder: Path, repository: Path
) -> None:
    page = (repository / "docs" / "evaluation.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    calls = re.findall(r"^\$ tei-kit (.*)$", page, re.MULTILINE)
    shown = re.findall(r"^  gold/1\.json:.*$", page, re.MULTILINE)
    assert len(calls) == 4
    assert len(shown) == 1
    for call in calls:
        done = run(*call.split(), folder=folder)
        assert done.returncode == 0, done.stderr
        assert all(line in done.stdout for line in shown if "-o" not in call)
    (folder / "gold" / "1.json").write_text(example)
    assert run(*calls[0].split(), folder=folder).returncode == 0
