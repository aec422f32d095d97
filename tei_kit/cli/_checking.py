"""Checking files for `tei-kit validate`: one, or many in several processes, always in order."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tei_kit.cli._outcome import CLEAN_STATUS, status_of
from tei_kit.errors import TeiKitError, UnreadableInputError
from tei_kit.files import read_input
from tei_kit.findings.locating import located
from tei_kit.model import FileReport
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators.checking import check as check_file

_FILES_AT_ONCE = 4
_MOST_PROCESSES = 61  # Windows waits for no more at once


@dataclass(frozen=True, slots=True)
class Task:
    """Say what is to be checked.

    `name` is how findings call the file; `data` are its bytes if they can't be read from `path`;
    `source` is the path of its source text; `schemas` are those that the user or the project names,
    `ignored` the rules that the project ignores in the file; `outlined` says that paths of elements
    and fingerprints are wanted.
    """

    path: str
    name: str
    data: bytes | None = None
    source: str | None = None
    encoding: str | None = None
    schemas: tuple[str, ...] = ()
    ignored: frozenset[str] = frozenset()
    outlined: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """Say what a check came to: the report, its exit status, and which ignored rules occurred."""

    report: FileReport
    status: int = CLEAN_STATUS
    used: frozenset[str] = frozenset()


def check(task: Task) -> Checked:
    """Check one file; a file that can't be read is reported like any other."""
    try:
        data = read_input(task.path) if task.data is None else task.data
        file = parse_tei(task.name, data)
        source = read_input(task.source) if task.source else None
        place = Path(task.path) if task.data is None else None
        left, outline = check_file(
            file,
            place=place,
            source=source,
            encoding=task.encoding,
            schemas=task.schemas,
            ignored=task.ignored,
            outlined=task.outlined,
        )
    except TeiKitError as error:
        return Checked(FileReport(task.name, failure=str(error)), status_of(error))
    reported = located(data, left.findings, outline)
    return Checked(FileReport(task.name, reported, left.suppressed), used=left.used_by_project)


def check_all(tasks: Sequence[Task], jobs: int, advance: Callable[[str], None]) -> list[Checked]:
    """Check files in several processes; the results come in the order of the tasks.

    Args:
        tasks: what is to be checked.
        jobs: how many processes may work at the same time.
        advance: is told the name of each file when it has been checked.

    Raises:
        UnreadableInputError: if a process was ended from outside.
    """
    results = []
    for result in _results(tasks, min(jobs, len(tasks), _MOST_PROCESSES)):
        advance(result.report.file)
        results.append(result)
    return results


def _results(tasks: Sequence[Task], jobs: int) -> Iterator[Checked]:
    if jobs <= 1:
        yield from map(check, tasks)
        return
    # Loaded only where they serve: a check of one file begins at once.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    # A forked process would inherit the threads of a progress bar in an unknown state.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, initializer=_leave_interrupts_to_parent)
    try:
        yield from pool.map(check, tasks, chunksize=_FILES_AT_ONCE)
    except BrokenProcessPool as error:
        raise UnreadableInputError(
            "A process that checked files was ended from outside, perhaps for lack of memory. "
            "Try again with fewer --jobs."
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
