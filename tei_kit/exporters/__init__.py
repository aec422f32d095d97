"""Exporters: TEI to the files of an edition, one file a format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tei_kit.errors import UsageError
from tei_kit.model import Edition, EditionSettings
from tei_kit.plugins import Exporter, discover
from tei_kit.tei.parsing import TeiFile

__all__ = ["EXPORTERS", "export"]

EXPORTERS: Final[Mapping[str, Exporter]] = MappingProxyType(
    {exporter.name: exporter for exporter in discover(Exporter, "exporters")}
)
"""The exporters there are, ours and others', by name."""


def export(name: str, files: Sequence[TeiFile], settings: EditionSettings | None = None) -> Edition:
    """Make an edition of encoded files.

    Args:
        name: the exporter's name ("html", "json").
        files: the TEI files in the order in which the edition lists them.
        settings: what the edition says about itself.

    Returns:
        The edition's files: relative POSIX paths and their bytes, the same for the same input.

    Raises:
        UsageError: if there is no exporter of that name; the message lists the names.
    """
    if name not in EXPORTERS:
        raise UsageError(
            f"There is no edition called {name!r}. Ask for one of these: {', '.join(EXPORTERS)}."
        )
    return EXPORTERS[name].export(files, settings or EditionSettings())
