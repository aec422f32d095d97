"""The schemas are found in a checkout and in an installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei_kit.validators import schema_files
from tei_kit.validators.schema_files import schema_path

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["tei_kit.rng", "tei_kit.xsd", "tei_kit.sch", "tei_kit.odd"])
def test_every_schema_is_there(name: str) -> None:
    assert schema_path(name).is_file()


def test_the_installed_one_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("installed", "checkout"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "tei_kit.rng").touch()
    folders = (tmp_path / "installed", tmp_path / "checkout")
    monkeypatch.setattr(schema_files, "_FOLDERS", folders)
    assert schema_path("tei_kit.rng").parent.name == "installed"
    (tmp_path / "installed" / "tei_kit.rng").unlink()
    assert schema_path("tei_kit.rng").parent.name == "checkout"


def test_a_broken_installation_is_told_so() -> None:
    with pytest.raises(FileNotFoundError, match="install it again"):
        schema_path("nothing.rng")
