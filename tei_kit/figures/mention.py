"""What the figure engine finds: words, their value, and why."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model.quantity import Quantity
from tei_kit.model.span import Span
from tei_kit.model.statement import Certainty


@dataclass(frozen=True, slots=True)
class FigureMention:
    """Say which words are a figure, what it says, how surely, and why (a reviewer's phrase)."""

    span: Span
    value: Quantity
    certainty: Certainty
    reason: str
