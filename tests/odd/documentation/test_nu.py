"""The pages as the W3C's checker sees them, where it is at hand: VNU_JAR is the path of vnu.jar."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.documentation import document


@pytest.mark.external
def test_the_checker_finds_no_error(harbour: CompiledOdd, tmp_path: Path) -> None:
    java, jar = shutil.which("java"), os.environ.get("VNU_JAR")
    if java is None or jar is None:
        pytest.skip("no Java, or VNU_JAR does not name the checker (npm's package vnu-jar)")
    for path, data in document(harbour).files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    done = subprocess.run(
        [java, "-jar", jar, "--errors-only", "--skip-non-html", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
