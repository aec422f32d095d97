"""Organizations by their acronyms: known ones, those that the text explains, those after "the"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import ACRONYMS, NOT_ACRONYMS
from tei_kit.names.organization_grammar import Phrase
from tei_kit.names.words import Word

_ACRONYM = re.compile(r"[A-Z]{2,7}")
_SUFFIXES = frozenset({"CC", "PB", "HQ"})
_SHORTEST_UNKNOWN = 3
_LOOK_AROUND = 4


def defined(words: list[Word], phrases: Iterable[Phrase]) -> set[str]:
    """Return the acronyms that stand in brackets after the name that they abbreviate.

    "the Ministry of State Security (MfS)" defines "MfS".
    """
    found: set[str] = set()
    for phrase in phrases:
        after, before = phrase.last + 1, phrase.first - 1
        if after < len(words) and words[after].before.endswith("(") and _shortens(words[after]):
            found.add(words[after].text)
        if before > 0 and words[before].text == "the":
            before -= 1
        if before >= 0 and words[before + 1].before.endswith("(") and _shortens(words[before]):
            found.add(words[before].text)
    return found


def _shortens(word: Word) -> bool:
    return sum(letter.isupper() for letter in word.text) > 1


def acronyms(words: list[Word], taken: list[bool], known: set[str]) -> Iterator[Phrase]:
    """Yield the acronyms of organizations in a paragraph."""
    at = 0
    while at < len(words):
        reason = None if taken[at] else _reason(words, at, known)
        if reason is None:
            at += 1
            continue
        last = at
        first = at
        if at > 0 and words[at - 1].text in _SUFFIXES and words[at].beside and not taken[at - 1]:
            first -= 1
        while (
            last + 1 < len(words)
            and words[last + 1].text in _SUFFIXES
            and words[last + 1].beside
            and not taken[last + 1]
        ):
            last += 1
        yield Phrase(first, last, reason, weak=reason.startswith("capitals"))
        at = last + 1


def _reason(words: list[Word], at: int, known: set[str]) -> str | None:
    word = words[at]
    text = word.text.partition("-")[0]
    if text != word.text and not word.text.partition("-")[2].islower():
        return None
    if text in known:
        return "an acronym that the text explains"
    if not _ACRONYM.fullmatch(text) or text in NOT_ACRONYMS or text in place_names():
        return None
    if text in ACRONYMS:
        return "an acronym that is generally known"
    after_article = at > 0 and words[at - 1].text in ("the", "The") and word.beside
    if after_article and len(text) >= _SHORTEST_UNKNOWN and not _among_capitals(words, at):
        return "capitals after an article"
    return None


def _among_capitals(words: list[Word], at: int) -> bool:
    around = [*words[max(0, at - _LOOK_AROUND) : at], *words[at + 1 : at + 1 + _LOOK_AROUND]]
    return all(word.upper or not word.text.isalpha() for word in around)
