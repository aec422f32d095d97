"""Dates in the Extended Date/Time Format, which tells periods, limits and doubts apart."""

from __future__ import annotations

import re

from tei_kit.model.historical_date import HistoricalDate
from tei_kit.model.period import period_of_bounds, period_of_value

_OPEN = ".."
_YEARLESS = re.compile(r"--(?P<month>\d\d|-)(?:-?(?P<day>\d\d))?")
_YEARS_OF_DIGITS = {1: 9, 2: 99}
"""How many years follow the first one where so many last digits of the year are open."""


def edtf(date: HistoricalDate, *, uncertain: bool = False, approximate: bool = False) -> str | None:
    """Return a date in EDTF, None where EDTF has no form for it.

    A period that was filled is an interval. The limits of one unknown moment are a set of which
    one member is meant, or unspecified digits where they leave open just those. Doubt qualifies
    whole dates: "?" uncertain, "~" approximate, "%" both; a set says by itself that it is not sure.

    Args:
        date: the date, as its attributes say it.
        uncertain: whether the statement may be wrong (`@cert="low"`).
        approximate: whether the value is not exact (`@precision`).

    Source: ISO 8601-2:2019; Library of Congress, Extended Date/Time Format Specification (2019),
        levels 0 to 2.

    >>> edtf(HistoricalDate(when="1952-06")), edtf(HistoricalDate(when="1952"), approximate=True)
    ('1952-06', '1952~')
    >>> edtf(HistoricalDate(from_="1952-06", to="1952-11")), edtf(HistoricalDate(to="1953-06-04"))
    ('1952-06/1952-11', '../1953-06-04')
    >>> edtf(HistoricalDate(not_before="1950", not_after="1959"))
    '195X'
    >>> edtf(HistoricalDate(not_after="1953-06-04"))
    '[..1953-06-04]'
    """
    sign = "%" if uncertain and approximate else "?" if uncertain else "~" if approximate else ""
    period, limits = (date.from_, date.to), (date.not_before, date.not_after)
    if date.when is not None:
        return _written(date.when) + sign
    if any(period) and not any(limits):
        return "/".join(_written(bound) + sign if bound else _OPEN for bound in period)
    if any(limits) and not any(period):
        first, last = (_written(bound) if bound else "" for bound in limits)
        return _with_unspecified_digits(date) or f"[{first}{_OPEN}{last}]"
    return None


def _with_unspecified_digits(date: HistoricalDate) -> str | None:
    """Write limits that are the first and the last day of a month, a year, a decade, a century."""
    meant = period_of_bounds(date.attributes())
    if meant is None or not date.not_before or not date.not_after or date.not_before[0] == "-":
        return None
    year = date.not_before[:4]
    for whole, written in (
        (date.not_before[:7], f"{date.not_before[:7]}-XX"),
        (year, f"{year}-XX"),
    ):
        if meant == period_of_value(whole):
            return written
    for digits, more in _YEARS_OF_DIGITS.items():
        last = f"{int(year) + more:04}"
        if year.endswith("0" * digits) and meant == period_of_bounds({"from": year, "to": last}):
            return year[:-digits] + "X" * digits
    return None


def _written(w3c: str) -> str:
    """Write a W3C date of any precision; a year or month that it leaves out is unspecified."""
    yearless = _YEARLESS.fullmatch(w3c)
    if yearless is None:
        return w3c
    month = "XX" if yearless["month"] == "-" else yearless["month"]
    return "-".join(filter(None, ("XXXX", month, yearless["day"])))
