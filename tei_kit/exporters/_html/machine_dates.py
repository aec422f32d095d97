"""Dates as HTML's `time` element holds them."""

from __future__ import annotations

import re

from tei_kit.model import HistoricalDate


def machine_date(date: HistoricalDate | None) -> str | None:
    """Return what HTML's `time/@datetime` may hold, None where HTML has no words for it."""
    if date is None or date.when is None or date.when.startswith(("---", "0000")):
        return None
    return None if re.match(r"-\d", date.when) else date.when.removeprefix("--")
