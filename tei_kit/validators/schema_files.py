"""The schemas that tei_kit brings along, wherever it is installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDERS = (_PACKAGE / "schema", _PACKAGE.parent / "schema")


def schema_path(name: str) -> Path:
    """Return where a schema stands: in the installed package, or in the checkout beside it.

    Args:
        name: such as "tei_kit.rng", "tei_kit.sch" or "tei_kit.odd".

    Raises:
        FileNotFoundError: if the installation is broken.

    >>> schema_path("tei_kit.rng").name
    'tei_kit.rng'
    """
    for folder in _FOLDERS:
        path = folder / name
        if path.is_file():
            return path
    raise FileNotFoundError(f"tei_kit is installed without its schema {name}; install it again.")
