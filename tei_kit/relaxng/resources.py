"""Where the further files of a schema come from: the caller says, nothing is fetched unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote, urljoin, urlsplit

Resolver: TypeAlias = Callable[[str], bytes]
"""Return the bytes of a file by its address; raise `LookupError` or `OSError` to refuse.

The address is the schema's `href`, resolved against the name of the file that it stands in.
"""


def refuse_everything(address: str) -> bytes:
    """Refuse: the resolver for schemas that are one file.

    Raises:
        LookupError: always.
    """
    raise LookupError(f"{address} would have to be read, but the caller allows no further file")


def within_folder(folder: Path) -> Resolver:
    """Return a resolver that reads files below one folder and nothing else.

    Addresses are relative to the folder, or paths that lead into it; links that lead out of it are
    refused like any other way out.
    """
    root = folder.resolve()

    def resolve(address: str) -> bytes:
        parts = urlsplit(address)
        if parts.scheme not in ("", "file") or parts.netloc:
            raise LookupError(f"{address} is not a file; nothing is fetched from a network")
        path = (root / unquote(parts.path)).resolve()
        if not path.is_relative_to(root):
            raise LookupError(f"{address} leads out of the schema's folder")
        return path.read_bytes()

    return resolve


def resolve_address(base: str, href: str) -> str:
    """Return the address that a reference means inside a file (RFC 3986, 5).

    >>> resolve_address("schemas/main.rng", "parts/names.rng")
    'schemas/parts/names.rng'
    """
    return urljoin(base, href)
