"""Which year a date means that does not tell it, or tells it by distance or by two digits."""

from __future__ import annotations

from tei_kit.dates.expressions import Base, CalendarDate, NearestYear, ShortYear, YearReference
from tei_kit.dates.gregorian import DECEMBER, Partial
from tei_kit.dates.surroundings import Lean, Surroundings
from tei_kit.dates.trace import Trace

_WEIGHTS: dict[Lean, tuple[int, int]] = {"past": (1, 6), "open": (3, 2), "future": (4, 1)}
"""What a day before and after the anchor weighs in the search for the nearest year."""
_YEARS_AROUND = 3
_CENTURY = 100
_SHORT_YEAR_AHEAD = 20
_CUSTOMARY_CENTURY = 1900
_LAST_MONTH_BEHIND_WINTER = 5
_LATE_MONTHS = 2
_HALF_YEAR = 6  # months


def year_of(told: CalendarDate, around: Surroundings, trace: Trace) -> int | None:
    """Return the year that a date means, None where nothing tells it.

    Args:
        told: the date as its words tell it.
        around: what its surroundings tell.
        trace: collects where the year was found.
    """
    match told.year:
        case int() as year:
            return year
        case ShortYear(digits=digits):
            return _long_year(digits, around, trace)
        case YearReference(base=base, offset=offset):
            return _referred_year(base, offset, around, trace)
        case NearestYear():
            return _nearest_named(told.year, told, around, trace)
        case None:
            return _missing_year(told, around, trace)


def _long_year(digits: int, around: Surroundings, trace: Trace) -> int:
    if around.anchor is None or around.anchor.year is None:
        trace.doubt("medium", "two digits of the year: the twentieth century is customary")
        return _CUSTOMARY_CENTURY + digits
    latest = around.anchor.year + _SHORT_YEAR_AHEAD
    year = latest - (latest - digits) % _CENTURY
    trace.because(f"two digits of the year: the century of {around.context.anchor_name}")
    return year


def _referred_year(base: Base, offset: int, around: Surroundings, trace: Trace) -> int | None:
    mentioned = around.memory.year
    latest = around.anchor.year if around.anchor else None
    if base == "mentioned" and mentioned is not None and mentioned <= (latest or mentioned):
        trace.needs_context("internal", f"counted from the year mentioned last: {mentioned}")
        return mentioned + offset
    if around.anchor is None or around.anchor.year is None:
        trace.unknown("no date of the document is known to count from")
        return None
    trace.needs_context(
        around.context.evidence, f"counted from the year of {around.context.anchor_name}"
    )
    return around.anchor.year + offset


def _missing_year(told: CalendarDate, around: Surroundings, trace: Trace) -> int | None:
    if around.listed_year is not None:
        trace.needs_context("internal", f"year from the date beside it: {around.listed_year}")
        return around.listed_year
    if around.sentence_year is not None:
        trace.needs_context("internal", f"year from the same sentence: {around.sentence_year}")
        return around.sentence_year + _crosses_new_year(told, around, trace)
    anchor = around.anchor
    if anchor is not None and anchor.year is not None:
        year, fits = _nearest_year(anchor, told, around.lean)
        reason = f"the year nearest to {around.context.anchor_name}"
        reason += " in which it is that weekday" if fits else ""
        trace.needs_context(around.context.evidence, reason)
        trace.doubt("high" if fits else "medium")
        return year
    if around.memory.year is not None:
        trace.needs_context("internal", f"year mentioned last: {around.memory.year}")
        trace.doubt("low")
        return around.memory.year
    trace.unknown("the year is not told, and no date of the document is known")
    return None


def _crosses_new_year(told: CalendarDate, around: Surroundings, trace: Trace) -> bool:
    """Tell whether "December 1876" precedes "January" in its sentence: the year after is meant."""
    before = around.memory.date
    if before is None or before.year != around.sentence_year or not isinstance(told.month, int):
        return False
    crosses = (before.month or 1) > DECEMBER - _LATE_MONTHS and told.month <= _LATE_MONTHS
    if crosses and around.memory.day_is_near:
        trace.because("the months before it end that year")
    return crosses and around.memory.day_is_near


def _nearest_year(anchor: Partial, told: CalendarDate, lean: Lean) -> tuple[int, bool]:
    """Return the year that brings a day nearest to the anchor, as the words lean.

    A weekday decides, where one of the years near the anchor has the day on it; the second value
    tells whether it did. Nobody spares a year that is half a year off and more to come.
    """
    assert anchor.year is not None
    month, day = told.month, told.day
    if not isinstance(month, int) or anchor.month is None:
        return anchor.year, False
    here = (anchor.year * 12 + anchor.month) * 31 + (anchor.day or 15)

    def distance(year: int) -> int:
        away = (year * 12 + month) * 31 + (day or 15) - here
        before, after = _WEIGHTS[lean]
        return away * after if away > 0 else -away * before

    years = sorted(range(anchor.year - _YEARS_AROUND, anchor.year + 2), key=distance)
    latest = anchor.year + (month < anchor.month - _HALF_YEAR)
    for year in years if told.weekday is not None else ():
        if year > latest:
            continue
        exact = Partial(year, month, day).day_or_none()
        if exact is not None and exact.weekday() == told.weekday:
            return year, True
    return years[0], False


def _nearest_named(
    slot: NearestYear, told: CalendarDate, around: Surroundings, trace: Trace
) -> int | None:
    """Return the year of "last May", "next June", "this March", "the following June"."""
    mentioned = around.memory.date if slot.base == "mentioned" else None
    start = mentioned or around.anchor
    if start is None or start.year is None:
        trace.unknown("no date is known to count from")
        return None
    if mentioned is not None:
        trace.needs_context("internal", f"counted from the date mentioned last: {start.w3c()}")
    else:
        trace.needs_context(around.context.evidence, f"counted from {around.context.anchor_name}")
    month, direction = told.month, slot.direction
    if start.month is None or not isinstance(month, int):
        return start.year + direction
    if direction == 0:
        still_winter = month == DECEMBER and start.month <= _LAST_MONTH_BEHIND_WINTER
        return start.year - 1 if still_winter and around.lean == "past" else start.year
    here, there = (start.month, start.day or 1), (month, told.day or 1)
    if direction < 0:
        return start.year if (there < here and month != start.month) else start.year - 1
    return start.year if (there > here and month != start.month) else start.year + 1
