"""What is said about a time of day that was found."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model import Certainty, Span, TimeOfDay


@dataclass(frozen=True, slots=True)
class TimeMention:
    """Say that the words of a span are a time of day, what they mean, how surely, and why."""

    span: Span
    value: TimeOfDay
    certainty: Certainty
    reason: str
