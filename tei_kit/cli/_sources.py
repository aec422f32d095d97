"""Finds the source texts of TEI files in the folder that a user names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tei_kit.tei.characters import encodable
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile

_FILE_NAME = f"{tei('teiHeader')}/{tei('fileDesc')}//{tei('idno')}[@type='filename']"


def sources_by_stem(folder: Path | None) -> Mapping[str, tuple[str, ...]]:
    """Return the paths of sources by their names without suffix, none without a folder."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.iterdir()) if folder else ():
        found[path.stem] = (*found.get(path.stem, ()), str(path))
    return found


def source_of(file: TeiFile, candidates: Sequence[str]) -> str | None:
    """Return which of the files of its own stem a TEI file was encoded from.

    Args:
        file: the TEI file.
        candidates: the paths of files that are called like it but for the suffix.

    Returns:
        The one that the header names, else the first; None if there is none.
    """
    stated = {(idno.text or "").strip() for idno in file.root.iterfind(_FILE_NAME)}
    named = [path for path in candidates if encodable(Path(path).name) in stated]
    return next(iter((*named, *candidates)), None)
