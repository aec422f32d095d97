"""The commands as a user runs them: outputs, standard input, exit statuses, help."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.running import run

LETTER = "Oslo, 3 May 1951\n\nDear Mr. Lund,\n\nOn 9 April 1,200 people left.\n\nYours,\nA. Berg\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    return tmp_path


def test_encode_validate_export(folder: Path) -> None:
    assert run("encode", "letter.txt", "-o", "tei", folder=folder).returncode == 0
    checked = run("validate", "tei/letter.xml", "--sources", ".", folder=folder)
    assert checked.returncode == 0, checked.stdout
    assert all(": information: " in line for line in checked.stdout.splitlines())
    assert run("export", "json", "tei/letter.xml", "-o", "json", folder=folder).returncode == 0
    document = json.loads((folder / "json" / "letter.json").read_text(encoding="utf-8"))
    assert document["text"].strip() == LETTER.strip()
    for annotation in document["annotations"]:
        quote = document["text"][annotation["start"] : annotation["end"]]
        assert quote == annotation["quote"]
        source = annotation["source"]
        assert LETTER[source["start"] : source["end"]] == quote


def test_standard_input_and_output(folder: Path) -> None:
    encoded = run("encode", "-", "-o", "-", folder=folder, text=LETTER)
    assert encoded.returncode == 0
    assert run("validate", "-", folder=folder, text=encoded.stdout).returncode == 0
    exported = run("export", "json", "-", "-o", "out", folder=folder, text=encoded.stdout)
    assert exported.returncode == 0
    assert (folder / "out" / "stdin.json").is_file()


def test_validate_tells_an_altered_text(folder: Path) -> None:
    run("encode", "letter.txt", "-o", ".", folder=folder)
    path = folder / "letter.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("left", "came"), encoding="utf-8")
    done = run("validate", "letter.xml", "--sources", ".", folder=folder)
    assert done.returncode == 1
    assert done.stdout.startswith("letter.xml:")


def test_validate_tells_what_is_not_tei(folder: Path) -> None:
    (folder / "page.xml").write_text("<html><body/></html>")
    done = run("validate", "page.xml", folder=folder)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("encode",),
        ("encode", "letter.txt"),
        ("encode", "letter.txt", "--output"),
        ("encode", "letter.txt", "letter.txt", "-o", "-"),
        ("export", "pdf", "letter.xml", "-o", "out"),
        ("encode", "letter.txt", "-o", "letter.txt/sub"),
        ("encode", "letter.txt", "-o", "out", "--encoding", "no-such-encoding"),
        ("bild",),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, folder=folder)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(os.listdir(folder)) == ["letter.txt"]


@pytest.mark.parametrize("command", ["encode", "validate", "export", "build"])
def test_help_has_an_example(folder: Path, command: str) -> None:
    done = run(command, "--help", folder=folder)
    assert done.returncode == 0
    assert f"Example:\n    tei-kit {command}" in done.stdout


def test_an_encoding_may_be_named(folder: Path) -> None:
    (folder / "old.txt").write_bytes("Früher Brief aus Köln.".encode("latin-1"))
    done = run("encode", "old.txt", "-o", ".", "--encoding", "latin-1", folder=folder)
    assert done.returncode == 0
    assert "Früher Brief aus" in (folder / "old.xml").read_text(encoding="utf-8")


def test_a_mistake_in_an_authority_file_is_told_with_its_row(folder: Path) -> None:
    (folder / "names.csv").write_text(
        "identifier,kind,preferred_name\npers-berg,persn,A. Berg\n", encoding="utf-8"
    )
    done = run("encode", "letter.txt", "-o", ".", "-a", "names.csv", folder=folder)
    assert done.returncode == 2
    assert "names.csv, row 2, column kind" in done.stderr


def test_the_source_is_the_one_that_the_header_names(tmp_path: Path) -> None:
    (tmp_path / "survey.txt").write_text("On 3 May 1951 12 boats left.")
    assert run("encode", "survey.txt", "-o", "tei", folder=tmp_path).returncode == 0
    for beside in ("survey.odd", "survey.zip"):
        (tmp_path / beside).write_text("something else")
    done = run("validate", "tei/survey.xml", "--sources", ".", folder=tmp_path)
    assert done.returncode == 0
    assert "fidelity" not in done.stdout
    listed = run("figures", "tei/survey.xml", "--sources", ".", "--format", "csv", folder=tmp_path)
    assert "boats" in listed.stdout
