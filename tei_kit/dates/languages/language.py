"""What a language's table holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tei_kit.dates.languages.clock import Clock

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
class Company:
    """Carry the words that tell by their neighborhood whether something is a date.

    Each field is a set of words in small letters: those that stand before a year, and among them
    the ones that stand before a count as well; before a month; before a weekday; before two digits
    with an apostrophe; before "the 12th" and behind it. `agents` stand before persons ("by May"),
    `numbers` make the figure behind them a name ("No.", "file"), `counted` make the figure before
    them a count, `containers` are those of them that something happens in ("in 1952 cases", but
    "in 1952 people fled"). `small_words` end like a plural and are none. `year_verbs` tell that
    the figure before them is a year, `future_words` and `future_phrases` (of two words) before a
    date that its sentence looks ahead (`past_phrases` take it back: "next morning"),
    `future_verbs` the same at once behind it, `open_words` that the date behind them may lie on
    either side. Behind `before_closed_year` a year must end its clause; `behind_number` stand
    behind the number of a letter ("your 1412 of May 3") and `number_endings` end the words for
    such letters. `month_events` have a month before them ("the April session"), `yearly` a year
    ("the large 1952 harvest"); `papers` have a year of their own ("the law of 1921"). Behind
    `years` stand two years that are joined as one ("1951-2"), behind `before_quarter` a quarter of
    a year that is told by "this", behind `before_feast` a feast without its year. Behind `halving`
    ("half a century ago"), `indefinite` ("any previous year") and `first_times` ("the first time
    in two weeks") no distance tells a date, behind `amounts` a figure is no bare year, nor with
    "of" between; a year in words needs one of `before_worded_year`. Before `thoroughfares` a day
    is a name ("12 May Street"), before `chapters` a year of a reign ("5 Geo. I c. 9"), and
    `writings` are told by their day ("la lettre du 28 annonce"). Before "or" and one of the
    `vague` ("the next day or two") no distance is meant exactly; behind `dating` stands the date
    of a paper, behind `collections` the years of archives ("Central Files 1967–69"), and words
    with `weekday_verb_endings` have a weekday behind them ("arrived Monday"), those of `going` have
    a place between ("leaves Geneva Monday"). A day may lack its article behind `before_bare_day`
    ("left 5th") and verbs with `past_endings` ("joined 21st"), unless they are `ranking` ("placed
    3d"), and with endings in `day_cases` wherever a sentence begins ("27-го Лукин уехал"); one of
    the `subjects` behind it begins its clause ("the 5th we sailed"). A weekday may follow the name
    of an office ("saw the Minister Monday"). In a text of another language, `before_own_day` show
    whose date follows, and `also_english` don't.
    Words that are `counting` make a number of what looks like a year ("the remaining 1952 tons"),
    `year_prefixes` a year ("pre-1939").
    A number behind one of the `sendings` is that of a telegram ("rptd Lima 1939").
    Near `datives`, "Jahre" is one year.
    """

    before_year: frozenset[str] = frozenset()
    before_year_or_count: frozenset[str] = frozenset()
    before_month: frozenset[str] = frozenset()
    before_weekday: frozenset[str] = frozenset()
    before_short_year: frozenset[str] = frozenset()
    before_day: frozenset[str] = frozenset()
    behind_day: frozenset[str] = frozenset()
    day_cases: frozenset[str] = frozenset()
    datives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    containers: frozenset[str] = frozenset()
    small_words: frozenset[str] = frozenset()
    year_verbs: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    future_words: frozenset[str] = frozenset()
    future_phrases: frozenset[str] = frozenset()
    past_phrases: frozenset[str] = frozenset()
    future_verbs: frozenset[str] = frozenset()
    open_words: frozenset[str] = frozenset()
    before_closed_year: frozenset[str] = frozenset()
    behind_number: frozenset[str] = frozenset()
    sendings: frozenset[str] = frozenset()
    month_events: frozenset[str] = frozenset()
    before_own_day: frozenset[str] = frozenset()
    also_english: frozenset[str] = frozenset()
    yearly: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    writings: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    before_quarter: frozenset[str] = frozenset()
    before_feast: frozenset[str] = frozenset()
    halving: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    first_times: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    before_worded_year: frozenset[str] = frozenset()
    thoroughfares: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    going: frozenset[str] = frozenset()
    weekday_verb_endings: tuple[str, ...] = ()
    chapters: frozenset[str] = frozenset()
    before_bare_day: frozenset[str] = frozenset()
    ranking: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    number_endings: tuple[str, ...] = ()
    counting: frozenset[str] = frozenset()
    year_prefixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """Carry the words of one language that make dates.

    `words` maps each sense to words in small letters and their numbers; an entry with a space or a
    mark in it ("il y a", "d. J.") is read as one word. Names of months and weekdays come from
    Babel by `locale`, respelled by `spell`; `months`, `short_months` and `weekdays` add further
    ones. `everyday` are the commonest words of the language that English has not; `letters`
    are those that no other language here is written with. `ambiguous_months` are those
    whose name is a common word or a given name too, `name_months` those that are names of
    persons. `large_months` says that the language writes months with a capital letter,
    `large_nouns` that it does so with all nouns. `day_first` is the custom for dates in figures,
    `month_first` that for months by name ("May 6"); `stop_behind_day` says that a full stop makes
    the day an ordinal ("6. Mai"), `adjective_behind` that "last" may follow its noun,
    `bare_years` that a year needs no word before it ("Er starb 1952 in Rom"),
    `bare_weekdays` that a weekday needs none ("Er kommt Mittwoch"),
    `cardinal_days` that days are told by cardinals ("le trois juin", "le 28 au soir"). `clock` has
    the words for times of day.
    """

    tag: str
    words: Mapping[Sense, Mapping[str, int]]
    company: Company
    locale: str
    spell: Callable[[str], Iterable[str]] | None = None
    months: Mapping[str, int] = field(default_factory=dict)
    short_months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    everyday: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    ambiguous_months: frozenset[int] = ALL_MONTHS
    name_months: frozenset[int] = frozenset()
    large_months: bool = False
    cardinal_days: bool = False
    large_nouns: bool = False
    day_first: bool = True
    month_first: bool = False
    stop_behind_day: bool = False
    adjective_behind: bool = False
    bare_years: bool = False
    bare_weekdays: bool = False
    clock: Clock = field(default_factory=Clock)

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
