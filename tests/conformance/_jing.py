"""jing's verdict on many files in one run of Java."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_MESSAGE = re.compile(
    r"^(?P<file>[^:\n]+\.xml):\d+:\d+: (?:fatal|error): (?P<text>.*)$", re.MULTILINE
)
_BATCH = 400


def jing(schema: Path, files: list[Path]) -> dict[Path, str]:
    """Return the first message about each file that is invalid."""
    program = shutil.which("jing")
    if program is None:
        pytest.skip("jing is not installed")
    found: dict[Path, str] = {}
    by_name = {file.name: file for file in files}
    for start in range(0, len(files), _BATCH):
        batch = [str(file) for file in files[start : start + _BATCH]]
        run = subprocess.run(
            [program, str(schema), *batch],
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
            errors="replace",
        )
        for message in _MESSAGE.finditer(run.stdout):
            name = message["file"].rpartition("/")[2]
            found.setdefault(by_name[name], message["text"])
    return found
