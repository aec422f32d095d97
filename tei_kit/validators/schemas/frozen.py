"""RELAX NG schemas kept ready between runs: reading a large one takes longer than using it.

The cache is a folder of the user's alone. What lies in it is known by the schema's bytes, by those
of every file that it includes, and by the engine that read it, and it carries its own hash; what
does not fit is read anew. Nothing depends on the cache: where it can't be used, nothing is said.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import tei_kit.relaxng
from tei_kit import __version__
from tei_kit.errors import UsageError
from tei_kit.files import write_whole
from tei_kit.relaxng import Resolver, Schema, freeze_schema, thaw_schema

_SUFFIX = ".frozen"
_MOST_KEPT = 40
_WRITABLE_FOR_OTHERS = 0o022


@dataclass(frozen=True, slots=True)
class FrozenSchemas:
    """Keep schemas ready in a folder; without one, keep nothing."""

    folder: Path | None

    @classmethod
    def of_user(cls, environment: Mapping[str, str] = os.environ) -> FrozenSchemas:
        """Return the user's cache: TEI_KIT_CACHE, else tei-kit in the folder for caches.

        Source: XDG Base Directory Specification.
        """
        named = environment.get("TEI_KIT_CACHE")
        if named:
            return cls(Path(named))
        caches = environment.get("XDG_CACHE_HOME", "")
        try:
            folder = Path(caches) if Path(caches).is_absolute() else Path.home() / ".cache"
        except RuntimeError:  # nobody's home
            return cls(None)
        return cls(folder / "tei-kit")

    def ready(self, data: bytes, name: str, resolver: Resolver) -> Schema:
        """Return a schema, thawed if it was frozen before, else loaded and frozen.

        Args:
            data: the bytes of the schema.
            name: how messages call it; its references are resolved against it.
            resolver: gives the further files that it refers to.

        Raises:
            SchemaError: if it is not correct.
        """
        place = self._place(data, name)
        found = None if place is None else _thawed(place, resolver)
        if found is not None:
            return found
        from tei_kit.relaxng import load_schema  # noqa: PLC0415 - what reads schemas is large

        included: dict[str, str] = {}

        def noting(address: str) -> bytes:
            content = resolver(address)
            included[address] = sha256(content).hexdigest()
            return content

        schema = load_schema(data, name, noting)
        if place is not None:
            _keep(place, schema, included)
        return schema

    def _place(self, data: bytes, name: str) -> Path | None:
        if self.folder is None:
            return None
        digest = sha256(_engine())
        for part in (name.encode("utf-8", "surrogatepass"), data):
            digest.update(sha256(part).digest())
        return self.folder / f"{digest.hexdigest()}{_SUFFIX}"


def _keep(place: Path, schema: Schema, included: Mapping[str, str]) -> None:
    with suppress(OSError, UsageError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(place.parent):
            content = json.dumps(included).encode() + b"\n" + freeze_schema(schema)
            write_whole(place, sha256(content).digest() + content)
            _drop_oldest(place.parent)


def _thawed(place: Path, resolver: Resolver) -> Schema | None:
    try:
        if not _is_ours(place.parent):
            return None
        frozen = place.read_bytes()
        digest, content = frozen[:32], frozen[32:]
        if sha256(content).digest() != digest:
            return None
        included, _, schema = content.partition(b"\n")
        for address, known in json.loads(included).items():
            if sha256(resolver(address)).hexdigest() != known:
                return None
        return thaw_schema(schema)
    except (OSError, LookupError, ValueError):
        return None  # reading the schema itself tells what is wrong


def _is_ours(folder: Path) -> bool:
    """Tell whether nobody else could have put something into a folder."""
    status = folder.stat()
    if not hasattr(os, "getuid"):
        return True
    return status.st_uid == os.getuid() and not status.st_mode & _WRITABLE_FOR_OTHERS


def _drop_oldest(folder: Path) -> None:
    kept = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.stat().st_mtime_ns)
    for path in kept[:-_MOST_KEPT]:
        path.unlink(missing_ok=True)


@cache
def _engine() -> bytes:
    """Return what tells this engine from any other: its version, and the state of its files."""
    folder = Path(tei_kit.relaxng.__file__).parent
    states = [
        f"{path.relative_to(folder)} {path.stat().st_size} {path.stat().st_mtime_ns}"
        for path in sorted(folder.rglob("*.py"))
    ]
    return "\n".join([__version__, *states]).encode()
