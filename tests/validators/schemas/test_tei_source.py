"""The TEI's own source in the store: recognized, and known by its addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.validators.schemas.adding import add_schema
from tei_kit.validators.schemas.store import SchemaStore

VAULT = "https://www.tei-c.org/Vault/P5/{}/xml/tei/odd/p5subset.xml"


def source(version: str, specs: str = "") -> str:
    return f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><editionStmt>
      <edition>P5 Version <ref>{version}</ref>. Last updated on a day</edition></editionStmt>
      </fileDesc></teiHeader><text><body><elementSpec ident="TEI"/><elementSpec ident="teiHeader"/>
      {specs}</body></text></TEI>"""


@pytest.fixture
def store(tmp_path: Path) -> SchemaStore:
    return SchemaStore(tmp_path / "store")


def added(store: SchemaStore, folder: Path, text: str, address: str | None = None) -> tuple:
    path = folder / "p5subset.xml"
    path.write_text(text, encoding="utf-8")
    return add_schema(store, str(path), address)


def test_the_source_is_known_by_its_addresses(store: SchemaStore, tmp_path: Path) -> None:
    assert added(store, tmp_path, source("4.7.0")) == (
        "p5subset.xml",
        "tei:4.7.0",
        VAULT.format("4.7.0"),
        "tei:current",
        VAULT.format("current"),
    )
    assert {entry.kind for entry in store.entries().values()} == {"odd"}
    assert store.find("tei:current") == source("4.7.0").encode()


@pytest.mark.parametrize(
    ("first", "second", "current"),
    [
        ("4.7.0", "4.10.0", "4.10.0"),
        ("4.10.0", "4.7.0", "4.10.0"),
        ("4.9.0", "4.9.0a", "4.9.0"),
        ("4.9.0a", "4.9.0", "4.9.0"),
    ],
)
def test_the_newest_is_current(
    store: SchemaStore, tmp_path: Path, first: str, second: str, current: str
) -> None:
    added(store, tmp_path, source(first))
    added(store, tmp_path, source(second))
    assert store.find("tei:current") == source(current).encode()
    assert store.find(f"tei:{second}") == source(second).encode()


@pytest.mark.parametrize(
    "text",
    [
        source("4.7.0", '<schemaSpec ident="mine"/>'),
        source("no number"),
        source("4.7.0").replace('ident="teiHeader"', 'ident="header"'),
    ],
)
def test_other_odds_are_known_as_they_are_called(
    store: SchemaStore, tmp_path: Path, text: str
) -> None:
    assert added(store, tmp_path, text, "https://odd.example/mine.odd") == (
        "https://odd.example/mine.odd",
    )


def test_tei_that_is_no_odd_is_refused(store: SchemaStore, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="no ODD"):
        added(store, tmp_path, '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')
    with pytest.raises(UnreadableInputError, match="line 1"):
        added(store, tmp_path, '<TEI xmlns="http://www.tei-c.org/ns/1.0">')
    assert not store.entries()


def test_the_real_source(store: SchemaStore, shared: Path) -> None:
    addresses = add_schema(store, str(shared / "p5" / "p5subset.xml"))
    assert "tei:4.9.0a" in addresses
    assert VAULT.format("current") in addresses
