"""Times longer than a day: years, decades, centuries, seasons, and the parts of each."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.dates.expressions import (
    CalendarDate,
    Century,
    Decade,
    Expression,
    FiscalYear,
    NearestYear,
    Part,
    PartKind,
    Range,
    ShortYear,
)
from tei_kit.dates.grammar.enumeration import DASHES
from tei_kit.dates.grammar.months import month_told, months_of_a_year
from tei_kit.dates.grammar.numeric import years
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import (
    APOSTROPHES,
    DEICTIC,
    YEAR_UNIT,
    figure_year,
    named_year,
    told_year,
)
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

_OF: frozenset[Sense] = frozenset(("of", "in"))
_CENTURY_UNIT = 6
_HALF, _QUARTER, _THIRD, _WEEK, _DECADE, _DAYS, _MONTHS, _PART = range(1, 9)
_COUNTS = {_HALF: 2, _QUARTER: 4, _THIRD: 3, _WEEK: 5, _DECADE: 3}
_KINDS: dict[int, PartKind] = {
    _HALF: "half", _QUARTER: "quarter", _THIRD: "third", _WEEK: "week", _DECADE: "ten_days",
}  # fmt: skip
_EARLY, _LATE = 1, 3
_LAST = -1


def period(run: Run, index: int) -> Read[Expression]:
    """Read a time that has parts: what stands behind "first half of" or "early"."""
    start = index + 1 if run.has(index, "article") else index
    return (
        decade(run, start)
        or century(run, start)
        or fiscal_year(run, start)
        or season(run, start)
        or _month(run, index, start)
        or _year(run, index)
    )


def _month(run: Run, index: int, start: int) -> Read[Expression]:
    named = months_of_a_year(run, start)
    if named is not None:
        return named.pieces[0].expression, named.pieces[0].last
    told = month_told(run, index)
    return (CalendarDate(month=told[0]), told[1]) if told else None


def _year(run: Run, index: int) -> Read[Expression]:
    joined = years(run, index)
    if joined is not None:
        (first, last), end = joined
        return Range(CalendarDate(first), CalendarDate(last)), end
    named = named_year(run, index)
    return (CalendarDate(named[0]), named[1]) if named else None


def decade(run: Run, index: int) -> Read[Expression]:
    """Read 1950s, 1950's, '50s or fifties."""
    token = run.at(index)
    word = token.get("decade")
    if word is not None:
        behind = run.at(index + 1).get("unit") == YEAR_UNIT and run.has(index + 1, "plural")
        return Decade(ShortYear(word)), index + 1 + behind
    if token.is_year and token.number % 10 == 0:
        end = _decade_suffix(run, index + 1)
        if end is not None:
            end += run.at(end).get("unit") == YEAR_UNIT
            hundred = token.number % 100 == 0
            return (Century(token.number // 100 + 1) if hundred else Decade(token.number)), end
    if token.text and token.text in APOSTROPHES:
        figure = run.at(index + 1)
        end = _decade_suffix(run, index + 2)
        if figure.is_pair and figure.glued and figure.number % 10 == 0 and end:
            return Decade(ShortYear(figure.number)), end
    return _marked_decade(run, index)


def _marked_decade(run: Run, index: int) -> Read[Expression]:
    """Read "années 1950", "années 50", "50er Jahre": two digits need the word for years."""
    marked = run.has(index, "decade_mark")
    figure = run.at(index + marked)
    if figure.number < 0 or figure.number % 10 or not (figure.is_pair or figure.is_year):
        return None
    start = ShortYear(figure.number) if figure.is_pair else figure.number
    if marked:
        return Decade(start), index + 2
    end = _decade_suffix(run, index + 1)
    if end is None or not run.has(end, "plural"):
        return None
    return Decade(start), end + 1


def _decade_suffix(run: Run, index: int) -> int | None:
    if run.is_mark(index, APOSTROPHES) and run.at(index).glued:
        index += 1
    if run.is_mark(index, DASHES) and run.at(index).glued:
        index += 1
    return index + 1 if run.at(index).glued and run.has(index, "decade_suffix") else None


def century(run: Run, index: int) -> Read[Expression]:
    """Read 19th century, nineteenth century, XIX century."""
    token = run.at(index)
    number, end = token.get("ordinal") or token.get("roman"), index + 1
    if token.digits and run.at(end).glued and run.has(end, "suffix"):
        number, end = token.number, end + 1
    if number is None and token.get("cardinal") == 20 and run.is_mark(end, DASHES):  # noqa: PLR2004
        units = run.at(end + 1).get("ordinal")
        number, end = (20 + units if units else None), end + 2
    if number is None and token.digits and run.table.stop_behind_day:
        number = token.number
    if run.is_mark(end, DASHES + "." * run.table.stop_behind_day):
        end += 1
    if number is None or not 1 <= number <= 30 or run.at(end).get("unit") != _CENTURY_UNIT:  # noqa: PLR2004
        return None
    era = run.at(end + 1).get("era")
    return Century(number * (era or 1)), end + (2 if era else 1)


def fiscal_year(run: Run, index: int) -> Read[Expression]:
    """Read fiscal year 1952, FY 1952, FY52, 1952 fiscal year."""
    if not run.has(index, "fiscal"):
        told = _last_year(run, index)
        named = told and run.has(told[1], "fiscal") and run.at(told[1] + 1).get("unit")
        return (FiscalYear(told[0]), told[1] + 2) if told and named == YEAR_UNIT else None
    end = index + 1
    if run.at(end).get("unit") == YEAR_UNIT:
        end += 1
    if run.is_mark(end, DASHES) and run.at(end).glued:
        end += 1
    told = _last_year(run, end)
    token = run.at(end)
    if told is None and token.is_pair and (token.glued or run.at(index).text.isupper()):
        told = ShortYear(token.number), end + 1
    return (FiscalYear(told[0]), told[1]) if told else None


def fiscal_years(run: Run, index: int) -> Pieces | None:
    """Read "fiscal years 1952 and 1953": two of them."""
    first = fiscal_year(run, index)
    if first is None or not run.has(index + 1, "plural") or not run.has(first[1], "and"):
        return None
    second = figure_year(run, first[1] + 1)
    if second is None:
        return None
    other = Piece(first[1] + 1, second[1], FiscalYear(second[0]))
    return Pieces((Piece(index, first[1], first[0]), other), second[1])


def _last_year(run: Run, index: int) -> Read[int | ShortYear]:
    """Read a year, or the second of two that are joined as one (1952/53)."""
    joined = years(run, index)
    return (joined[0][1], joined[1]) if joined else figure_year(run, index)


def season(run: Run, index: int) -> Read[Expression]:
    """Read summer of 1952, winter 1952-53, last summer, spring of this year."""
    if run.has_any(index, DEICTIC) and run.has(index + 1, "season"):
        token = run.at(index)
        direction = token.get("last") or token.get("next") or 0
        number = run.at(index + 1).get("season") or 1
        return Part("season", number, CalendarDate(NearestYear(direction))), index + 2
    name = run.at(index).get("season")
    if name is None:
        return None
    start = index + 1
    start += run.has_any(start, _OF) or run.is_mark(start, ",")
    whole = _year(run, start)
    if whole is None and run.has_any(index + 1, DEICTIC):
        return Part("season", name, CalendarDate(NearestYear(-1))), index + 2
    return (Part("season", name, whole[0]), whole[1]) if whole else None


def part(run: Run, index: int) -> Read[Expression]:
    """Read first half of 1952, 3rd quarter of this year, early May, end of the month."""
    return _positioned(run, index) or _counted(run, index) or _quarter(run, index)


def _positioned(run: Run, index: int) -> Read[Expression]:
    token = run.at(index)
    number = token.get("position")
    noun = token.has("position_noun") and run.has(index - 1, "article")
    if number is not None and not noun:
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
    start += run.at(start).get("part_unit") in (_PART, _HALF, _DAYS)
    if not run.has(start, "of"):
        return None
    whole = period(run, start + 1)
    return (Part("position", number, whole[0]), whole[1]) if whole else None


def _ordinal(run: Run, index: int) -> Read[int]:
    token = run.at(index)
    if token.has("last"):
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
    if many is not None and number in (1, _LAST) and run.at(start + 1).get("part_unit") == _MONTHS:
        whole = _of(run, start + 2)
        fits = whole is not None and 1 <= many <= 12  # noqa: PLR2004
        return (Part("months", many * number, whole[0]), whole[1]) if whole and fits else None
    if run.at(start).get("part_unit") == _MONTHS and run.at(start + 1).is_year:
        whole = period(run, start + 1) if run.has(start + 2, "year_after") else None
        return (Part("months", number, whole[0]), whole[1]) if whole and number <= 12 else None  # noqa: PLR2004
    if many == 10 and run.at(start + 1).get("part_unit") == _DAYS:  # noqa: PLR2004
        whole = _of(run, start + 2)
        return (Part("ten_days", number, whole[0]), whole[1]) if whole and number <= 3 else None  # noqa: PLR2004
    return _unit_part(run, number, start)


def several_parts(run: Run, index: int) -> Pieces | None:
    """Read "first and second quarters of 1952": two parts of one whole."""
    one = _ordinal(run, index)
    if one is None or not run.has(one[1], "and"):
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
    """Read Q3 1952, or 3Q 1952."""
    token, behind = run.at(index), run.at(index + 1)
    pair = (token, behind) if token.has("quarter") else (behind, token)
    if not (pair[0].has("quarter") and behind.glued and 1 <= pair[1].number <= _COUNTS[_QUARTER]):
        return None
    whole = _of(run, index + 2)
    return (Part("quarter", pair[1].number, whole[0]), whole[1]) if whole else None


def _unit_part(run: Run, number: int, start: int) -> Read[Expression]:
    unit = run.at(start).get("part_unit")
    if unit is None:
        return None
    end = start + 1
    if unit in (_DAYS, _PART):
        if number not in (1, _LAST):
            return None
        whole = _of(run, end)
        place = _EARLY if number == 1 else _LATE
        return (Part("position", place, whole[0]), whole[1]) if whole else None
    if unit not in _KINDS or not (number == _LAST or 1 <= number <= _COUNTS[unit]):
        return None
    whole = _of(run, end)
    if whole is None and run.is_mark(end, DASHES):
        end += 1
    if whole is None and run.at(end).get("unit") == YEAR_UNIT:
        whole = _of(run, end + 1)
    if whole is None and not run.table.month_first:
        whole = period(run, end)
    if whole is None:
        return None
    kind: PartKind = _KINDS[unit]
    return Part(kind, number, whole[0]), whole[1]


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
    told = told_year(run, index) if run.has_any(index, DEICTIC) else None
    return (CalendarDate(told[0]), told[1]) if told else None
