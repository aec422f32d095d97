"""Dates, times and durations.

Source: XML Schema part 2, 3.2.6 to 3.2.14 (lexical forms and order), appendix E (adding durations).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tei_kit.relaxng.datatypes.primitives import Primitive

_ZONE = r"(?P<zone>Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
_YEAR = r"(?P<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))"
_MONTH = r"(?P<month>0[1-9]|1[0-2])"
_DAY = r"(?P<day>0[1-9]|[12][0-9]|3[01])"
_TIME = (
    r"(?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])"
    r":(?P<second>[0-5][0-9](?:\.[0-9]+)?)"
)
_FORMS = {
    "dateTime": f"{_YEAR}-{_MONTH}-{_DAY}T{_TIME}",
    "time": _TIME,
    "date": f"{_YEAR}-{_MONTH}-{_DAY}",
    "gYearMonth": f"{_YEAR}-{_MONTH}",
    "gYear": _YEAR,
    "gMonthDay": f"--{_MONTH}-{_DAY}",
    "gDay": f"---{_DAY}",
    "gMonth": f"--{_MONTH}",
}
_PHRASES = {
    "dateTime": "a date and time such as 1953-05-06T14:30:00",
    "time": "a time such as 14:30:00",
    "date": "a date such as 1953-05-06",
    "gYearMonth": "a year and month such as 1953-05",
    "gYear": "a year such as 1953",
    "gMonthDay": "a month and day such as --05-06",
    "gDay": "a day such as ---06",
    "gMonth": "a month such as --05",
}
_LONGEST = 1000
"""Longer literals are refused unread: no calendar needs them, and big numbers take long."""

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DEFAULT_YEAR = 2000
_FULL_DAY = 24
_WIDEST_ZONE = 14 * 3600
_DAY_SECONDS = 86400


class Moment(NamedTuple):
    """Carry a point on the time line: seconds, as if in UTC, and whether the zone is known."""

    seconds: Decimal
    zoned: bool


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year: int, month: int) -> int:
    return _LENGTHS[month - 1] + (month == 2 and _is_leap(year))  # noqa: PLR2004 (February)


def _astronomical(year: str) -> int:
    """Return the year with 1 BC as 0: the types count from -1 to 1 without a year 0."""
    number = int(year)
    return number + 1 if number < 0 else number


def _allows(match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    groups = match.groupdict()
    year = groups.get("year")
    if year is not None and int(year) == 0:
        return False
    if groups.get("hour") == "24" and not _is_midnight(groups["minute"], groups["second"]):
        return False
    if groups.get("day") is None or groups.get("month") is None:
        return True
    of_year = _DEFAULT_YEAR if year is None else _astronomical(year)
    return int(groups["day"]) <= _days_in_month(of_year, int(groups["month"]))


def _is_midnight(minute: str, second: str) -> bool:
    return minute == "00" and not second.strip("0.")


def _days_before(year: int, month: int) -> int:
    """Return the days from year 0 to the first of a month in the proleptic Gregorian calendar."""
    earlier = year - 1
    days = year * 365 + earlier // 4 - earlier // 100 + earlier // 400
    return days + sum(_days_in_month(year, earlier_month) for earlier_month in range(1, month))


def _moment(match: re.Match[str]) -> Moment:
    groups = match.groupdict()
    year = _astronomical(groups["year"]) if groups.get("year") else _DEFAULT_YEAR
    days = _days_before(year, int(groups.get("month") or 1)) + int(groups.get("day") or 1)
    seconds = Decimal(days * _DAY_SECONDS)
    if groups.get("hour"):
        seconds += int(groups["hour"]) * 3600 + int(groups["minute"]) * 60
        seconds += Decimal(groups["second"])
    zone = groups["zone"]
    if zone and zone != "Z":
        offset = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
        seconds += offset if zone[0] == "-" else -offset
    return Moment(seconds, zoned=zone is not None)


def compare_moments(one: Moment, other: Moment) -> int | None:
    """Return the order of two moments, None where an unknown zone leaves it open."""
    difference = one.seconds - other.seconds
    if one.zoned != other.zoned and abs(difference) <= _WIDEST_ZONE:
        return None
    return (difference > 0) - (difference < 0)


def _calendar_type(name: str) -> Primitive:
    @cache
    def form() -> re.Pattern[str]:
        return re.compile(_FORMS[name] + _ZONE)

    def match(literal: str) -> re.Match[str] | None:
        return form().fullmatch(literal) if len(literal) <= _LONGEST else None

    def moment(literal: str) -> Moment:
        found = match(literal)
        assert found is not None
        value = _moment(found)
        return Moment(value.seconds % _DAY_SECONDS, value.zoned) if name == "time" else value

    def allows(literal: str) -> bool:
        return _allows(match(literal))

    def compare(one: str, other: str) -> int | None:
        return compare_moments(moment(one), moment(other))

    return Primitive(name, "collapse", allows, _PHRASES[name], key=moment, compare=compare)


_DURATION = re.compile(
    r"(?P<minus>-)?P(?=.)(?:(?P<years>[0-9]+)Y)?(?:(?P<months>[0-9]+)M)?(?:(?P<days>[0-9]+)D)?"
    r"(?:T(?=.)(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?"
    r"(?:(?P<seconds>[0-9]+(?:\.[0-9]+)?)S)?)?"
)
_REFERENCE_MOMENTS = ((1696, 9), (1697, 2), (1903, 3), (1903, 7))
"""Four months in which the order of two durations shows (3.2.6.2)."""


def _duration_parts(literal: str) -> tuple[int, Decimal]:
    """Return months and seconds."""
    found = _DURATION.fullmatch(literal)
    assert found is not None
    part = {name: value or "0" for name, value in found.groupdict().items()}
    sign = -1 if found["minus"] else 1
    months = int(part["years"]) * 12 + int(part["months"])
    whole = (int(part["days"]) * 24 + int(part["hours"])) * 3600 + int(part["minutes"]) * 60
    return sign * months, sign * (whole + Decimal(part["seconds"]))


def _compare_durations(one: str, other: str) -> int | None:
    orders = set()
    for year, month in _REFERENCE_MOMENTS:
        ends = []
        for months, seconds in (_duration_parts(one), _duration_parts(other)):
            years, month_index = divmod(year * 12 + month - 1 + months, 12)
            ends.append(_days_before(years, month_index + 1) * _DAY_SECONDS + seconds)
        orders.add((ends[0] > ends[1]) - (ends[0] < ends[1]))
    return orders.pop() if len(orders) == 1 else None


def _is_duration(literal: str) -> bool:
    return len(literal) <= _LONGEST and _DURATION.fullmatch(literal) is not None


_duration_key: Callable[[str], Hashable] = _duration_parts

MOMENTS = (
    Primitive(
        "duration",
        "collapse",
        _is_duration,
        "a duration such as P2Y6M or PT30M",
        key=_duration_key,
        compare=_compare_durations,
    ),
    *(_calendar_type(name) for name in _FORMS),
)
