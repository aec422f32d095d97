"""Reporters: what a check found, in the words of people or of a certain CI, one file a format."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tei_kit.errors import UsageError
from tei_kit.model import Report, ReportSettings
from tei_kit.plugins import Reporter, discover
from tei_kit.reporters._characters import printable

__all__ = ["REPORTERS", "printable", "report"]

REPORTERS: Final[Mapping[str, Reporter]] = MappingProxyType(
    {reporter.name: reporter for reporter in discover(Reporter, "reporters")}
)
"""The reporters there are, ours and others', by the name of their format."""


def report(name: str, results: Report, settings: ReportSettings | None = None) -> str:
    """Write what a check found in one format.

    Args:
        name: the name of the format ("text", "sarif").
        results: what was found.
        settings: how it is shown; formats for machines take no notice of it.

    Returns:
        The report, the same for the same input; empty, or ending in a line end.

    Raises:
        UsageError: if there is no such format; the message lists the names.

    >>> print(report("gitlab", Report(())), end="")
    []
    """
    if name not in REPORTERS:
        raise UsageError(
            f"There is no format called {name!r}. Ask for one of these: {', '.join(REPORTERS)}."
        )
    return REPORTERS[name].write(results, settings or ReportSettings())
