"""`tei-kit figures` as users call it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.cli.test_broken_input import BROKEN_TEI, assert_refused
from tests.ledger.writing import tei

LOG = tei(
    "In [d 1921] [1,234 boats] from [p Lund] passed the locks.",
    "[300 men] of the [o Harbor Guild] stayed until [d May|1922-05].",
).data
LETTER = tei("As we heard, [1,243 boats] from [p Lund] passed the locks in [d 1921].").data


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tei").mkdir()
    (tmp_path / "tei" / "log.xml").write_bytes(LOG)
    (tmp_path / "tei" / "letter.xml").write_bytes(LETTER)
    return tmp_path


def test_the_table_is_printed(folder: Path) -> None:
    done = run("figures", "tei/log.xml", "tei/letter.xml", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        "figure", "1,234", "300", "1,243",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (("--commodity", "BOATS"), ["1234", "1243"]),
        (("--commodity", "m*"), ["300"]),
        (("--commodity", "men", "--commodity", "boats"), ["1234", "300", "1243"]),
        (("--kind", "count"), ["1234", "300", "1243"]),
        (("--kind", "money"), []),
        (("--unit", "count", "--commodity", "men"), ["300"]),
        (("--unit", "month"), []),
    ],
)
def test_filters(filters: tuple[str, ...], left: list[str], folder: Path) -> None:
    files = ("tei/log.xml", "tei/letter.xml")
    done = run("figures", *files, "--format", "csv", *filters, folder=folder)
    assert done.returncode == 0, done.stderr
    rows = csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff")))
    assert [row["quantity"] for row in rows] == left


@pytest.mark.parametrize("format_name", ["table", "csv", "json", "chart"])
def test_each_format_goes_to_a_file(format_name: str, folder: Path) -> None:
    call = ("figures", "tei/log.xml", "--format", format_name)
    done = run(*call, "-o", "new/ledger", folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = (folder / "new" / "ledger").read_bytes()
    assert written.decode() == run(*call, folder=folder).stdout or format_name == "csv"
    assert b"Harbor Guild" in written or format_name == "chart"


def test_standard_input_is_a_file(folder: Path) -> None:
    done = run("figures", "-", "--format", "json", folder=folder, text=LETTER.decode())
    (entry,) = json.loads(done.stdout)["figures"]
    assert (entry["document"], entry["quantity"]) == ("stdin.xml", 1243)


def test_the_audit_names_both_places(folder: Path) -> None:
    done = run("figures", "tei/log.xml", "tei/letter.xml", "--audit", folder=folder)
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert line.startswith("tei/letter.xml:1:")
    assert "tei/log.xml:1 says “1,234 boats”" in line
    alone = run("figures", "tei/log.xml", "tei/log.xml", "--audit", folder=folder)
    assert (alone.returncode, alone.stdout) == (0, "")


def test_sources_tell_the_lines(folder: Path) -> None:
    (folder / "sources").mkdir()
    (folder / "sources" / "note.txt").write_text("Lund, 3 May 1921\n\n\nWe saw 30 boats.\n")
    assert run("encode", "sources/note.txt", "-o", "tei", folder=folder).returncode == 0
    call = ("figures", "tei/note.xml", "--format", "json", "--sources", "sources")
    (entry,) = json.loads(run(*call, folder=folder).stdout)["figures"]
    assert (entry["source_line"], entry["source"]) == (4, "note.txt#char=26,34")
    (folder / "sources" / "note.txt").write_bytes(b"\xff")
    done = run(*call, folder=folder)
    assert (done.returncode, "note.txt is not UTF-8" in done.stderr) == (3, True)


def test_an_audit_writes_no_ledger(folder: Path) -> None:
    done = run("figures", "tei/log.xml", "--audit", "--format", "csv", folder=folder)
    assert done.returncode == 2
    assert "Leave out --format" in done.stderr


@pytest.mark.parametrize("kind", BROKEN_TEI)
def test_a_bad_file_is_named_and_the_others_are_listed(kind: str, folder: Path) -> None:
    BROKEN_TEI[kind](folder / "broken.xml")
    done = run("figures", "broken.xml", "tei/letter.xml", folder=folder)
    assert_refused(done.stderr, done.returncode)
    assert "1,243" in done.stdout


def test_control_characters_reach_no_terminal(folder: Path) -> None:
    hostile = LETTER.decode().replace("1,243 boats", "\x7f1,243 \u202eboats")
    (folder / "tei" / "letter.xml").write_text(hostile)
    done = run("figures", "tei/letter.xml", folder=folder)
    assert done.returncode == 0, done.stderr
    assert "\x7f" not in done.stdout
    assert "\u202e" not in done.stdout


def test_the_documented_calls_are_right(folder: Path, repository: Path) -> None:
    page = (repository / "docs" / "figures.md").read_text(encoding="utf-8")
    calls = re.findall(r"^\$ tei-kit (.*)$", page, re.MULTILINE)
    assert len(calls) == 5
    shutil.rmtree(folder / "tei")
    (folder / "tei").mkdir()
    (example,) = re.findall(r"^```xml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    (folder / "tei" / "log.xml").write_text(example)
    outputs = []
    for call in calls:
        done = run(*call.replace("tei/*.xml", "tei/log.xml").split(), folder=folder)
        assert done.returncode == (1 if "--audit" in call else 0), done.stderr
        outputs.append(done.stdout)
    for shown in re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        assert shown in outputs
