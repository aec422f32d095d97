"""Organizations by the form of their names: a head noun, what stands before it and after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tei_kit.names.complements import last_complement
from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import (
    COMPASS,
    FORCE_PAIRS,
    GENITIVE_HEADS,
    HEADS,
    LOWER_HEAD_MODIFIERS,
    LOWER_HEADS,
    NUMBERED_HEADS,
    ONE_WORD_ORGANIZATIONS,
    WEAK_HEADS,
)
from tei_kit.names.lines import joins
from tei_kit.names.modifiers import first_modifier, modifies
from tei_kit.names.words import Word

_ORDINAL = 2
"""Words of an ordinal number: its digits and its ending."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Carry the words of a name: indices into the paragraph's words, `last` included."""

    first: int
    last: int
    reason: str
    weak: bool = False


def headed(words: list[Word], taken: list[bool]) -> Iterator[Phrase]:
    """Yield the phrases around head nouns, left to right, not overlapping."""
    at = floor = 0
    while at < len(words):
        phrase = None if taken[at] else _phrase_at(words, taken, at, floor)
        if phrase is None:
            at += 1
        else:
            yield phrase
            at = floor = phrase.last + 1


def _phrase_at(words: list[Word], taken: list[bool], at: int, floor: int) -> Phrase | None:
    word = words[at]
    if word.title not in HEADS or not word.capital:
        return _lower_headed(words, taken, at, floor)
    first = _ordinal(words, taken, at, first_modifier(words, taken, at, floor), floor)
    head = _further_heads(words, taken, at)
    last = last_complement(words, taken, head)
    if _is_named(words, first, at, head, last):
        return Phrase(first, last, f"the head noun {words[head].text!r}")
    if word.title in ONE_WORD_ORGANIZATIONS:
        return Phrase(at, last, "the name of one body", weak=True)
    return None


def _ordinal(words: list[Word], taken: list[bool], head: int, first: int, floor: int) -> int:
    """Return the first word of the number of a military unit: "7th Armored Division"."""
    if words[head].title not in NUMBERED_HEADS or first - floor < _ORDINAL or taken[first - 2]:
        return first
    number, ending = words[first - 2], words[first - 1]
    is_ordinal = number.text.isdigit() and ending.text in ("st", "nd", "rd", "th", "d")
    return first - _ORDINAL if is_ordinal and not ending.before and joins(words, first) else first


def _is_named(words: list[Word], first: int, at: int, head: int, last: int) -> bool:
    """Tell whether a head noun has enough about it to be a name and no common noun."""
    modifiers = [word.title for word in words[first:at]]
    title = words[head].title
    if title == "Pact" and any("-" in modifier for modifier in modifiers):
        return False  # a treaty named after those who signed it
    if title == "Soviet":
        return modifiers[-1:] == ["Supreme"]
    if last > head:
        return bool(modifiers) or title in GENITIVE_HEADS or title not in WEAK_HEADS
    if not modifiers:
        return head > at and words[at].title not in WEAK_HEADS
    return modifiers == ["Central"] or not all(word in COMPASS for word in modifiers)


def _further_heads(words: list[Word], taken: list[bool], at: int) -> int:
    """Return the last of the heads that follow each other: "University Press"."""
    last = at
    while (further := _next_head(words, taken, last)) is not None:
        last = further
    return last


def _next_head(words: list[Word], taken: list[bool], last: int) -> int | None:
    """Return the head that follows, with one other capitalized word between at most."""
    for further in (last + 1, last + 2):
        if further >= len(words) or taken[further] or not joins(words, further):
            return None
        if not modifies(words[further]):
            return None
        if words[further].title in HEADS:
            return further
    return None


def _lower_headed(words: list[Word], taken: list[bool], at: int, floor: int) -> Phrase | None:
    """Find "UAR armed forces": a state's acronym, then a common noun for a body of any state."""
    last = at
    following = words[at + 1].text if at + 1 < len(words) else ""
    if (words[at].text, following) in FORCE_PAIRS and joins(words, at + 1):
        last = at + 1
    elif words[at].text not in LOWER_HEADS:
        return None
    first = at
    while first > floor and joins(words, first) and not taken[first - 1]:
        first -= 1
        if words[first].text not in LOWER_HEAD_MODIFIERS:
            break
    if first == at or not words[first].upper or words[first].text not in place_names():
        return None
    return Phrase(first, last, "a state and a common noun for a body of it", weak=True)
