"""A baseline: the findings that an old corpus had on the day when somebody began to check it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from tei_kit.errors import UsageError
from tei_kit.model import FileReport
from tei_kit.tei.characters import encodable

_FROZEN = ConfigDict(frozen=True, extra="forbid")


class KnownFinding(BaseModel):
    """One finding of a baseline: the file, as a path from the baseline's folder, and what it is.

    Only file, rule and fingerprint are compared; the message is for people.
    """

    model_config = _FROZEN

    file: str
    rule: str
    fingerprint: str
    message: str


class Baseline(BaseModel):
    """Carry the findings that are known."""

    model_config = _FROZEN

    format: Literal["tei-kit-baseline"] = "tei-kit-baseline"
    version: Literal[1] = 1
    findings: tuple[KnownFinding, ...] = ()


def baseline_of(files: Iterable[FileReport], folder: Path) -> Baseline:
    """Make a baseline of what was found; the same findings give the same baseline.

    Args:
        files: what the check of each file came to.
        folder: the folder that the baseline will stand in.
    """
    known = {
        KnownFinding(
            file=_from(folder, file.file),
            rule=located.finding.rule,
            fingerprint=located.fingerprint,
            message=encodable(located.finding.message),
        )
        for file in files
        for located in file.findings
    }
    in_order = sorted(known, key=lambda one: (one.file, one.rule, one.fingerprint))
    return Baseline(findings=tuple(in_order))


def written(baseline: Baseline) -> bytes:
    """Return a baseline as a file: one finding a line, so that version control shows changes."""
    lines = [json.dumps(known.model_dump(), ensure_ascii=False) for known in baseline.findings]
    head = json.dumps({"format": baseline.format, "version": baseline.version})[:-1]
    listed = ",\n".join(f"  {line}" for line in lines)
    text = f'{head}, "findings": [\n{listed}\n]}}\n' if lines else f'{head}, "findings": []}}\n'
    return text.encode()


def read_baseline(name: str, data: bytes) -> Baseline:
    """Read a baseline.

    Raises:
        UsageError: if the bytes are no baseline.
    """
    try:
        return Baseline.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UsageError(
            f"{name} is not a baseline: {f'{where}: ' if where else ''}{first['msg']}. "
            "Write it anew with --write-baseline."
        ) from error


def without_known(
    files: Iterable[FileReport], baseline: Baseline, folder: Path
) -> tuple[tuple[FileReport, ...], tuple[str, ...]]:
    """Take out the findings that a baseline lists.

    Args:
        files: what the check of each file came to.
        baseline: the known findings.
        folder: the folder that the baseline stands in.

    Returns:
        The files with the findings that are new, and a line for each finding of the baseline that
        occurs no longer in a file that was checked.
    """
    expected = {(one.file, one.rule, one.fingerprint): one for one in baseline.findings}
    seen: set[tuple[str, str, str]] = set()
    checked: set[str] = set()
    result = []
    for file in files:
        name = _from(folder, file.file)
        if file.failure is None:
            checked.add(name)
        new = []
        for located in file.findings:
            key = (name, located.finding.rule, located.fingerprint)
            if key in expected:
                seen.add(key)
            else:
                new.append(located)
        known = len(file.findings) - len(new)
        result.append(replace(file, findings=tuple(new), known=known))
    gone = tuple(
        f"{one.file}: {one.message} [{one.rule}]"
        for key, one in expected.items()
        if one.file in checked and key not in seen
    )
    return tuple(result), gone


def _from(folder: Path, file: str) -> str:
    """Return a file's path from a folder, so that it does not matter where the check was called."""
    try:
        path = os.path.relpath(file, folder)
    except ValueError:  # another drive
        path = file
    return encodable(PurePath(path).as_posix())
