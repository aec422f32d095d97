"""How many processes check files at the same time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tei_kit.cli._checking import Task

_BYTES_WORTH_A_PROCESS = 1_500_000
"""What is checked in some tenths of a second: with less, one more costs more than it saves."""
_MOST_UNASKED = 8
"""Each process takes some 100 MB of memory: whoever wants more of them says so."""


def jobs_for(tasks: Sequence[Task], asked: int | None) -> int:
    """Return how many processes shall check some files.

    Args:
        tasks: what is to be checked.
        asked: what the user asked for: 0 is one a processor, None as many as serve.
    """
    if asked is not None:
        return asked or processors()
    worth = 1 + _size(tasks) // _BYTES_WORTH_A_PROCESS
    return min(worth, len(tasks), processors(), _MOST_UNASKED) or 1


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _size(tasks: Sequence[Task]) -> int:
    size = 0
    for task in tasks:
        # A file that can't be looked at is no work; the check says what is wrong with it.
        with suppress(OSError):
            size += len(task.data) if task.data is not None else Path(task.path).stat().st_size
    return size
