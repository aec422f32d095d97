"""What the figure grammar must know of a language; one file of `languages/` fills it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import (
    Labels,
    Nouns,
    NumberWords,
    OldMoney,
    Rates,
    Statements,
    Unit,
    Votes,
)

_EMPTY: PhraseTable[Any] = PhraseTable({})
_NO_WORDS: frozenset[str] = frozenset()

Limit = Literal["at_least", "at_most", "approximate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Gather the tables of one language."""

    tag: str
    """Its BCP 47 tag."""
    telling: frozenset[str]
    """Words so common that they betray the language."""
    numbers: NumberWords
    nouns: Nouns
    statements: Statements
    labels: Labels
    units: PhraseTable[Unit]
    """Names of units, by their forms."""
    unit_signs: PhraseTable[Unit]
    """Signs of units."""
    currency_prefixes: PhraseTable[Unit]
    """Signs of currencies before a number."""
    currency_names: PhraseTable[Unit] = _EMPTY
    """Names of coins that may stand there too ("francs 3,000")."""
    weights_like_money: Mapping[str, Unit] = field(default_factory=dict)
    """Units that the name of a coin means before "of" ("5 pounds of tea")."""
    unit_adjectives: frozenset[str] = _NO_WORDS
    """Stand before a unit ("12 square miles")."""
    sure_units: frozenset[str] = _NO_WORDS
    """Are units whatever stands before them ("proof gallons", but "flour barrels")."""
    currency_adjectives: PhraseTable[bool] = _EMPTY
    """Stand before a coin ("gold francs")."""
    limits_before: PhraseTable[Limit]
    """Hedges and bounds before a number."""
    limits_after: PhraseTable[Limit] = _EMPTY
    """Those behind it."""
    during: frozenset[str] = _NO_WORDS
    """A bound of them is a span of time before a duration ("payable over ten years")."""
    bounds_go_on: frozenset[str] = _NO_WORDS
    """Behind one of these it is a bound all the same, and so is a word of `beneath`."""
    lasting: frozenset[str] = _NO_WORDS
    """Behind one "one day" is a span of time and no day of which something is told."""
    beneath: frozenset[str] = _NO_WORDS
    """Are no bound before counted nouns ("under three kings")."""
    distributives: frozenset[str] = _NO_WORDS
    """After them "one" is no number ("in any one year")."""
    points: frozenset[str] = _NO_WORDS
    """Are percentage points after a percentage."""
    range_openers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Go on after "from" and "between"."""
    range_words: PhraseTable[bool]
    """Link a range without an opener."""
    alternatives: frozenset[str]
    """Link two numbers of which one holds."""
    dimension_links: frozenset[str] = _NO_WORDS
    """Stand between the sides of a room ("12 by 15 feet")."""
    dating: frozenset[str] = _NO_WORDS
    """Stand before a date ("45 in 1953")."""
    age_before: PhraseTable[bool] = _EMPTY
    """Stand before an age."""
    age_after: PhraseTable[bool] = _EMPTY
    """Stand behind one."""
    age_said: PhraseTable[bool] = _EMPTY
    """After them a number alone is an age ("she was 19 when she married")."""
    age_goes_on: frozenset[str] = _NO_WORDS
    """May follow it."""
    age_limits: PhraseTable[Limit] = _EMPTY
    """Bound an age."""
    aged_persons: frozenset[str] = _NO_WORDS
    """Persons of whom such a bound is told."""
    person: frozenset[str] = _NO_WORDS
    """Singulars whose age a number alone may tell ("the widow (41)")."""
    young: frozenset[str] = _NO_WORDS
    """Those of them of whom even a small one does."""
    rates: Rates
    votes: Votes
    old_money: OldMoney | None = None
    parts_of: Mapping[tuple[str, str], int]
    """How many of a smaller unit make a greater one that may stand before it ("3 roubles 50
    kopecks")."""
    unnamed_hundredths: bool = False
    """Whether the smaller one may lack its name ("3 fr. 50")."""
    signs_of_parts: Mapping[str, Unit] = field(default_factory=dict)
    """Signs that are units only then ("5 ft. 9 in.") ..."""
    extents: frozenset[str] = _NO_WORDS
    """... or before one of these ("12 in deep")."""
    currency_suffixes: frozenset[str] = _NO_WORDS
    """Stand behind a sum ("sterling")."""
    folds: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply ("tenfold")."""
    fold: frozenset[str] = _NO_WORDS
    """What makes one of a number."""
    scores: frozenset[str] = _NO_WORDS
    """Tell that two numbers are a score and no ratio."""
    ratio_words: frozenset[str] = _NO_WORDS
    """Stand before a ratio."""
    ratio_links: frozenset[str] = _NO_WORDS
    """Stand in it."""
    ratio_openers: frozenset[str] = _NO_WORDS
    """Open one ("as 1 to 26")."""
    parts: PhraseTable[bool]
    """Make a ratio ("nine out of ten"); those that are False do so only after one."""
    wholes: frozenset[str] = _NO_WORDS
    """Stand before the whole of a part."""
    negative: frozenset[str] = _NO_WORDS
    """Stand before degrees below zero."""
    negative_after: PhraseTable[bool] = _EMPTY
    """Stand behind them."""
    below_zero: frozenset[str] = _NO_WORDS
    """Units that can be so."""
