"""The exception for a Schematron schema that can't be used."""

from __future__ import annotations

from tei_kit.errors import UnreadableInputError


class SchematronError(UnreadableInputError):
    """The schema is not well-formed, not Schematron, or asks for what is refused.

    `place` says where: the file and, where it is known, the line.
    """

    def __init__(self, place: str, reason: str) -> None:
        self.place = place
        self.reason = reason
        super().__init__(f"{place}: {reason}")
