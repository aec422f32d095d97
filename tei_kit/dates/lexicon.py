"""Every written form of every word that can be part of a date, with its senses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel.dates import get_day_names, get_month_names

from tei_kit.dates.languages import Language, Sense, language

Senses = Mapping[Sense, int]
Lexicon = Mapping[str, Senses]

MARKS = "-‐‑–—−/.,:;()[]?\"“”„‟«»'‘’‚`&"
"""The punctuation that stands in dates."""

_TRIGGERS: frozenset[Sense] = frozenset(
    (
        *("month", "small_month", "weekday", "unit", "part_unit", "season"),
        *("day_word", "month_word", "part_of_day", "decade", "feast", "year_word", "year_after"),
        *("movable", "movable_weekday", "movable_day", "feast_day", "fiscal", "republican_month"),
        *("multiplier", "next_day", "day_behind_prefix", "date_noun", "eve"),
    )
)
_LINKING: frozenset[Sense] = frozenset(
    (
        *("mark", "and", "or", "not", "than", "article", "that", "cardinal", "roman"),
        *("of", "in", "on", "from", "between", "to", "by", "before", "after", "since", "until"),
        *("up", "prior", "subsequent", "during", "about", "around", "onward", "later", "earlier"),
        *("time", "zone", "day_prefix"),
    )
)
_ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = [tens + units for tens in ("", "X", "XX", "XXX") for units in _ROMAN_UNITS][1:]
_LARGEST_ROMAN_MONTH = 12
_LONGEST_ABBREVIATION = 6


@cache
def lexicon(tag: str) -> Lexicon:
    """Return the words of a language, and the punctuation, by their written form.

    >>> lexicon("en")["May"]["month"], "may" in lexicon("en")
    (5, True)
    """
    entries: dict[str, dict[Sense, int]] = {mark: {"mark": 1} for mark in MARKS}
    entries["&"]["and"] = 1
    for number, roman in enumerate(_ROMAN, 1):
        entries.setdefault(roman, {})["roman"] = number
        if number <= _LARGEST_ROMAN_MONTH:
            entries.setdefault(roman.lower(), {})["roman"] = number
    for form, sense, number in _forms(language(tag)):
        entries.setdefault(form, {}).setdefault(sense, number)
    return entries


@cache
def triggers(tag: str) -> frozenset[str]:
    """Return the written forms without which, or a figure, there is no date."""
    return frozenset(
        form for form, senses in lexicon(tag).items() if not _TRIGGERS.isdisjoint(senses)
    )


@cache
def linking(tag: str) -> frozenset[str]:
    """Return the forms that link what tells a date, or count it, and alone tell none."""
    return frozenset(form for form, senses in lexicon(tag).items() if _LINKING.issuperset(senses))


@cache
def joined_forms(tag: str) -> tuple[str, ...]:
    """Return the entries that are more than one word, or a word with its mark ("d. J.", "l'")."""
    forms = {
        form
        for words in language(tag).words.values()
        for word in words
        if not word.isalnum()
        for form in (word, word[0].upper() + word[1:])
    }
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def key_of(form: str) -> str:
    """Return the entry of what stands in a text, without its spaces.

    >>> key_of("d. J."), key_of("Jusqu’au"), key_of("March")
    ('d.j.', "jusqu'au", 'March')
    """
    if form.isalnum():
        return form
    return "".join(form.lower().split()).replace("’", "'") if len(form) > 1 else form


def _forms(table: Language) -> Iterator[tuple[str, Sense, int]]:
    for sense, words in table.words.items():
        for word, number in words.items():
            for form in _cases(word) if word.isalnum() else (key_of(word),):
                yield form, sense, number
    yield from _months(table)
    yield from _weekdays(table)


def _cases(word: str) -> set[str]:
    return {word, word.capitalize(), word.upper()}


def _months(table: Language) -> Iterator[tuple[str, Sense, int]]:
    wide, short = _month_names(table)
    wide |= table.months
    short |= table.short_months
    for name, number in (wide | short).items():
        abbreviated = name not in wide and len(name) <= _LONGEST_ABBREVIATION
        for form in (name.lower(), name.capitalize(), name.upper()):
            small = table.large_months and form.islower()
            yield form, "small_month" if small else "month", number
            if abbreviated:
                yield form, "abbreviated", 1
            elif number in table.ambiguous_months:
                yield form, "ambiguous", 1


def _weekdays(table: Language) -> Iterator[tuple[str, Sense, int]]:
    wide, short = _day_names(table)
    wide |= table.weekdays
    for name, number in (short | wide).items():
        for form in (name.lower(), name.capitalize(), name.upper())[table.large_months :]:
            yield form, "weekday", number
            if name not in wide:
                yield form, "abbreviated", 1


def _month_names(table: Language) -> tuple[dict[str, int], dict[str, int]]:
    """Return the names of the months, nominative and genitive, and the short ones."""
    wide = _names(get_month_names("wide", locale=table.locale), table)
    wide |= _names(get_month_names("wide", context="stand-alone", locale=table.locale), table)
    return wide, _names(get_month_names("abbreviated", locale=table.locale), table)


def _day_names(table: Language) -> tuple[dict[str, int], dict[str, int]]:
    """Return the names of the days of the week, and the short ones."""
    wide = _names(get_day_names("wide", locale=table.locale), table)
    return wide, _names(get_day_names("abbreviated", locale=table.locale), table)


def _names(names: Mapping[int, str], table: Language) -> dict[str, int]:
    plain = {name.rstrip(".").lower(): number for number, name in names.items()}
    if table.spell is None:
        return plain
    return {form: number for name, number in plain.items() for form in table.spell(name)}
