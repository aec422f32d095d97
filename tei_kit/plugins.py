"""Plugins are values: a record with a name and a plain function, found by folder or entry point."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import entry_points
from typing import Protocol, TypeVar

from tei_kit.errors import UsageError
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
    """Write a report in the format that people, or a certain CI, read."""

    name: str
    write: Callable[[Report, ReportSettings], str]


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


def _ours(kind: type[Plugin], folder: str) -> Iterable[tuple[str, Plugin]]:
    package = import_module(f"tei_kit.{folder}")
    constant = kind.__name__.upper()
    for module_info in pkgutil.iter_modules(package.__path__):
        if not module_info.name.startswith("_"):
            module = import_module(f"tei_kit.{folder}.{module_info.name}")
            plugin = getattr(module, constant)
            assert isinstance(plugin, kind)
            yield module.__name__, plugin


def _theirs(kind: type[Plugin], folder: str) -> Iterable[tuple[str, Plugin]]:
    for entry_point in entry_points(group=f"tei_kit.{folder}"):
        plugin = entry_point.load()
        if not isinstance(plugin, kind):
            raise UsageError(
                f"The entry point {entry_point.name!r} of the group tei_kit.{folder} is a "
                f"{type(plugin).__name__}, not a {kind.__name__}. Ask its author to mend it."
            )
        yield entry_point.value, plugin
