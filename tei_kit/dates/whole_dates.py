"""Words that are wholly one date."""

from __future__ import annotations

from tei_kit.dates.candidates import Candidate
from tei_kit.dates.engine import NO_CONTEXT, resolve_all, tables_in_order
from tei_kit.dates.grammar import phrase
from tei_kit.dates.languages import Language
from tei_kit.dates.mention import DateContext, DateMention
from tei_kit.dates.reading import speaks_for_itself
from tei_kit.dates.runs import runs
from tei_kit.model import HistoricalDate, Span


def parse_date(words: str, context: DateContext = NO_CONTEXT) -> HistoricalDate | None:
    """Return what words mean that are wholly one date, None if they are anything else.

    White space around them and one closing full stop don't count.

    >>> parse_date("May 6, 1953")
    HistoricalDate(when='1953-05-06', from_=None, to=None, not_before=None, not_after=None, \
relative=False, evidence=None, calendar=None)
    """
    mention = whole_date(words, context)
    return mention.value if mention else None


def whole_date(words: str, context: DateContext = NO_CONTEXT) -> DateMention | None:
    """Return the date that words wholly are, with its certainty and reason."""
    for table, guest in tables_in_order(words, context):
        candidate = _whole_candidate(words, table, guest=guest)
        if candidate is not None:
            return next(iter(resolve_all(words, [candidate], context)), None)
    return None


def _whole_candidate(words: str, table: Language, *, guest: bool) -> Candidate | None:
    run = next(runs(words, 0, len(words), table), None)
    if run is None:
        return None
    first = 1 if run.has(0, "article") else 0
    found = phrase(run, first)
    if found is None or len(found.pieces) != 1:
        return None
    piece = found.pieces[0]
    span = Span(run.at(piece.first).start, run.at(piece.last - 1).end)
    outside = words[: run.at(0).start] + words[span.end :]
    if outside.strip() not in ("", "."):
        return None
    before = run.at(0).text.lower() if first else ""
    if guest and not speaks_for_itself(run.tokens[piece.first : piece.last], before, table):
        return None
    return Candidate(span, piece.expression, table)
