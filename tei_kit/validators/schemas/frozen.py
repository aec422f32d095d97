"""RELAX NG schemas kept ready between runs: reading a large one takes longer than using it.

The cache is a folder of the user's alone. What lies in it is known by the schema's bytes, by those
of every file that it includes, and by the engine that read it, and it carries its own hash; what
does not fit is read anew. Nothing depends on the cache: where it can't be used, nothing is said.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar

import tei_kit
from tei_kit.errors import UsageError
from tei_kit.files import write_whole
from tei_kit.relaxng import Resolver, Schema, freeze_schema, thaw_schema

_SUFFIX = ".frozen"
_MOST_KEPT = 40
_WRITABLE_FOR_OTHERS = 0o022


Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Form(Generic[Made]):
    """How something is made of a file, frozen and thawed; `packages` are those that do it."""

    make: Callable[[bytes, str, Resolver], Made]
    freeze: Callable[[Made], bytes]
    thaw: Callable[[bytes], Made]
    packages: tuple[str, ...]


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
        """Return a RELAX NG schema, thawed if it was frozen before, else loaded and frozen.

        Args:
            data: the bytes of the schema.
            name: how messages call it; its references are resolved against it.
            resolver: gives the further files that it refers to.

        Raises:
            SchemaError: if it is not correct.
        """
        return self.made(data, name, resolver, _RELAX_NG)

    def made(self, data: bytes, name: str, resolver: Resolver, form: Form[Made]) -> Made:
        """Return what is made of a file and those that it refers to, kept from before or new.

        Args:
            data: the bytes of the file.
            name: how messages call it; its references are resolved against it.
            resolver: gives the further files that it refers to.
            form: how it is made, frozen and thawed.

        Raises:
            UnreadableInputError: whatever making it raises.
        """
        place = self._place(data, name, form)
        found = None if place is None else _thawed(place, resolver, form)
        if found is not None:
            return found
        included: dict[str, str] = {}

        def noting(address: str) -> bytes:
            content = resolver(address)
            included[address] = sha256(content).hexdigest()
            return content

        made = form.make(data, name, noting)
        if place is not None:
            _keep(place, form.freeze(made), included)
        return made

    def _place(self, data: bytes, name: str, form: Form[Made]) -> Path | None:
        if self.folder is None:
            return None
        digest = sha256(_engine(form.packages))
        for part in (name.encode("utf-8", "surrogatepass"), data):
            digest.update(sha256(part).digest())
        return self.folder / f"{digest.hexdigest()}{_SUFFIX}"


def _load(data: bytes, name: str, resolver: Resolver) -> Schema:
    from tei_kit.relaxng import load_schema  # noqa: PLC0415 - what reads schemas is large

    return load_schema(data, name, resolver)


_RELAX_NG = Form(_load, freeze_schema, thaw_schema, ("relaxng",))


def _keep(place: Path, frozen: bytes, included: Mapping[str, str]) -> None:
    with suppress(OSError, UsageError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(place.parent):
            content = json.dumps(included).encode() + b"\n" + frozen
            write_whole(place, sha256(content).digest() + content)
            _drop_oldest(place.parent)


def _thawed(place: Path, resolver: Resolver, form: Form[Made]) -> Made | None:
    try:
        if not _is_ours(place.parent):
            return None
        kept = place.read_bytes()
        digest, content = kept[:32], kept[32:]
        if sha256(content).digest() != digest:
            return None
        included, _, frozen = content.partition(b"\n")
        for address, known in json.loads(included).items():
            if sha256(resolver(address)).hexdigest() != known:
                return None
        return form.thaw(frozen)
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
def _engine(packages: tuple[str, ...]) -> bytes:
    """Return what tells these engines from any other: the version, and the state of their files."""
    root = Path(tei_kit.__file__).parent
    states = [
        f"{path.relative_to(root)} {path.stat().st_size} {path.stat().st_mtime_ns}"
        for package in packages
        for path in sorted((root / package).rglob("*.py"))
    ]
    return "\n".join([tei_kit.__version__, *states]).encode()
