"""Where persons are named: after labels, in brackets, between commas, before honorifics."""

from __future__ import annotations

from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import (
    ENVOYS,
    HONORIFICS,
    LOWER_OFFICES,
    NAMING_LABELS,
    OFFICES,
    SIGNING,
)
from tei_kit.names.person_phrase import PersonPhrase
from tei_kit.names.person_words import PersonWords
from tei_kit.names.words import Word

_LONGEST_LABEL = 6
_OFFICE_BEFORE_BRACKET = 12
"""Words before a bracket among which the office of the person inside is looked for."""

_LONGEST_SEAT = 3
"""Words of the place between an envoy's office and name."""

_QUOTATION_MARKS = '"”’»'
_OWNERS = frozenset({"the", "his", "her", "their", "our", "its", "my"})
"""Words before an office that one person bears."""


def where_persons_stand(known: PersonWords, at: int, last: int) -> PersonPhrase | None:
    """Return the name that stands where persons are named: labels, brackets, envoys.

    Args:
        known: the paragraph.
        at: the first word of what may be a name.
        last: its last word.
    """
    words = known.words
    if any(word.title in place_names() for word in words[at : last + 1]):
        return None
    if _is_after_label(words, at, last):
        return PersonPhrase(at, at, last, "after a label", strong=False, opens_list=True)
    for stands, reason, strong in (
        (_is_signed, "after 'signed'", True),
        (_is_honoured, "before an honorific", True),
        (_is_envoy, "after an office and its seat", True),
        (_is_in_brackets, "in brackets after an office", False),
        (_is_quoted, "after what the person said", False),
        (_is_in_apposition, "between commas after an office", False),
    ):
        if stands(words, at, last):
            return PersonPhrase(at, at, last, reason, strong=strong)
    return None


def _is_after_label(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a label like "Present:" at the beginning of a line announces the name."""
    if not words[at].before.strip(" \t\n*_-").startswith(":") or words[at].upper:
        return False
    if last + 1 < len(words) and not _parts_items(words[last + 1].before):
        return False
    for back in range(at - 1, max(-1, at - 1 - _LONGEST_LABEL), -1):
        if words[back].text.title() in NAMING_LABELS:
            return words[back].text != "Minutes" or back == at - 1
        if words[back].first or "\n" in words[back].before:
            return False
    return False


def _parts_items(between: str) -> bool:
    return between.strip(" \t\n")[:1] in (",", ";", "(", ".") or "\n" in between


def _is_signed(words: list[Word], at: int, last: int) -> bool:  # noqa: ARG001
    """Tell whether a "signed" that is no verb comes before: "(Signed) X", "gez. X"."""
    if not at or words[at - 1].text.lower() not in SIGNING:
        return False
    mark, before = words[at].before.strip(), words[at - 1]
    alone = before.first or "\n" in before.before or before.before.endswith("(")
    return mark[:1] in (")", ".", ":") or (mark == "" and alone and words[at].beside)


def _is_in_brackets(words: list[Word], at: int, last: int) -> bool:
    """Find "The Ambassador in X (Y) to ..."."""
    if not words[at].before.endswith("(") or last + 1 >= len(words):
        return False
    if not words[last + 1].before.startswith(")") or words[at].upper:
        return False
    for back in range(at - 1, max(-1, at - 1 - _OFFICE_BEFORE_BRACKET), -1):
        if words[back].title in OFFICES or words[back].text in LOWER_OFFICES:
            return True
        if words[back].starts_sentence or "," in words[back].before:
            return False
    return False


def _is_honoured(words: list[Word], at: int, last: int) -> bool:
    """Find "X Bey"."""
    return last > at and words[last].title in HONORIFICS


def _is_envoy(words: list[Word], at: int, last: int) -> bool:  # noqa: ARG001
    """Find "Ambassador to X Y" where X is a known place."""
    if not words[at].beside or not words[at].before:
        return False
    for length in range(1, _LONGEST_SEAT + 1):
        office = at - length - 2
        if office < 0:
            return False
        seat = " ".join(word.text for word in words[at - length : at])
        if seat in place_names():
            return words[at - length - 1].text in ("to", "in") and words[office].title in ENVOYS
    return False


def _is_in_apposition(words: list[Word], at: int, last: int) -> bool:
    """Find "his deputy, X, was" and "the Secretary, X, was" inside a sentence."""
    if at < 2 or last + 1 >= len(words):  # noqa: PLR2004  (an article and an office)
        return False
    if words[at].before.strip() != "," or words[last + 1].before.strip() != ",":
        return False
    office = words[at - 1]
    owner = next(
        (
            word.text.lower()
            for word in reversed(words[max(0, at - 4) : at - 1])
            if word.text.lower() in _OWNERS
        ),
        None,
    )
    named = office.title in OFFICES or office.text in LOWER_OFFICES
    if office.title in ENVOYS and owner == "the":
        return False
    goes_on = words[last + 1].text in ("and", "or") and not (
        last + 2 < len(words) and words[last + 2].text in _OWNERS
    )
    return owner is not None and named and not goes_on


def _is_quoted(words: list[Word], at: int, last: int) -> bool:
    """Tell whether words between quotation marks are the person's: "..., said X."."""
    if not at or words[at - 1].text not in ("said", "says", "replied", "answered", "added"):
        return False
    closed = any(mark in words[at - 1].before for mark in _QUOTATION_MARKS)
    ends = last + 1 == len(words) or words[last + 1].before.strip()[:1] in (".", ",", ";")
    return closed and ends and words[at].beside
