"""Schemas kept between runs: the same verdicts, nothing stale, nothing of strangers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.relaxng import Resolver, SchemaError, refuse_everything, within_folder
from tei_kit.validators.schemas import frozen
from tei_kit.validators.schemas.frozen import FrozenSchemas

_RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
LETTER = f'<element name="letter" {_RNG}><element name="p"><text/></element></element>'.encode()
INCLUDING = f'<grammar {_RNG}><include href="parts.rng"/></grammar>'.encode()
DOCUMENT = b"<letter><p>Good</p></letter>"


def parts(name: str) -> bytes:
    start = f'<start><element name="{name}"><text/></element></start>'
    return f"<grammar {_RNG}>{start}</grammar>".encode()


def verdict(
    cache: FrozenSchemas, schema: bytes, document: bytes, resolver: Resolver = refuse_everything
) -> list[str]:
    found = cache.ready(schema, "letter.rng", resolver).validate(document)
    return [violation.kind for violation in found]


@pytest.fixture
def cache(tmp_path: Path) -> FrozenSchemas:
    return FrozenSchemas(tmp_path / "cache")


def kept(cache: FrozenSchemas) -> list[Path]:
    assert cache.folder is not None
    return sorted(cache.folder.glob("*"))


def refuse_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(*_arguments: object) -> None:
        raise AssertionError("the schema was read anew")

    monkeypatch.setattr("tei_kit.relaxng.load_schema", load)


def test_the_second_time_the_schema_is_not_read(
    cache: FrozenSchemas, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verdict(cache, LETTER, DOCUMENT) == []
    assert len(kept(cache)) == 1
    refuse_loading(monkeypatch)
    assert verdict(cache, LETTER, DOCUMENT) == []
    assert verdict(cache, LETTER, b"<letter><q/></letter>") == ["unknown_element"]
    with pytest.raises(AssertionError, match="read anew"):
        verdict(cache, LETTER + b" ", DOCUMENT)


def test_what_a_schema_includes_may_not_have_changed(cache: FrozenSchemas, tmp_path: Path) -> None:
    included = tmp_path / "parts.rng"
    for name in ("letter", "note", "letter"):
        included.write_bytes(parts(name))
        assert verdict(cache, INCLUDING, f"<{name}/>".encode(), within_folder(tmp_path)) == []


def test_what_a_schema_includes_must_still_be_permitted(
    cache: FrozenSchemas, tmp_path: Path
) -> None:
    (tmp_path / "parts.rng").write_bytes(parts("letter"))
    assert verdict(cache, INCLUDING, b"<letter/>", within_folder(tmp_path)) == []
    with pytest.raises(SchemaError):
        verdict(cache, INCLUDING, b"<letter/>")


@pytest.mark.parametrize("damage", [b"", b"{}\n", lambda data: data[:-1] + b"?", lambda d: d[:99]])
def test_damage_is_mended(cache: FrozenSchemas, damage: object) -> None:
    verdict(cache, LETTER, DOCUMENT)
    (file,) = kept(cache)
    whole = file.read_bytes()
    file.write_bytes(damage(whole) if callable(damage) else damage)
    assert verdict(cache, LETTER, DOCUMENT) == []
    assert file.read_bytes() == whole


def test_another_engine_reads_anew(cache: FrozenSchemas, monkeypatch: pytest.MonkeyPatch) -> None:
    verdict(cache, LETTER, DOCUMENT)
    monkeypatch.setattr(frozen, "_engine", lambda _packages: b"another")
    verdict(cache, LETTER, DOCUMENT)
    assert len(kept(cache)) == 2


def test_incorrect_schemas_are_not_kept(cache: FrozenSchemas) -> None:
    with pytest.raises(SchemaError):
        verdict(cache, b"<nonsense/>", DOCUMENT)
    assert kept(cache) == []


def test_a_folder_that_others_can_write_to_is_not_used(cache: FrozenSchemas) -> None:
    assert cache.folder is not None
    cache.folder.mkdir()
    cache.folder.chmod(0o777)
    assert verdict(cache, LETTER, DOCUMENT) == []
    assert kept(cache) == []


@pytest.mark.parametrize("place", ["/dev/null/cache", None])
def test_without_a_folder_everything_works(place: str | None) -> None:
    cache = FrozenSchemas(Path(place) if place else None)
    assert verdict(cache, LETTER, DOCUMENT) == []


def test_the_oldest_are_dropped(cache: FrozenSchemas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen, "_MOST_KEPT", 3)
    for number in range(5):
        verdict(cache, LETTER + b" " * number, DOCUMENT)
    assert len(kept(cache)) == 3


def test_where_the_user_keeps_caches(tmp_path: Path) -> None:
    assert FrozenSchemas.of_user({"TEI_KIT_CACHE": "here"}).folder == Path("here")
    of_user = FrozenSchemas.of_user({"XDG_CACHE_HOME": str(tmp_path)})
    assert of_user.folder == tmp_path / "tei-kit"
    assert FrozenSchemas.of_user({"XDG_CACHE_HOME": "relative"}).folder == (
        Path.home() / ".cache" / "tei-kit"
    )
