"""How the tables of languages are found: a file of this folder that ends in `LANGUAGE` is one."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from tei_kit.dates.languages.language import Language
from tei_kit.errors import UsageError

_LEADING = "en"


@cache
def _tables() -> Mapping[str, Language]:
    """Return all tables by their tag, English first, the others in the order of their tags."""
    folder = Path(__file__).parent
    modules = (
        import_module(f"{__package__}.{found.name}")
        for found in pkgutil.iter_modules([str(folder)])
        if found.name != "tables"
    )
    tables = [module.LANGUAGE for module in modules if hasattr(module, "LANGUAGE")]
    tables.sort(key=lambda table: (table.tag != _LEADING, table.tag))
    return {table.tag: table for table in tables}


def tags() -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages that there are tables for, English first.

    >>> tags()[:2]
    ('en', 'de')
    """
    return tuple(_tables())


def is_known(tag: str) -> bool:
    """Tell whether there is a table for a language."""
    return tag in _tables()


def language(tag: str) -> Language:
    """Return the table of a language by its BCP 47 tag.

    Raises:
        UsageError: if there is no table for it.

    >>> language("en").day_first
    False
    """
    table = _tables().get(tag)
    if table is None:
        known = ", ".join(sorted(_tables()))
        raise UsageError(f"There is no table of dates for the language {tag!r}; known are {known}.")
    return table
