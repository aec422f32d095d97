"""The figure engine's languages: one file each, tables only; and which one a text is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from tei_kit.figures.language import Language
from tei_kit.figures.languages.english import ENGLISH
from tei_kit.figures.languages.french import FRENCH
from tei_kit.figures.languages.german import GERMAN
from tei_kit.figures.languages.italian import ITALIAN
from tei_kit.figures.languages.russian import RUSSIAN

_LANGUAGES = {language.tag: language for language in (ENGLISH, GERMAN, FRENCH, ITALIAN, RUSSIAN)}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_TEXT = 20_000
_ENOUGH_WORDS = 3
_CLEARLY_MORE = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """Say which language's tables to read a text with, and whether that is beyond doubt."""

    language: Language
    sure: bool


def choose_language(text: str, declared: str | None = None) -> Choice:
    """Choose the language of a text by its commonest words and by what its record declares.

    The declared language holds unless the words clearly deny it: a record in one language may
    describe a text in another. Then, and where nothing is declared, the words decide, and the
    choice is not sure; where they don't tell either, a text is taken for English.

    Args:
        text: the text, of which the beginning is looked at.
        declared: a BCP 47 tag.

    >>> choice = choose_language("Der Bericht ist von der Abteilung und für den Minister.", "en")
    >>> choice.language.tag == "de" and not choice.sure
    True
    """
    tag = (declared or "").split("-")[0].lower()
    words = Counter(_WORD.findall(text[:_ENOUGH_TEXT].lower()))
    told = {
        language.tag: sum(words[word] for word in language.telling)
        for language in _LANGUAGES.values()
    }
    best = max(told, key=lambda name: (told[name], name == tag, name == ENGLISH.tag))
    if tag in told and (told[best] < _ENOUGH_WORDS or told[best] < _CLEARLY_MORE * told[tag]):
        return Choice(_LANGUAGES[tag], sure=True)
    if told[best] < _ENOUGH_WORDS:
        return Choice(ENGLISH, sure=declared is None)
    return Choice(_LANGUAGES[best], sure=best == tag or (declared is None and best == ENGLISH.tag))


__all__ = ["Choice", "choose_language"]
