"""What an editor can mend: place, rule, message, advice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "information"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Report one thing that an editor can mend.

    `line` and `column` count from 1 in the file's own text (column in Unicode code points) and are
    0 where the finding is about the file as a whole. `message` is a sentence that says what is
    wrong, `advice` what to do about it. `cause` tells findings of one rule apart where they have
    several causes (the tests of a Schematron schema), whatever messages show of the document.
    Findings order by file and place.
    """

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    advice: str = ""
    cause: str = ""

    def __str__(self) -> str:
        """Return the finding as compilers print them, so that editors can jump to the place."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        advice = f" {self.advice}" if self.advice else ""
        return f"{place}: {self.severity}: {self.message}{advice} [{self.rule}]"
