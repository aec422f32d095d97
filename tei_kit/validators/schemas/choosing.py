"""Which schemas a file is checked against: those that the user names, the file names, or ours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tei_kit.errors import UnreadableInputError
from tei_kit.files import read_input
from tei_kit.relaxng import Resolver, within_folder
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.schemas.addresses import is_remote
from tei_kit.validators.schemas.instructions import ModelInstruction, model_instructions
from tei_kit.validators.schemas.kinds import SchemaKind, kind_by_name, kind_of
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.own import own_schema
from tei_kit.validators.schemas.relax_ng import load_relax_ng
from tei_kit.validators.schemas.store import SchemaStore

_MOST_KEPT = 32


def schemas_for(
    file: TeiFile,
    *,
    named: Sequence[str] = (),
    place: Path | None = None,
    store: SchemaStore | None = None,
) -> tuple[LoadedSchema, ...]:
    """Choose and load the schemas that a file is to be checked against.

    Schemas that are named come first and stand alone; else those of the file's `xml-model`
    instructions; else tei_kit's own. `xsi:schemaLocation` is not looked at. Nothing is fetched: an
    address means what the store has for it. What a file names by a path must lie in the file's own
    folder or below, or in the working directory or below; absolute paths are not followed.

    Args:
        file: the parsed file.
        named: paths or addresses of schemas that the user or the project names.
        place: where the file stands; None where it has no place (standard input).
        store: the store of schemas, None meaning the user's.

    Returns:
        The schemas, each loaded once a process.

    Raises:
        UnreadableInputError: if a schema is missing or not correct: then the file could not be
            checked.
    """
    if named:
        return tuple(load_named(name, store or SchemaStore.of_user()) for name in named)
    instructions = model_instructions(file)
    if not instructions:
        return (own_schema(),)
    store = store or SchemaStore.of_user()
    folder = Path.cwd() if place is None else place.resolve().parent
    found = [_of_instruction(file, one, folder, store) for one in instructions]
    if any(schema.is_grammar for schema in found):
        return tuple(found)
    return (own_schema(), *found)


def load_named(name: str, store: SchemaStore) -> LoadedSchema:
    """Load a schema that the user names: a file, or what the store has under that address.

    Raises:
        UnreadableInputError: if there is neither, or it can't be used.
    """
    if not is_remote(name) and Path(name).exists():
        return _of_path(Path(name), None)
    stored = _of_store(name, None, store)
    if stored is not None:
        return stored
    if is_remote(name):
        raise UnreadableInputError(
            f"The schema {name} is not at hand, and nothing is fetched unasked. {_add(name)}"
        )
    raise UnreadableInputError(f"There is no schema {name}. Check the name.")


def _of_instruction(
    file: TeiFile, instruction: ModelInstruction, folder: Path, store: SchemaStore
) -> LoadedSchema:
    href = instruction.href
    kind = instruction.kind or kind_by_name(href)
    try:
        schema = _of_store(href, kind, store)
        if schema is None and is_remote(href):
            raise UnreadableInputError(f"the schema {href} is not at hand. {_add(href)}")
        return schema or _of_path(_permitted_path(href, folder), kind)
    except UnreadableInputError as error:
        raise UnreadableInputError(
            f"{file.name}:{instruction.line}:{instruction.column}: could not be checked: {error}"
        ) from error


def _add(address: str) -> str:
    if urlsplit(address).scheme == "https":
        return f"Add it once: tei-kit schema add {address}"
    return f"Add a copy of it once: tei-kit schema add FILE --as {address}"


def _permitted_path(href: str, folder: Path) -> Path:
    parts = urlsplit(href)
    written = Path(unquote(parts.path))
    path = (folder / written).resolve()
    permitted = any(path.is_relative_to(root) for root in (folder, _working_folder(folder)))
    if written.is_absolute() or parts.netloc or not permitted:
        raise UnreadableInputError(
            f"the schema {href} lies outside the file's folder and the working directory, where a "
            "file may not lead. Name it yourself with --schema, or call tei-kit from above both."
        )
    if not path.is_file():
        raise UnreadableInputError(
            f"there is no file {href}. Put it there, name another one with --schema, "
            f"or add it: tei-kit schema add FILE --as {href}"
        )
    return path


def _working_folder(folder: Path) -> Path:
    """Return the working directory where the file is below it, else the file's folder."""
    here = Path.cwd().resolve()
    return here if folder.is_relative_to(here) else folder


def _of_path(path: Path, kind: SchemaKind | None) -> LoadedSchema:
    here, full = Path.cwd().resolve(), path.resolve()
    root = here if full.is_relative_to(here) else full.parent
    name = full.relative_to(here).as_posix() if root == here else str(full)
    status = full.stat()
    return _loaded_file(name, full, root, kind, (status.st_mtime_ns, status.st_size))


@lru_cache(maxsize=_MOST_KEPT)
def _loaded_file(
    name: str,
    path: Path,
    root: Path,
    kind: SchemaKind | None,
    _version: tuple[int, int],  # so that a schema that was edited is loaded anew
) -> LoadedSchema:
    data = read_input(str(path))
    known = kind or kind_of(name, data)
    if known == "xsd":
        return _xml_schema(name, data, path.parent)
    if known == "sch":
        return _schematron(name, data, within_folder(root))
    if known == "odd":
        return _odd(name, data, _sources_of_file(path.parent, root))
    return load_relax_ng(name, data, within_folder(root))


def _of_store(address: str, kind: SchemaKind | None, store: SchemaStore) -> LoadedSchema | None:
    entry = store.entries().get(address)
    if entry is None:
        return None
    known = "sch" if kind == "sch" else entry.kind or kind or "rng"
    return _loaded_from_store(address, known, store, entry.sha256)


@lru_cache(maxsize=_MOST_KEPT)
def _loaded_from_store(
    address: str, kind: SchemaKind, store: SchemaStore, _version: str
) -> LoadedSchema:
    data = store.find(address)
    assert data is not None
    if kind == "xsd":
        return _xml_schema(address, data, None)
    if kind == "sch":
        return _schematron(address, data, store.resolve)
    if kind == "odd":
        return _odd(address, data, store.resolve)
    return load_relax_ng(address, data, store.resolve)


def _xml_schema(name: str, data: bytes, folder: Path | None) -> LoadedSchema:
    from tei_kit.validators.schemas.xml_schema import load_xml_schema  # noqa: PLC0415 - seldom

    return load_xml_schema(name, data, folder)


def _odd(name: str, data: bytes, resolver: Resolver) -> LoadedSchema:
    from tei_kit.validators.schemas.odd import load_odd  # noqa: PLC0415 - seldom

    return load_odd(name, data, resolver)


def _sources_of_file(*folders: Path) -> Resolver:
    from tei_kit.odd import first_of, local_files  # noqa: PLC0415 - seldom

    return first_of(local_files(*folders), SchemaStore.of_user().resolve)


def _schematron(name: str, data: bytes, resolver: Resolver) -> LoadedSchema:
    from tei_kit.validators.schemas.schematron import load_rules  # noqa: PLC0415 - seldom

    return load_rules(name, data, resolver)
