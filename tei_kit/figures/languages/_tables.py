"""How the tables of a language are written down."""

from __future__ import annotations

from collections.abc import Mapping

from tei_kit.figures.language import Limit
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import Unit
from tei_kit.model.quantity import FigureType


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> PhraseTable[bool]:
    """Return a table of the phrases that bars part."""
    return PhraseTable(dict.fromkeys(text.split("|"), True))


def units(kind: FigureType, table: Mapping[str, str]) -> dict[str, Unit]:
    """Return each form of each unit, without the stop of an abbreviation."""
    return {
        _without_stop(form): Unit(name, kind)
        for name, forms in table.items()
        for form in forms.split("|")
    }


def _without_stop(abbreviation: str) -> str:
    """Leave out the last stop of "hrs.": at the end of a sentence it is the sentence's."""
    inner = abbreviation.removesuffix(".")
    return abbreviation if "." in inner and " " not in inner else inner


def limits(table: Mapping[Limit, str]) -> PhraseTable[Limit]:
    """Return a table of hedges."""
    return PhraseTable(
        {phrase: limit for limit, text in table.items() for phrase in text.split("|")}
    )


def numbered(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Number the words of a text."""
    return {word: start + step * place for place, word in enumerate(text.split())}
