"""Dates, times of day and figures in words for a reader."""

from __future__ import annotations

from decimal import Decimal

from babel.dates import get_month_names

from tei_kit.model.chronology import parts_of
from tei_kit.model.historical_date import W3C_DATE, HistoricalDate
from tei_kit.model.quantity import Quantity
from tei_kit.model.time_of_day import W3C_TIME, TimeOfDay

_MONTHS = get_month_names("wide", locale="en")


def date_words(date: HistoricalDate) -> str:
    """Say a date's value in words.

    >>> date_words(HistoricalDate(from_="1952-07-01", to="1952-12"))
    'from 1 July 1952 to December 1952'
    >>> date_words(HistoricalDate(not_before="1953-05-01", not_after="1953-05-10"))
    'between 1 May 1953 and 10 May 1953'
    """
    return day_words(date.when) if date.when else _bounded(date)


def time_words(time: TimeOfDay) -> str:
    """Say a time's value in words.

    >>> time_words(TimeOfDay(when="23:22:00Z")), time_words(TimeOfDay(from_="15:00:00"))
    ('23:22 UTC', 'since 15:00')
    """
    return _hour_words(time.when) if time.when else _bounded(time)


def _hour_words(w3c: str) -> str:
    """Say a W3C time in words; seconds only where they are told."""
    clock, zone = w3c[:8].removesuffix(":00"), w3c[8:].lstrip(".0123456789")
    return " ".join(filter(None, (clock, "UTC" if zone == "Z" else zone)))


def _bounded(value: HistoricalDate | TimeOfDay) -> str:
    period = _bounds(value.from_, value.to, "from {} to {}", "since {}", "until {}")
    limits = _bounds(
        value.not_before, value.not_after, "between {} and {}", "not before {}", "not after {}"
    )
    return ", ".join(filter(None, (period, limits))) or "not known"


def day_words(w3c: str) -> str:
    """Say a W3C date of any precision in words.

    >>> day_words("1953-05-06"), day_words("1953-05"), day_words("--05-06"), day_words("-0043")
    ('6 May 1953', 'May 1953', '6 May', '44 BCE')
    """
    year, month, day = parts_of(w3c)
    if year is not None and year <= 0:
        spoken_year = f"{1 - year} BCE"
    else:
        spoken_year = str(year) if year is not None else ""
    spoken_day = str(day) if day else ""
    if spoken_day and not month:
        return f"day {spoken_day} of a month"
    return " ".join(filter(None, (spoken_day, _MONTHS[month] if month else "", spoken_year)))


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
    if bound and W3C_TIME.fullmatch(bound):
        return _hour_words(bound)
    return day_words(bound) if bound and W3C_DATE.fullmatch(bound) else bound
