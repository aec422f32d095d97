"""Parts of longer times: first half of 1952, 3rd quarter, early May, the end of the month."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.dates.expressions import (
    CalendarDate,
    Expression,
    Part,
    PartKind,
    WeekdayOfMonth,
)
from tei_kit.dates.grammar.ages import decade
from tei_kit.dates.grammar.enumeration import CONJUNCTIONS, DASHES
from tei_kit.dates.grammar.fiscal import fiscal_year
from tei_kit.dates.grammar.periods import period
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import DEICTIC, YEAR_UNIT, figure_year, told_year
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_OF: frozenset[Sense] = frozenset(("of", "in"))
_HALF, _QUARTER, _THIRD, _WEEK, _DECADE, _DAYS, _MONTHS, _PART, _WEEKS, _DAY = range(1, 11)
_VAGUE = (_DAYS, _WEEKS, _MONTHS, _PART)
"""What has a beginning and an end but no number: "the first days of May"."""
_COUNTS = {_HALF: 2, _QUARTER: 4, _THIRD: 3, _WEEK: 5, _DECADE: 3}
_KINDS: dict[int, PartKind] = {
    _HALF: "half", _QUARTER: "quarter", _THIRD: "third", _WEEK: "week", _DECADE: "ten_days",
    _DAY: "day",
}  # fmt: skip
_QUARTER_UNIT = 4
"""The unit that only a quarter of a year is."""
_EARLY, _LATE = 1, 3
_LAST = -1
_MOST_MONTHS, _QUARTER_MONTHS, _TEN, _TWENTY, _MOST_WEEKDAYS = 12, 3, 10, 20, 5


def part(run: Run, index: int) -> Read[Expression]:
    """Read first half of 1952, 3rd quarter of this year, early May, end of the month."""
    return _positioned(run, index) or _counted(run, index) or _quarter(run, index)


def _positioned(run: Run, index: int) -> Read[Expression]:
    token = run.at(index)
    number = token.get("position")
    noun = token.has("position_noun") and run.has(index - 1, "article")
    if number is not None and not (noun and decade(run, index + 1) is None):
        start = index + 1
        if run.at(start).get("part_unit") == _PART and run.has(start + 1, "of"):
            start += 2
        elif run.is_mark(start, DASHES) or run.has(start, "in"):
            start += 1
        whole = period(run, start)
        if whole is not None:
            return Part("position", number, whole[0]), whole[1]
    number = token.get("position_noun")
    if number is None:
        return None
    start = index + 1
    start += run.at(start).get("part_unit") in (*_VAGUE, _HALF)
    if not run.has(start, "of"):
        return None
    halved = run.at(start - 1).get("part_unit") == _HALF
    whole = (period(run, start) if run.has(start, "article") else None) or period(run, start + 1)
    if whole is None:
        return None
    if halved and number != 2:  # noqa: PLR2004
        return Part("half", 1 if number == _EARLY else 2, whole[0]), whole[1]
    return Part("position", number, whole[0]), whole[1]


def several_positions(run: Run, index: int) -> Pieces | None:
    """Read "early or mid-May": two parts of one whole."""
    number = run.at(index).get("position")
    if number is None or not run.has_any(index + 1, CONJUNCTIONS):
        return None
    second = _positioned(run, index + 2)
    if second is None or not isinstance(second[0], Part):
        return None
    first = Part("position", number, second[0].whole)
    pieces = (Piece(index, index + 1, first), Piece(index + 2, second[1], second[0]))
    return Pieces(pieces, second[1])


def _ordinal(run: Run, index: int) -> Read[int]:
    token = run.at(index)
    closing = token.get("position_noun") == _LATE and run.has(index + 1, "part_unit")
    if token.has("last") or closing:
        return _LAST, index + 1
    if token.digits and run.at(index + 1).glued and run.has(index + 1, "suffix"):
        return token.number, index + 2
    number, end = token.get("ordinal") or token.get("roman"), index + 1
    if not run.table.month_first:
        if number is None and token.digits and token.is_small:
            number = token.number
        marked = run.is_mark(end, DASHES) and run.at(end + 1).glued and run.has(end + 1, "suffix")
        end += 2 if marked else run.table.stop_behind_day and run.is_mark(end, ".")
    return (number, end) if number else None


def _counted(run: Run, index: int) -> Read[Expression]:
    ordinal = _ordinal(run, index)
    if ordinal is None:
        return None
    number, start = ordinal
    many = run.at(start).number if run.at(start).digits else run.at(start).get("cardinal")
    unit = run.at(start + 1).get("part_unit")
    if many is not None and unit is not None:
        return _several(run, number, many, unit, start + 2)
    if run.at(start).get("part_unit") == _MONTHS and run.at(start + 1).is_year:
        whole = period(run, start + 1) if run.has(start + 2, "year_after") else None
        fits = whole is not None and number <= _MOST_MONTHS
        return (Part("months", number, whole[0]), whole[1]) if whole and fits else None
    if many == _TEN:
        whole = _of(run, start + 4) if _is_ten_day_period(run, start + 1) else None
        return (Part("ten_days", number, whole[0]), whole[1]) if whole and number <= 3 else None  # noqa: PLR2004
    start += run.has(start, "few")
    return _unit_part(run, number, start) or _weekday_of_month(run, number, start)


def counted_before(run: Run, index: int) -> Read[Expression]:
    """Read "neuf premiers mois de 1952", where the number stands first."""
    token = run.at(index)
    many = token.number if token.digits else token.get("cardinal")
    ordinal = _ordinal(run, index + 1) if many is not None and run.table.adjective_behind else None
    unit = run.at(ordinal[1]).get("part_unit") if ordinal else None
    if many is None or ordinal is None or unit is None or not 0 < many <= _MOST_MONTHS:
        return None
    return _several(run, ordinal[0], many, unit, ordinal[1] + 1)


def _is_ten_day_period(run: Run, index: int) -> bool:
    """Tell whether "-day period" stands behind "ten"."""
    day = run.at(index + 1).get("part_unit") == _DAY
    return run.is_mark(index, DASHES) and day and run.has(index + 2, "period_noun")


def _several(run: Run, number: int, many: int, unit: int, end: int) -> Read[Expression]:
    """Read what stands behind "first nine months", "first ten days", "first three quarters"."""
    whole = _of(run, end)
    if whole is None:
        return None
    if unit == _DAYS and many == _TEN and number <= 3:  # noqa: PLR2004
        return Part("ten_days", number, whole[0]), whole[1]
    months = many * _QUARTER_MONTHS if unit == _QUARTER else many
    if unit not in (_MONTHS, _QUARTER) or number not in (1, _LAST):
        return None
    return (Part("months", months * number, whole[0]), whole[1]) if months <= _MOST_MONTHS else None


def _weekday_of_month(run: Run, number: int, index: int) -> Read[Expression]:
    """Read "Monday in May" behind "first"."""
    weekday = run.at(index).get("weekday")
    if weekday is None or number > _MOST_WEEKDAYS or not run.has_any(index + 1, _OF):
        return None
    month = period(run, index + 2)
    is_month = month is not None and isinstance(month[0], CalendarDate) and month[0].month
    return (WeekdayOfMonth(number, weekday, month[0]), month[1]) if month and is_month else None


def several_parts(run: Run, index: int) -> Pieces | None:
    """Read "first and second quarters of 1952": two parts of one whole."""
    one = _ordinal(run, index)
    if one is None or not run.has_any(one[1], CONJUNCTIONS):
        return None
    start = one[1] + 1
    start += run.has(start, "article")
    other = _ordinal(run, start)
    second = _unit_part(run, other[0], other[1]) if other else None
    if second is None or not isinstance(second[0], Part):
        return None
    first = replace(second[0], number=one[0])
    return Pieces((Piece(index, one[1], first), Piece(start, second[1], second[0])), second[1])


def _quarter(run: Run, index: int) -> Read[Expression]:
    """Read Q3 1952, 3Q 1952, 1H 1952."""
    token, behind = run.at(index), run.at(index + 1)
    letter, figure = (token, behind) if token.has("quarter") else (behind, token)
    unit = letter.get("quarter") or 0
    if unit not in _KINDS or not behind.glued or not 1 <= figure.number <= _COUNTS[unit]:
        return None
    whole = _of(run, index + 2)
    return (Part(_KINDS[unit], figure.number, whole[0]), whole[1]) if whole else None


def _unit_part(run: Run, number: int, start: int) -> Read[Expression]:
    unit = run.at(start).get("part_unit")
    if unit is None:
        return None
    end = start + 1
    if unit in _VAGUE:
        return _vague_part(run, number, unit, end)
    if unit not in _KINDS or not (number == _LAST or 1 <= number <= _COUNTS.get(unit, 1)):
        return None
    whole = _of(run, end)
    if whole is None and run.is_mark(end, DASHES):
        end += 1
    if whole is None and run.at(end).get("unit") == YEAR_UNIT:
        whole = _of(run, end + 1)
    if whole is None and not run.table.month_first:
        whole = period(run, end)
    if whole is None and number != _LAST and _is_part_of_untold_year(run, start):
        return Part(_KINDS[unit], number, CalendarDate()), start + 1
    return (Part(_KINDS[unit], number, whole[0]), whole[1]) if whole else None


def _vague_part(run: Run, number: int, unit: int, end: int) -> Read[Expression]:
    """Read "days of May" behind "first"."""
    whole = _of(run, end)
    if whole is None and not run.table.month_first:
        whole = period(run, end)
    if whole is not None and unit == _DAYS and number in (_TEN, _TWENTY):
        return Part("ten_days", number // _TEN + 1, whole[0]), whole[1]
    if number not in (1, _LAST):
        return None
    place = _EARLY if number == 1 else _LATE
    return (Part("position", place, whole[0]), whole[1]) if whole else None


def _is_part_of_untold_year(run: Run, index: int) -> bool:
    """Tell whether a word is a part of a year that needs no year behind it: "im 2. Halbjahr"."""
    return run.at(index).get("unit") == _QUARTER_UNIT or run.has(index, "year_part")


def _of(run: Run, index: int) -> Read[Expression]:
    if run.has_any(index, _OF):
        articled = period(run, index) if run.has(index, "article") else None
        return articled or period(run, index + 1)
    if run.is_mark(index, ","):
        index += 1
    fiscal = fiscal_year(run, index)
    if fiscal is not None:
        return fiscal
    figure = figure_year(run, index)
    if figure is not None:
        return CalendarDate(figure[0]), figure[1]
    if run.has(index, "month"):
        return period(run, index)  # "first half November", as telegrams have it
    told = told_year(run, index) if run.has_any(index, DEICTIC) else None
    return (CalendarDate(told[0]), told[1]) if told else None
