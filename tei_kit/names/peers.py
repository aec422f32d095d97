"""Persons named by a title and its land: "the Marquis of Tessaly", "Duchess of Orlin"."""

from __future__ import annotations

from tei_kit.names.languages.english import PEERAGES
from tei_kit.names.lines import joins
from tei_kit.names.person_phrase import PersonPhrase
from tei_kit.names.person_words import PersonWords


def peer(known: PersonWords, at: int) -> PersonPhrase | None:
    """Return the peer whose title begins at a word.

    The land is a part of the name, as in every other title; a sovereign ("King of ...") holds an
    office and is left alone.

    Args:
        known: the paragraph.
        at: the word of the title.
    """
    words = known.words
    land = at + 2
    if words[at].title not in PEERAGES or land >= len(words) or words[at + 1].text.lower() != "of":
        return None
    if not (joins(words, at + 1) and joins(words, land) and words[land].capital):
        return None
    last = land
    while last + 1 < len(words) and known.continues(last + 1):
        last += 1
    if any(known.taken[at : last + 1]):
        return None
    return PersonPhrase(at, land, last, f"the title {words[at].text!r} and its land", strong=True)
