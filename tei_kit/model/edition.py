"""The files that an exporter makes, and what it is told for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EditionSettings:
    """Carry what an edition says about itself and can't learn from its TEI files."""

    title: str = "Digital edition"


@dataclass(frozen=True, slots=True)
class Edition:
    """Carry the files of an edition: relative POSIX paths and their bytes."""

    files: Mapping[str, bytes]
