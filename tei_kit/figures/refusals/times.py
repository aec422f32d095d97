"""Numbers that are years, days, hours or extents: "at 1530 hours", "12 pp."."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.tokens import Tokens

_ARC_SIGNS = frozenset("°′'’")
_LAST_DAY = 31
_YEAR_DIGITS = _CLOCK_DIGITS = 4
_FIRST_YEAR, _LAST_YEAR = 1000, 2099


def is_year(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is written as a year is."""
    return (
        not number.marked
        and not number.in_words
        and number.end == number.first + 1
        and len(tokens.low(number.first)) == _YEAR_DIGITS
        and _FIRST_YEAR <= number.value <= _LAST_YEAR
    )


def is_day_of_month(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a month beside a number makes a day of it ("5 May", "May 5")."""
    if number.value > _LAST_DAY or number.marked:
        return False
    beside = [tokens.word(number.first - 1), tokens.word(number.end)]
    if beside[1] == ".":
        beside[1] = tokens.word(number.end + 1) if not number.in_words else ""
    if beside[0] == ".":
        beside[0] = tokens.word(number.first - 2)
    return any(
        word.lower() in language.labels.months and word[:1].isupper() for word in beside if word
    )


def is_clock_or_extent(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether what follows makes an hour or the extent of a paper of a number."""
    found = language.labels.after.after(tokens, number.end)
    unit = language.units.after(tokens, number.end)
    if found is not None and (unit is None or unit[0] <= found[0]):  # "8 p. 100" is no page count
        end = found[0]
        return not (tokens.glued(end) and tokens.low(end)[:1].isalnum())
    if _begins_hours(tokens, number, language) or _goes_on_from_hour(tokens, number, language):
        return True
    minutes = number.end + 1 + (tokens.low(number.end + 1) == ".")
    if tokens.low(number.end) in language.labels.hour_signs and tokens.low(minutes).isdecimal():
        return True
    if (
        tokens.low(number.end) in language.labels.clock_nouns
        and tokens.low(number.first - 1) in language.labels.clock_prepositions
    ):
        return True
    if tokens.low(number.first - 1) in _ARC_SIGNS and tokens.low(number.first - 2).isdecimal():
        return True
    return _hours_of_a_day(tokens, number, language)


def _goes_on_from_hour(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether minutes follow an hour: the 35 of "в 17 час. 35 мин."."""
    sign = number.first - 1 - (tokens.low(number.first - 1) == ".")
    signs = language.labels.hour_signs | language.labels.clock_nouns
    hour = tokens.low(sign) in signs and tokens.low(sign - 1).isdecimal()
    signed = tokens.low(sign) in language.labels.hour_signs and not number.in_words
    return hour and (signed or tokens.low(sign - 2) in language.labels.clock_prepositions)


def _begins_hours(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a range of hours begins: "von 9.30 bis 11 Uhr"."""
    linked = language.range_words.after(tokens, number.end)
    second = None if linked is None else read_number(tokens, linked[0], language)
    return second is not None and language.labels.after.after(tokens, second.end) is not None


def _hours_of_a_day(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a number is the time of "at 1530 hours" and of "from 1300 to 1530 hours"."""
    place = number.first
    second = place + 2
    if _is_clock_time(tokens, second) and language.range_words.after(tokens, place + 1):
        place = second
    timed = _is_clock_time(tokens, number.first) and tokens.low(place + 1) in language.labels.hours
    return timed and tokens.low(place + 2) not in language.numbers.of


def _is_clock_time(tokens: Tokens, index: int) -> bool:
    written = tokens.word(index)
    return len(written) == _CLOCK_DIGITS and written.isdecimal()
