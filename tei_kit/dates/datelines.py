"""Dates that head or close a document: a whole date at a place, a line that is nothing else."""

from __future__ import annotations

import re

from tei_kit.dates.candidates import Candidate
from tei_kit.dates.engine import NO_CONTEXT, find_dates, resolve_all, tables_in_order
from tei_kit.dates.expressions import CalendarDate, Expression, NumericDate, ShortYear
from tei_kit.dates.grammar import phrase
from tei_kit.dates.mention import DateContext, DateMention
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.reading import speaks_for_itself
from tei_kit.dates.tokens import Run, runs
from tei_kit.model import Span

_WINDOW = 80
_BEHIND = 3
_LONGEST_LINE = 160
_DAY = 10  # the length of a W3C day
_MARKUP = r"(?:#{1,6}\s)?[\s*_>\[(\"“]{0,8}"
_NO_PLACE = re.compile(
    r"\b(?:of|dated|on|from|by|since|until|to|before|after"
    r"|vom|seit|bis|du|depuis|от|с|до|после)\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_PLACE_WORD = r"(?:[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’-]{0,30}|[a-zß-öø-ÿа-яё'’]{1,4}|[0-9]{1,4})"
_PLACE = re.compile(
    rf"{_MARKUP}{_PLACE_WORD}(?:[ ,.:;()\[\]-]{{1,4}}{_PLACE_WORD}){{0,9}}[ ,.:;\])—–-]{{0,4}}"
)
_CLOSE = re.compile(
    r"[\s*_\])\"”.,;]{0,8}"
    r"(?:[,;—–-]{0,2}\s{0,2}(?:at\s)?(?:[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:[aApP]\.?\s?[mM]\.?)?"
    r"(?:\s?[–-]\s?[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:[aApP]\.?\s?[mM]\.?)?)?"
    r"|[0-9]{4}\s?(?:Z|hours|hrs)|[0-9]{1,2}\s(?:Uhr|heures|часов)"
    r"|noon|midnight|morning|evening|afternoon))?"
    r"[\s*_\])\"”.,]{0,8}"
)


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

    A time of day may follow the date ("Bonn, May 5, 1953, 3 p.m.").

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
    mentions = find_dates(line, context)
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    value = mention.value
    told = value.when or value.from_
    if told is None or len(told) != _DAY or value.relative:
        return None
    before, after = line[: mention.span.start], line[mention.span.end :]
    bare = re.fullmatch(_MARKUP, before) is not None
    if not bare and (not place or _NO_PLACE.search(before) or not _PLACE.fullmatch(before)):
        return None
    return mention if _CLOSE.fullmatch(after) else None


def is_date_line(line: str) -> bool:
    """Tell whether a line is nothing but a date.

    >>> is_date_line("**May 6, 1953**"), is_date_line("Delft, 5 May 1953")
    (True, False)
    """
    return dateline(line, place=False) is not None
