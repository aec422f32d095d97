"""What the figure grammar must know of a language; one file of `languages/` fills it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from tei_kit.figures.phrases import PhraseTable
from tei_kit.model.quantity import FigureType

_EMPTY: PhraseTable[Any] = PhraseTable({})
_NO_WORDS: frozenset[str] = frozenset()

Limit = Literal["at_least", "at_most", "approximate"]


@dataclass(frozen=True, slots=True)
class Unit:
    """Name a unit as values carry it, and say which type of figure it makes."""

    name: str
    type: FigureType


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The number words of a language.

    `magnitude_signs` stand after digits only, those in `glued_magnitudes` without a space;
    `money_magnitudes` only after a sum ("$5m"). `denominators` give what "third" and "thirds"
    divide by and whether the word is a plural, None where the plural is the same ("Drittel").
    `ordinals` make a number a rank, `large_ordinals` even without a hyphen. After
    `not_before_half` "half" is a noun ("the first half"); before `after_parts` "one third" is a
    part and no rank. `shares` are words that are a part by themselves ("tiers", "треть"),
    `halves_behind` say that a half is to be added ("et demi").
    `bare` are magnitudes that stand without a number before them ("mille hommes"), `rounding`
    those that no number is exact with ("vingtaine"), `mixed` words that say a whole and a part
    ("zweieinhalb"). Tens are counted on to nineteen from those in `counted_on` ("soixante-dix"),
    through `links` too ("soixante et onze"); `score` makes eighty of four ("quatre-vingts"). With
    a `decimal_comma` points mark thousands ("12.500"); an `ordinal_stop` after digits makes them
    a rank ("3. Armee"), `cardinal_endings` leave them a number ("5-ти").
    """

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: frozenset[str]
    magnitudes: Mapping[str, Decimal]
    magnitude_signs: Mapping[str, Decimal]
    glued_magnitudes: frozenset[str] = _NO_WORDS
    money_magnitudes: Mapping[str, Decimal] = field(default_factory=dict)
    denominators: Mapping[str, tuple[int, bool | None]]
    ordinals: frozenset[str]
    large_ordinals: frozenset[str] = _NO_WORDS
    ordinal_endings: frozenset[str] = _NO_WORDS
    half: frozenset[str]
    not_before_half: frozenset[str] = _NO_WORDS
    after_parts: frozenset[str] = _NO_WORDS
    articles: frozenset[str]
    conjunctions: frozenset[str]
    of: frozenset[str]
    bare: frozenset[str] = _NO_WORDS
    mixed: Mapping[str, Decimal] = field(default_factory=dict)
    counted_on: frozenset[int] = frozenset()
    links: frozenset[str] = _NO_WORDS
    score: frozenset[str] = _NO_WORDS
    shares: Mapping[str, Decimal] = field(default_factory=dict)
    halves_behind: PhraseTable[bool] = _EMPTY
    rounding: frozenset[str] = _NO_WORDS
    cardinal_endings: frozenset[str] = _NO_WORDS
    decimal_comma: bool = False
    ordinal_stop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What tells the counted thing from the words around it.

    `is_plural` judges one lower-case word. `stops` end a noun phrase, `persons` are nouns that
    are counted beyond doubt, `attributive_plurals` may stand before the noun that is counted
    ("women workers"), `peoples` are plurals where no noun follows ("12 Japanese were hurt"),
    `predicates` say what happened to the counted ("31 killed"), `compounds` stand after a hyphen
    ("five-man"), `countable` are singulars that "one" counts ("one box"), `complements` belong to
    the noun before them ("prisoners of war"), `acronyms` are no stops although a stop is spelt so
    ("US"). Where nouns are `capitalized` the first capital is the noun;
    where the measured thing `follows` its unit no "of" stands between ("500 Tonnen Roggen").
    `degrees` stand before an adjective ("two very long letters").
    """

    is_plural: Callable[[str], bool]
    stops: frozenset[str]
    persons: frozenset[str]
    attributive_plurals: frozenset[str] = _NO_WORDS
    compounds: frozenset[str] = _NO_WORDS
    complements: PhraseTable[bool] = _EMPTY
    conjunctions: frozenset[str]
    peoples: frozenset[str] = _NO_WORDS
    predicates: frozenset[str] = _NO_WORDS
    dropped: frozenset[str] = _NO_WORDS
    degrees: frozenset[str] = _NO_WORDS
    adverb_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    countable: frozenset[str] = _NO_WORDS
    acronyms: frozenset[str] = _NO_WORDS
    capitalized: bool = False
    follows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What shows that a number without a noun says how much.

    `repeats` are words after which a number takes up the noun of the figure before. A hedge after
    `unhedged_after` is no sign of a figure ("at about five"), nor is "are" in "`the` two are".
    `groups` tell what they count ("a staff of 9") and take up nothing; a range after one of the
    `changes` is no stretch of hours ("an increase from 7 to 9").
    `having` are verbs between an owner and his number ("the Liberals hold 13"), `comparing` stand
    before a share without its sign ("82 per cent against 75.6"), `pricing` before a further price
    ("butter at 9.60"), `heads` begin what a colon closes before a number ("Number of goats: 31").
    `strong` is the second half of "12,000-strong", `sharing` say where a part is ("12 ships, 3 in
    dock"). `being` are verbs before a number that closes its clause ("the deaths were 412"); one
    of the `amounts` before them tells how much even in words or as a year is written.
    `many` are the pronouns that stand for several ("1050 of them").
    """

    before: PhraseTable[bool]
    after: PhraseTable[bool]
    repeats: frozenset[str] = _NO_WORDS
    unhedged_after: frozenset[str] = _NO_WORDS
    definite: frozenset[str] = _NO_WORDS
    having: frozenset[str] = _NO_WORDS
    groups: frozenset[str] = _NO_WORDS
    changes: frozenset[str] = _NO_WORDS
    comparing: PhraseTable[bool] = _EMPTY
    pricing: frozenset[str] = _NO_WORDS
    heads: PhraseTable[bool] = _EMPTY
    strong: frozenset[str] = _NO_WORDS
    sharing: frozenset[str] = _NO_WORDS
    being: frozenset[str] = _NO_WORDS
    amounts: frozenset[str] = _NO_WORDS
    many: frozenset[str] = _NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What shows that a number is a name and no figure.

    `strong` words make any number after them a label, `weak` ones unless something is counted.
    `after` are words that make a label of the number before them (clock times, page counts of a
    citation), `clock_nouns` do so after a preposition ("à 12 heures"),
    `hour_signs` before the minutes ("4 h. 30"). `sovereigns` and `chapters` name a statute
    ("33 & 34 Vict. c. 90"). The `determiners` that are `conjunctional` open a
    clause as well ("that").
    """

    strong: PhraseTable[bool]
    weak: PhraseTable[bool]
    after: PhraseTable[bool]
    hours: frozenset[str] = _NO_WORDS
    clock_prepositions: frozenset[str]
    clock_nouns: frozenset[str] = _NO_WORDS
    hour_signs: frozenset[str] = _NO_WORDS
    determiners: frozenset[str]
    conjunctional: frozenset[str] = _NO_WORDS
    months: frozenset[str]
    streets: frozenset[str] = _NO_WORDS
    names: frozenset[str] = _NO_WORDS
    holy_books: frozenset[str] = _NO_WORDS
    compass: frozenset[str] = _NO_WORDS
    sovereigns: frozenset[str] = _NO_WORDS
    chapters: frozenset[str] = _NO_WORDS
    place_prepositions: frozenset[str]
    year_contexts: frozenset[str]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Gather the tables of one language; its `telling` words are so common that they betray it.

    `sure_units` are units whatever stands before them ("proof gallons", but "flour barrels").
    `weights_like_money` are units that the name of a coin means before "of". `range_openers` give
    the words that go on after "from" and "between"; `range_words` link without an opener.
    A bound of `during` is a span of time before a duration ("payable over ten years") unless a word
    of `bounds_go_on` stands before it, and so are words of `beneath` before counted nouns none
    ("under three kings"). Behind a word of `lasting` "one day" is a span of time and no day of
    which something is told. After `distributives` "one" is no number ("in any one
    year"); after a percentage, `points` are percentage points.
    `dimension_links` stand between the sides of a room ("12 by 15 feet"), `dating` before a date
    ("45 in 1953"). `parts` make a ratio ("nine out of ten"); those that are False do so only after
    one.
    `parts_of` say how many of a smaller unit make a greater one that may stand before it
    ("3 roubles 50 kopecks"), `unnamed_hundredths` that it may lack its name ("3 fr. 50"),
    `signs_of_parts` are signs that are units only then ("5 ft. 9 in.") and before one of the
    `extents` ("12 in deep").
    `age_said` are words after which a number alone is an age ("she was 19 when she
    married"), `age_goes_on` words that may follow it.
    `person` are singulars whose age may be told by a number alone ("the widow (41)"), of
    the `young` among them even by a small one.
    """

    tag: str
    telling: frozenset[str]
    numbers: NumberWords
    nouns: Nouns
    statements: Statements
    labels: Labels
    units: PhraseTable[Unit]
    unit_signs: PhraseTable[Unit]
    currency_prefixes: PhraseTable[Unit]
    currency_names: PhraseTable[Unit] = _EMPTY
    weights_like_money: Mapping[str, Unit] = field(default_factory=dict)
    unit_adjectives: frozenset[str] = _NO_WORDS
    sure_units: frozenset[str] = _NO_WORDS
    currency_adjectives: PhraseTable[bool] = _EMPTY
    limits_before: PhraseTable[Limit]
    limits_after: PhraseTable[Limit] = _EMPTY
    during: frozenset[str] = _NO_WORDS
    lasting: frozenset[str] = _NO_WORDS
    beneath: frozenset[str] = _NO_WORDS
    distributives: frozenset[str] = _NO_WORDS
    points: frozenset[str] = _NO_WORDS
    bounds_go_on: frozenset[str] = _NO_WORDS
    range_openers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    range_words: PhraseTable[bool]
    alternatives: frozenset[str]
    dimension_links: frozenset[str] = _NO_WORDS
    dating: frozenset[str] = _NO_WORDS
    age_before: PhraseTable[bool] = _EMPTY
    age_after: PhraseTable[bool] = _EMPTY
    age_said: PhraseTable[bool] = _EMPTY
    age_goes_on: frozenset[str] = _NO_WORDS
    age_limits: PhraseTable[Limit] = _EMPTY
    aged_persons: frozenset[str] = _NO_WORDS
    person: frozenset[str] = _NO_WORDS
    young: frozenset[str] = _NO_WORDS
    rates: Rates
    votes: Votes
    old_money: OldMoney | None = None
    parts_of: Mapping[tuple[str, str], int]
    unnamed_hundredths: bool = False
    signs_of_parts: Mapping[str, Unit] = field(default_factory=dict)
    extents: frozenset[str] = _NO_WORDS
    currency_suffixes: frozenset[str] = _NO_WORDS
    folds: Mapping[str, int] = field(default_factory=dict)
    fold: frozenset[str] = _NO_WORDS
    scores: frozenset[str] = _NO_WORDS
    ratio_words: frozenset[str] = _NO_WORDS
    ratio_links: frozenset[str] = _NO_WORDS
    ratio_openers: frozenset[str] = _NO_WORDS
    parts: PhraseTable[bool]
    wholes: frozenset[str] = _NO_WORDS
    negative: frozenset[str] = _NO_WORDS
    negative_after: PhraseTable[bool] = _EMPTY
    below_zero: frozenset[str] = _NO_WORDS
