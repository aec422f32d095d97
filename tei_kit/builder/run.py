"""One run of a build: what it works on, what it remembers, what it has to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tei_kit.builder.state import BuildState
from tei_kit.errors import TeiKitError
from tei_kit.model import Finding
from tei_kit.project import Project


@dataclass(frozen=True, slots=True)
class Step:
    """Say how far a build has come: which verb, on which file, the how-manieth of how many."""

    verb: str
    name: str
    number: int
    total: int


Progress = Callable[[Step], None]


@dataclass(slots=True)
class BuildReport:
    """Collect what a build did: files written, findings, and what could not be read or written."""

    written: list[Path] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    errors: list[TeiKitError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Run:
    """Carry what the stages of one build share.

    `before` is what the last build remembered, `after` what this one will.
    """

    project: Project
    before: BuildState
    progress: Progress
    overwrite: bool
    after: BuildState = field(default_factory=BuildState)
    report: BuildReport = field(default_factory=BuildReport)
