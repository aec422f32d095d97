"""Packages that import what they offer when it is first asked for, so that starting is quick."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def on_demand(package: str, offered: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of a package that imports its modules late.

    Args:
        package: the full name of the package.
        offered: the names that the package offers, with spaces between, by the module below it
            that they are from.

    >>> offer = on_demand("json", {"decoder": "JSONDecoder"})
    >>> offer("JSONDecoder")
    <class 'json.decoder.JSONDecoder'>

    Source: PEP 562.
    """
    homes = {name: module for module, names in offered.items() for name in names.split()}

    def offer(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{package}.{home}"), name)
        setattr(sys.modules[package], name, value)  # the next time it is there
        return value

    return offer
