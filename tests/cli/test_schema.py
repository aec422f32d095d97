"""`tei-kit schema`: the store as a user fills it and looks into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = '<element name="p" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>'
ADDRESS = "https://schema.example/p.rng"


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEI_KIT_SCHEMAS", str(tmp_path / "store"))


def test_what_was_added_is_listed(tmp_path: Path) -> None:
    (tmp_path / "p.rng").write_text(SCHEMA)
    added = run("schema", "add", "p.rng", "--as", ADDRESS, folder=tmp_path)
    assert (added.returncode, added.stdout) == (0, "")
    assert ADDRESS in added.stderr
    listed = run("schema", "list", folder=tmp_path)
    digest, kind, address = listed.stdout.split()
    assert (len(digest), kind, address) == (64, "rng", ADDRESS)


def test_an_empty_store_lists_nothing(tmp_path: Path) -> None:
    listed = run("schema", "list", folder=tmp_path)
    assert (listed.returncode, listed.stdout) == (0, "")


@pytest.mark.parametrize(
    ("place", "status", "words"),
    [
        ("missing.rng", 3, "There is no file missing.rng"),
        ("http://schema.example/p.rng", 2, "over https only"),
        ("bad.rng", 3, "bad.rng:1:"),
        ("rules.sch", 3, "this is no Schematron"),
        ("https://localhost:1/p.rng", 3, "can't be fetched"),
    ],
)
def test_what_cannot_be_added_is_told_in_a_sentence(
    tmp_path: Path, place: str, status: int, words: str
) -> None:
    (tmp_path / "bad.rng").write_text("<grammar")
    (tmp_path / "rules.sch").write_text("<schema/>")
    result = run("schema", "add", place, folder=tmp_path)
    assert result.returncode == status
    assert words in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "store").exists()
