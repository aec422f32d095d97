"""The values of dates and figures, as TEI's attributes say them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import get_args

from lxml import etree

from tei_kit.model import FigureType, HistoricalDate, Quantity
from tei_kit.model.historical_date import W3C_DATE, Evidence
from tei_kit.tei.names import local_name

_NUMBER = re.compile(r"[+-]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})")
"""What we take as a number: plain and bounded, so that no exponent can fill the memory."""

_SIGNS = {"%": "percentage", "percent": "percentage"}


def date_value(element: etree._Element) -> HistoricalDate | None:
    """Return what a TEI element of att.datable says, None where it says nothing usable.

    Times of day are cut off; values that are no W3C dates are passed over, they are the
    validator's business.
    """
    bounds = {
        name: _w3c(element.get(name) or element.get(f"{name}-iso"))
        for name in ("when", "from", "to", "notBefore", "notAfter")
    }
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


def _w3c(value: str | None) -> str | None:
    day = (value or "").strip().partition("T")[0]
    return day if W3C_DATE.fullmatch(day) and day else None


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
