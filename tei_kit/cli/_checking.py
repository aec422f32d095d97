"""Checking one file for `tei-kit validate`, in whatever process."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path

from tei_kit.cli._outcome import CLEAN_STATUS, status_of
from tei_kit.cli._sources import source_of
from tei_kit.errors import TeiKitError
from tei_kit.files import read_input
from tei_kit.findings.locating import located
from tei_kit.model import FileReport
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators.checking import check as check_file
from tei_kit.validators.schemas.loaded import SchematronChoice

_SELDOM = (20_000, 20, 50)


@dataclass(frozen=True, slots=True)
class Task:
    """Say what is to be checked.

    `name` is how findings call the file; `data` are its bytes if they can't be read from `path`;
    one of the paths `sources` may be that of its source text; `schemas` are those that the user or
    the project names, `ignored` the rules that the project ignores in the file; `outlined` says
    that paths of elements and fingerprints are wanted, `schematron` how Schematron schemas are
    checked.
    """

    path: str
    name: str
    data: bytes | None = None
    sources: tuple[str, ...] = ()
    encoding: str | None = None
    schemas: tuple[str, ...] = ()
    ignored: frozenset[str] = frozenset()
    outlined: bool = True
    schematron: SchematronChoice = SchematronChoice()  # noqa: RUF009 - frozen


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
        chosen = source_of(file, task.sources) if task.sources else None
        source = read_input(chosen) if chosen else None
        place = Path(task.path) if task.data is None else None
        left, outline = check_file(
            file,
            place=place,
            source=source,
            encoding=task.encoding,
            schemas=task.schemas,
            ignored=task.ignored,
            outlined=task.outlined,
            schematron=task.schematron,
        )
    except TeiKitError as error:
        return Checked(FileReport(task.name, failure=str(error)), status_of(error))
    reported = located(data, left.findings, outline)
    return Checked(FileReport(task.name, reported, left.suppressed), used=left.used_by_project)


def collect_garbage_seldom() -> None:
    """Let Python look for garbage seldom: what a file leaves behind goes by counting references."""
    gc.set_threshold(*_SELDOM)
