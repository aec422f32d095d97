"""Finds the source texts of TEI files in the folder that a user names."""

from __future__ import annotations

from pathlib import Path


def sources_by_stem(folder: Path | None) -> dict[str, str]:
    """Return the paths of sources by their names without suffix, none without a folder."""
    if folder is None:
        return {}
    # Of equal stems the first in order is the source.
    return {file.stem: str(file) for file in sorted(folder.iterdir(), reverse=True)}
