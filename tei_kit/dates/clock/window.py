"""Where the times of one date are looked for."""

from __future__ import annotations

from typing import NamedTuple

from tei_kit.dates.clock.patterns import Patterns


class Window(NamedTuple):
    """Carry a stretch of a text that no time reaches out of, and its language's expressions."""

    text: str
    start: int
    end: int
    language: Patterns
