"""Every written form of every word that can be part of a date, with its senses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel.dates import get_day_names, get_month_names

from tei_kit.dates.languages import Language, Sense, language

Senses = Mapping[Sense, int]
Lexicon = Mapping[str, Senses]

MARKS = "-‐‑–—−/.,:;()[]?\"“”„‟«»'‘’‚`"
"""The punctuation that stands in dates."""

_TRIGGERS: frozenset[Sense] = frozenset(
    (
        *("month", "small_month", "weekday", "unit", "part_unit", "season"),
        *("day_word", "month_word", "part_of_day", "decade", "feast"),
    )
)
_ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = [tens + units for tens in ("", "X", "XX", "XXX") for units in _ROMAN_UNITS][1:]
_LARGEST_ROMAN_MONTH = 12


@cache
def lexicon(tags: tuple[str, ...]) -> Lexicon:
    """Return the words of the languages, and the punctuation, by their written form.

    >>> lexicon(("en",))["May"]["month"], "may" in lexicon(("en",))
    (5, True)
    """
    entries: dict[str, dict[Sense, int]] = {mark: {"mark": 1} for mark in MARKS}
    for number, roman in enumerate(_ROMAN, 1):
        entries.setdefault(roman, {})["roman"] = number
        if number <= _LARGEST_ROMAN_MONTH:
            entries.setdefault(roman.lower(), {})["roman"] = number
    for tag in tags:
        for form, sense, number in _forms(language(tag)):
            entries.setdefault(form, {}).setdefault(sense, number)
    return entries


@cache
def triggers(tags: tuple[str, ...]) -> frozenset[str]:
    """Return the written forms without which, or a figure, there is no date."""
    return frozenset(
        form for form, senses in lexicon(tags).items() if not _TRIGGERS.isdisjoint(senses)
    )


def _forms(table: Language) -> Iterator[tuple[str, Sense, int]]:
    for sense, words in table.words.items():
        for word, number in words.items():
            for form in _cases(word):
                yield form, sense, number
    yield from _months(table)
    yield from _weekdays(table)


def _cases(word: str) -> set[str]:
    return {word, word.capitalize(), word.upper()}


def _months(table: Language) -> Iterator[tuple[str, Sense, int]]:
    wide = _names(get_month_names("wide", locale=table.tag))
    wide |= _names(get_month_names("wide", context="stand-alone", locale=table.tag))
    short = _names(get_month_names("abbreviated", locale=table.tag)) | dict(table.months)
    for name, number in (wide | short).items():
        abbreviated = name not in wide
        for form in (name.lower(), name.capitalize(), name.upper()):
            small = table.large_months and form.islower()
            yield form, "small_month" if small else "month", number
            if abbreviated:
                yield form, "abbreviated", 1
            elif number in table.ambiguous_months:
                yield form, "ambiguous", 1


def _weekdays(table: Language) -> Iterator[tuple[str, Sense, int]]:
    wide = _names(get_day_names("wide", locale=table.tag))
    short = _names(get_day_names("abbreviated", locale=table.tag))
    for name, number in (short | wide).items():
        for form in (name.capitalize(), name.upper()):
            yield form, "weekday", number
            if name not in wide:
                yield form, "abbreviated", 1


def _names(names: Mapping[int, str]) -> dict[str, int]:
    return {name.rstrip(".").lower(): number for number, name in names.items()}
