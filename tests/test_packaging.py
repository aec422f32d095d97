"""The wheel and the sdist carry all that is needed; the wheel works from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def distributions(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), "."]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_wheel_carries_schemas_templates_and_types(distributions: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"tei_kit/py.typed", "tei_kit/schema/tei_kit.rng", "tei_kit/schema/tei_kit.xsd"} <= names
    assert any(name.endswith(".css") for name in names)
    assert not any(name.startswith(("tests", "corpus")) for name in names)


def test_the_sdist_carries_schema_and_licence(distributions: Path) -> None:
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "schema/tei_kit.rng", "tei_kit/cli/encode.py"} <= names


def test_the_wheel_works_from_any_folder(distributions: Path, tmp_path: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (tmp_path / "note.txt").write_text("Nobody came on 3 May 1951.")
    # A wheel on PYTHONPATH comes before the checkout that tests are run from.
    environment = {**os.environ, "PYTHONPATH": str(site)}
    for arguments in (
        ["encode", "note.txt", "-o", "tei"],
        ["validate", "tei/note.xml", "--sources", "."],
        ["export", "html", "tei/note.xml", "-o", "html"],
    ):
        command = [sys.executable, "-P", "-m", "tei_kit", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "html" / "index.html").is_file()
