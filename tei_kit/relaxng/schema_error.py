"""The exceptions for a schema that can't be used."""

from __future__ import annotations

from tei_kit.errors import UnreadableInputError


class SchemaError(UnreadableInputError):
    """The schema is not well-formed, not RELAX NG, or contradicts the specification.

    `name` is the schema file, `line` and `column` the place there (from 1; 0 where there is none),
    `reason` a sentence without the place, `section` the section of ISO/IEC 19757-2 that is broken
    ("" where it is none).
    """

    def __init__(
        self, name: str, line: int, column: int, reason: str, *, section: str = ""
    ) -> None:
        self.name = name
        self.line = line
        self.column = column
        self.reason = reason
        self.section = section
        place = ":".join(str(part) for part in (name, line, column) if part)
        source = f" (RELAX NG, section {section})" if section else ""
        super().__init__(f"{place}: {reason}{source}")


class IncorrectError(Exception):
    """What is wrong with a schema, its place still a number (see `reading.Files`)."""

    def __init__(self, place: int, reason: str, section: str = "") -> None:
        super().__init__(reason)
        self.place = place
        self.reason = reason
        self.section = section
