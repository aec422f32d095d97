"""The pages as the W3C's checker (Nu) sees them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.documentation import document
from tests.nu import complaints


@pytest.mark.external
def test_the_checker_finds_no_error(harbour: CompiledOdd, tmp_path: Path) -> None:
    for path, data in document(harbour).files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    assert complaints(tmp_path) == ""
