"""What a date's attributes say is what its words say.

The words are read anew and compared. They agree if they have a day in common; where the words leave
the year or the century open, month and day are compared, and 4/5/21 may be April or May. Words that
the date engine can't read, dates in another calendar, and differences that turn a Julian day into
a Gregorian one are left alone.

*Wrong*::

    <text><body><p>He left on <date when="1921-06-12">12 May 1921</date>.</p></body></text>

*Wrong*::

    <text><body><p>He left on <date when="1921-06-12">13 June</date>.</p></body></text>

*Right*::

    <text><body>
      <p>He left on <date when="1921-05-12">12 May</date>, not before
      <date notBefore="1921-04-01" notAfter="1921-05-31">4/5/21</date>.</p>
    </body></text>

Source: TEI Guidelines, 3.6.4 (dates and times).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from tei_kit.model import Finding, HistoricalDate
from tei_kit.model.period import DATE_ATTRIBUTES, Day, Period, period_of_bounds
from tei_kit.plugins import Rule
from tei_kit.rules._elements import dated
from tei_kit.rules._readings import date_readings
from tei_kit.rules._report import Reporter, own_words, words_of
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("date-denied-by-text", "warning")
_DATE = tei("date")
_MOST_KEPT = 4096
_LAST_JULIAN_YEAR = 1923
_JULIAN_LAGS = range(10, 14)
_ENDS = ("to", "notAfter")
_FOUR_DIGITS = re.compile(r"\d{4}")
_YEARLESS = re.compile(r"-((?:-\d\d){1,2})")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each date whose words mean other days than its attributes."""
    for element, bounds in dated(file).items():
        if element.tag != _DATE or element.get("calendar"):
            continue
        said = period_of_bounds(bounds)
        words = own_words(element)
        denial = _denial(words, said) if words and said else None
        if denial is not None:
            stated = " ".join(
                f'@{name}="{bounds[name]}"' for name in DATE_ATTRIBUTES if bounds.get(name)
            )
            message = f"“{words_of(element)}” means {_shown(denial)}; there stands {stated}."
            yield _report(
                file, element, message, "Mend the attribute, or say in a note why they differ."
            )


@lru_cache(maxsize=_MOST_KEPT)
def _denial(words: str, said: Period) -> HistoricalDate | None:
    """Return what the words mean instead, None where they may mean what the attributes say."""
    readings = date_readings(words)
    agree = any(_agrees(reading, said, words) for reading in readings)
    return None if agree or not readings else readings[0]


def _agrees(reading: HistoricalDate, said: Period, words: str) -> bool:
    bounds = reading.attributes()
    if any(_YEARLESS.fullmatch(value) for value in bounds.values()):
        return _agrees_without_year(bounds, said)
    meant = period_of_bounds(bounds)
    if meant is None:
        return True
    if not _FOUR_DIGITS.search(words):
        meant = _in_century_of(said, meant)
    return meant.overlaps(said) or _is_julian(meant, said)


def _agrees_without_year(bounds: dict[str, str], said: Period) -> bool:
    """Try the words in the years around the attributes', a period over New Year's Day as well."""
    for year in {said.first[0] - 1, said.first[0], said.last[0]}:
        for ending in (year, year + 1):
            meant = period_of_bounds(
                {
                    name: _YEARLESS.sub(rf"{ending if name in _ENDS else year:04}\1", value)
                    for name, value in bounds.items()
                }
            )
            if meant is not None and (meant.overlaps(said) or _is_julian(meant, said)):
                return True
    return False


def _in_century_of(said: Period, meant: Period) -> Period:
    years = round((said.first[0] - meant.first[0]) / 100) * 100
    return Period(
        (meant.first[0] + years, *meant.first[1:]), (meant.last[0] + years, *meant.last[1:])
    )


def _is_julian(meant: Period, said: Period) -> bool:
    """Tell whether the attributes may be the Gregorian date of words in the Julian calendar."""
    (day, last), (said_day, said_last) = meant, said
    if day != last or said_day != said_last or not 1 <= day[0] <= _LAST_JULIAN_YEAR:
        return False
    return any(_later(day, lag) == said_day for lag in _JULIAN_LAGS)


def _later(day: Day, days: int) -> Day:
    moved = date(*day) + timedelta(days)
    return moved.year, moved.month, moved.day


def _shown(reading: HistoricalDate) -> str:
    """Return a reading for a message.

    >>> _shown(HistoricalDate(from_="1952-01", to="1952-06"))
    '1952-01 to 1952-06'
    """
    return " to ".join(reading.attributes().values())


RULE = Rule(_report.rule, _report.severity, check)
