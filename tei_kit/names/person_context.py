"""Persons whom only what stands around their names gives away: offices, verbs, particles."""

from __future__ import annotations

from tei_kit.names.gazetteer import place_names
from tei_kit.names.given_names import GIVEN_NAMES, WORDLIKE
from tei_kit.names.languages.english import (
    CALLED,
    CAPITAL_PARTICLES,
    LOCATIVES,
    MAKERS,
    PEOPLE,
    REPORTED_SUBJECT,
    SAYING_VERBS,
    TELLING_VERBS,
    TOLD_WHAT,
)
from tei_kit.names.lines import joins
from tei_kit.names.person_phrase import PersonPhrase
from tei_kit.names.person_positions import where_persons_stand
from tei_kit.names.person_words import PersonWords

_SHORTEST_SPEAKER = 3


def by_context(known: PersonWords, at: int) -> PersonPhrase | None:
    """Return the name that begins at a word and that only its surroundings give away.

    Args:
        known: the paragraph.
        at: the word.
    """
    if known.shouted:
        return None
    if not known.may_be_name(at):
        return _after_capital_particle(known, at)
    last = known.core_end(at, titled=True)
    if last is None:
        return None
    if known.has_particle(at, last):
        return PersonPhrase(at, at, last, "a particle between two names", strong=True)
    if known.office_before(at):
        office = known.words[at - 1].text
        return PersonPhrase(at, at, last, f"after {office!r}", strong=True)
    return (
        where_persons_stand(known, at, last)
        or _after_capital_particle(known, at)
        or (_one_name(known, at) if last == at else _two_names(known, at, last))
    )


def _after_capital_particle(known: PersonWords, at: int) -> PersonPhrase | None:
    """Find "Van X" and "De X" inside a sentence or before a verb."""
    words = known.words
    if words[at].text not in CAPITAL_PARTICLES or at + 1 >= len(words):
        return None
    last = at + 1
    while last + 1 < len(words) and words[last].text in ("der", "den", "la", "las", "los"):
        last += 1
    if not known.continues(last) or words[last].upper or not words[last].beside:
        return None
    if words[at].starts_sentence and not known.acts(last):
        return None
    return PersonPhrase(at, at, last, "a particle and a surname", strong=False)


def _one_name(known: PersonWords, at: int) -> PersonPhrase | None:
    if known.is_addressee(at):
        reason = "a list of addressees"
        return PersonPhrase(at, at, at, reason, strong=False, opens_list=True)
    for stands, reason in (
        (PersonWords.speaks_alone, "before a verb"),
        (_opens_speech, "before a verb"),
        (_is_addressed, "a salutation"),
        (_is_given_name_alone, "a given name alone"),
        (_is_named, "after 'called'"),
        (_is_reported, "the subject of a reported clause"),
        (_is_clan_name, "a name that begins with Mc"),
        (_is_told, "after a verb of telling"),
    ):
        if stands(known, at):
            return PersonPhrase(at, at, at, reason, strong=False)
    return None


def _is_addressed(known: PersonWords, at: int) -> bool:
    """Tell whether a letter begins with the name: "Dear X,"."""
    words = known.words
    if not at or words[at - 1].text.lower() != "dear" or not words[at].beside:
        return False
    return at + 1 == len(words) or words[at + 1].before.strip()[:1] in (",", "!", ":", "-")


def _is_given_name_alone(known: PersonWords, at: int) -> bool:
    """Tell whether a common given name inside a sentence stands for its bearer: "with Marie"."""
    words = known.words
    word = words[at]
    if not known.is_given(at) or word.title in WORDLIKE or word.title in place_names():
        return False
    before = words[at - 1] if at else None
    if before is None or word.upper or known.headings[at]:
        return False
    if word.starts_sentence:
        return before.text != "St" and known.acts(at)
    after = words[at + 1] if at + 1 < len(words) else None
    joined = after is not None and after.beside and (after.capital or after.initial)
    return not joined and before.text[0].islower() and before.text not in ("the", "of", "a")


def _is_named(known: PersonWords, at: int) -> bool:
    """Tell whether somebody is called so: "a man called X"."""
    words = known.words
    return at > 1 and words[at - 1].text in CALLED and words[at - 2].text in PEOPLE


def _is_reported(known: PersonWords, at: int) -> bool:
    """Tell whether the name is the subject of a reported clause: "said that X had"."""
    words = known.words
    if not at or at + 1 >= len(words) or words[at].upper or words[at].title in place_names():
        return False
    reported = words[at - 1].text in ("that", "whether") and words[at].beside
    return reported and words[at + 1].text in REPORTED_SUBJECT and words[at + 1].beside


def _is_clan_name(known: PersonWords, at: int) -> bool:
    """Tell whether a word alone is a Scottish or Irish surname: "McX"."""
    word = known.words[at]
    if not word.text.startswith("Mc") or not word.text[2:3].isupper():
        return False
    if at and known.words[at - 1].capital and word.beside:
        return False
    after = known.words[at + 1] if at + 1 < len(known.words) else None
    return after is None or not (after.beside and (after.capital or after.text == "&"))


def _opens_speech(known: PersonWords, at: int) -> bool:
    """Tell whether a sentence begins with a singular name that speaks: "Karpin answered that"."""
    word = known.words[at]
    return (
        word.starts_sentence
        and not word.upper
        and len(word.text) > _SHORTEST_SPEAKER
        and not word.text.endswith(("s", "ing", "ly", "men", "one", "body"))
        and word.title not in place_names()
        and known.acts(at)
        and known.words[at + 1].text in SAYING_VERBS
    )


def _is_told(known: PersonWords, at: int) -> bool:
    """Tell whether somebody told the person something: "told X that"."""
    words = known.words
    if not at or at + 1 >= len(words) or not words[at].beside or words[at].upper:
        return False
    if words[at - 1].text not in TELLING_VERBS or words[at].title in place_names():
        return False
    return words[at + 1].text in TOLD_WHAT and words[at + 1].beside


def _two_names(known: PersonWords, at: int, last: int) -> PersonPhrase | None:
    words = known.words
    made = at > 1 and words[at - 1].text == "by" and words[at - 2].text.lower() in MAKERS
    if made and joins(words, at):
        return PersonPhrase(at, at, last, f"after {words[at - 2].text!r}", strong=True)
    if known.headings[at]:
        return None
    if words[at].starts_sentence and words[at].title not in GIVEN_NAMES:
        sure = known.acts(last)
    else:
        sure = known.acts(last) or known.office_after(last)
    if not sure or (at and words[at - 1].text in LOCATIVES and not known.is_given(at)):
        return None
    return PersonPhrase(at, at, last, "two names before a verb or an office", strong=False)
