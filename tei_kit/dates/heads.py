"""Dates that head what follows them: the datelines of enclosures, the days of a diary.

"Yesterday" is counted from the letter that says it. A paper that encloses others has a dateline
for each, and a diary has a date for each day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_kit.dates.candidates import Candidate
from tei_kit.dates.dateline_surroundings import may_follow_date, may_precede_date
from tei_kit.dates.expressions import CalendarDate, EntryDay, Expression
from tei_kit.dates.gregorian import parse_w3c
from tei_kit.dates.mention import DateContext
from tei_kit.dates.parts import Period

_LONGEST_LINE = 300
_FEWEST_DAYS = 2
_GAP = 4
_RECEIPT = re.compile(
    r"(?P<bracket>[\[(]?)\b(?:received|rec['’]?d|read|answered|filed)\W{0,3}$", re.IGNORECASE
)
_BEFORE_RECEIPT = 14  # characters
_DAY_BEFORE = re.compile(r"(?:^|[.!?:;—)\]\"”’])\s*$")
_DAY_BEHIND = re.compile(r"[.,:]?\s?[—–]|[.:]?\s-\s|[.:]\s+\S|[.:]?[ \t]*\n")


def heads(text: str, found: Sequence[Candidate]) -> frozenset[int]:
    """Return the indexes of the candidates that date what follows them.

    Args:
        text: the text.
        found: its candidates in their order.
    """
    days = [index for index, one in enumerate(found) if _heads_day(text, one)]
    datelines = (
        index
        for index, one in enumerate(found)
        if _is_dateline(text, one) or _is_day_alone(text, one)
    )
    return frozenset((*datelines, *(days if len(days) >= _FEWEST_DAYS else ())))


def _is_day_alone(text: str, candidate: Candidate) -> bool:
    """Tell whether a day and its month are a line of their own, as above a postscript."""
    match candidate.expression:
        case CalendarDate(year=None, month=int(), day=int()):
            after = _line_around(text, candidate)[1]
        case _:
            return False
    return _opens_line(text, candidate.span.start) and not after.strip(" .,\t")


def tells_receipt(text: str, position: int) -> bool:
    """Tell whether "[Received" stands before a date, which is then none before the dateline's."""
    before = _RECEIPT.search(text[max(0, position - _BEFORE_RECEIPT) : position])
    return before is not None and before["bracket"] != ""


def is_lone_day(expression: Expression) -> bool:
    """Tell whether a day is told without its month ("8th." between the days of a diary)."""
    return isinstance(expression, CalendarDate) and expression.month is None


def speaking_below(context: DateContext, words: str, period: Period) -> DateContext:
    """Return what is known about the text below a date that heads it.

    Args:
        context: what is known about the whole document.
        words: the date as it is written.
        period: what it means.

    Returns:
        The context with the date as anchor; the given one where it is the same date, or so late
        that the document can't have it from that day.
    """
    first = period.first
    day = first.w3c() if first is not None and first.day_or_none() else None
    if first is None or day is None or first != period.last or day == context.anchor:
        return context
    latest = parse_w3c(context.anchor).year if context.anchor else None
    if latest is not None and (first.year or 0) > latest + 1:
        return context
    name = f"the heading {' '.join(words.split())}"
    return replace(context, anchor=day, anchor_name=name, evidence="internal")


def _is_dateline(text: str, candidate: Candidate) -> bool:
    """Tell whether a line is nothing but a place and a whole date."""
    match candidate.expression:
        case CalendarDate(year=int(), month=int(), day=int()):
            before, after = _line_around(text, candidate)
        case _:
            return False
    if len(before) + len(after) > _LONGEST_LINE or _RECEIPT.search(before):
        return False
    return may_precede_date(before) and may_follow_date(after)


def _heads_day(text: str, candidate: Candidate) -> bool:
    """Tell whether a paragraph begins with a day and a mark or a new line: an entry of a diary."""
    match candidate.expression:
        case CalendarDate(day=int()) | EntryDay():
            behind = _DAY_BEHIND.match(text, candidate.span.end)
        case _:
            return False
    start = candidate.span.start
    if _names_weekday(candidate.expression):
        return not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return behind is not None and _opens_line(text, start)


def _names_weekday(expression: Expression) -> bool:
    """Tell whether a day is told with its weekday, as only entries are at the head of a line."""
    return isinstance(expression, CalendarDate) and expression.weekday is not None


def _opens_line(text: str, start: int) -> bool:
    """Tell whether a line begins at an offset, and none runs on from the line before."""
    line = _beginning_of_line(text, start)
    before = text[max(0, line - _GAP) : line]
    return not text[line:start].strip() and _DAY_BEFORE.search(before) is not None


def _line_around(text: str, candidate: Candidate) -> tuple[str, str]:
    """Return what stands before and behind a candidate in its lines, of long ones the near part."""
    start, end = candidate.span.start, candidate.span.end
    farthest = min(len(text), end + _LONGEST_LINE + 1)
    behind = text.find("\n", end, farthest)
    line = _beginning_of_line(text, start)
    return text[line:start], text[end : behind if behind >= 0 else farthest]


def _beginning_of_line(text: str, position: int) -> int:
    """Return where the line of a position begins, or a place farther back than lines are long."""
    farthest = max(0, position - _LONGEST_LINE - 1)
    return max(farthest, text.rfind("\n", farthest, position) + 1)
