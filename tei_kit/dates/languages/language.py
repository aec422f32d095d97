"""What a language's table holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tei_kit.dates.languages.clock import Clock
from tei_kit.dates.languages.company import Company

Sense = Literal[
    "month",  # 1 to 12
    "small_month",  # a month's name in small letters, where the language writes it large
    "abbreviated",  # marks a month or weekday that is no date by itself
    "ambiguous",  # marks a month whose name is a common word or a given name too
    "weekday",  # 0 is Monday
    "ordinal",
    "cardinal",
    "roman",
    "suffix",  # what makes a figure an ordinal: "th"
    "decade_suffix",  # "s" in 1950s
    "decade",  # "fifties": 50
    "unit",  # 1 day, 2 week, 3 month, 4 quarter, 5 year, 6 century, 7 decade, 8 fortnight
    # 1 half, 2 quarter, 3 third, 4 week, 5 ten days, 6 days, 7 months, 8 part, 9 weeks, 10 day
    "part_unit",
    "season",  # 1 spring to 4 winter
    "position",  # 1 early, 2 mid, 3 late, before a date or "in"
    "position_noun",  # the same as nouns, before "of"
    "this",
    "last",
    "next",
    "current",  # counts from the document's date even behind an article
    "plural",  # marks a unit that is no single one
    "previous",  # from the date mentioned before
    "following",
    "same",
    "that",
    "day_word",  # "yesterday": -1
    "day_prefix",  # "to" of "to-day"
    "day_behind_prefix",  # "morrow": 1
    "month_word",  # "ultimo": -1
    "year_word",  # "d. J.": 0
    "year_after",  # what a year in figures may have behind it: "г."
    "decade_mark",  # what a decade may have before it: "années"
    "marked_decade",  # a decade by a word that is one only behind such a mark: "trente"
    "next_day",  # "lendemain": 1
    "multiplier",  # "hundred"
    "part_of_day",  # "morning": 0; "night": 1, because "last night" is a time
    "time",  # what makes the figure before it a clock time
    "ago",
    "ago_before",  # the same before the figure: "il y a"
    "hence",
    "hence_before",  # the same before the figure: "dans"
    "fiscal",  # 1, or 1 more than the month that such a year begins with
    "fiscal_land",  # whose fiscal year begins with which month
    "republican_month",  # of the French Republic: 1 Vendémiaire to 12 Fructidor, 13 the last days
    "republican_year",
    "reign",
    "royal",  # "King" before a name
    "sovereign",  # see reigns.py
    "sole_sovereign",  # one whose name needs no number
    "era",  # 1 of our era, -1 before
    "era_letters",  # the letters of an era that is written with full stops
    "month_ending",  # what stands behind a month that is cut ("Sept'r") or counted ("7ber")
    "our",  # "our" of "the year of our Lord"
    "lord",  # "Lord" of it
    "quarter",  # "Q" of Q3, "H" of H1: the number of the part_unit
    "old",
    "style_word",  # "style" of "old style"
    "style",  # 1 old style, 2 new style
    "style_letters",  # the same by its first letter; 0 for its second
    "feast",  # month * 100 + day, by one word
    "small_feast",  # the same in small letters, only behind a bound: "since midsummer"
    "feast_day",  # the same if "day" follows
    "feast_eve",  # the same if "eve" follows
    "movable",  # days from Easter Sunday, by one word
    "movable_weekday",  # weeks from Easter Sunday, if a weekday follows: "Good" of Good Friday
    "movable_day",  # days from Easter Sunday, if "day" follows
    "new",  # New Year's Day; 2 because "new style" is the second
    "day",
    "eve",
    "article",
    "of",
    "in",
    "on",
    "from",
    "between",
    "to",
    "and",
    "or",
    "not",
    "later",
    "earlier",
    "than",
    "before",
    "after",
    "since",
    "until",
    "by",
    "prior",
    "subsequent",
    "during",
    "about",
    "around",
    "night",
    "onward",
    "up",
    "date_noun",  # "date" of "the same date"
    "period_noun",  # "period" of "ten-day period"
    "present_time",  # "date" of "from May to date"
    "past",  # "last" only before seasons
    "few",  # "few" of "the first few days"
    "zone",  # the letter of a time zone
    "time_from_now",  # "time" of "in two weeks' time"
    "year_suffix",  # the ending of a year in figures: "м" of "1960-м"
    "year_mark",
    "year_part",  # what is a part of a year without saying so: "Quartal"
    "mark",  # punctuation
]

ALL_MONTHS = frozenset(range(1, 13))


@dataclass(frozen=True, slots=True)
class Language:
    """Carry the words of one language that make dates."""

    tag: str
    """Its BCP 47 tag."""
    words: Mapping[Sense, Mapping[str, int]]
    """For each sense the words in small letters, and their numbers.

    One with a space or a mark in it ("il y a", "d. J.") is read as one word.
    """
    company: Company
    """The words that tell by their neighborhood whether something is a date."""
    locale: str
    """By it Babel names months and weekdays."""
    spell: Callable[[str], Iterable[str]] | None = None
    """Respells these names."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Further names of months."""
    short_months: Mapping[str, int] = field(default_factory=dict)
    """Further short ones."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Further names of weekdays."""
    everyday: frozenset[str] = frozenset()
    """Its commonest words that English has not."""
    letters: frozenset[str] = frozenset()
    """Letters that no other language here is written with."""
    ambiguous_months: frozenset[int] = ALL_MONTHS
    """Months whose name is a common word or a given name too."""
    name_months: frozenset[int] = frozenset()
    """Those of them that are names of persons."""
    large_months: bool = False
    """Whether months are written with a capital letter."""
    cardinal_days: bool = False
    """Whether days are told by cardinals ("le trois juin", "le 28 au soir")."""
    large_nouns: bool = False
    """Whether all nouns are written with a capital letter."""
    day_first: bool = True
    """Whether the day comes first in figures."""
    month_first: bool = False
    """Whether the month may come first by its name ("May 6")."""
    stop_behind_day: bool = False
    """Whether a full stop makes the day an ordinal ("6. Mai")."""
    adjective_behind: bool = False
    """Whether "last" may follow its noun."""
    bare_years: bool = False
    """Whether a year needs no word before it ("Er starb 1952 in Rom")."""
    bare_weekdays: bool = False
    """Whether a weekday needs none ("Er kommt Mittwoch")."""
    clock: Clock = field(default_factory=Clock)
    """The words for times of day."""

    def means(self, sense: Sense) -> Mapping[str, int]:
        """Return the words of one sense."""
        return self.words.get(sense, {})


def list_of(text: str) -> tuple[str, ...]:
    """Return the words of a table's line in their order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """Return the words of a table's line as a set.

    >>> sorted(words("no page"))
    ['no', 'page']
    """
    return frozenset(text.split())
