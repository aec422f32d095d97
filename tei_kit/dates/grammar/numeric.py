"""Dates in figures: 1953-05-15, 15.5.53, 15.V.53, 5/9/53."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.dates.expressions import CalendarDate, Expression, NumericDate, Range, ShortYear
from tei_kit.dates.grammar.enumeration import DASHES
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.years import behind_year, year_behind
from tei_kit.dates.tokens import Run, Token

_MONTHS = 12
_LONGEST_MONTH = 31
_SEPARATORS = "./" + DASHES


def numeric_date(run: Run, index: int) -> Read[Expression]:
    """Read a date of three figures, the month in Roman ones or not.

    ISO dates begin with the year. Full stops and Roman months put the day first; slashes and
    hyphens leave the order to the locale.
    """
    token = run.at(index)
    if not token.digits:
        return None
    return _year_first(run, index) or _year_last(run, index)


def day_and_month(run: Run, index: int) -> Read[Expression]:
    """Read "28.4.": a day of a month in figures, where full stops make both ordinals."""
    day, month = run.at(index), run.at(index + 2)
    stopped = run.is_mark(index + 1, ".") and run.is_mark(index + 3, ".")
    if not (run.table.stop_behind_day and stopped and run.at(index + 3).glued):
        return None
    fits = day.is_small and 1 <= day.number <= _LONGEST_MONTH and month.is_small
    if not fits or not 1 <= month.number <= _MONTHS or run.at(index + 4).digits:
        return None
    return CalendarDate(month=month.number, day=day.number), index + 4


def slashed_day(run: Run, index: int) -> Read[Expression]:
    """Read "14/5", "1/V", "1.V" and "14/5. 93": a day and a month, the year apart or not told."""
    day, mark, month = run.at(index), run.at(index + 1), run.at(index + 2)
    parted = mark.text == "/" or (mark.text == "." and month.has("roman"))
    if not (parted and mark.glued and month.glued and run.table.day_first):
        return None
    number = month.get("roman") or (month.number if month.is_small else 0)
    if not day.is_small or not 1 <= day.number <= _LONGEST_MONTH or not 1 <= number <= _MONTHS:
        return None
    end = index + 3
    stop = run.is_mark(end, ".") and run.at(end).glued
    year = None if run.at(end + stop).glued else year_behind(run, end + stop, short=True)
    if year is not None:
        return CalendarDate(year[0], number, day.number), year[1]
    if run.at(end + stop).digits or run.is_mark(end, "/"):
        return None
    return CalendarDate(month=number, day=day.number), end + (stop and run.table.stop_behind_day)


def numeric_range(run: Run, index: int) -> Read[Expression]:
    """Read "1.-15.5.53", "1-15.V.53" and "1.5.-15.6.53": the first day lacks what both share."""
    shared = _range_of_month(run, index)
    if shared is not None:
        return shared
    first = run.at(index)
    end = index + 1 + run.is_mark(index + 1, ".")
    month = run.at(end) if end == index + 2 else None
    if month is not None and month.is_small and 1 <= month.number <= _MONTHS:
        end += 1 + run.is_mark(end + 1, ".")
    else:
        month = None
    if not first.is_small or not run.is_mark(end, DASHES) or not run.at(end).glued:
        return None
    last = _year_last(run, end + 1)
    if last is None or not isinstance(last[0], CalendarDate) or last[0].day is None:
        return None
    start = replace(last[0], day=first.number, month=month.number if month else last[0].month)
    if month is None and not 1 <= first.number < last[0].day:
        return None
    return Range(start, last[0]), last[1]


def _range_of_month(run: Run, index: int) -> Read[Expression]:
    """Read "8/3-27/67": two days of one month, as only those who put the month first write."""
    month, first, last = (run.at(place) for place in (index, index + 2, index + 4))
    slashes = run.is_mark(index + 1, "/") and run.is_mark(index + 5, "/")
    if not (slashes and run.is_mark(index + 3, DASHES) and run.at(index + 3).glued):
        return None
    year = _year(run, index + 6)
    fits = month.is_small and first.is_small and last.is_small
    if year is None or not fits or not 1 <= month.number <= _MONTHS:
        return None
    if not 1 <= first.number < last.number <= _LONGEST_MONTH:
        return None
    start, end = (CalendarDate(year, month.number, day.number) for day in (first, last))
    return Range(start, end), index + 7


def _parts(run: Run, index: int) -> tuple[str, int, int] | None:
    """Return the separators of three figures and the indices of the second and the third."""
    second = index + 1
    first_mark = run.at(second).text
    if first_mark and first_mark in _SEPARATORS:
        second += 1
    elif not run.has(second, "roman") or run.at(second).glued:
        return None
    third = second + 1
    second_mark = run.at(third).text
    if second_mark and second_mark in _SEPARATORS:
        third += 1
    elif not run.has(second, "roman"):
        return None
    same = first_mark == second_mark or run.has(second, "roman")
    if not same or not run.at(third).digits:
        return None
    return first_mark, second, third


def _year_first(run: Run, index: int) -> Read[Expression]:
    parts = _parts(run, index)
    token = run.at(index)
    if parts is None or not token.is_year:
        return None
    _, second, third = parts
    month, day = run.at(second), run.at(third)
    if not day.is_small or not (1 <= month.number <= _MONTHS and 1 <= day.number <= _LONGEST_MONTH):
        return None
    return CalendarDate(token.number, month.number, day.number), third + 1


def _year_last(run: Run, index: int) -> Read[Expression]:
    parts = _parts(run, index)
    token = run.at(index)
    if parts is None or not token.is_small or not 1 <= token.number <= _LONGEST_MONTH:
        return None
    mark, second, third = parts
    year, middle = _year(run, third), run.at(second)
    if year is None:
        return None
    if middle.has("roman"):
        date: Expression | None = _named(year, middle.get("roman") or 0, token.number)
    elif not middle.is_small or not 1 <= middle.number <= _LONGEST_MONTH:
        return None
    else:
        spaced = not middle.glued or not run.at(third).glued
        date = _ordered(mark, token.number, middle.number, year, spaced=spaced)
    return (date, behind_year(run, third + 1)) if date else None


def _named(year: int | ShortYear, month: int, day: int) -> CalendarDate | None:
    return CalendarDate(year, month, day) if 1 <= month <= _MONTHS else None


def _ordered(
    mark: str, first: int, second: int, year: int | ShortYear, *, spaced: bool
) -> Expression | None:
    """Return what two figures and a year mean: full stops put the day first if they can."""
    if mark == "." and second <= _MONTHS:
        return CalendarDate(year, second, first)
    if spaced or min(first, second) > _MONTHS:
        return None
    return CalendarDate(year, first, second) if mark == "." else NumericDate(first, second, year)


def _year(run: Run, index: int) -> int | ShortYear | None:
    token = run.at(index)
    if token.is_year:
        return token.number
    return ShortYear(token.number) if token.is_pair else None


def years(run: Run, index: int) -> Read[tuple[int, int]]:
    """Read two years joined as one: 1945-1949, 1952-53, 1952/53."""
    first = run.at(index)
    mark, last = run.at(index + 1), run.at(index + 2)
    if not (first.is_year and mark.text and mark.text in "/" + DASHES):
        return None
    if last.is_year:
        year = last.number
    elif last.digits and last.glued:
        year = _shortened_year(first.number, last)
    else:
        return None
    if year <= first.number:
        return None
    return (first.number, year), behind_year(run, index + 3)


def _shortened_year(first: int, last: Token) -> int:
    """Return the year of "53" in 1952-53 and of "3" in 1952-3, 0 where it can be a month."""
    month = last.is_pair and last.number <= _MONTHS and last.number != first % 100 + 1
    if month or not last.is_small:
        return 0
    unit = 10 if last.digits == 1 else 100
    return first - first % unit + last.number


def year_and_month(run: Run, index: int) -> Read[CalendarDate]:
    """Read an ISO month: 1953-05."""
    first, mark, last = run.at(index), run.at(index + 1), run.at(index + 2)
    if not first.is_year:
        return None
    fits = last.is_pair and 1 <= last.number <= _MONTHS
    if mark.text != "-" or not (mark.glued and last.glued and fits):
        return None
    return CalendarDate(first.number, last.number), index + 3
