"""The store of schemas: what was added is found by its address, unchanged."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import pytest

from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.validators.schemas import adding, fetching
from tei_kit.validators.schemas.adding import add_schema
from tei_kit.validators.schemas.store import SchemaStore

RNG = "http://relaxng.org/ns/structure/1.0"
PARAGRAPH = f'<element name="p" xmlns="{RNG}"><text/></element>'.encode()
OUTER = f'<grammar xmlns="{RNG}"><include href="parts/inner.rng"/></grammar>'.encode()
INNER = (
    f'<grammar xmlns="{RNG}"><start><element name="p"><text/></element></start></grammar>'.encode()
)
ADDRESS = "https://schema.example/custom/outer.rng"


@pytest.fixture
def store(tmp_path: Path) -> SchemaStore:
    return SchemaStore(tmp_path / "store")


def written(folder: Path, **files: bytes) -> Path:
    for name, data in files.items():
        path = folder / f"{name.replace('__', '/')}.rng"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_a_file_is_found_by_its_address(tmp_path: Path, store: SchemaStore) -> None:
    folder = written(tmp_path, p=PARAGRAPH)
    assert add_schema(store, str(folder / "p.rng"), ADDRESS) == (ADDRESS,)
    assert store.find(ADDRESS) == PARAGRAPH
    assert store.find("https://schema.example/other.rng") is None
    (entry,) = store.entries().values()
    assert (store.folder / entry.sha256).read_bytes() == PARAGRAPH
    assert entry.kind == "rng"


def test_a_file_without_an_address_is_known_by_its_name(tmp_path: Path, store: SchemaStore) -> None:
    folder = written(tmp_path, p=PARAGRAPH)
    assert add_schema(store, str(folder / "p.rng")) == ("p.rng",)


def test_what_a_schema_includes_is_stored_beside_it(tmp_path: Path, store: SchemaStore) -> None:
    folder = written(tmp_path, outer=OUTER, parts__inner=INNER)
    inner = "https://schema.example/custom/parts/inner.rng"
    assert add_schema(store, str(folder / "outer.rng"), ADDRESS) == (ADDRESS, inner)
    assert store.resolve(inner) == INNER
    assert store.entries()[inner].kind is None


def test_what_a_remote_schema_includes_is_fetched(
    store: SchemaStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    web = {ADDRESS: OUTER, "https://schema.example/custom/parts/inner.rng": INNER}
    monkeypatch.setattr(adding, "fetch", web.__getitem__)
    assert add_schema(store, ADDRESS) == tuple(web)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PARAGRAPH.replace(b"text/", b"ref name='x'/"), "p.rng:1:"),
        (b"<a>", r"p\.rng"),
        (OUTER.replace(b"parts/", b"../../"), r"inner\.rng can't be read"),
        (OUTER.replace(b"parts/inner", b"lost"), "lost.rng"),
    ],
)
def test_an_incorrect_schema_is_not_stored(
    tmp_path: Path, store: SchemaStore, data: bytes, reason: str
) -> None:
    folder = written(tmp_path / "a" / "b", p=data)
    with pytest.raises(UnreadableInputError, match=reason):
        add_schema(store, str(folder / "p.rng"))
    assert store.entries() == {}
    assert not store.folder.exists()


def test_an_address_means_what_was_added_last(tmp_path: Path, store: SchemaStore) -> None:
    folder = written(tmp_path, a=PARAGRAPH, b=INNER)
    add_schema(store, str(folder / "a.rng"), ADDRESS)
    add_schema(store, str(folder / "b.rng"), ADDRESS)
    assert store.find(ADDRESS) == INNER


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"changed")])
def test_a_stored_file_that_was_changed_is_told_so(
    tmp_path: Path, store: SchemaStore, damage: object
) -> None:
    folder = written(tmp_path, p=PARAGRAPH)
    add_schema(store, str(folder / "p.rng"), ADDRESS)
    assert callable(damage)
    damage(store.folder / store.entries()[ADDRESS].sha256)
    with pytest.raises(UnreadableInputError, match="lost or changed"):
        store.find(ADDRESS)


def test_a_damaged_index_is_told_so(store: SchemaStore) -> None:
    store.folder.mkdir()
    (store.folder / "index.json").write_text('{"schemas": 1}')
    with pytest.raises(UnreadableInputError, match="is damaged"):
        store.entries()


@pytest.mark.parametrize("address", ["", "two words", "a\tb"])
def test_an_address_must_be_one(tmp_path: Path, store: SchemaStore, address: str) -> None:
    folder = written(tmp_path, p=PARAGRAPH)
    with pytest.raises(UsageError, match="is no address"):
        add_schema(store, str(folder / "p.rng"), address or " ")


def test_schematron_is_added_with_what_it_includes(tmp_path: Path, store: SchemaStore) -> None:
    sch = "http://purl.oclc.org/dsdl/schematron"
    (tmp_path / "rules.sch").write_text(f'<schema xmlns="{sch}"><include href="p.sch"/></schema>')
    (tmp_path / "p.sch").write_text(f'<pattern xmlns="{sch}"/>')
    assert add_schema(store, str(tmp_path / "rules.sch")) == ("rules.sch", "p.sch")


def test_wrong_schematron_is_not_added(tmp_path: Path, store: SchemaStore) -> None:
    (tmp_path / "a.sch").write_text("<x/>")
    with pytest.raises(UnreadableInputError, match="this is no Schematron"):
        add_schema(store, str(tmp_path / "a.sch"))


def test_the_folder_of_the_store() -> None:
    named = SchemaStore.of_user({"TEI_KIT_SCHEMAS": "here", "XDG_DATA_HOME": "/data"})
    assert named.folder == Path("here")
    of_data = SchemaStore.of_user({"XDG_DATA_HOME": "/data"})
    assert of_data.folder == Path("/data/tei-kit/schemas")
    relative = SchemaStore.of_user({"XDG_DATA_HOME": "data"})
    assert relative.folder == Path.home() / ".local" / "share" / "tei-kit" / "schemas"


@pytest.mark.parametrize(
    "address", ["http://schema.example/a.rng", "ftp://schema.example/a.rng", "file:///a", "https:a"]
)
def test_only_https_is_fetched(address: str) -> None:
    with pytest.raises(UsageError, match="over https only"):
        fetching.fetch(address)


def test_a_redirection_must_stay_with_https() -> None:
    (redirects,) = [
        handler
        for handler in fetching.opener().handlers
        if isinstance(handler, fetching.HTTPRedirectHandler)
    ]
    request = fetching.Request("https://schema.example/a")
    with pytest.raises(UsageError, match="over https only"):
        redirects.redirect_request(request, None, 302, "", {}, "http://schema.example/a")
    allowed = redirects.redirect_request(request, None, 302, "", {}, "https://schema.example/b")
    assert allowed is not None
    assert allowed.full_url == "https://schema.example/b"


def test_a_server_that_is_not_there_is_unreadable_input() -> None:
    with pytest.raises(UnreadableInputError, match=r"can't be fetched: .*--as URL"):
        fetching.fetch("https://localhost:1/a.rng")


@pytest.mark.parametrize("more", [0, 1])
def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch, more: int) -> None:
    class Answer:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_error: object) -> None:
            pass

        def read(self, most: int) -> bytes:
            return b"x" * min(most, 8 + more)

    class Opener:
        def open(self, _request: object, timeout: int) -> Self:
            return Answer()

    monkeypatch.setattr(fetching, "opener", Opener)
    monkeypatch.setattr(fetching, "LARGEST_INPUT", 8)
    if more:
        with pytest.raises(UnreadableInputError, match="is larger than"):
            fetching.fetch("https://schema.example/a.rng")
    else:
        assert fetching.fetch("https://schema.example/a.rng") == b"x" * 8
