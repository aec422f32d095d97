"""Numbers that are names, marks or moments, and no figures."""

from __future__ import annotations

from tei_kit.figures.file_marks import is_of_file_mark
from tei_kit.figures.language import Language
from tei_kit.figures.nouns import is_letter_of_model, noun_phrase_end
from tei_kit.figures.number import Number, joined
from tei_kit.figures.numbers import read_number
from tei_kit.figures.old_money import is_parted_sum
from tei_kit.figures.statutes import names_statute
from tei_kit.figures.tokens import Tokens

_JOINING = frozenset("/\\_#@=^*&?№|{")
_ARC_SIGNS = frozenset("°′'’")
_FORMULA = frozenset("=×^*÷")
_CLOSING = frozenset(".,:;)]\"'”’»!?")
_OPENING = frozenset("[(")
_LABEL_LINKS = frozenset({",", ";", "-", "–", "—", "to", "or", "&"})
_LAST_DAY = 31
_BULLETS = frozenset("-–•*")
_WORDS_OF_ONE_LETTER = frozenset("AIOÀАВИКОСУЯ")
_YEAR_DIGITS = _CLOCK_DIGITS = 4
_LONGEST_NAME = 5
_MOST_BOOKS = 4
_FIRST_YEAR, _LAST_YEAR = 1000, 2099
_ROUND = frozenset({100, 1000, 10_000, 100_000, 10**6})


def is_no_figure(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a number can't be a figure whatever stands after it (labels apart)."""
    return (
        _grown_to_the_left(tokens, number, language)
        or _grown_to_the_right(tokens, number, language)
        or _in_formula(tokens, number)
        or _enumerates(tokens, number)
        or _day_of_month(tokens, number, language)
        or _clock_or_extent(tokens, number, language)
        or _follows_letter(tokens, number)
        or is_of_file_mark(tokens, number)
        or _house_number(tokens, number, language)
        or _part_of_set(tokens, number, language)
        or _proper_name(tokens, number, language)
        or _divides(tokens, number, language)
        or names_statute(tokens, number, language)
    )


def is_labelled(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a word before a number makes it a label ("p. 157", "Article 5", "telegram 30").

    A full word that an article or demonstrative precedes does not ("at the meeting 300
    delegates"), nor does a full word before marked thousands, persons ("lists 5 women") or shares.
    """
    found = language.labels.strong.before(tokens, number.first)
    if found is None and tokens.low(number.first - 1) in language.numbers.of:
        # "page 3 of 12"
        extent = tokens.low(number.first - 2).isdecimal() and not number.marked
        return extent and language.labels.strong.before(tokens, number.first - 2) is not None
    if found is None or not tokens.low(found[0])[:1].isalpha():
        return found is not None
    if tokens.low(number.first - 1) != "." and (
        (number.marked and number.value >= _FIRST_YEAR)
        or (
            tokens.word(found[0])[:1].islower() and tokens.low(number.end) in language.nouns.persons
        )
        or _is_percentage(tokens, number, language)
    ):
        return False
    if found[0] > 0 and tokens.glued(found[0]) and tokens.low(found[0] - 1)[:1].isalnum():
        return False
    told_fully = found[0] < number.first - 1  # "the lists numbered 1 to 6", "the par. 7"
    return told_fully or not _is_determined(tokens, found[0], language)


def _is_determined(tokens: Tokens, index: int, language: Language) -> bool:
    """Tell whether an article or demonstrative precedes a word.

    "That" is one only behind a preposition: "at that meeting 300 rose", but "said that
    paragraph 3 was long".
    """
    labels, before = language.labels, tokens.low(index - 1)
    if before in labels.conjunctional:
        return tokens.low(index - 2) in labels.place_prepositions
    return before in labels.determiners


def _is_percentage(tokens: Tokens, number: Number, language: Language) -> bool:
    unit = language.units.after(tokens, number.end)
    return unit is not None and unit[1].type == "percentage"


def continues_label(tokens: Tokens, number: Number, labelled: int, language: Language) -> bool:
    """Tell whether a number goes on with the labels that ended at a token ("Nos. 4, 5 and 6")."""
    if number.marked or not labelled < number.first <= labelled + 2:
        return False
    links = tokens.lower[labelled : number.first]
    if not set(links) <= _LABEL_LINKS | language.numbers.conjunctions:
        return False
    if links != [","]:
        return True
    counted = noun_phrase_end(tokens, number.end, language.nouns, singular=number.value == 1)
    return counted is None and language.units.after(tokens, number.end) is None


def is_name_number(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether a capitalized word before a number takes it as part of a name ("Camp 5")."""
    before = tokens.word(number.first - 1)
    if number.marked or not before[:1].isupper() or len(before) == 1:
        return False
    lower = number.in_words and tokens.word(number.first).islower()  # "told the House two things"
    if lower or language.statements.before.before(tokens, number.first) is not None:
        return False
    if language.labels.weak.before(tokens, number.first) is not None:
        return True
    if language.nouns.capitalized or tokens.low(number.first - 1) in language.nouns.stops:
        return False
    if tokens.starts_sentence(number.first - 1):
        return not before.endswith(language.nouns.adverb_endings)
    return not _follows_place(tokens, number, language)


def _follows_place(tokens: Tokens, number: Number, language: Language) -> bool:
    """Tell whether the capitalized words before a number are a place ("in New Brunswick 300")."""
    prepositions = language.labels.place_prepositions
    place = number.first - 2
    while place > number.first - _LONGEST_NAME and tokens.word(place)[:1].isupper():
        if tokens.low(place) in prepositions:
            break
        place -= 1
    if tokens.low(place) in language.labels.determiners:
        place -= 1
    return tokens.low(place) in prepositions


def is_year(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is written as a year is."""
    return (
        not number.marked
        and not number.in_words
        and number.end == number.first + 1
        and len(tokens.low(number.first)) == _YEAR_DIGITS
        and _FIRST_YEAR <= number.value <= _LAST_YEAR
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


def _day_of_month(tokens: Tokens, number: Number, language: Language) -> bool:
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


def _clock_or_extent(tokens: Tokens, number: Number, language: Language) -> bool:
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
