"""The capitalized words that stand before a head noun: "National People's" before "Army"."""

from __future__ import annotations

from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import (
    FUNCTION_WORDS,
    HEADS,
    MODIFIERS_AMONG_FUNCTION_WORDS,
    OFFICES,
    PLURAL_TITLES,
    POSSESSORS,
    TIME_WORDS,
    TITLES,
)
from tei_kit.names.lines import joins
from tei_kit.names.words import Word

_MOST_MODIFIERS = 7
_NO_MODIFIERS = (
    (FUNCTION_WORDS - MODIFIERS_AMONG_FUNCTION_WORDS)
    | OFFICES
    | TIME_WORDS
    | PLURAL_TITLES
    | (TITLES - {"General", "Marshal", "Saint"})
)
_PLURAL_POSSESSIVES = ("' ", "’ ")
_SINGULAR_POSSESSIVES = ("'", "’")
_STATE_BEGINNINGS = frozenset({"Soviet", "United", "Federal"})


def modifies(word: Word) -> bool:
    """Tell whether a word can stand inside the name of an organization."""
    return (word.capital or word.upper) and word.title not in _NO_MODIFIERS


def runs_on(words: list[Word], at: int) -> bool:
    """Tell whether the name may run on to the word, over a plural possessive too."""
    return joins(words, at) or words[at].before in _PLURAL_POSSESSIVES


def is_possessive(words: list[Word], at: int) -> bool:
    """Tell whether the "word" is the s of a possessive."""
    return (
        0 < at < len(words)
        and words[at].text in ("s", "S")
        and words[at].before in _SINGULAR_POSSESSIVES
    )


def is_state(word: Word) -> bool:
    """Tell whether a word is or begins the name of a state."""
    return (
        word.title in place_names() or word.text in place_names() or word.title in _STATE_BEGINNINGS
    )


def first_modifier(words: list[Word], taken: list[bool], head: int, floor: int) -> int:
    """Return the index of the first modifier of a head noun, its own where it has none.

    Args:
        words: the words of the paragraph.
        taken: which of them belong to other statements.
        head: the head noun.
        floor: the first word that may be used.
    """
    first = head
    while first > floor and head - first < _MOST_MODIFIERS:
        step = _step(words, taken, first, floor)
        before = first - step
        if not step or any(taken[before:first]):
            break
        if words[before].upper != words[head].upper and "\n" in words[first].before:
            break
        first = before
    return first


def _step(words: list[Word], taken: list[bool], first: int, floor: int) -> int:
    """Return how many words before `first` belong to the name as one modifier."""
    initials = _initials(words, first, floor)
    if initials:
        return initials
    if not (runs_on(words, first) or words[first].before == " & "):
        return 0
    before = first - 1
    if is_possessive(words, before):
        return _possessor(words, before, floor)
    if words[before].text in ("and", "&"):
        return 2 if not taken[before] and _is_joined(words, before - 1, floor) else 0
    return 1 if modifies(words[before]) else 0


def _possessor(words: list[Word], s: int, floor: int) -> int:
    """Return the length of "People's" or "St. Mary's", 0 for other owners."""
    owner = s - 1
    if owner < floor:
        return 0
    if owner > floor and words[owner - 1].text in ("St", "Saint"):
        return 3
    return 2 if words[owner].title in POSSESSORS else 0


def _initials(words: list[Word], at: int, floor: int) -> int:
    """Return how many initials stand right before: "U.S. Army", "John F. Smith Library"."""
    first = at
    floor = max(floor, at - _MOST_MODIFIERS)
    while first > floor and words[first - 1].initial and words[first].before.startswith("."):
        first -= 1
    if first != at - 1:
        return at - first
    given = first - 1
    named = given >= floor and joins(words, first) and modifies(words[given])
    return 1 if named else 0


def _is_joined(words: list[Word], at: int, floor: int) -> bool:
    """Tell whether "and" joins two modifiers: "the Food and Agriculture Organization"."""
    if at < floor or not joins(words, at + 1) or not modifies(words[at]):
        return False
    if words[at].upper or words[at].title in HEADS:
        return False
    floor = max(floor, at - _MOST_MODIFIERS)
    while at > floor and joins(words, at) and modifies(words[at - 1]):
        at -= 1
    article = at > 0 and words[at - 1].text.lower() == "the" and joins(words, at)
    return article or words[at].starts_sentence or "\n" in words[at].before
