"""Dates and times of day as HTML's `time` element holds them."""

from __future__ import annotations

import re

from tei_kit.model import HistoricalDate, TimeOfDay


def machine_date(date: HistoricalDate | None) -> str | None:
    """Return what HTML's `time/@datetime` may hold, None where HTML has no words for it."""
    if date is None or date.when is None or date.when.startswith(("---", "0000")):
        return None
    return None if re.match(r"-\d", date.when) else date.when.removeprefix("--")


def machine_time(time: TimeOfDay) -> str | None:
    """Return what HTML's `time/@datetime` may hold, None where HTML has no words for it.

    HTML has a zone only for a time of a known day.
    """
    said = time.when or ""
    return said if re.fullmatch(r"(?!24)[0-9:]+", said) else None
