"""Every date in an attribute is a day of the calendar.

*Wrong*::

    <text><body><p><date when="1953-02-31">31 February</date></p></body></text>

*Wrong*::

    <text><body><p><date from="1953-13">a thirteenth month</date></p></body></text>

*Right*::

    <text><body><p><date when="1952-02-29">29 February</date></p></body></text>

Source: W3C XML Schema Part 2, 3.2.9 (date); ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_kit.model import Finding
from tei_kit.model.period import DATE_ATTRIBUTES, days_of_month
from tei_kit.plugins import Rule
from tei_kit.rules._elements import attributes
from tei_kit.rules._report import Reporter
from tei_kit.tei.parsing import TeiFile

_report = Reporter("impossible-date", "error")
_DATE = re.compile(r"(?:(-?\d{4,})|-)-(\d\d)(?:-(\d\d))?")
_MONTHS = range(1, 13)
_A_LEAP_YEAR = 2000
_MOST_KEPT = 4096


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each date that no calendar has."""
    for element, name, value in attributes(file, DATE_ATTRIBUTES):
        if why := reason(value):
            message = f'@{name}="{value}" is no date: {why}.'
            yield _report(file, element, message, "Look at the source and mend the value.")


@lru_cache(maxsize=_MOST_KEPT)
def reason(value: str) -> str | None:
    """Say why a value that is written like a date is none, None where it may be one.

    >>> reason("1953-02-31"), reason("--02-29"), reason("1953-14"), reason("May")
    ('1953-02 has 28 days', None, 'a year has 12 months', None)
    """
    found = _DATE.fullmatch(value.strip())
    if not found:
        return None
    year = int(found[1]) if found[1] else _A_LEAP_YEAR
    month = int(found[2])
    if month not in _MONTHS:
        return "a year has 12 months"
    days = days_of_month(year, month)
    if found[3] is None or 1 <= int(found[3]) <= days:
        return None
    named = f"{found[1]}-{found[2]}" if found[1] else f"month {found[2]}"
    return f"{named} has {days} days"


RULE = Rule(_report.rule, _report.severity, check)
