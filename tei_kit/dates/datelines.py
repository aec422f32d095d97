"""Dates that head or close a document: a whole date at a place, a line that is nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tei_kit.dates.candidates import Candidate
from tei_kit.dates.dateline_surroundings import (
    is_place,
    may_follow_date,
    may_precede_date,
)
from tei_kit.dates.engine import NO_CONTEXT, find_dates, resolve_all, tables_in_order
from tei_kit.dates.expressions import CalendarDate, Expression, NumericDate, ShortYear
from tei_kit.dates.grammar import phrase
from tei_kit.dates.mention import DateContext, DateMention
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.reading import speaks_for_itself
from tei_kit.dates.runs import runs
from tei_kit.dates.tokens import Run
from tei_kit.model import Span

_WINDOW = 80
_BEHIND = 3
_LONGEST_LINE, _MOST_WORDS = 300, 60
_BETWEEN_NAMES = re.compile(
    r"(?<![^\W_])(?:by|from|with|between|or|an?|[0-9][\w./–-]{0,40})(?![^\W_])"
)
"""What headings have between names and places have not."""
_DAY = 10  # the length of a W3C day


def date_at(
    text: str, position: int, context: DateContext = NO_CONTEXT, *, run_on: bool = True
) -> DateMention | None:
    """Return the whole date (day, month and year) that begins exactly at a position.

    What stands before the position is not looked at, so a date that is glued to the word before
    it is found as well.

    Args:
        text: the text.
        position: where the date begins; of `"9" June 1947` that is the quotation mark.
        context: what is known about the text.
        run_on: whether other characters may follow at once, as in `"9" June 194717/C`, where the
            year ends after four digits and a registration number begins.

    >>> mention = date_at('R. HALE "9" June 194717/C', 8)
    >>> mention.span, mention.value.when
    (Span(start=8, end=21), '1947-06-09')
    """
    end = min(len(text), position + _WINDOW)
    for table, guest in tables_in_order(text[position:end], context):
        run = next(runs(text, position, end, table), None)
        if run is not None and run.at(0).start == position:
            mention = _at_start(run, context, run_on=run_on, guest=guest)
            if mention is not None:
                return mention
    return None


def _at_start(run: Run, context: DateContext, *, run_on: bool, guest: bool) -> DateMention | None:
    text, position = run.text, run.at(0).start
    found = phrase(run, 0)
    if found is None or len(found.pieces) != 1 or not _is_day(found.pieces[0].expression):
        return None
    piece = found.pieces[0]
    span = Span(position, run.at(piece.last - 1).end)
    if guest and not speaks_for_itself(run.tokens[: piece.last], "", run.table):
        return None
    here = text[position : span.end + _BEHIND]
    free = Neighborhood(here, 0, len(span), tuple(run.tokens), run.table).is_free
    if not (run_on or free):
        return None
    return resolve_all(
        text, [Candidate(span, piece.expression, run.table, glued=not free)], context
    )[0]


def _is_day(expression: Expression) -> bool:
    match expression:
        case CalendarDate(year=int() | ShortYear(), month=int(), day=int()) | NumericDate():
            return True
        case _:
            return False


def dateline(
    line: str, context: DateContext = NO_CONTEXT, *, place: bool = True
) -> DateMention | None:
    """Return the date of a line that is nothing but a date, with or without a place before it.

    What telegrams add may follow the date: "Bonn, May 5, 1953, 3 p.m. [Received May 6.]".

    Args:
        line: one line, without or with its line end.
        context: what is known about the text.
        place: whether a place may stand before the date.

    >>> dateline("Delft, 5 May 1953").span
    Span(start=7, end=17)
    >>> dateline("On 5 May 1953 the council met again.") is None
    True
    """
    if len(line) > _LONGEST_LINE:
        return None
    return dateline_among(line, find_dates(line, context), place=place)


def dateline_among(
    line: str, mentions: Sequence[DateMention], *, place: bool = True
) -> DateMention | None:
    """Return the one of a line's dates that makes the line a dateline.

    Args:
        line: one line.
        mentions: its dates, as `find_dates` returns them.
        place: whether a place may stand before the date.
    """
    mention, *others = mentions or (None,)
    if mention is None or not _tells_day(mention):
        return None
    before, after = line[: mention.span.start], line[mention.span.end :]
    fits = may_precede_date(before, place=place) and (
        may_follow_date(after) or _goes_on(line, mention, others)
    )
    return mention if fits else None


def heading_date(line: str, context: DateContext = NO_CONTEXT) -> DateMention | None:
    """Return the date that a heading ends with: titles and names, a place, and the day.

    Args:
        line: one line.
        context: what is known about the text.

    >>> heading_date("Record of a Talk, Board of Trade, Delft, 5 May 1953").span
    Span(start=41, end=51)
    >>> heading_date("He died at Delft, 5 May 1953.") is None
    True
    """
    if len(line) > _LONGEST_LINE:
        return None
    for mention in find_dates(line, context):
        before, after = line[: mention.span.start], line[mention.span.end :]
        names = _BETWEEN_NAMES.sub(" ", before)
        if _tells_day(mention) and may_follow_date(after) and is_place(names, _MOST_WORDS):
            return mention
    return None


def _goes_on(line: str, first: DateMention, others: Sequence[DateMention]) -> bool:
    """Tell whether a date in another calendar, or the end of a meeting, stands behind a date.

    "Delft, May 5, 1871 (23 April, 1871)", "Delft, May 5, 1953, 8 p.m.–May 6, 1953, 1 a.m."
    """
    if not others:
        return False
    between = line[first.span.end : others[0].span.start]
    rest = line[others[0].span.end :]
    opened = between.rstrip()[-1:]
    return opened in ("(", "[", "-", "–", "—") and (
        may_follow_date(between.rstrip()[:-1]) and may_follow_date(rest)
    )


def _tells_day(mention: DateMention) -> bool:
    value = mention.value
    told = value.when or value.from_
    return told is not None and len(told) == _DAY and not value.relative


def is_date_line(line: str) -> bool:
    """Tell whether a line is nothing but a date.

    >>> is_date_line("**May 6, 1953**"), is_date_line("Delft, 5 May 1953")
    (True, False)
    """
    return dateline(line, place=False) is not None
