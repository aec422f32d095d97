"""Where a line is a dateline: a date, a place and a date, a date and a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from tei_kit.dates import (
    DateMention,
    date_at,
    dateline_among,
    find_dates,
    is_place,
    is_undated,
    may_follow_date,
)
from tei_kit.model import Passage, Span
from tei_kit.structurers._foreign_dates import foreign_date, foreign_date_end
from tei_kit.structurers._vocabulary import LEVELS, all_words

_LONGEST_LINE, _MOST_WORDS = 160, 8
_FEWEST_ENTRIES = 3
_CLOCK = (
    r"(?:noon|midnight|\d{1,2}(?:[:.]?\d\d)?\s*(?:[ap]\.?\s?m\.?|hours|hrs\.?|uhr|h|час\w*|"
    r"o['’]clock|Z|GMT))"
)
_TIME_BEFORE = re.compile(
    rf"(?:(?:D|R|Desp|Dep|Recd|Rec'd|Despatched|Dispatched|Received|Sent)\b[.:]?\s{{0,3}})?"
    rf"(?:{_CLOCK}[\s,;:–—-]*)?(?:on\s)?",
    re.IGNORECASE,
)
_HOUR_AT_END = re.compile(rf"[\s,]{{1,9}}{_CLOCK}[\s,]{{0,9}}$", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<number>(?:[A-Z]\.[ ](?:s\.[ ]|per[ ]telefono[ ])?)?(?:No\.?|Nr\.?|N\.|n)[ ]?[°º]?[ ]?"
    r"\d{1,6}(?:[/-]\d{1,6}){0,2}"
    r"|[A-Z]\.[ ](?:s\.[ ]|per[ ]telefono[ ])?\d{1,6}(?:/\d{1,6}){0,2}(?:[ ][A-Z]\.)?)"
    r"[.\]]{0,2}\s+(?=[^\W\d_a-zа-яё]|\[)"
)
"""The number of a despatch before its place: "No. 12.", "T. n° 12", "T. 1186/12 R."."""

_KIND = re.compile(
    r"[\[(][^\[\]()\n]{1,40}[\])]\s+"
    rf"|(?:(?:{'|'.join(sorted(map(re.escape, LEVELS), key=len, reverse=True))}|us urgent|niact"
    r"|priority)[\s,;]{1,8}){1,4}"
)
"""The kind or number of a paper in brackets: "[Telegram]", "(No. 12.)"; its marks in small type."""

_REMARK = re.compile(r"\[[^\[\]A-ZА-Я]{1,60}\]")
"""What an editor puts for a place that is not told, or behind one."""

_CONJUNCTIONS = ("", "and", "&", "und", "et", "и")
_NO_BRACKETS = str.maketrans("", "", "[]")
_CAPTION = re.compile(
    r"(?:dated?|(?:date|time)(?:[ ]?[,&/][ ]?|[ ]and[ ]|[ ])(?:time|place|date)"
    r"(?:,?[ ]and[ ]place)?|datum|дата|le|den|am|dem|the|this|on|done at|at|in|г\.)\b\s*[:.]?\s*",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"[^\W\d_a-zа-яё]\.(?!\s?S\.(?:\s?S\.)?|\s?M\.\s?S\.|\s[^\W\d_][\w-]+['’]s(?![^\W_]))"
)
"""The beginning of a person's name, and of no ship's ("S. S. Delft") or house ("A. Lund's")."""

_HOUSE_NUMBER = re.compile(
    r"^\d{1,4}[A-Za-z]?(?=,?[ ][^\W\d_a-z])|\d{1,3}(?:st|nd|rd|th)\b"
    r"|\b[NESW]\.?[ ]?[CEWN]?\.?[ ]?\d{1,2}\b"
)
"""The only figures in a place: of a house, a street by number, a postal district ("S. W. 1")."""

_MARKING = re.compile(
    rf"(?:{'|'.join(map(re.escape, (*LEVELS, *all_words('copy_marks'))))})(?!\w)", re.IGNORECASE
)
_NO_PLACE_WORD = re.compile(
    r"(?<![\w-])(?:of|from|since|until|till|to|before|after|by|for|in|received|rec['’]d)[ \t]*$"
    rf"|(?<![\w-])(?:{'|'.join(map(re.escape, all_words('document_nouns')))})(?![\w-])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?<!\w)(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day"
    r"(?:[ ](?:morning|noon|afternoon|evening|night))?[.,]?$"
)
_MORE_THAN_PLACE = re.compile(r"\d|\(|[:;—–](?=.*\w)")
_WIDE_GAP = re.compile(r"[ \t]{3,}$")
_YEAR_MARK = re.compile(r"\s?(?:g|г|года|year)\b\.?")
_DATE_BEGINS = re.compile(r"[\"“'(\[]?(?:\d|[^\W\d_]{3})")
_AROUND = " \t[]()\"“”',.;:–—-"
_TELLING = re.compile(r"[^\W_]+[ .,/\"'’“”-]{1,3}[^\W_]|[^\W\d_]{3}[ ]?[—–]{1,3},")


def date_end(text: str, start: int, end: int) -> int | None:
    """Return where the date (day, month and year) that begins at `start` ends.

    The date may be glued to a number that follows it ("6 May 195344/B"). A bare number is none.

    >>> date_end("6 May 195344/B", 0, 14)
    10
    """
    if _DATE_BEGINS.match(text, start, end) is None:
        return None
    mention = date_at(text, start)
    if mention is not None:
        return mention.span.end if mention.span.end <= end else None
    return foreign_date_end(text, start, end)


def is_dateline(text: str, span: Span) -> bool:
    """Tell whether a line is nothing but a date, with or without its place and time.

    >>> is_dateline("Vienna, 3 June 1947, 5 p.m.", Span(0, 27))
    True
    """
    return _is_dateline(span.of(text)) if len(span) <= _LONGEST_LINE else False


def number_before(text: str, span: Span) -> Span | None:
    """Return the number that stands before the dateline which the rest of a line is.

    >>> number_before("No. 12. Vienna, 3 June 1947", Span(0, 27))
    Span(start=0, end=6)
    """
    number = _NUMBER.match(text, span.start, span.end)
    if number is None or not is_dateline(text, Span(number.end(), span.end)):
        return None
    return Span(*number.span("number"))


@lru_cache(maxsize=4096)
def _is_dateline(line: str) -> bool:
    if weekday := _WEEKDAY.search(line):
        before = line[: weekday.start()].strip(_AROUND)
        return not before or ("," in line and _is_place(before))
    if is_undated(line):
        return True
    if line.startswith("#"):
        return False
    if not any(map(str.isdigit, line)):
        return False
    return any(map(_is_headed, dict.fromkeys(_without_caption(line))))


def _without_caption(line: str) -> Iterator[str]:
    """Yield a line as it is, then without what may stand before a place: a number, "Date:"."""
    yield line
    if kind := _KIND.match(line):
        yield line[kind.end() :]
    line = line.strip("[]()*_ \t")
    for heading in (_NUMBER, _CAPTION):
        if caption := heading.match(line):
            line = line[caption.end() :]
            yield line
    yield line


def _is_headed(line: str) -> bool:
    """Tell whether nothing but a place, a time and marks of a telegram stands around a date."""
    mentions = find_dates(line)
    dated = dateline_among(line, mentions)
    if dated is not None:
        before = _REMARK.sub("", line[: dated.span.start])
        before = before.translate(_NO_BRACKETS).lstrip(_AROUND)
        return _TIME_BEFORE.fullmatch(before) is not None or _may_head(_HOUR_AT_END.sub("", before))
    found = _only_date(line, mentions)
    if found is None:
        return False
    before, after = line[: found[0]].translate(_NO_BRACKETS).lstrip(_AROUND), line[found[1] :]
    if marked := _YEAR_MARK.match(after):
        after = after[marked.end() :]
    if may_follow_date(after) or not after.strip(_AROUND):
        hour = _TIME_BEFORE.fullmatch(line[: found[0]]) is not None
        return hour or _is_place(_HOUR_AT_END.sub("", before))
    return not before and _is_place(after.strip(" ,.;:–—-\t"))


def journal_dates(text: str, paragraphs: Sequence[Passage]) -> frozenset[Span]:
    """Return the date lines that head the entries of a journal: three paragraphs at least."""
    found = [
        one.span
        for one, after in pairwise(paragraphs)
        if len(one.span) <= _LONGEST_LINE
        and "\n" not in one.span.of(text)
        and is_dateline(text, one.span)
        and not is_dateline(text, after.span)
    ]
    return frozenset(found) if len(found) >= _FEWEST_ENTRIES else frozenset()


def _only_date(line: str, mentions: Sequence[DateMention]) -> tuple[int, int] | None:
    """Return where the only date of a line stands: two of its parts at least, no bare year."""
    if not mentions:
        return foreign_date(line)
    start, end = mentions[0].span.start, _end_of_list(line, mentions)
    alone = mentions[-1].span.end <= end or may_follow_date(line[end:])
    words = line[start:end]
    if not alone or _TELLING.search(words) is None or not any(map(str.isdigit, words)):
        return foreign_date(line)
    return (start, end) if mentions[0].value.attributes() else None


def _end_of_list(line: str, mentions: Sequence[DateMention]) -> int:
    """Return where the first date ends, or the last one of the list that it begins."""
    end = mentions[0].span.end
    for mention in mentions[1:]:
        if line[end : mention.span.start].strip(" ,") not in _CONJUNCTIONS:
            break
        end = mention.span.end
    return end


def _is_place(words: str) -> bool:
    """Tell whether words are a short place, as dates need one that tell no day and year."""
    short = words.removeprefix("г. ")[:1].isupper() and is_place(words, _MOST_WORDS)
    return short and _MORE_THAN_PLACE.search(words) is None and _may_head(words)


def _may_head(words: str) -> bool:
    """Tell whether nothing in a place says that it is a person, a mark or the kind of a paper."""
    if _INITIALS.match(words) is not None:
        return False
    if any(map(str.isdigit, _HOUSE_NUMBER.sub("", words))):
        return False
    if _MARKING.search(words) is not None or _NO_PLACE_WORD.search(words) is not None:
        return False
    return _WIDE_GAP.search(words) is None or " " not in words.strip()
