"""A place's name as the grammar sees it."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model import Certainty, Span


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """Carry a place's span, how sure its form makes it, and what the form is."""

    span: Span
    certainty: Certainty
    reason: str
