"""The words of each language that make dates: one file a language, found by its tag."""

from tei_kit.dates.languages.language import (
    TAGS,
    Company,
    Language,
    Sense,
    is_known,
    language,
    words,
)

__all__ = ["TAGS", "Company", "Language", "Sense", "is_known", "language", "words"]
