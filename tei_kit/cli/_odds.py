"""Which ODD a command is about, and where its sources come from."""

from __future__ import annotations

from pathlib import Path

from tei_kit.cli._outcome import say_to_user
from tei_kit.errors import UnreadableInputError
from tei_kit.files import read_input
from tei_kit.odd import CompiledOdd, compile_odd, first_of, local_files
from tei_kit.validators.schema_files import schema_path
from tei_kit.validators.schemas.addresses import is_remote
from tei_kit.validators.schemas.store import SchemaStore

OWN_ODD = "tei_kit.odd"


def compiled_odd(place: str | None, schema: str | None = None) -> CompiledOdd:
    """Compile an ODD that the user names, and tell what was noticed on the way.

    Its sources are files in its folder, in the working folder, or below; else what the store of
    schemas has under their addresses.

    Args:
        place: a file, or an address that the store knows; None means the kit's own ODD.
        schema: the ident of the `schemaSpec` that is meant, None meaning the first one.

    Raises:
        UnreadableInputError: if there is none, a source is missing, or the ODD is not correct.
    """
    store = SchemaStore.of_user()
    path, name, data = _read(place, store)
    resolver = first_of(local_files(path.parent, Path.cwd()), store.resolve)
    compiled = compile_odd(data, name, resolver, schema=schema)
    for finding in compiled.findings:
        say_to_user(str(finding))
    return compiled


def _read(place: str | None, store: SchemaStore) -> tuple[Path, str, bytes]:
    """Return where an ODD stands, how it is called, and its bytes."""
    if place is None:
        path = schema_path(OWN_ODD)
        return path, path.name, read_input(str(path))
    path = Path(place)
    if not path.exists():
        stored = store.find(place)
        if stored is not None:
            return Path.cwd() / "stored", place, stored
        if is_remote(place):
            raise UnreadableInputError(
                f"The ODD {place} is not at hand, and nothing is fetched unasked. "
                f"Add it once: tei-kit schema add {place}"
            )
    return path, place, read_input(place)
