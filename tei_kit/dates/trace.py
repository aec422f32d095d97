"""What is learned on the way to the meaning of one date: reasons, doubts, evidence."""

from __future__ import annotations

from dataclasses import dataclass, field

from tei_kit.model import CERTAINTIES, Certainty
from tei_kit.model.historical_date import Evidence


@dataclass(slots=True)
class Trace:
    """Collect why a date means what it means."""

    reasons: list[str] = field(default_factory=list)
    certainty: Certainty = "high"
    relative: bool = False
    evidence: Evidence | None = None
    calendar: str | None = None

    def because(self, reason: str) -> None:
        """Add a reason."""
        if reason not in self.reasons:
            self.reasons.append(reason)

    def doubt(self, certainty: Certainty, reason: str = "") -> None:
        """Lower the certainty to at most this, and say why."""
        if CERTAINTIES.index(certainty) > CERTAINTIES.index(self.certainty):
            self.certainty = certainty
        if reason:
            self.because(reason)

    def needs_context(self, evidence: Evidence, reason: str) -> None:
        """Note that the words alone don't tell the date, and what does."""
        self.relative = True
        self.evidence = evidence
        self.because(reason)

    def unknown(self, reason: str) -> None:
        """Note that nothing tells a part of the date."""
        self.relative = True
        self.doubt("low", reason)
