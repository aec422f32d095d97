"""Where projects are: the name of a project file, and the nearest one to a file."""

from __future__ import annotations

from pathlib import Path

PROJECT_FILE = "tei-kit.toml"


def nearest_project(file: Path) -> Path | None:
    """Return the project file that a TEI file belongs to: in its folder, or the next one above.

    The search ends at the root of the file's repository (the folder with `.git`).
    """
    for folder in file.resolve().parents:
        if (folder / PROJECT_FILE).is_file():
            return folder / PROJECT_FILE
        if (folder / ".git").exists():
            return None
    return None
