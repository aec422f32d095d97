"""What documents of a language say at their head and foot, one table a language."""

from __future__ import annotations

from typing import Final

from tei_kit.structurers._vocabulary.english import ENGLISH
from tei_kit.structurers._vocabulary.french import FRENCH
from tei_kit.structurers._vocabulary.german import GERMAN
from tei_kit.structurers._vocabulary.russian import RUSSIAN
from tei_kit.structurers._vocabulary.table import Vocabulary

VOCABULARIES: Final[tuple[Vocabulary, ...]] = (ENGLISH, RUSSIAN, GERMAN, FRENCH)


def all_words(attribute: str) -> tuple[str, ...]:
    """Return the entries of one list of every language, the longest first."""
    words = {word for table in VOCABULARIES for word in getattr(table, attribute)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


LEVELS: Final[dict[str, str]] = {
    phrase: level for table in VOCABULARIES for phrase, level in table.classifications.items()
}
GAPS: Final[dict[str, str]] = {
    words: reason for table in VOCABULARIES for words, reason in table.gaps.items()
}
