"""The order of dates in time."""

from __future__ import annotations

import re

from tei_kit.model.historical_date import HistoricalDate


def chronological(date: HistoricalDate | None) -> tuple[int, int, int, int]:
    """Return a key that orders dates by their earliest bound; what has no year comes last."""
    bounds = (date.when, date.from_, date.not_before, date.to, date.not_after) if date else ()
    year, month, day = parts_of(next(filter(None, bounds), ""))
    return (int(year is None), year or 0, month or 0, day or 0)


def year_of(date: HistoricalDate | None) -> int | None:
    """Return the year in which a date stands in the order of time, None where it has none."""
    undated, year, _, _ = chronological(date)
    return None if undated else year


def parts_of(w3c: str) -> tuple[int | None, int | None, int | None]:
    """Return year, month and day of a W3C date, None for those that it leaves out.

    >>> parts_of("1953-05"), parts_of("--05-06")
    ((1953, 5, None), (None, 5, 6))
    """
    match = re.fullmatch(r"(-?\d{4}|-)?(?:-(\d\d|-))?(?:-(\d\d))?", w3c)
    year, month, day = match.groups() if match and w3c else (None, None, None)
    return (
        None if year in (None, "-") else int(year),
        None if month in (None, "-") else int(month),
        None if day is None else int(day),
    )
