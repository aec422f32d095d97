"""The corpus is encoded to the same bytes everywhere: other processes, locales, hash seeds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SURROUNDINGS = [
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"},
]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".tei-kit-state.json"
    }


@pytest.fixture(scope="module")
def built(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[subprocess.CompletedProcess[str]]:
    done = []
    for number, surroundings in enumerate(SURROUNDINGS):
        folder = tmp_path_factory.mktemp(f"somewhere{number}") / "corpus"
        shutil.copytree(
            repository / "corpus", folder, ignore=shutil.ignore_patterns("build", "tei")
        )
        command = [sys.executable, "-m", "tei_kit", "build", str(folder)]
        environment = {**os.environ, **surroundings}
        environment.pop("SOURCE_DATE_EPOCH", None)
        done.append(
            subprocess.run(
                command,
                cwd=folder.parent,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
        )
    return done


def folder_of(done: subprocess.CompletedProcess[str]) -> Path:
    return Path(str(done.args[-1]))


def test_the_build_reports_findings_and_no_errors(
    built: list[subprocess.CompletedProcess[str]],
) -> None:
    for done in built:
        assert done.returncode == 1, done.stderr
        assert "conflicting-dates" in done.stdout
        assert ": error:" not in done.stdout


def test_the_encoded_corpus_is_the_committed_one(
    built: list[subprocess.CompletedProcess[str]], repository: Path
) -> None:
    golden = files(repository / "corpus" / "tei")
    assert len(golden) == len(files(repository / "corpus" / "sources"))
    for done in built:
        assert files(folder_of(done) / "tei") == golden


def test_the_editions_are_equal_byte_for_byte(
    built: list[subprocess.CompletedProcess[str]],
) -> None:
    first, second = (files(folder_of(done) / "build") for done in built)
    assert any(name.endswith(".html") for name in first)
    assert any(name.endswith(".json") for name in first)
    assert first == second


def test_a_second_build_writes_nothing(built: list[subprocess.CompletedProcess[str]]) -> None:
    done = built[0]
    stamps = {path: path.stat().st_mtime_ns for path in folder_of(done).rglob("*")}
    # From the same place: elsewhere Python may find another tei_kit, and the work of other software
    # is done again.
    again = subprocess.run(
        done.args, cwd=folder_of(done).parent, capture_output=True, text=True, check=False
    )
    assert again.stdout == done.stdout
    assert "0 files written" in again.stderr
    assert {path: path.stat().st_mtime_ns for path in folder_of(done).rglob("*")} == stamps


def test_the_sources_are_the_received_ones(repository: Path, shared: Path) -> None:
    received = {path.read_bytes() for path in (shared / "seeds").glob("*.txt")}
    assert set(files(repository / "corpus" / "sources").values()) == received
