"""The words of each language that make dates: one file a language, found by its tag."""

from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Language, Sense, words
from tei_kit.dates.languages.tables import is_known, language, tags

__all__ = ["Company", "Language", "Sense", "is_known", "language", "tags", "words"]
