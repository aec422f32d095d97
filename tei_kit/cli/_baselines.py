"""The baseline of a call: one that is compared with, or one that is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tei_kit.files import read_input, write_whole
from tei_kit.findings.baseline import Baseline, baseline_of, read_baseline, without_known, written
from tei_kit.model import Report


def comparing(place: Path) -> Callable[[Report], Report]:
    """Read a baseline, and return what takes its findings out of a report.

    Raises:
        UsageError: if the file is no baseline.
        UnreadableInputError: if it can't be read.
    """
    baseline = read_baseline(str(place), read_input(str(place)))
    return lambda told: _without(told, baseline, place.parent)


def writing(place: Path) -> Callable[[Report], Report]:
    """Return what lists the findings of a report in a baseline, and takes them out of it."""

    def write(told: Report) -> Report:
        baseline = baseline_of(told.files, place.parent)
        write_whole(place, written(baseline))
        return _without(told, baseline, place.parent)

    return write


def _without(told: Report, baseline: Baseline, folder: Path) -> Report:
    new, gone = without_known(told.files, baseline, folder)
    return replace(told, files=new, gone=gone)
