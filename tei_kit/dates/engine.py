"""The date engine: finds the dates of a text and says what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from tei_kit.dates.candidates import (
    Candidate,
    candidates,
    names_paper,
    sentence_numbers,
    spans_years,
    stated_year,
)
from tei_kit.dates.diaries import remember_entry
from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    EntryDay,
    Expression,
    FiscalYear,
    NumericDate,
    Shift,
    YearReference,
)
from tei_kit.dates.gregorian import Partial, parse_w3c
from tei_kit.dates.heads import heads, is_lone_day, speaking_below, tells_receipt
from tei_kit.dates.languages import Language
from tei_kit.dates.mention import DateContext, DateMention
from tei_kit.dates.neighborhood import looks_ahead, words_before
from tei_kit.dates.parts import UNKNOWN, Kind, Period
from tei_kit.dates.reading import reading_of
from tei_kit.dates.resolution import resolve
from tei_kit.dates.surroundings import Lean, Memory, Surroundings
from tei_kit.dates.tokens import word_after
from tei_kit.dates.trace import Trace
from tei_kit.dates.years_nearby import listed_year, plausible, years_behind
from tei_kit.model import HistoricalDate, Span

NO_CONTEXT = DateContext()
_FAR = 2  # sentences
_BOUNDS: dict[Kind, tuple[str, str]] = {
    "point": ("when", ""), "filled": ("from_", "to"), "fuzzy": ("not_before", "not_after"),
}  # fmt: skip


def find_dates(
    text: str,
    context: DateContext = NO_CONTEXT,
    within: Span | None = None,
    cuts: Iterable[int] = (),
) -> list[DateMention]:
    """Find the dates of a text and say what they mean.

    Args:
        text: the text.
        context: what is known about it.
        within: the stretch to look at, None for all of it.
        cuts: offsets that no date and no sentence runs across, such as where paragraphs begin.

    Returns:
        The mentions in the order of the text; they don't overlap.

    >>> [mention.value.when for mention in find_dates("Signed on 28 June 1952.")]
    ['1952-06-28']
    """
    stretch = Span(0, len(text)) if within is None else within
    reading = reading_of(text, stretch, context.languages)
    latest_year = _latest_year(context)
    inner = sorted(cut for cut in cuts if stretch.start < cut < stretch.end)
    limits = [stretch.start, *inner, stretch.end]
    found: list[Candidate] = []
    fresh: set[int] = set()
    for start, end in pairwise(limits):
        fresh.add(len(found))
        found.extend(candidates(text, start, end, reading, latest_year))
    return _resolved(text, found, sentence_numbers(text, found, fresh), context)


def _latest_year(context: DateContext) -> int | None:
    anchor = _anchor(context)
    return None if anchor is None or anchor.year is None else anchor.year + 1


def resolve_all(text: str, found: Sequence[Candidate], context: DateContext) -> list[DateMention]:
    """Resolve expressions that stand in one sentence."""
    return _resolved(text, found, [0] * len(found), context)


def _resolved(
    text: str,
    found: Sequence[Candidate],
    sentences: Sequence[int],
    context: DateContext,
) -> list[DateMention]:
    speaking, anchor = context, _anchor(context)
    day_first, reason = _order(found, context)
    memory = Memory()
    behind = years_behind(text, found, sentences, anchored=anchor is not None)
    heading = heads(text, found)
    mentions: list[DateMention] = []
    sentence_year: tuple[int, int] | None = None
    memory_sentence = 0
    for index, candidate in enumerate(found):
        here = sentences[index]
        headed = index in heading
        follows = headed and is_lone_day(candidate.expression)
        if headed and not follows:
            speaking, anchor = context, _anchor(context)
        before = sentence_year[1] if sentence_year and sentence_year[0] == here else None
        around = Surroundings(
            speaking, anchor, memory, day_first, reason,
            listed_year=listed_year(text, found, index),
            sentence_year=plausible(before, anchor, 1) or plausible(behind[index], anchor, 0),
            lean="future" if follows else _lean(text, candidate),
        )  # fmt: skip
        memory.day_is_near = memory.date is not None and here - memory_sentence <= 1
        trace = Trace()
        period = resolve(candidate.expression, around, trace)
        if _hangs_in_the_air(candidate.expression, period, memory, anchor):
            continue
        if candidate.glued:
            trace.doubt("medium", "something is glued to the date")
        if candidate.disputed:
            trace.doubt(
                "low", f"read as {candidate.table.tag}; another language reads it otherwise"
            )
        mentions.append(_mention(candidate, period, trace))
        year = stated_year(candidate.expression)
        if year is None and trace.certainty == "high" and not spans_years(candidate.expression):
            year = _year_of(period)
        if year is not None and not names_paper(text, candidate):
            sentence_year = (here, year)
        remember_entry(memory, text, candidate.span.start, period)
        if not _looks_back(candidate.expression) and _remember(memory, period):
            memory_sentence = here - _FAR if headed else here
            memory.calendar = trace.calendar
        if headed:
            speaking = speaking_below(context, candidate.span.of(text), period)
            anchor = _anchor(speaking)
    return mentions


def _anchor(context: DateContext) -> Partial | None:
    return parse_w3c(context.anchor) if context.anchor else None


def _hangs_in_the_air(
    expression: Expression, period: Period, memory: Memory, anchor: Partial | None
) -> bool:
    """Tell whether words are no date, since none stands where they would count from."""
    if isinstance(expression, EntryDay):
        memory.counting = period is UNKNOWN
        return memory.counting
    near = memory.day_is_near and plausible(_year_of(period), anchor)
    return _needs_neighbor(expression) and not near


def _needs_neighbor(expression: Expression) -> bool:
    """Tell whether words are a date only beside another one ("three days later")."""
    return isinstance(expression, Shift) and expression.base == "nearby"


def _lean(text: str, candidate: Candidate) -> Lean:
    """Tell whether the words before a date in its sentence look back or ahead.

    Where the date tells its year itself, nothing depends on it.
    """
    match candidate.expression:
        case CalendarDate(year=int()):
            return "past"
    company = candidate.table.company
    if tells_receipt(text, candidate.span.start):
        return "future"
    words = words_before(text, candidate.span.start)
    verb = word_after(text, candidate.span.end)
    if verb in company.future_verbs or looks_ahead(words, company):
        return "future"
    articled = len(words) > 1 and words[-1].lower() in candidate.table.means("article")
    if words and words[-2 if articled else -1].lower() in company.open_words:
        return "open"
    bound = candidate.expression
    return "open" if isinstance(bound, Bound) and bound.kind != "since" else "past"


def _looks_back(expression: Expression) -> bool:
    """Tell whether words say "the preceding year": where they come again they mean the same one."""
    match expression:
        case CalendarDate(year=YearReference() as year) | FiscalYear(year=YearReference() as year):
            return year.base == "mentioned" and year.offset < 0
        case _:
            return False


def _remember(memory: Memory, period: Period) -> bool:
    """Keep the year and the date that a period ends with; tell whether it has a month."""
    end = period.last or period.first
    if end is None or end.year is None:
        return False
    memory.year = end.year
    memory.date = end
    return end.month is not None


def _year_of(period: Period) -> int | None:
    end = period.last or period.first
    return end.year if end else None


def _order(found: Sequence[Candidate], context: DateContext) -> tuple[bool, str]:
    """Tell whether dates in figures begin with the day, and why; no reason is only custom."""
    if context.day_first is not None:
        return context.day_first, "the document's locale"
    votes = [_vote(candidate.expression) for candidate in found]
    days, months = votes.count(True), votes.count(False)
    if bool(days) != bool(months):
        return days > 0, "another date of the text has it so"
    ambiguous = (one.table for one in found if isinstance(one.expression, NumericDate))
    return next((table.day_first for table in ambiguous), False), ""


def _vote(expression: Expression) -> bool | None:
    match expression:
        case NumericDate(first=first, second=second) if first > 12 or second > 12:  # noqa: PLR2004
            return first > second
        case _:
            return None


def _mention(candidate: Candidate, period: Period, trace: Trace) -> DateMention:
    bounds = _bounds(period)
    if not bounds and not trace.reasons:
        trace.doubt("low", "nothing tells the date")
    value = HistoricalDate(
        **bounds, relative=trace.relative, evidence=trace.evidence, calendar=trace.calendar
    )
    reason = "; ".join(trace.reasons) or "as written"
    return DateMention(candidate.span, value, trace.certainty, reason, candidate.table.tag)


def _bounds(period: Period) -> dict[str, str]:
    first = period.first.w3c() if period.first else None
    start, end = _BOUNDS[period.kind]
    bounds = {start: first} if first else {}
    last = period.last.w3c() if period.last and end else None
    if last:
        bounds[end] = last
    return bounds


def tables_in_order(text: str, context: DateContext) -> list[tuple[Language, bool]]:
    """Return the languages to try on a text, each with whether it is a guest."""
    reading = reading_of(text, Span(0, len(text)), context.languages)
    guests = ((guest.table, True) for guest in reading.guests)
    return [*((table, False) for table in reading.tables), *guests]
