"""What stands after a head noun: "of Internal Affairs of the USSR" after "Ministry"."""

from __future__ import annotations

from tei_kit.names.languages.english import (
    ABBREVIATED_GIVEN_NAMES,
    FORCE_HEADS,
    GENITIVE_HEADS,
    HEADS,
    MISSIONS,
    OFFICE_HOLDERS,
    OFFICES,
    PLACE_HEADS,
    PLACE_HEADS_OF,
    PLURAL_OFFICES,
    POSSESSORS,
    TOPIC_HEADS,
    TOPICS,
    peoples,
)
from tei_kit.names.lines import joins
from tei_kit.names.modifiers import is_possessive, is_state, modifies, runs_on
from tei_kit.names.words import Word

_MOST_COMPLEMENTS = 4
_MOST_ITEMS = 4


def last_complement(words: list[Word], taken: list[bool], head: int) -> int:
    """Return the index of the last word of a head's complements, its own where it has none."""
    edge = head
    title = words[head].title
    for number in range(_MOST_COMPLEMENTS):
        start = _start(words, taken, edge, title, first=number == 0)
        if start is None:
            break
        end = _capitalized(words, taken, start)
        if title in OFFICE_HOLDERS:
            end = _office(words, taken, start if end is None else end + 1, end)
        if end is None:
            topics = _topics(words, taken, start) if title in TOPIC_HEADS else None
            return edge if topics is None else topics
        dangling = words[end].title in peoples()
        if title in TOPIC_HEADS or words[edge + 1].text == "for" or dangling:
            end = _coordinated(words, taken, start, end)
        edge = end
        title = words[edge].title
    return edge


def _start(
    words: list[Word], taken: list[bool], edge: int, title: str, *, first: bool
) -> int | None:
    """Return where the words after "of the" begin, None where no complement does."""
    at = edge + 1
    if at + 1 >= len(words) or taken[at] or not joins(words, at):
        return None
    if not _takes(words, edge, title, first=first):
        return None
    at += 1
    if words[at].text.lower() == "the" and joins(words, at) and at + 1 < len(words):
        at += 1
    return at if joins(words, at) and not taken[at] else None


def _takes(words: list[Word], edge: int, title: str, *, first: bool) -> bool:
    preposition = words[edge + 1].text.lower()
    if preposition == "of":
        return (
            first
            or title in HEADS
            or title in PLACE_HEADS_OF
            or title in OFFICES
            or _is_land(words, edge + 2)
        )
    if preposition == "for":
        return title in TOPIC_HEADS or title in OFFICES or (first and title in GENITIVE_HEADS)
    if preposition == "on":
        return title in TOPIC_HEADS
    seated = title in MISSIONS or (not first and title in FORCE_HEADS - {"Army", "Fleet"})
    return preposition == "in" and seated


def _is_land(words: list[Word], at: int) -> bool:
    """Tell whether a country's name or acronym comes next, after an article or not."""
    if at < len(words) and words[at].text.lower() == "the":
        at += 1
    if at >= len(words):
        return False
    return words[at].upper or words[at].title in peoples() or is_state(words[at])


def _capitalized(words: list[Word], taken: list[bool], start: int) -> int | None:
    """Return the last of the capitalized words that begin at `start`."""
    end = None
    at = start
    while at < len(words) and not taken[at]:
        if is_possessive(words, at) and end is not None:
            at += 1
            continue
        if at > start and not (runs_on(words, at) or is_possessive(words, at - 1)):
            break
        if not (modifies(words[at]) or words[at].title in PLURAL_OFFICES or _owns(words, at)):
            break
        if at > start and "\n" in words[at].before and _is_given_name(words, at):
            break
        if end is not None and "\n" in words[at].before and words[at].upper != words[end].upper:
            break
        end = at
        at += 1
    return end


def _owns(words: list[Word], at: int) -> bool:
    """Tell whether a word owns the next: "Queen's" in "Court of Queen's Bench"."""
    return words[at].title in POSSESSORS and is_possessive(words, at + 1)


def _is_given_name(words: list[Word], at: int) -> bool:
    """Tell whether a line begins with a given name cut short: "Yu. X"."""
    dotted = at + 1 < len(words) and words[at + 1].before.startswith(".")
    return dotted and words[at].text in ABBREVIATED_GIVEN_NAMES


def _office(words: list[Word], taken: list[bool], start: int, end: int | None) -> int | None:
    """Return the last word of an office behind an article: "Office of the Prime Minister".

    Args:
        words: the words of the paragraph.
        taken: which of them belong to other statements.
        start: where the office may begin.
        end: the last word of the complement without the office.
    """
    at = start
    while at < len(words) and not taken[at] and joins(words, at) and words[at].title in OFFICES:
        at += 1
    if at == start or (at < len(words) and joins(words, at) and words[at].capital):
        return end
    return at - 1


def _topics(words: list[Word], taken: list[bool], start: int) -> int | None:
    """Return the last word of a subject in small letters: "foreign affairs"."""
    end = None
    at = start
    while at < len(words) and not taken[at] and joins(words, at):
        if words[at].text in TOPICS:
            end = at
        elif words[at].text != "and":
            break
        at += 1
    return end


def _coordinated(words: list[Word], taken: list[bool], start: int, end: int) -> int:
    """Return the last word of "X, Y, and Z" after a head whose complement is a subject."""
    if is_state(words[start]) or words[end].title in HEADS or words[end].title in PLACE_HEADS:
        return end
    at = end + 1
    for _ in range(_MOST_ITEMS):
        if at >= len(words):
            break
        closing = words[at].text in ("and", "&")
        if not (words[at].before.strip() == "," or (closing and joins(words, at))):
            break
        item = at + closing
        if item >= len(words) or taken[item] or (closing and not joins(words, item)):
            break
        run = _capitalized(words, taken, item)
        if run is None or any(_begins_another(word) for word in words[item : run + 1]):
            break
        if closing:
            return run
        at = run + 1
    return end


def _begins_another(word: Word) -> bool:
    """Tell whether a word begins another name instead of naming one more subject."""
    return word.title in HEADS or word.upper or word.title in PLACE_HEADS or is_state(word)
