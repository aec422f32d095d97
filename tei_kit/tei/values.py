"""The values of dates and figures, as TEI's attributes say them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import get_args

from lxml import etree

from tei_kit.model import FigureType, HistoricalDate, Quantity, TimeOfDay
from tei_kit.model.historical_date import W3C_DATE, Evidence
from tei_kit.model.time_of_day import W3C_TIME
from tei_kit.tei.names import local_name

_NUMBER = re.compile(r"[+-]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})")
"""What we take as a number: plain and bounded, so that no exponent can fill the memory."""

_SIGNS = {"%": "percentage", "percent": "percentage"}


def date_value(element: etree._Element) -> HistoricalDate | None:
    """Return what a TEI element of att.datable says, None where it says nothing usable.

    Times of day are cut off; values that are no W3C dates are passed over, they are the
    validator's business.
    """
    bounds = _bounds(element, _w3c_date)
    if not any(bounds.values()):
        return None
    exact = bounds["when"] is not None
    evidence = element.get("evidence")
    return HistoricalDate(
        when=bounds["when"],
        from_=None if exact else bounds["from"],
        to=None if exact else bounds["to"],
        not_before=None if exact else bounds["notBefore"],
        not_after=None if exact else bounds["notAfter"],
        relative=element.get("type") == "relative",
        evidence=next((known for known in get_args(Evidence) if known == evidence), None),
        calendar=(element.get("calendar") or element.get("datingMethod") or "").lstrip("#") or None,
    )


def time_value(element: etree._Element) -> TimeOfDay | None:
    """Return what a TEI `time` says, None where it says nothing usable.

    Of a day with its time the day is cut off; values that are no W3C times are passed over.

    >>> time_value(etree.fromstring('<time when="1956-05-16T18:33:00"/>')).when
    '18:33:00'
    """
    bounds = _bounds(element, _w3c_time)
    if not any(bounds.values()):
        return None
    exact = bounds["when"] is not None
    return TimeOfDay(
        when=bounds["when"],
        from_=None if exact else bounds["from"],
        to=None if exact else bounds["to"],
        not_before=None if exact else bounds["notBefore"],
        not_after=None if exact else bounds["notAfter"],
    )


def figure_value(element: etree._Element) -> Quantity | None:
    """Return what a TEI `measure` or `num` says, None where it gives no number."""
    numbers = {
        name: _number(element.get(name))
        for name in ("quantity", "value", "min", "max", "atLeast", "atMost")
    }
    if all(number is None for number in numbers.values()):
        return None
    single = numbers["quantity"] if numbers["quantity"] is not None else numbers["value"]
    return Quantity(
        type=_figure_type(element),
        quantity=single,
        minimum=numbers["min"],
        maximum=numbers["max"],
        at_least=numbers["atLeast"],
        at_most=numbers["atMost"],
        unit=element.get("unit"),
        commodity=element.get("commodity"),
        approximate=is_approximate(element),
    )


def is_approximate(element: etree._Element) -> bool:
    """Tell whether an element says that its value is not exact."""
    return element.get("precision") in ("medium", "low") or element.get("subtype") == "approximate"


def _bounds(element: etree._Element, read: Callable[[str], str | None]) -> dict[str, str | None]:
    """Return what the dating attributes say, by their names without "-iso"."""
    return {
        name: read((element.get(name) or element.get(f"{name}-iso") or "").strip())
        for name in ("when", "from", "to", "notBefore", "notAfter")
    }


def _w3c_date(value: str) -> str | None:
    day = value.partition("T")[0]
    return day if W3C_DATE.fullmatch(day) and day else None


def _w3c_time(value: str) -> str | None:
    time = value.rpartition("T")[2]
    return time if W3C_TIME.fullmatch(time) else None


def _number(value: str | None) -> Decimal | None:
    text = (value or "").strip()
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _figure_type(element: etree._Element) -> FigureType:
    named = element.get("type", "")
    named = _SIGNS.get(named, named)
    if element.get("unit") in _SIGNS:
        return "percentage"
    if named == "currency":
        return "money"
    for known in get_args(FigureType):
        if named == known:
            return known  # type: ignore[no-any-return]  # get_args forgets that these are literals
    if local_name(element.tag) == "measure":
        return "count" if element.get("unit") == "count" else "measure"
    return "number"
