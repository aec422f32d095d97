"""Checking many files in several processes, always in order."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from tei_kit.cli._checking import Checked, Task, check, collect_garbage_seldom
from tei_kit.errors import UnreadableInputError

_FILES_AT_ONCE = 4
_MOST_PROCESSES = 61  # Windows waits for no more at once


def check_in_processes(tasks: Sequence[Task], jobs: int) -> Iterator[Checked]:
    """Yield what the checks of files came to, in the order of the tasks.

    Raises:
        UnreadableInputError: if a process was ended from outside.
    """
    # A forked process knows what this one has loaded, so this one checks the first file. But it
    # would inherit the threads of a progress bar in an unknown state.
    forks = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if forks else "spawn")
    if forks:
        yield check(tasks[0])
        tasks = tasks[1:]
    pool = ProcessPoolExecutor(
        min(jobs, len(tasks), _MOST_PROCESSES), context, initializer=_prepare_process
    )
    try:
        yield from pool.map(check, tasks, chunksize=_FILES_AT_ONCE)
    except BrokenProcessPool as error:
        raise UnreadableInputError(
            "A process that checked files was ended from outside, perhaps for lack of memory. "
            "Try again with fewer --jobs."
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepare_process() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is interrupted
    collect_garbage_seldom()
