"""The values of dates and figures: from TEI's attributes, and in words for a reader."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import get_args

from babel.dates import get_month_names
from lxml import etree

from tei_kit.model import FigureType, HistoricalDate, Quantity
from tei_kit.model.historical_date import W3C_DATE, Evidence
from tei_kit.tei.names import local_name

_NUMBER = re.compile(r"[+-]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})")
"""What we take as a number: plain and bounded, so that no exponent can fill the memory."""

_MONTHS = get_month_names("wide", locale="en")
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
        approximate=_is_approximate(element),
    )


def date_words(date: HistoricalDate) -> str:
    """Say a date's value in words.

    >>> date_words(HistoricalDate(from_="1952-07-01", to="1952-12"))
    'from 1 July 1952 to December 1952'
    >>> date_words(HistoricalDate(not_before="1953-05-01", not_after="1953-05-10"))
    'between 1 May 1953 and 10 May 1953'
    """
    if date.when:
        return day_words(date.when)
    period = _bounds(date.from_, date.to, "from {} to {}", "since {}", "until {}")
    limits = _bounds(
        date.not_before, date.not_after, "between {} and {}", "not before {}", "not after {}"
    )
    return ", ".join(filter(None, (period, limits))) or "not known"


def day_words(w3c: str) -> str:
    """Say a W3C date of any precision in words.

    >>> day_words("1953-05-06"), day_words("1953-05"), day_words("--05-06"), day_words("-0043")
    ('6 May 1953', 'May 1953', '6 May', '44 BCE')
    """
    year, month, day = _parts(w3c)
    if year is not None and year <= 0:
        spoken_year = f"{1 - year} BCE"
    else:
        spoken_year = str(year) if year is not None else ""
    spoken_day = str(day) if day else ""
    if spoken_day and not month:
        return f"day {spoken_day} of a month"
    return " ".join(filter(None, (spoken_day, _MONTHS[month] if month else "", spoken_year)))


def chronological(date: HistoricalDate | None) -> tuple[int, int, int, int]:
    """Return a key that orders dates by their earliest bound; what has no year comes last."""
    bounds = (date.when, date.from_, date.not_before, date.to, date.not_after) if date else ()
    year, month, day = _parts(next(filter(None, bounds), ""))
    return (int(year is None), year or 0, month or 0, day or 0)


def year_of(date: HistoricalDate | None) -> int | None:
    """Return the year in which a date stands in the order of time, None where it has none."""
    undated, year, _, _ = chronological(date)
    return None if undated else year


def number_words(value: Quantity) -> str:
    """Say a figure's number in words and digits, without its unit.

    >>> number_words(Quantity("count", quantity=Decimal("57234"), unit="count"))
    '57,234'
    >>> number_words(Quantity("percentage", minimum=Decimal(3), maximum=Decimal("97.50")))
    '3 % to 97.5 %'
    """
    hedge = "about " if value.approximate else ""
    sign = " %" if value.type == "percentage" else ""
    ranges = (
        (value.minimum, value.maximum, "{} to {}"),
        (value.at_least, value.at_most, "at least {} and at most {}"),
    )
    if value.quantity is not None:
        return f"{hedge}{digits(value.quantity)}{sign}"
    spoken = [
        _bounds(_signed(low, sign), _signed(high, sign), both, "at least {}", "at most {}")
        for low, high, both in ranges
    ]
    return hedge + ", ".join(filter(None, spoken))


def digits(number: Decimal) -> str:
    """Write a number with its thousands set apart and without needless zeros.

    >>> digits(Decimal("110333")), digits(Decimal("2.50")), digits(Decimal("-0.0"))
    ('110,333', '2.5', '0')
    """
    text = f"{number:,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def unit_words(value: Quantity) -> str:
    """Name a figure's unit, "" for counted things and percentages."""
    return "" if value.unit in (None, "count") or value.type == "percentage" else value.unit or ""


def machine_date(date: HistoricalDate | None) -> str | None:
    """Return what HTML's `time/@datetime` may hold, None where HTML has no words for it."""
    if date is None or date.when is None or date.when.startswith(("---", "0000")):
        return None
    return None if re.match(r"-\d", date.when) else date.when.removeprefix("--")


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


def _is_approximate(element: etree._Element) -> bool:
    return element.get("precision") in ("medium", "low") or element.get("subtype") == "approximate"


def _signed(number: Decimal | None, sign: str) -> str | None:
    return None if number is None else digits(number) + sign


def _bounds(low: str | None, high: str | None, both: str, lower: str, upper: str) -> str:
    low, high = (_spoken(low), _spoken(high))
    if low and high:
        return both.format(low, high)
    if low:
        return lower.format(low)
    return upper.format(high) if high else ""


def _spoken(bound: str | None) -> str | None:
    return day_words(bound) if bound and W3C_DATE.fullmatch(bound) else bound


def _parts(w3c: str) -> tuple[int | None, int | None, int | None]:
    match = re.fullmatch(r"(-?\d{4}|-)?(?:-(\d\d|-))?(?:-(\d\d))?", w3c)
    year, month, day = match.groups() if match and w3c else (None, None, None)
    return (
        None if year in (None, "-") else int(year),
        None if month in (None, "-") else int(month),
        None if day is None else int(day),
    )
