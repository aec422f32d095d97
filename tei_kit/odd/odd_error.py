"""The exception for an ODD that can't be processed."""

from __future__ import annotations

from tei_kit.errors import UnreadableInputError


class OddError(UnreadableInputError):
    """The ODD asks for what can't be done: a source that is missing, a circle, a contradiction.

    `name` is the file, `line` the place there (from 1; 0 where there is none), `reason` a sentence
    without the place.
    """

    def __init__(self, name: str, line: int, reason: str) -> None:
        self.name = name
        self.line = line
        self.reason = reason
        super().__init__(f"{name}:{line}: {reason}" if line else f"{name}: {reason}")
