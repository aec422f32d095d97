"""Checks many files, in this process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tei_kit.cli._checking import Checked, Task, check, collect_garbage_seldom


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
    collect_garbage_seldom()
    for result in _results(tasks, jobs):
        advance(result.report.file)
        results.append(result)
    return results


def _results(tasks: Sequence[Task], jobs: int) -> Iterator[Checked]:
    if jobs <= 1 or len(tasks) <= 1:
        return map(check, tasks)
    # Loaded only where it serves: a check of one file begins at once.
    from tei_kit.cli._processes import check_in_processes  # noqa: PLC0415

    return check_in_processes(tasks, jobs)
