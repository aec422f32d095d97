"""What one run of a check has to tell: its files, what was found in each, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tei_kit.model.finding import Finding, Severity

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "information")
"""The severities, the gravest first."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Show the place of a finding: a stretch of its line, and what of it to point at.

    `start` and `length` count code points of `text`.
    """

    text: str
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class LocatedFinding:
    """Carry a finding with what is around it, where that is wanted.

    `fingerprint` stays the same when lines are inserted elsewhere and is unique in the file;
    `element` is the path of the element that the finding is about ("/TEI/text/body/p[2]"), empty
    where it is about the file as a whole.
    """

    finding: Finding
    fingerprint: str = ""
    element: str = ""
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class FileReport:
    """Say what a check of one file came to.

    `is_document` is False for a project file: it is not checked itself but may have findings about
    what it says. `failure` is the reason why the file could not be checked; `suppressed` counts the
    findings that the file itself or the project says to ignore, `known` those of a baseline.
    """

    file: str
    findings: tuple[LocatedFinding, ...] = ()
    suppressed: int = 0
    known: int = 0
    failure: str | None = None
    is_document: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """Carry what one run of a check has to tell, file by file in the order of the call.

    `fail_on` is the mildest severity that lets the run fail, None if none does. `gone` are the
    findings that a baseline lists and that occur no longer.
    """

    files: tuple[FileReport, ...]
    fail_on: Severity | None = "warning"
    gone: tuple[str, ...] = ()

    @property
    def findings(self) -> Iterator[LocatedFinding]:
        """Return the findings of all files, in order."""
        return (located for file in self.files for located in file.findings)

    @property
    def checked(self) -> tuple[FileReport, ...]:
        """Return the documents that could be checked."""
        return tuple(file for file in self.files if file.failure is None and file.is_document)

    @property
    def failures(self) -> tuple[FileReport, ...]:
        """Return the files that could not be checked."""
        return tuple(file for file in self.files if file.failure is not None)

    def fails(self, finding: Finding) -> bool:
        """Tell whether a finding is grave enough to let the run fail.

        >>> slip = Finding("a.xml", 1, 1, "r", "information", "A slip.")
        >>> Report(()).fails(slip), Report((), "information").fails(slip)
        (False, True)
        """
        if self.fail_on is None:
            return False
        return SEVERITIES.index(finding.severity) <= SEVERITIES.index(self.fail_on)

    def counts(self) -> Counter[Severity]:
        """Return how many findings there are of each severity."""
        return Counter(located.finding.severity for located in self.findings)


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """Say how a report is shown: in color, and with the lines that the findings stand on."""

    color: bool = False
    excerpts: bool = False
