"""What a command has to tell in the end: messages on the way, findings, the exit status."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import click

from tei_kit.errors import TeiKitError, UsageError
from tei_kit.model import SEVERITIES, Finding, Report

CLEAN_STATUS, FINDINGS_STATUS, USAGE_STATUS, UNREADABLE_STATUS = 0, 1, 2, 3
BUG_STATUS = UNREADABLE_STATUS


def say_to_user(message: str) -> None:
    """Print a sentence where it does not mix with a command's result."""
    click.echo(message, err=True)


def status_of(error: TeiKitError) -> int:
    """Return the exit status that an error ends a command with."""
    return USAGE_STATUS if isinstance(error, UsageError) else UNREADABLE_STATUS


@dataclass(slots=True)
class Outcome:
    """Collect what happens to the files of one call: one bad file does not stop the others."""

    findings: list[Finding] = field(default_factory=list)
    _statuses: set[int] = field(default_factory=set)

    def fail(self, error: TeiKitError) -> None:
        """Tell the user why one file was left out, and remember its status."""
        say_to_user(str(error))
        self._statuses.add(status_of(error))

    def attempt(self, action: Callable[[], None]) -> None:
        """Run the work on one file; a failure is told and the next file can follow."""
        try:
            action()
        except TeiKitError as error:
            self.fail(error)

    def report(self, findings: Iterable[Finding], *, on_standard_error: bool = False) -> None:
        """Print findings, each as file:line:column: severity: message, and remember them."""
        for finding in findings:
            click.echo(str(finding), err=on_standard_error)
            self.findings.append(finding)

    @property
    def status(self) -> int:
        """Return the exit status: unreadable before wrong usage before findings before clean.

        A finding of severity "information" leaves the status clean.
        """
        if any(finding.severity != "information" for finding in self.findings):
            self._statuses.add(FINDINGS_STATUS)
        return max(self._statuses, default=CLEAN_STATUS)


def status_of_report(report: Report) -> int:
    """Return the exit status of a check: 1 if a finding lets it fail, 0 if not."""
    fails = any(report.fails(located.finding) for located in report.findings)
    return FINDINGS_STATUS if fails else CLEAN_STATUS


def summary(report: Report) -> str:
    """Return the closing sentence of a check.

    >>> from tei_kit.model import FileReport
    >>> summary(Report((FileReport("a.xml", suppressed=2), FileReport("b.xml"))))
    '2 files checked: no findings (2 suppressed).'
    """
    checked = len(report.checked)
    counts = report.counts()
    found = [
        f"{counts[severity]} {severity}"
        f"{'' if counts[severity] == 1 or severity == 'information' else 's'}"
        for severity in SEVERITIES
        if counts[severity]
    ]
    left_out = {
        "suppressed": sum(file.suppressed for file in report.files),
        "in the baseline": sum(file.known for file in report.files),
    }
    besides = [f"{count} {what}" for what, count in left_out.items() if count]
    return (
        f"{checked} file{'' if checked == 1 else 's'} checked: "
        f"{', '.join(found) or 'no findings'}"
        f"{' (' + ', '.join(besides) + ')' if besides else ''}."
    )
