"""The TEI's own source (`p5subset.xml`): recognized by what it holds, known by many addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.names import TEI_NAMESPACE

if TYPE_CHECKING:
    from tei_kit.odd.reading import OddFile
    from tei_kit.validators.schemas.store_index import StoredSchema

CURRENT: Final = "current"
_VAULT: Final = "https://www.tei-c.org/Vault/P5/{}/xml/tei/odd/p5subset.xml"
_VERSION: Final = re.compile(r"\b(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?([a-z]{0,8})\b")
_ROOTS: Final = frozenset({"TEI", "teiHeader"})


def odd_addresses(name: str, data: bytes, known: Mapping[str, StoredSchema]) -> tuple[str, ...]:
    """Return the addresses under which an ODD is to be known.

    Args:
        name: the address that was asked for.
        data: the bytes of the ODD.
        known: what the store has already.

    Returns:
        `name`; for the TEI's own source also `tei:` with its version and the TEI's address of that
        version, and the same with `current` unless the store has a newer one.

    Raises:
        UnreadableInputError: if it is no ODD.
    """
    from tei_kit.odd.reading import read_odd_file  # noqa: PLC0415 - checks of files need no ODD

    file = read_odd_file(data, name)
    if not file.specs and not file.schemas:
        raise UnreadableInputError(
            f"{name} is TEI but no ODD: it specifies nothing. Give an ODD, a schema, or a source "
            "such as p5subset.xml."
        )
    version = tei_version(file)
    if version is None:
        return (name,)
    versions = [version]
    newest = max((_age(one) for one in _known_versions(known)), default=())
    if _age(version) >= newest:
        versions.append(CURRENT)
    found = [name]
    for one in versions:
        found += [f"tei:{one}", _VAULT.format(one)]
    return tuple(dict.fromkeys(found))


def tei_version(file: OddFile) -> str | None:
    """Return the version of the TEI that a file is the source of, None if it is none."""
    idents = {spec.get("ident") for spec in file.specs}
    if file.schemas or not idents >= _ROOTS:
        return None
    editions = file.root.iterfind(
        "t:teiHeader/t:fileDesc/t:editionStmt/t:edition", {"t": TEI_NAMESPACE}
    )
    words = " ".join("".join(edition.itertext()) for edition in editions)
    found = _VERSION.search(words)
    return None if found is None else found[0]


def _known_versions(known: Mapping[str, StoredSchema]) -> list[str]:
    return [address.removeprefix("tei:") for address in known if address.startswith("tei:")]


def _age(version: str) -> tuple[int, ...]:
    """Return what versions are compared by; 4.9.0a is before 4.9.0, names are before all."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return ()
    major, minor, patch, letters = found.groups()
    return int(major), int(minor), int(patch or 0), 0 if letters else 1
