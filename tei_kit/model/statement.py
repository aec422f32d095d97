"""What every statement of the machine says about itself."""

from __future__ import annotations

from typing import Literal

Certainty = Literal["high", "medium", "low"]
"""TEI's `@cert` (teidata.certainty without its numbers)."""

CERTAINTIES: tuple[Certainty, ...] = ("high", "medium", "low")
