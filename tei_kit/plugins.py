"""Plugins are values: a record with a name and a plain function, found by folder or entry point."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from tei_kit.errors import UsageError

if TYPE_CHECKING:
    from tei_kit.model import (
        Annotation,
        Document,
        Edition,
        EditionSettings,
        Finding,
        NameIndex,
        Report,
        ReportSettings,
        Severity,
        Source,
    )
    from tei_kit.tei.parsing import TeiFile


@dataclass(frozen=True, slots=True)
class Reader:
    """Turn a source of one format into a document.

    `recognizes` looks at name and bytes; of the readers that recognize a source, the one with the
    highest `precedence` reads it.
    """

    name: str
    recognizes: Callable[[Source], bool]
    read: Callable[[Source], Document]
    precedence: int = 0


@dataclass(frozen=True, slots=True)
class Structurer:
    """Add passages and milestones to a document; structurers run in order of their `step`."""

    name: str
    structure: Callable[[Document], Document]
    step: int


@dataclass(frozen=True, slots=True)
class Annotator:
    """State what mentions mean; `after` names the annotators whose statements it builds on.

    `annotate` returns only new annotations; it sees those of the annotators that it comes after in
    `document.annotations`.
    """

    name: str
    annotate: Callable[[Document, NameIndex], Iterable[Annotation]]
    after: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Rule:
    """Check one thing in an encoded file; the docstring of its module says what and why."""

    name: str
    severity: Severity
    check: Callable[[TeiFile], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Exporter:
    """Turn encoded files into the files of an edition."""

    name: str
    export: Callable[[Sequence[TeiFile], EditionSettings], Edition]


@dataclass(frozen=True, slots=True)
class Reporter:
    """Write a report in the format that people, or a certain CI, read.

    `needs_outline` says that it writes paths of elements or fingerprints even without excerpts: for
    them every file with findings is read once more.
    """

    name: str
    write: Callable[[Report, ReportSettings], str]
    needs_outline: bool = True


_GROUPS = b"[tei_kit."

PLUGIN_FOLDERS = ("readers", "structurers", "annotators", "rules", "exporters", "reporters")
"""The packages below tei_kit that hold plugins; others' entry points use the same names."""


class Named(Protocol):
    """What all plugin records have in common."""

    @property
    def name(self) -> str:
        """Return the plugin's name, unique in its folder."""
        ...


Plugin = TypeVar("Plugin", bound=Named)


def discover(kind: type[Plugin], folder: str) -> tuple[Plugin, ...]:
    """Find the plugins of one kind: ours in the folder, others' by entry point.

    Args:
        kind: the record that the plugins are.
        folder: the package below tei_kit that holds ours ("readers"); others announce theirs as
            entry points of the group `tei_kit.<folder>`.

    Returns:
        The plugins in the order of their names.

    Raises:
        UsageError: if two plugins share a name or an entry point is something else.
    """
    found: dict[str, Plugin] = {}
    for origin, plugin in [*_ours(kind, folder), *_theirs(kind, folder)]:
        if plugin.name in found:
            raise UsageError(
                f"Two {folder} are called {plugin.name!r}; the second comes from {origin}. "
                "Uninstall one of them or ask its author to rename it."
            )
        found[plugin.name] = plugin
    return tuple(found[name] for name in sorted(found))


def find(kind: type[Plugin], folder: str, name: str) -> Plugin | None:
    """Find one plugin by its name, None if there is none.

    Ours are mostly in the file that bears their name; the others need not be imported then.

    Raises:
        UsageError: as `discover`.
    """
    if name in _files(folder):
        plugin = _plugin_of_file(kind, folder, name)
        if plugin.name == name:
            return plugin
    return next((plugin for plugin in discover(kind, folder) if plugin.name == name), None)


def _ours(kind: type[Plugin], folder: str) -> Iterable[tuple[str, Plugin]]:
    for file in _files(folder):
        yield f"tei_kit.{folder}.{file}", _plugin_of_file(kind, folder, file)


def _files(folder: str) -> list[str]:
    package = import_module(f"tei_kit.{folder}")
    names = (module.name for module in pkgutil.iter_modules(package.__path__))
    return [name for name in names if not name.startswith("_")]


def _plugin_of_file(kind: type[Plugin], folder: str, file: str) -> Plugin:
    plugin = getattr(import_module(f"tei_kit.{folder}.{file}"), kind.__name__.upper())
    assert isinstance(plugin, kind)
    return plugin


def _theirs(kind: type[Plugin], folder: str) -> Iterable[tuple[str, Plugin]]:
    if not _others_are_installed():
        return
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow, and seldom needed

    for entry_point in entry_points(group=f"tei_kit.{folder}"):
        plugin = entry_point.load()
        if not isinstance(plugin, kind):
            raise UsageError(
                f"The entry point {entry_point.name!r} of the group tei_kit.{folder} is a "
                f"{type(plugin).__name__}, not a {kind.__name__}. Ask its author to mend it."
            )
        yield entry_point.value, plugin


@cache
def _others_are_installed() -> bool:
    """Tell whether any other package may have announced plugins.

    `importlib.metadata` takes longer for its answer than a letter takes to be checked, so the
    files that it would read are looked into first. What is no folder (a zip file) it must read.
    """
    try:
        return any(
            place.is_file()
            or any(_GROUPS in file.read_bytes() for file in place.glob("*-info/entry_points.txt"))
            for place in map(Path, sys.path)
        )
    except OSError:
        return True
