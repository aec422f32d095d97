"""Where a line is a dateline: a date, a place and a date, a date and a time."""

from __future__ import annotations

import re

from tei_kit.dates import date_at, parse_date
from tei_kit.model import Span

_LONGEST_LINE = 100
_TOKEN = re.compile(r"\S+")
_TIME = re.compile(
    r"[\s,;:–—-]*(?:at\s+)?(?:noon|midnight|\d{1,2}(?:[:.]?\d\d)?\s*(?:[ap]\.?\s?m\.?|hours|hrs\.?|uhr|h|"
    r"час\w*|o['’]clock|Z|GMT))\W*$",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:dated?|datum|дата|le|den|the|on|done at|at|in|г\.)\b\s*[:.]?\s*", re.IGNORECASE
)
_PLACE = re.compile(
    r"(?:[^\W\d_][\w.'’/()-]*|\(?[^\W\d_][\w.'’-]*\)?)"
    r"(?:,?[ \t]+[^\W\d_][\w.'’/()-]*){0,7}[ \t]*[,.:;–—-]?[ \t]*"
)
_NO_PLACE = re.compile(r"^[^\W\d_]\.|[^\W\d_]\d")
"""Initials, and words glued to numbers."""

_SMALL = frozenset(
    (
        "of",
        "the",
        "on",
        "am",
        "an",
        "der",
        "den",
        "upon",
        "sur",
        "de",
        "la",
        "le",
        "du",
        "at",
        "in",
        "dated",
        "г.",
    )
)
_DATE_BEGINS = re.compile(r"[\"“'(\[]?(?:\d|[^\W\d_]{3})")
_TELLING = re.compile(r"[^\W_]+[ .,/\"'’“”-]{1,3}[^\W_]")


def date_end(text: str, start: int, end: int) -> int | None:
    """Return where the date (day, month and year) that begins at `start` ends.

    The date may be glued to a number that follows it ("6 May 195344/B"). A bare number is none.

    >>> date_end("6 May 195344/B", 0, 14)
    10
    """
    if _DATE_BEGINS.match(text, start, end) is None:
        return None
    mention = date_at(text, start)
    return mention.span.end if mention is not None and mention.span.end <= end else None


def is_dateline(text: str, span: Span) -> bool:
    """Tell whether a line is nothing but a date, with or without its place and time.

    >>> is_dateline("Vienna, 3 June 1947, 5 p.m.", Span(0, 27))
    True
    """
    line = span.of(text)
    if len(line) > _LONGEST_LINE or not any(character.isdigit() for character in line):
        return False
    line = _TIME.sub("", line.strip("[]()*_ \t"))
    if caption := _CAPTION.match(line):
        line = line[caption.end() :]
    if _is_date(line):
        return True
    return _place_then_date(line) or _date_then_place(line)


def _place_then_date(line: str) -> bool:
    for token in _TOKEN.finditer(line):
        before = line[: token.start()]
        if before and _is_place(before) and _is_date(line[token.start() :]):
            return True
    return False


def _date_then_place(line: str) -> bool:
    end = date_end(line, 0, len(line))
    if end is None:
        return False
    rest = line[end:].strip(" ,.;:–—-\t")
    return not rest or _is_place(rest)


def _is_place(words: str) -> bool:
    if _PLACE.fullmatch(words) is None or _NO_PLACE.search(words) is not None:
        return False
    names = words.replace(",", " ").split()
    return all(name in _SMALL or not name[0].islower() for name in names)


def _is_date(words: str) -> bool:
    words = words.strip(" \t[]().,;:")
    if _TELLING.search(words) is None or not any(character.isdigit() for character in words):
        return False
    return parse_date(" ".join(words.split())) is not None
