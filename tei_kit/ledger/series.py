"""Figures of the same things over time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from tei_kit.ledger.entry import Entry, Period
from tei_kit.model.chronology import parts_of

_DAYS_OF_A_MONTH = 31


@dataclass(frozen=True, slots=True)
class Point:
    """Be a figure in time: from and to which moment, in years, and between which numbers."""

    start: float
    end: float
    low: Decimal
    high: Decimal
    entry: Entry


@dataclass(frozen=True, slots=True)
class Series:
    """Carry the figures of one sort of things, in the order of time."""

    name: str
    points: tuple[Point, ...]


def series(entries: Iterable[Entry]) -> list[Series]:
    """Return the series of figures that tell of more than one period, the longest first.

    Args:
        entries: figures; those without a whole period or without a number of one side are left out.
    """
    groups: dict[tuple[str, str, str], list[Point]] = {}
    for entry in entries:
        point = _point(entry)
        if point is not None:
            commodity = (entry.commodity or "").casefold()
            groups.setdefault((entry.type, entry.unit or "", commodity), []).append(point)
    found = [
        Series(_name(key), tuple(sorted(points, key=lambda point: (point.start, point.end))))
        for key, points in groups.items()
        if len({(point.start, point.end) for point in points}) > 1
    ]
    return sorted(found, key=lambda one: (-len(one.points), one.name))


def _point(entry: Entry) -> Point | None:
    start, end = _years(entry.period)
    numbers = [
        number
        for number in (
            entry.quantity, entry.minimum, entry.maximum, entry.at_least, entry.at_most,
        )
        if number is not None
    ]  # fmt: skip
    if start is None or end is None:
        return None
    return Point(start, end, min(numbers), max(numbers), entry)


def _years(period: Period | None) -> tuple[float | None, float | None]:
    if period is None or period.first is None or period.last is None:
        return None, None
    return _moment(period.first), _moment(period.last)


def _moment(day: str) -> float:
    """Return a day as a number of years; months count alike, which no eye can tell."""
    year, month, number = parts_of(day)
    days = ((month or 1) - 1) * _DAYS_OF_A_MONTH + (number or 1) - 1
    return (year or 0) + days / (12 * _DAYS_OF_A_MONTH)


def _name(key: tuple[str, str, str]) -> str:
    kind, unit, commodity = key
    shown_unit = "" if unit == "count" else unit
    return ", ".join(filter(None, (commodity, shown_unit))) or kind
