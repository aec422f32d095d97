"""Progress on a terminal, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module


@contextmanager
def progress(verb: str, total: int) -> Iterator[Callable[[str], None]]:
    """Yield a function that is told the name of each file when it is done.

    Args:
        verb: what is being done ("validate").
        total: how many files there are.
    """
    if total == 1 or not sys.stderr.isatty():
        yield lambda _name: None
        return
    # Loaded only where it is seen: a check in a CI starts quickly.
    rich_progress = import_module("rich.progress")
    console = import_module("rich.console").Console(stderr=True)
    with rich_progress.Progress(
        rich_progress.TextColumn("{task.description}"),
        rich_progress.BarColumn(),
        rich_progress.MofNCompleteColumn(),
        rich_progress.TextColumn("{task.fields[name]}", markup=False),
        console=console,
        transient=True,
    ) as bar:
        task = bar.add_task(verb, total=total, name="")

        def advance(name: str) -> None:
            bar.update(task, advance=1, name=name)

        yield advance
