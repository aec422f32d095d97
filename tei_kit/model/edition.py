"""The files that an exporter makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edition:
    """Carry the files of an edition: relative POSIX paths and their bytes."""

    files: Mapping[str, bytes]
