"""Single dates and lists of them, whatever their form: the alternatives of the grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tei_kit.dates.expressions import (
    CalendarDate,
    Expression,
    Range,
    WeekdayReference,
    WeekFrom,
)
from tei_kit.dates.grammar.ages import age, century, decade, several_centuries, several_decades
from tei_kit.dates.grammar.day_numbers import day
from tei_kit.dates.grammar.days import days_of_a_month, year_before_month
from tei_kit.dates.grammar.enumeration import CONJUNCTIONS, LONGEST_LIST
from tei_kit.dates.grammar.eras import era, year_of_era
from tei_kit.dates.grammar.fiscal import fiscal_year, fiscal_years
from tei_kit.dates.grammar.message_times import message_time
from tei_kit.dates.grammar.months import months_of_a_year
from tei_kit.dates.grammar.numeric import (
    day_and_month,
    numeric_date,
    numeric_range,
    slashed_day,
    year_and_month,
    years,
)
from tei_kit.dates.grammar.other_calendars import regnal, republican
from tei_kit.dates.grammar.parts import counted_before, part, several_parts, several_positions
from tei_kit.dates.grammar.relative import FIRST_OF_RELATIVE, relative
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.seasons import season, several_seasons
from tei_kit.dates.grammar.worded_years import worded_year
from tei_kit.dates.grammar.years import figure_year
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

DAY_WORDS: frozenset[Sense] = frozenset(
    ("month", "small_month", "weekday", "ordinal", "cardinal", "roman", "feast_day")
)
_BETWEEN_FIGURES: frozenset[Sense] = frozenset(("mark", "roman"))
"""What stands behind the first figure of a date in figures."""
BESIDE: frozenset[Sense] = frozenset(("last", "next"))
"""What may stand behind a weekday: "Friday last"."""


def single_or_list(run: Run, index: int, *, joined: bool = False) -> Pieces | None:
    """Read one date of any form, or several in a list.

    Args:
        run: the tokens.
        index: where to read.
        joined: whether "and" joins two ends of a range.
    """
    token = run.at(index)
    if token.digits:
        single = _all_in_figures(run, index) if run.has_any(index + 1, _BETWEEN_FIGURES) else None
        several = None if single else days_of_a_month(run, index, joined=joined)
        several = several or (None if joined else _several_of_figures(run, index))
        if several is None and single is None:
            single = of_figures(run, index)
    elif token.has("mark"):
        several = days_of_a_month(run, index, joined=joined)
        single = decade(run, index) or _year(run, index)
    else:
        single, several = _of_words(run, index, joined=joined)
    if several is not None:
        return several
    return Pieces((Piece(index, single[1], single[0]),), single[1]) if single else None


def _all_in_figures(run: Run, index: int) -> Read[Expression]:
    return (
        numeric_range(run, index)
        or numeric_date(run, index)
        or day_and_month(run, index)
        or slashed_day(run, index)
    )


def _several_of_figures(run: Run, index: int) -> Pieces | None:
    if run.at(index).is_year:
        return _several_years(run, index) or several_decades(run, index)
    return several_centuries(run, index)


def _several_years(run: Run, index: int) -> Pieces | None:
    """Read "1952 and 1953", "1951, 1952 and 1953"."""
    pieces: list[Piece] = []
    start, closed = index, False
    while run.at(start).is_year and len(pieces) < LONGEST_LIST and not closed:
        year = figure_year(run, start)
        if year is None or run.word_after(start) in run.table.company.counted:
            return None
        pieces.append(Piece(start, year[1], CalendarDate(year[0])))
        start = year[1] + (run.is_mark(year[1], ",") and not run.at(year[1] + 1).glued)
        closed = start == year[1] and not run.has_any(start, CONJUNCTIONS)
        start += run.has_any(start, CONJUNCTIONS)
    joined = len(pieces) > 1 and run.has_any(pieces[-1].first - 1, CONJUNCTIONS)
    return Pieces(tuple(pieces), pieces[-1].last) if joined else None


def of_figures(run: Run, index: int) -> Read[Expression]:
    """Read what begins with a figure and is neither a day of a month nor all in figures."""
    if run.at(index).is_year:
        return (
            fiscal_year(run, index)
            or year_before_month(run, index)
            or decade(run, index)
            or _joined_years(run, index)
            or year_and_month(run, index)
            or _year(run, index)
        )
    return _first(run, index, _OF_FIGURES)


def _first(run: Run, index: int, readers: Iterable[Reader]) -> Read[Expression]:
    for read in readers:
        found = read(run, index)
        if found is not None:
            return found
    return None


def _of_words(run: Run, index: int, *, joined: bool) -> tuple[Read[Expression], Pieces | None]:
    several = None
    if run.has_any(index, DAY_WORDS):
        several = days_of_a_month(run, index, joined=joined) or several_parts(run, index)
        if several is not None:
            return None, several
        if run.has(index, "month"):
            several = months_of_a_year(run, index, joined=joined)
            feast = relative(run, index) if run.has_any(index, FIRST_OF_RELATIVE) else None
            return (
                (feast, None) if several and feast and feast[1] > several.end else (None, several)
            )
    token = run.at(index)
    for senses, read_several in _SEVERAL:
        several = read_several(run, index) if token.has_any(senses) else None
        if several is not None:
            return None, several
    fitting = [read for senses, read in _OF_WORDS if not senses.isdisjoint(token.senses)]
    return _first(run, index, fitting), None


def _worded_year(run: Run, index: int) -> Read[Expression]:
    told = worded_year(run, index)
    return (CalendarDate(told[0]), told[1]) if told else None


def _joined_years(run: Run, index: int) -> Read[Expression]:
    joined = years(run, index)
    if joined is None:
        return None
    (first, last), end = joined
    return Range(CalendarDate(first), CalendarDate(last)), end


def _year(run: Run, index: int) -> Read[Expression]:
    figure = figure_year(run, index)
    if figure is None:
        return None
    slot, end = figure
    found = era(run, end)
    if found is not None and isinstance(slot, int):
        return CalendarDate(slot * found[0]), found[1]
    return CalendarDate(slot), end


def _weekday(run: Run, index: int) -> Read[Expression]:
    token = run.at(index)
    number = token.get("weekday")
    if number is None or token.has("abbreviated"):
        return None
    behind = run.at(index + 1)
    determined = run.word_after(index + 1) in run.table.company.determiners
    if behind.has("following") and run.has(index - 1, "article") and not determined:
        return WeekdayReference(number, 1, "mentioned"), index + 2
    if run.has_any(index + 1, BESIDE) and not run.has(index + 2, "unit"):
        return WeekdayReference(number, behind.get("last") or 1), index + 2
    return _numbered_weekday(run, index, number) or (WeekdayReference(number, 0), index + 1)


def _numbered_weekday(run: Run, index: int, weekday: int) -> Read[Expression]:
    """Read "Thursday the 30th", "Thursday (30th)", "jeudi 30": a day of no month."""
    bracket = run.is_mark(index + 1, "([")
    start = index + 1 + (bracket or run.is_mark(index + 1, ","))
    start += run.has(start, "article")
    suffixed = run.has(start + 1, "suffix") or (run.table.cardinal_days and start == index + 1)
    if not (run.at(start).digits and suffixed):
        return None
    alone = day(run, start)
    if alone is None or (bracket and not run.is_mark(alone[1], ")]")):
        return None
    return CalendarDate(day=alone[0], weekday=weekday), alone[1] + bracket


def _week_from(run: Run, index: int) -> Read[Expression]:
    """Read "week of May 4"."""
    if run.at(index).get("unit") != _WEEK_UNIT or not run.has(index + 1, "of"):
        return None
    start = index + 2
    start += run.has(start, "article")
    first = days_of_a_month(run, start)
    if first is None or len(first.pieces) != 1:
        return None
    told = first.pieces[0].expression
    return (WeekFrom(told), first.end) if isinstance(told, CalendarDate) else None


Reader = Callable[[Run, int], Read[Expression]]
_WEEK_UNIT = 2
_OF_FIGURES: tuple[Reader, ...] = (
    part, counted_before, century, decade, relative, year_of_era, republican, regnal, message_time,
)  # fmt: skip
_TOLD: tuple[Sense, ...] = ("this", "last", "next", "current", "previous", "following", "same")
_OF_WORDS: tuple[tuple[frozenset[Sense], Reader], ...] = (
    (frozenset(("position", "position_noun", "ordinal", "roman", "last", "quarter")), part),
    (frozenset(("cardinal",)), counted_before),
    (frozenset(("season", "past", *_TOLD)), season),
    (FIRST_OF_RELATIVE, relative),
    (frozenset(("fiscal", "article", *_TOLD)), fiscal_year),
    (frozenset(("decade", "cardinal", "decade_mark")), decade),
    (frozenset(("ordinal", "roman", "cardinal", "unit")), century),
    (frozenset(_TOLD), age),
    (frozenset(("era", "era_letters")), year_of_era),
    (frozenset(("republican_month", "ordinal")), republican),
    (frozenset(("ordinal",)), regnal),
    (frozenset(("unit",)), _week_from),
    (frozenset(("weekday",)), _weekday),
    (frozenset(("cardinal",)), _worded_year),
)
_SEVERAL: tuple[tuple[frozenset[Sense], Callable[[Run, int], Pieces | None]], ...] = (
    (frozenset(("fiscal", "article", *_TOLD)), fiscal_years),
    (frozenset(("decade", "cardinal")), several_decades),
    (frozenset(("ordinal", "roman", "cardinal")), several_centuries),
    (frozenset(("season",)), several_seasons),
    (frozenset(("position",)), several_positions),
)
"""The alternatives in their order, each with what its first word must be."""
