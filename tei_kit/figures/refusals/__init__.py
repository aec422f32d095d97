"""Numbers that are names, marks or moments, and no figures."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.nouns import is_letter_of_model, noun_phrase_end
from tei_kit.figures.number import Number, joined
from tei_kit.figures.old_money import is_parted_sum
from tei_kit.figures.refusals.file_marks import is_of_file_mark
from tei_kit.figures.refusals.statutes import names_statute
from tei_kit.figures.refusals.times import is_clock_or_extent, is_day_of_month, is_year
from tei_kit.figures.tokens import Tokens

_JOINING = frozenset("/\\_#@=^*&?№|{")
_FORMULA = frozenset("=×^*÷")
_CLOSING = frozenset(".,:;)]\"'”’»!?")
_OPENING = frozenset("[(")
_BULLETS = frozenset("-–•*")
_WORDS_OF_ONE_LETTER = frozenset("AIOÀАВИКОСУЯ")
_MOST_BOOKS = 4
_FIRST_YEAR = 1000
_ROUND = frozenset({100, 1000, 10_000, 100_000, 10**6})


def is_no_figure(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a number can't be a figure whatever stands after it (labels apart)."""
    return (
        _grown_to_the_left(tokens, number, language)
        or _grown_to_the_right(tokens, number, language)
        or _in_formula(tokens, number)
        or _enumerates(tokens, number)
        or is_day_of_month(tokens, number, language)
        or is_clock_or_extent(tokens, number, language)
        or _follows_letter(tokens, number)
        or is_of_file_mark(tokens, number)
        or _house_number(tokens, number, language)
        or _part_of_set(tokens, number, language)
        or _proper_name(tokens, number, language)
        or _divides(tokens, number, language)
        or names_statute(tokens, number, language)
    )


def _grown_to_the_left(tokens: Tokens, number: Number, language: Language) -> bool:
    first = number.first
    if not tokens.glued(first) or language.currency_prefixes.before(tokens, first) is not None:
        return False
    before, earlier = tokens.low(first - 1), tokens.low(first - 2)
    if not before or before[-1:].isalnum() or before in _JOINING:
        return True
    hangs = tokens.glued(first - 1)
    if before in ("-", "‐", "‑"):
        return hangs and earlier not in ("-", "–", "—") and earlier != ""
    if before in ("–", "—"):
        return hangs and (earlier.isdecimal() or is_letter_of_model(tokens, first - 2))
    if before == ":" and hangs and earlier[:1].isdecimal():
        return True
    return hangs and before in _CLOSING and not number.marked


def _grown_to_the_right(tokens: Tokens, number: Number, language: Language) -> bool:
    end = number.end
    priced = language.currency_prefixes.before(tokens, number.first) is not None
    if not tokens.glued(end) or (priced and is_parted_sum(tokens, end, language)):
        return False
    after = tokens.low(end)
    rated = priced and after == "/" and tokens.low(end + 1).isalpha()
    if not after or after in _JOINING or (after == "(" and not number.marked):
        return not rated
    if after in (":", ".") and tokens.glued(end + 1):
        return tokens.low(end + 1)[:1].isdecimal() or tokens.low(end + 1) == ""
    if after[:1].isalnum():
        return not _unit_follows(tokens, number, language)
    if joined(tokens, end):
        return _hyphen_names(tokens, number, language)
    return False


def _unit_follows(tokens: Tokens, number: Number, language: Language) -> bool:
    if language.currency_prefixes.before(tokens, number.first) and tokens.low(number.end) == "m":
        return True
    return (
        language.units.after(tokens, number.end) is not None
        or language.unit_signs.after(tokens, number.end) is not None
    )


def _hyphen_names(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether what a hyphen joins to a number makes a name of it ("52-14-63", "5-A")."""
    after = number.end + 1
    if tokens.low(after)[:1].isdecimal():
        return (joined(tokens, after + 1) and tokens.low(after + 2)[:1].isdecimal()) or (
            is_year(tokens, number) and len(tokens.low(after)) in (2, 4)
        )
    return not (
        tokens.low(after) in language.nouns.compounds
        or tokens.low(after) in language.numbers.ones
        or tokens.low(after) in language.numbers.tens
        or language.units.after(tokens, after) is not None
        or language.unit_signs.after(tokens, after) is not None
        or tokens.low(after) in language.statements.strong
        or language.limits_after.after(tokens, number.end) is not None
        or number.fraction
    )


def _in_formula(tokens: Tokens, number: Number) -> bool:
    return tokens.low(number.first - 1) in _FORMULA or tokens.low(number.end) in _FORMULA


def _enumerates(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number at the start of a line counts lines, sections or pages."""
    bullet = tokens.low(number.first - 1) in _BULLETS and tokens.starts_line(number.first - 1)
    if bullet and tokens.ends_line(number.end - 1):
        return not number.in_words
    if number.in_words or not tokens.starts_line(number.first):
        return False
    if tokens.ends_line(number.end - 1) and not tokens.word(number.end)[:1].islower():
        return not number.marked or number.value < 1000  # noqa: PLR2004
    if _heads_item(tokens, number):
        return True
    heading = tokens.word(number.end)[:1].isupper()
    sectioned = (
        number.value < _FIRST_YEAR
        and "." in tokens.low(number.first)
        and number.end == number.first + 1
    )
    gap = tokens.gaps[number.end] if number.end < len(tokens) else ""
    return heading and (sectioned or "\t" in gap or len(gap) > 1)


def _heads_item(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number and its stop begin an item of a list: "1. That the ford be free"."""
    stopped = tokens.low(number.end) == "." and tokens.glued(number.end)
    runs_on = tokens.low(number.first - 1)[:1].isalnum()
    begins = tokens.word(number.end + 1)[:1].isupper() and not tokens.glued(number.end + 1)
    return stopped and begins and not (runs_on or number.marked)


def _follows_letter(tokens: Tokens, number: Number) -> bool:
    """Tell whether a lone capital makes a model or a class of a number ("the airship R 38")."""
    letter = tokens.word(number.first - 1)
    plain = not (number.marked or number.in_words or tokens.glued(number.first))
    lone = len(letter) == 1 and letter.isupper() and letter not in _WORDS_OF_ONE_LETTER
    return plain and lone and not tokens.starts_sentence(number.first - 1)


def _house_number(tokens: Tokens, number: Number, language: Language) -> bool:
    if number.marked or number.in_words:
        return False
    for place in range(number.end, number.end + 4):
        if not tokens.word(place)[:1].isupper():
            return False
        if place > number.end and tokens.low(place) in language.labels.streets:
            return True
        if tokens.low(place).endswith(("strasse", "straße", "gasse")):
            return True
    return False


def _part_of_set(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether brackets number one of several files or sheets: "[1 of 2]"."""
    opened = tokens.low(number.first - 1) in _OPENING
    if not opened or tokens.low(number.end) not in language.numbers.of:
        return False
    last = number.end + 1
    return tokens.low(last).isdecimal() and tokens.low(last + 1) in _CLOSING


def _proper_name(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a number is part of a name ("the Four Powers", "2 Kings", "a Group of 77")."""
    following = tokens.word(number.end)
    if _group_of(tokens, number, language):
        return True
    if not number.in_words:
        book = number.value <= _MOST_BOOKS and following[:1].isupper()
        return book and tokens.low(number.end) in language.labels.holy_books
    if not tokens.word(number.first)[:1].isupper():
        return False
    opens = tokens.starts_sentence(number.first)
    if following[:1].isupper():
        return not opens or tokens.low(number.end) in language.labels.names
    after = tokens.word(number.end + 1), tokens.word(number.end + 2)
    compound = joined(tokens, number.end) and all(word[:1].isupper() for word in after)
    return compound and not opens  # "the Five-Year Plan"


def _divides(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a round number is what others are told by ("the rate per 1,000")."""
    return number.value in _ROUND and tokens.low(number.first - 1) in language.rates.per


def _group_of(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a name and "of" stand before a number ("the Group of Ten")."""
    of = number.first - 1
    if tokens.low(of) not in language.numbers.of or not tokens.word(of - 1)[:1].isupper():
        return False
    if number.in_words and tokens.word(number.first)[:1].isupper():
        return True
    named = language.labels.weak.before(tokens, of) is not None
    if not named or tokens.starts_sentence(of - 1):
        return False
    counted = noun_phrase_end(tokens, number.end, language.nouns, singular=False)
    return counted is None or not number.in_words  # "the Battalion of four companies"
