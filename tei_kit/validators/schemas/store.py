"""The local store of schemas: what addresses mean, without a network."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from tei_kit.errors import UnreadableInputError
from tei_kit.files import read_input, write_whole

if TYPE_CHECKING:
    from tei_kit.validators.schemas.kinds import SchemaKind
    from tei_kit.validators.schemas.store_index import StoredSchema

_INDEX = "index.json"


@dataclass(frozen=True, slots=True)
class SchemaStore:
    """Keep schemas in a folder: files named by their SHA-256, and an index of addresses."""

    folder: Path

    @classmethod
    def of_user(cls, environment: Mapping[str, str] = os.environ) -> SchemaStore:
        """Return the user's store: TEI_KIT_SCHEMAS, else tei-kit/schemas among the user's data.

        Source: XDG Base Directory Specification.
        """
        named = environment.get("TEI_KIT_SCHEMAS")
        if named:
            return cls(Path(named))
        data = environment.get("XDG_DATA_HOME", "")
        base = Path(data) if Path(data).is_absolute() else Path.home() / ".local" / "share"
        return cls(base / "tei-kit" / "schemas")

    def entries(self) -> dict[str, StoredSchema]:
        """Return what the store knows, by address.

        Raises:
            UnreadableInputError: if the index is damaged.
        """
        path = self.folder / _INDEX
        if not path.exists():
            return {}
        # Most users store nothing, and a check should begin at once.
        from tei_kit.validators.schemas.store_index import StoreIndex  # noqa: PLC0415

        try:
            index = StoreIndex.model_validate_json(read_input(str(path)))
        except ValueError as error:
            raise UnreadableInputError(
                f"The index of the schemas, {path}, is damaged. Delete it and add them again."
            ) from error
        return dict(sorted(index.schemas.items()))

    def find(self, address: str) -> bytes | None:
        """Return the bytes that were added under an address, None where there are none.

        Raises:
            UnreadableInputError: if the file of the store is lost or is no longer what was added.
        """
        entry = self.entries().get(address)
        if entry is None:
            return None
        path = self._path(entry.sha256)
        data = read_input(str(path)) if path.exists() else b""
        if sha256(data).hexdigest() != entry.sha256:
            raise UnreadableInputError(
                f"The stored schema {address} ({path}) was lost or changed. "
                f"Add it again: tei-kit schema add {address}"
            )
        return data

    def add(self, files: Mapping[str, tuple[bytes, SchemaKind | None]]) -> None:
        """Keep files under their addresses; an address that is known means the new file.

        Raises:
            UsageError: if the store can't be written to.
        """
        from tei_kit.validators.schemas.store_index import (  # noqa: PLC0415 - as above
            StoredSchema,
            StoreIndex,
        )

        entries = self.entries()
        for address, (data, kind) in files.items():
            digest = sha256(data).hexdigest()
            write_whole(self._path(digest), data)
            entries[address] = StoredSchema(sha256=digest, kind=kind)
        index = StoreIndex(schemas=dict(sorted(entries.items())))
        write_whole(self.folder / _INDEX, f"{index.model_dump_json(indent=1)}\n".encode())

    def resolve(self, address: str) -> bytes:
        """Return what a stored schema includes (a `Resolver` of the engine).

        Raises:
            LookupError: if it is not in the store.
        """
        data = self.find(address)
        if data is None:
            raise LookupError(f"{address} is not in the store of schemas")
        return data

    def _path(self, digest: str) -> Path:
        return self.folder / digest
