"""Whole dates in languages that the date engine does not read: known, not valued."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from babel.dates import get_month_names

_LANGUAGES: Final = ("de", "fr", "ru", "es", "it", "pl", "cs", "nl", "uk", "pt", "sv", "da", "hu")
_LONGEST = 60


def foreign_date_end(text: str, start: int, end: int) -> int | None:
    """Return where a date with day, month's name and year that begins at `start` ends.

    >>> foreign_date_end("den 3. Mai 1911", 4, 15)
    15
    """
    match = _pattern().match(text, start, min(end, start + _LONGEST))
    return match.end() if match else None


def foreign_date(line: str) -> tuple[int, int] | None:
    """Return where the only date of a line stands."""
    found = [match.span() for match in _pattern().finditer(line)]
    return found[0] if len(found) == 1 else None


@cache
def _pattern() -> re.Pattern[str]:
    names = {
        name.lower().rstrip(".")
        for language in _LANGUAGES
        for width in ("wide", "abbreviated")
        for name in get_month_names(width, locale=language).values()
        if name.rstrip(".").isalpha()
    }
    months = "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))
    return re.compile(
        rf"(?<![\w.])[0-3]?\d(?:\.|er|º|ro)?[ ]{{1,2}}(?:d[eiu][ ]|d’|d')?(?:{months})\.?[ ]{{1,2}}"
        r"(?:d[eiu]l?[ ])?(?:1\d|20)\d\d(?!\d)(?:[ ]?(?:года|г\.|roku|r\.))?"
        rf"|(?<![\w.])(?:1\d|20)\d\d\.?[ ](?:{months})[ ][0-3]?\d\b\.?",
        re.IGNORECASE,
    )
