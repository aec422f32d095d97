"""Decades and centuries: 1950s, the fifties, 19th century, this decade, and several of them."""

from __future__ import annotations

from tei_kit.dates.expressions import Age, Century, Decade, Expression, Range, ShortYear
from tei_kit.dates.grammar.enumeration import CONJUNCTIONS, DASHES
from tei_kit.dates.grammar.result import Piece, Pieces, Read
from tei_kit.dates.grammar.years import APOSTROPHES, YEAR_UNIT
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run

CENTURY_UNIT, DECADE_UNIT = 6, 7
_FIRST_HUNDRED, _LAST_HUNDRED = 15, 20
_LATEST_CENTURY = 30
_TWENTY = 20
_REFERRING: tuple[Sense, ...] = ("this", "last", "next", "current")


def decade(run: Run, index: int) -> Read[Expression]:
    """Read 1950s, 1950's, '50s, fifties, nineteen-thirties."""
    token = run.at(index)
    named = _named_decade(run, index)
    if named is not None:
        return named
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


def _named_decade(run: Run, index: int) -> Read[Expression]:
    hundred = run.at(index).get("cardinal") or 0
    if _FIRST_HUNDRED <= hundred < _LAST_HUNDRED:
        start = index + 1 + run.is_mark(index + 1, DASHES)
        tens = run.at(start).get("decade")
        return (Decade(hundred * 100 + tens), start + 1) if tens is not None else None
    start = index + (run.is_mark(index, APOSTROPHES) and run.at(index + 1).glued)
    word = run.at(start).get("decade")
    if word is None:
        return None
    behind = run.at(start + 1).get("unit") == YEAR_UNIT and run.has(start + 1, "plural")
    return Decade(ShortYear(word)), start + 1 + behind


def _marked_decade(run: Run, index: int) -> Read[Expression]:
    """Read "années 1950", "années 50", "50er Jahre": two digits need the word for years."""
    marked = run.has(index, "decade_mark")
    figure = run.at(index + marked)
    if marked and figure.has("marked_decade"):
        return Decade(ShortYear(figure.get("marked_decade") or 0)), index + 2
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


def several_decades(run: Run, index: int) -> Pieces | None:
    """Read "1920s and 30s", "twenties and thirties": the second may lack its century."""
    first = decade(run, index)
    if first is None or not isinstance(first[0], Decade) or not run.has_any(first[1], CONJUNCTIONS):
        return None
    start = first[1] + 1
    start += run.has(start, "article")
    second = decade(run, start) or _short_decade(run, start)
    if second is None or not isinstance(second[0], Decade):
        return None
    told, other = first[0], second[0]
    if isinstance(told.start, int) and isinstance(other.start, ShortYear):
        other = Decade(told.start - told.start % 100 + other.start.digits)
    return Pieces((Piece(index, first[1], told), Piece(start, second[1], other)), second[1])


def _short_decade(run: Run, index: int) -> Read[Expression]:
    figure = run.at(index)
    end = _decade_suffix(run, index + 1) if figure.is_pair and figure.number % 10 == 0 else None
    return (Decade(ShortYear(figure.number)), end) if end is not None else None


def century(run: Run, index: int) -> Read[Expression]:
    """Read 19th century, nineteenth century, XIX century, 16th to the 18th century."""
    behind = run.at(index).get("unit") == CENTURY_UNIT and run.at(index + 1).get("roman")
    if behind and run.table.adjective_behind and behind <= _LATEST_CENTURY:
        return Century(behind), index + 2  # "nel secolo XVIII"
    told = _ordinal_century(run, index)
    if told is None:
        return None
    number, end = told
    if run.is_mark(end, DASHES) or run.has(end, "to"):
        start = end + 1
        start += run.has(start, "article")
        last = _whole_century(run, start)
        if last is not None and isinstance(last[0], Century) and number < last[0].number:
            return Range(Century(number), last[0]), last[1]
    return _whole_century(run, index)


def _whole_century(run: Run, index: int) -> Read[Expression]:
    told = _ordinal_century(run, index)
    if told is None:
        return None
    number, end = told
    if run.is_mark(end, DASHES + "." * run.table.stop_behind_day):
        end += 1
    if run.at(end).get("unit") != CENTURY_UNIT:
        return None
    era = run.at(end + 1).get("era")
    return Century(number * (era or 1)), end + (2 if era else 1)


def _ordinal_century(run: Run, index: int) -> Read[int]:
    token = run.at(index)
    number, end = token.get("ordinal") or token.get("roman"), index + 1
    if token.digits and run.at(end).glued and run.has(end, "suffix"):
        number, end = token.number, end + 1
    if number is None and token.get("cardinal") == _TWENTY and run.is_mark(end, DASHES):
        units = run.at(end + 1).get("ordinal")
        number, end = (_TWENTY + units if units else None), end + 2
    if number is None and token.digits and run.table.stop_behind_day:
        number = token.number
    return (number, end) if number is not None and 1 <= number <= _LATEST_CENTURY else None


def several_centuries(run: Run, index: int) -> Pieces | None:
    """Read "18th and 19th centuries": two of them."""
    first = _ordinal_century(run, index)
    if first is None or not run.has_any(first[1], CONJUNCTIONS):
        return None
    start = first[1] + 1
    start += run.has(start, "article")
    second = _whole_century(run, start)
    if second is None:
        return None
    one = Piece(index, first[1], Century(first[0]))
    return Pieces((one, Piece(start, second[1], second[0])), second[1])


def age(run: Run, index: int) -> Read[Expression]:
    """Read "this decade", "last century", "the present century"."""
    years = {CENTURY_UNIT: 100, DECADE_UNIT: 10}.get(run.at(index + 1).get("unit") or 0)
    if years is None or run.has(index + 1, "plural"):
        return None
    articled = run.has(index - 1, "article")
    for sense in _REFERRING:
        offset = run.at(index).get(sense)
        duration = articled and offset and years != 100  # noqa: PLR2004
        if offset is not None and not duration:
            return Age(100 if years == 100 else 10, offset), index + 2  # noqa: PLR2004
    return None
