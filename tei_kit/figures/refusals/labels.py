"""Numbers that a word before them makes names: "p. 157", "Article 5", "Camp 5"."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import Number
from tei_kit.figures.tokens import Tokens

_LABEL_LINKS = frozenset({",", ";", "-", "–", "—", "to", "or", "&"})
_LONGEST_NAME = 5
_FIRST_YEAR = 1000


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
