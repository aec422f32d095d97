"""The README's blocks do what they say: shell and Python are run, the project file is loaded."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tei_kit.project import load_project

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(repository: Path, language: str) -> list[str]:
    text = (repository / "README.md").read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


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
    commands = [
        line.removeprefix("$ ")
        for block in blocks(repository, "console")
        for line in block.splitlines()
        if line.startswith("$ ")
    ]
    assert len(commands) >= 5
    for command in commands:
        done = run(command, tmp_path)
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
    assert (tmp_path / "edition" / "index.html").is_file()
    assert list((tmp_path / "data").glob("*.json"))


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


@pytest.mark.parametrize("target", ["corpus", "test"])
def test_the_two_commands_are_make_targets(repository: Path, target: str) -> None:
    assert f"make {target}" in "".join(blocks(repository, "sh"))
    assert re.search(rf"^{target}:", (repository / "Makefile").read_text(), re.MULTILINE)
