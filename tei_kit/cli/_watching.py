"""Waiting until a file changes, by looking at it again and again."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from pathlib import Path

_SECONDS = 0.3

Stamp = tuple[int, int] | None


def changes(paths: Collection[str]) -> Iterator[frozenset[str]]:
    """Yield the paths that changed, appeared or vanished, each time that some did; never ends."""
    before = {path: _stamp(path) for path in paths}
    while True:
        time.sleep(_SECONDS)
        now = {path: _stamp(path) for path in paths}
        changed = frozenset(path for path in paths if now[path] != before[path])
        before = now
        if changed:
            yield changed


def _stamp(path: str) -> Stamp:
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
