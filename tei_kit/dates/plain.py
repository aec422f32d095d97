"""Dates that are read at a glance: a day by name of month and year, or as ISO 8601 writes it.

The engine reads them alike, but it has to be loaded first, and of most dates in most files there
is no more to say.
"""

from __future__ import annotations

import re

from tei_kit.dates.gregorian import Partial
from tei_kit.model import HistoricalDate

_FIRST_YEAR, _LAST_YEAR = 1100, 2099
_ENGLISH = "january february march april may june july august september october november december"
_OTHERS = (
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
)
_MONTHS = {
    name: number
    for language in (_ENGLISH, *_OTHERS)
    for number, name in enumerate(language.split(), 1)
}
_DAY = r"(?P<day>[1-9]|[12]\d|3[01])"
_NAME = r"(?P<name>[^\W\d_]{3,9})"
_YEAR = r"(?P<year>\d{4})"
_FORMS = (
    rf"{_YEAR}(?:-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01]))?",
    rf"(?:{_DAY} )?{_NAME} {_YEAR}",
    rf"(?P<name>(?i:{_ENGLISH.replace(' ', '|')})) {_DAY}, {_YEAR}",  # only in English
)


def plain_date(words: str) -> HistoricalDate | None:
    """Return what the words of a date say, None where it takes the engine to tell.

    >>> plain_date("6 May 1953").attributes(), plain_date("the other day")
    ({'when': '1953-05-06'}, None)
    """
    found = next(filter(None, (re.fullmatch(form, words) for form in _FORMS)), None)
    if found is None:
        return None
    parts = found.groupdict()
    name, number, day = parts.get("name"), parts.get("number"), parts.get("day")
    month = _MONTHS.get(name.lower()) if name else number and int(number)
    meant = Partial(int(parts["year"]), month or None, int(day) if day else None)
    if (name and not month) or not _FIRST_YEAR <= int(parts["year"]) <= _LAST_YEAR:
        return None
    return HistoricalDate(meant.w3c()) if meant.exists else None
