"""A schema with all that it includes, taken into the store once it has proved correct."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tei_kit.errors import UnreadableInputError
from tei_kit.files import read_input
from tei_kit.relaxng import within_folder
from tei_kit.validators.schemas.addresses import is_remote, refuse_bad_address
from tei_kit.validators.schemas.fetching import fetch
from tei_kit.validators.schemas.kinds import SchemaKind, kind_of
from tei_kit.validators.schemas.relax_ng import load_relax_ng
from tei_kit.validators.schemas.schematron import load_rules
from tei_kit.validators.schemas.store import SchemaStore
from tei_kit.validators.schemas.tei_source import odd_addresses
from tei_kit.validators.schemas.xml_schema import load_xml_schema

_MOST_FILES = 100


def add_schema(store: SchemaStore, place: str, address: str | None = None) -> tuple[str, ...]:
    """Take a schema or an ODD into the store, with the files that it includes.

    Nothing is stored of a schema that is not correct. The TEI's own source is known by its usual
    addresses besides.

    Args:
        store: the store.
        place: a file, or an address of https.
        address: under which address files name it; None means `place`, or the name of the file.

    Returns:
        The addresses that were added, the schema's own first.

    Raises:
        UnreadableInputError: if something can't be read or fetched, or the schema is not correct.
        UsageError: if the address is none, or the store can't be written to.
    """
    remote = is_remote(place)
    name = address or (place if remote else Path(place).name)
    refuse_bad_address(name)
    data = fetch(place) if remote else read_input(place)
    kind = kind_of(place, data)
    if kind == "odd":
        addresses = odd_addresses(name, data, store.entries())
        store.add(dict.fromkeys(addresses, (data, kind)))
        return addresses
    files: dict[str, tuple[bytes, SchemaKind | None]] = {name: (data, kind)}
    if kind == "xsd":
        load_xml_schema(name, data)
    else:
        read = fetch if is_remote(name) and remote else _beside(place, name)
        load = load_rules if kind == "sch" else load_relax_ng
        load(name, data, _collecting(files, read))
    store.add(files)
    return tuple(files)


def _beside(place: str, name: str) -> Callable[[str], bytes]:
    """Read what a schema file includes from its own folder, whatever its address is to be."""
    read = within_folder(Path(place).parent)
    base = name.rpartition("/")[0]

    def resolve(address: str) -> bytes:
        return read(address.removeprefix(f"{base}/") if base else address)

    return resolve


def _collecting(
    files: dict[str, tuple[bytes, SchemaKind | None]], read: Callable[[str], bytes]
) -> Callable[[str], bytes]:
    def resolve(address: str) -> bytes:
        if address not in files:
            if len(files) >= _MOST_FILES:
                raise UnreadableInputError(f"The schema includes more than {_MOST_FILES} files.")
            files[address] = (read(address), None)
        return files[address][0]

    return resolve
