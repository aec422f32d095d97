"""Addresses of schemas: what is one, and what is a path."""

from __future__ import annotations

from urllib.parse import urlsplit

from tei_kit.errors import UsageError


def is_remote(place: str) -> bool:
    """Tell whether a place is an address and no path.

    >>> is_remote("https://schema.example/a.rng"), is_remote("schemas/a.rng"), is_remote("C:/a.rng")
    (True, False, False)
    """
    return len(urlsplit(place).scheme) > 1


def refuse_bad_address(address: str) -> None:
    """Raise UsageError if no file could name a schema so.

    >>> refuse_bad_address("letters.rng")
    """
    if not address or any(character.isspace() for character in address):
        raise UsageError(f"{address!r} is no address: it may not be empty or hold spaces.")
