"""The parts of a language's tables: number words, nouns, labels, rates, votes, old money."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tei_kit.figures.phrases import PhraseTable
from tei_kit.model.quantity import FigureType

_EMPTY: PhraseTable[Any] = PhraseTable({})
_NO_WORDS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unit:
    """Name a unit as values carry it, and say which type of figure it makes."""

    name: str
    type: FigureType


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The number words of a language."""

    ones: Mapping[str, int]
    """From zero up to nineteen, or as far as one word tells."""
    tens: Mapping[str, int]
    """Twenty and on."""
    hundreds: frozenset[str]
    """The word for a hundred."""
    magnitudes: Mapping[str, Decimal]
    """Thousand and on."""
    magnitude_signs: Mapping[str, Decimal]
    """Stand after digits only ("5 mn")."""
    glued_magnitudes: frozenset[str] = _NO_WORDS
    """Those of them without a space before ("5k")."""
    money_magnitudes: Mapping[str, Decimal] = field(default_factory=dict)
    """Only after a sum ("$5m")."""
    denominators: Mapping[str, tuple[int, bool | None]]
    """What "third" and "thirds" divide by, and whether the word is a plural: None where it is
    the same ("Drittel")."""
    ordinals: frozenset[str]
    """Make a number a rank."""
    large_ordinals: frozenset[str] = _NO_WORDS
    """Do so even without a hyphen."""
    ordinal_endings: frozenset[str] = _NO_WORDS
    """End a rank in digits ("3d")."""
    half: frozenset[str]
    """The word for a half."""
    not_before_half: frozenset[str] = _NO_WORDS
    """After one of them "half" is a noun ("the first half")."""
    after_parts: frozenset[str] = _NO_WORDS
    """Before one of them "one third" is a part and no rank."""
    articles: frozenset[str]
    """Stand for one before a magnitude or a half."""
    conjunctions: frozenset[str]
    """Join the words of a number."""
    of: frozenset[str]
    """Stand between a number and its whole."""
    bare: frozenset[str] = _NO_WORDS
    """Magnitudes without a number before them ("mille hommes")."""
    mixed: Mapping[str, Decimal] = field(default_factory=dict)
    """Say a whole and a part ("zweieinhalb")."""
    counted_on: frozenset[int] = frozenset()
    """Tens that are counted on to nineteen ("soixante-dix")."""
    links: frozenset[str] = _NO_WORDS
    """What they are counted on through ("soixante et onze")."""
    score: frozenset[str] = _NO_WORDS
    """Makes eighty of four ("quatre-vingts")."""
    shares: Mapping[str, Decimal] = field(default_factory=dict)
    """Are a part by themselves ("tiers", "треть")."""
    halves_behind: PhraseTable[bool] = _EMPTY
    """Say that a half is to be added ("et demi")."""
    rounding: frozenset[str] = _NO_WORDS
    """No number is exact with them ("vingtaine")."""
    cardinal_endings: frozenset[str] = _NO_WORDS
    """Leave a number in digits one ("5-ти")."""
    decimal_comma: bool = False
    """Whether points mark thousands ("12.500")."""
    ordinal_stop: bool = False
    """Whether a stop after digits makes a rank ("3. Armee")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What tells the counted thing from the words around it."""

    is_plural: Callable[[str], bool]
    """Judges one word in small letters."""
    stops: frozenset[str]
    """End a noun phrase."""
    persons: frozenset[str]
    """Are counted beyond doubt."""
    attributive_plurals: frozenset[str] = _NO_WORDS
    """May stand before the noun that is counted ("women workers")."""
    compounds: frozenset[str] = _NO_WORDS
    """Stand after a hyphen ("five-man")."""
    complements: PhraseTable[bool] = _EMPTY
    """Belong to the noun before them ("prisoners of war")."""
    conjunctions: frozenset[str]
    """Join two nouns that one number counts."""
    peoples: frozenset[str] = _NO_WORDS
    """Are plurals where no noun follows ("12 Japanese were hurt")."""
    predicates: frozenset[str] = _NO_WORDS
    """Say what happened to the counted ("31 killed")."""
    dropped: frozenset[str] = _NO_WORDS
    """Are left out of what is counted ("more")."""
    degrees: frozenset[str] = _NO_WORDS
    """Stand before an adjective ("two very long letters")."""
    adverb_endings: tuple[str, ...] = ()
    """End words that begin a sentence and name nothing ("Only 5")."""
    participle_endings: tuple[str, ...] = ()
    """End words behind which no noun of one thing goes on."""
    countable: frozenset[str] = _NO_WORDS
    """Singulars that "one" counts ("one box")."""
    acronyms: frozenset[str] = _NO_WORDS
    """Are no stops although one is spelt so ("US")."""
    capitalized: bool = False
    """Whether the first capital is the noun."""
    follows: bool = False
    """Whether the measured thing follows its unit without "of" ("500 Tonnen Roggen")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What shows that a number without a noun says how much."""

    before: PhraseTable[bool]
    """Stand before such a number ("a total of")."""
    after: PhraseTable[bool]
    """Stand behind one ("were killed")."""
    repeats: frozenset[str] = _NO_WORDS
    """After them a number takes up the noun of the figure before."""
    unhedged_after: frozenset[str] = _NO_WORDS
    """A hedge after them is no sign of a figure ("at about five")."""
    definite: frozenset[str] = _NO_WORDS
    """After them what stands behind is none either ("the two are")."""
    having: frozenset[str] = _NO_WORDS
    """Stand between an owner and his number ("the Liberals hold 13")."""
    groups: frozenset[str] = _NO_WORDS
    """Tell what they count and take up nothing ("a staff of 9")."""
    changes: frozenset[str] = _NO_WORDS
    """A range after one is no stretch of hours ("an increase from 7 to 9")."""
    comparing: PhraseTable[bool] = _EMPTY
    """Stand before a share without its sign ("82 per cent against 75.6")."""
    pricing: frozenset[str] = _NO_WORDS
    """Stand before a further price ("butter at 9.60")."""
    heads: PhraseTable[bool] = _EMPTY
    """Begin what a colon closes before a number ("Number of goats: 31")."""
    strong: frozenset[str] = _NO_WORDS
    """The second half of "12,000-strong"."""
    sharing: frozenset[str] = _NO_WORDS
    """Say where a part is ("12 ships, 3 in dock")."""
    being: frozenset[str] = _NO_WORDS
    """Verbs before a number that closes its clause ("the deaths were 412")."""
    amounts: frozenset[str] = _NO_WORDS
    """Before such a verb they tell how much even in words or as a year is written."""
    many: frozenset[str] = _NO_WORDS
    """Pronouns that stand for several ("1050 of them")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What shows that a number is a name and no figure."""

    strong: PhraseTable[bool]
    """Make any number after them a label."""
    weak: PhraseTable[bool]
    """Do so unless something is counted."""
    after: PhraseTable[bool]
    """Make a label of the number before them: clock times, page counts of a citation."""
    hours: frozenset[str] = _NO_WORDS
    """Stand behind four digits of the clock."""
    clock_prepositions: frozenset[str]
    """Stand before an hour."""
    clock_nouns: frozenset[str] = _NO_WORDS
    """Make an hour of a number behind such a preposition ("à 12 heures")."""
    hour_signs: frozenset[str] = _NO_WORDS
    """Stand before the minutes ("4 h. 30")."""
    determiners: frozenset[str]
    """Articles, demonstratives and possessives."""
    conjunctional: frozenset[str] = _NO_WORDS
    """Those of them that open a clause as well ("that")."""
    months: frozenset[str]
    """Their names."""
    streets: frozenset[str] = _NO_WORDS
    """Words for them."""
    names: frozenset[str] = _NO_WORDS
    """Nouns that make a name of a number in words ("the Four Powers")."""
    holy_books: frozenset[str] = _NO_WORDS
    """Their names ("2 Kings")."""
    compass: frozenset[str] = _NO_WORDS
    """Its points."""
    sovereigns: frozenset[str] = _NO_WORDS
    """Name a statute with the year of their reign ("33 & 34 Vict. c. 90")."""
    chapters: frozenset[str] = _NO_WORDS
    """Stand before its chapter."""
    place_prepositions: frozenset[str]
    """Stand before a place."""
    year_contexts: frozenset[str]
    """Stand before a year."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What makes a rate of a sum, a measure or a duration.

    `links` stand between the two ("a", "per"), `denominators` are what is paid or measured by,
    besides the units themselves, `adverbs` say both ("annually", "per annum"). A rate that a word
    of `not_before` follows is none ("200 francs a week before"). `per` are those links that need
    nothing else to tell a rate ("12 deaths per 100,000", "140 per square mile"), `of_any_noun`
    those that any noun may stand behind ("per share"). After `shortened` links a stop may stand
    ("50 cents pr. bushel").
    """

    links: frozenset[str]
    denominators: PhraseTable[str]
    adverbs: PhraseTable[str]
    not_before: frozenset[str]
    per: frozenset[str] = _NO_WORDS
    of_any_noun: frozenset[str] = _NO_WORDS
    shortened: frozenset[str] = _NO_WORDS


@dataclass(frozen=True, slots=True)
class Votes:
    """What tells the two sides of a vote: the openers, the links, and what is counted.

    `sides` are names that stand before the number of their votes ("Ayes, 231"). Against one, an
    opener that is False opens a ratio ("a majority of three to one").
    """

    openers: PhraseTable[bool]
    links: frozenset[str]
    noun: str
    sides: PhraseTable[bool] = _EMPTY


@dataclass(frozen=True, slots=True)
class OldMoney:
    """How coins are written without their names ("4s. 6d.", "5/-"), greatest first.

    The `letter` stands for pounds ("5l."), `glued` signs for coins only without a space ("10c").
    Each sign comes with its coin and how many of it make
    the next greater one. Signs after a word of `not_after` are something else ("the 40s.").
    """

    pound: str
    letter: str
    glued: Mapping[str, Unit]
    signs: Mapping[str, tuple[Unit, int]]
    slash: Unit
    not_after: frozenset[str]
