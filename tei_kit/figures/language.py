"""What the figure grammar must know of a language; one file of `languages/` fills it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tei_kit.figures.phrases import PhraseTable
from tei_kit.model.quantity import FigureType

Limit = Literal["at_least", "at_most", "approximate"]


@dataclass(frozen=True, slots=True)
class Unit:
    """Name a unit as values carry it, and say which type of figure it makes."""

    name: str
    type: FigureType


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of a language.

    `magnitude_signs` stand after digits only, those in `glued_magnitudes` without a space;
    `money_magnitudes` only after a sum ("$5m"). `denominators` give what "third" and "thirds"
    divide by and whether the word is a plural. `ordinals` make a number a rank, `large_ordinals`
    even without a hyphen. After `not_before_half` "half" is a noun ("the first half").
    """

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: frozenset[str]
    magnitudes: Mapping[str, Decimal]
    magnitude_signs: Mapping[str, Decimal]
    glued_magnitudes: frozenset[str]
    money_magnitudes: Mapping[str, Decimal]
    denominators: Mapping[str, tuple[int, bool]]
    ordinals: frozenset[str]
    large_ordinals: frozenset[str]
    ordinal_endings: frozenset[str]
    half: frozenset[str]
    not_before_half: frozenset[str]
    articles: frozenset[str]
    conjunctions: frozenset[str]
    of: frozenset[str]


@dataclass(frozen=True, slots=True)
class Nouns:
    """What tells the counted thing from the words around it.

    `is_plural` judges one lower-case word. `stops` end a noun phrase, `persons` are nouns that
    are counted beyond doubt, `attributive_plurals` may stand before the noun that is counted
    ("women workers"), `compounds` after a hyphen ("five-man").
    """

    is_plural: Callable[[str], bool]
    stops: frozenset[str]
    persons: frozenset[str]
    attributive_plurals: frozenset[str]
    compounds: frozenset[str]
    conjunctions: frozenset[str]
    dropped: frozenset[str]
    adverb_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What shows that a number without a noun says how much.

    `repeats` are words after which a number takes up the noun of the figure before. A hedge after
    `unhedged_after` is no sign of a figure ("at about five"), nor is "are" in "`the` two are".
    """

    before: PhraseTable[bool]
    after: PhraseTable[bool]
    repeats: frozenset[str]
    unhedged_after: frozenset[str]
    definite: frozenset[str]


@dataclass(frozen=True, slots=True)
class Labels:
    """What shows that a number is a name and no figure.

    `strong` words make any number after them a label, `weak` ones unless something is counted.
    `after` are words that make a label of the number before them (clock times, page counts of a
    citation).
    """

    strong: PhraseTable[bool]
    weak: PhraseTable[bool]
    after: PhraseTable[bool]
    hours: frozenset[str]
    clock_prepositions: frozenset[str]
    determiners: frozenset[str]
    months: frozenset[str]
    streets: frozenset[str]
    names: frozenset[str]
    place_prepositions: frozenset[str]
    year_contexts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """Gather the tables of one language.

    `weights_like_money` are units that the name of a coin means before "of". `range_openers` give
    the words that go on after "from" and "between"; `range_words` link without an opener. `parts`
    make a ratio ("nine out of ten"); those that are False do so only for number words after one.
    """

    tag: str
    numbers: NumberWords
    nouns: Nouns
    statements: Statements
    labels: Labels
    units: PhraseTable[Unit]
    unit_signs: PhraseTable[Unit]
    currency_prefixes: PhraseTable[Unit]
    weights_like_money: Mapping[str, Unit]
    unit_adjectives: frozenset[str]
    currency_adjectives: PhraseTable[bool]
    limits_before: PhraseTable[Limit]
    limits_after: PhraseTable[Limit]
    range_openers: Mapping[str, frozenset[str]]
    range_words: PhraseTable[bool]
    alternatives: frozenset[str]
    age_before: PhraseTable[bool]
    age_after: PhraseTable[bool]
    age_limits: PhraseTable[Limit]
    aged_persons: frozenset[str]
    ratio_words: frozenset[str]
    ratio_links: frozenset[str]
    parts: PhraseTable[bool]
    negative: frozenset[str]
    below_zero: frozenset[str]
