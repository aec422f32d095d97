"""The blocks of README and docs do what they say: they are run or loaded."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tei_kit.annotators import annotate
from tei_kit.authorities import AuthorityIndex
from tei_kit.model import Source
from tei_kit.plugins import Annotator
from tei_kit.project import ProjectFile, load_project
from tei_kit.readers import read
from tei_kit.structurers import structure

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(repository: Path, language: str, page: str = "README.md") -> list[str]:
    text = (repository / page).read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


def commands_of(repository: Path, page: str) -> list[str]:
    return [
        line.removeprefix("$ ")
        for block in blocks(repository, "console", page)
        for line in block.splitlines()
        if line.startswith("$ ")
    ]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def test_console_blocks_run_one_after_the_other(repository: Path, tmp_path: Path) -> None:
    commands = commands_of(repository, "README.md")
    assert len(commands) >= 5
    for command in commands:
        done = run(command, tmp_path)
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
    assert (tmp_path / "edition" / "index.html").is_file()
    assert list((tmp_path / "data").glob("*.json"))


def test_the_page_on_schemas_does_what_it_says(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = "docs/schemas.md"
    monkeypatch.setenv("TEI_KIT_SCHEMAS", str(tmp_path / "store"))
    monkeypatch.chdir(tmp_path)
    (odd,) = blocks(repository, "xml", page)
    (tmp_path / "letters.odd").write_text(odd, encoding="utf-8")
    for command in commands_of(repository, page):
        done = run(command, tmp_path)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    assert (tmp_path / "reference" / "elements" / "letter.html").is_file()
    (code,) = blocks(repository, "python", page)
    names: dict[str, object] = {}
    exec(compile(code, page, "exec"), names)
    assert str(names["text"]).startswith("<letter>")


def test_python_blocks_run(repository: Path) -> None:
    found = blocks(repository, "python")
    assert found
    for block in found:
        names: dict[str, object] = {}
        exec(compile(block, "README.md", "exec"), names)
        tei = names["tei"]
        assert isinstance(tei, bytes)
        assert b"Nobody came." in tei


def test_the_project_file_is_one(repository: Path, tmp_path: Path) -> None:
    (block,) = blocks(repository, "toml")
    (tmp_path / "tei-kit.toml").write_text(block, encoding="utf-8")
    assert load_project(tmp_path).says.publication.publisher == "Harbour Archive"


def test_the_documented_defaults_are_the_defaults(repository: Path, tmp_path: Path) -> None:
    (block,) = blocks(repository, "toml", "docs/projects.md")
    (tmp_path / "tei-kit.toml").write_text(block, encoding="utf-8")
    assert load_project(tmp_path).says == ProjectFile()
    commented = re.sub(r"^# (?=\w+ = )", "", block, flags=re.MULTILINE)
    (tmp_path / "tei-kit.toml").write_text(commented, encoding="utf-8")
    publication = load_project(tmp_path).says.publication
    assert all(publication.model_dump().values())


def test_the_documented_plugin_is_one(repository: Path) -> None:
    (block,) = blocks(repository, "python", "docs/plugins.md")
    names: dict[str, object] = {}
    exec(compile(block, "plugins.md", "exec"), names)
    annotator = names["ANNOTATOR"]
    assert isinstance(annotator, Annotator)
    document = structure(read(Source("log.txt", b"The SS Borealis left.")))
    (annotation,) = annotate(document, AuthorityIndex(), [annotator]).annotations
    assert annotation.span.of(document.text) == "SS Borealis"


@pytest.mark.parametrize("target", ["corpus", "test"])
def test_the_two_commands_are_make_targets(repository: Path, target: str) -> None:
    assert f"make {target}" in "".join(blocks(repository, "sh"))
    assert re.search(rf"^{target}:", (repository / "Makefile").read_text(), re.MULTILINE)
