"""Reporters: what a check found, in the words of people or of a certain CI, one file a format."""

from __future__ import annotations

from tei_kit.errors import UsageError
from tei_kit.model import Report, ReportSettings
from tei_kit.plugins import Reporter, discover, find
from tei_kit.reporters._characters import printable

__all__ = ["printable", "report", "reporter", "reporter_names"]


def reporter_names() -> tuple[str, ...]:
    """Return the names of the formats that there are, ours and others'."""
    return tuple(found.name for found in discover(Reporter, "reporters"))


def reporter(name: str) -> Reporter:
    """Return the reporter of a format.

    Args:
        name: the name of the format ("text", "sarif").

    Raises:
        UsageError: if there is no such format; the message lists the names.
    """
    found = find(Reporter, "reporters", name)
    if found is None:
        raise UsageError(
            f"There is no format called {name!r}. "
            f"Ask for one of these: {', '.join(reporter_names())}."
        )
    return found


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
    return reporter(name).write(results, settings or ReportSettings())
