"""The words that tell by their neighborhood whether something is a date."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Carry the company that dates of a language keep, as sets of words in small letters."""

    # Years

    before_year: frozenset[str] = _NONE
    """Stand before a year ("in 1952")."""
    before_year_or_count: frozenset[str] = _NONE
    """Those of them that stand before a count as well ("of 1952 men")."""
    before_short_year: frozenset[str] = _NONE
    """Stand before two digits with an apostrophe ("of '52")."""
    before_closed_year: frozenset[str] = _NONE
    """A year behind them must end its clause."""
    before_worded_year: frozenset[str] = _NONE
    """One of them stands before a year in words."""
    year_verbs: frozenset[str] = _NONE
    """Tell that the figure before them is a year ("1952 saw")."""
    year_prefixes: tuple[str, ...] = ()
    """Joined by a hyphen to a year ("pre-1939")."""
    years: frozenset[str] = _NONE
    """Two years joined as one stand behind them ("the years 1951-2")."""
    yearly: frozenset[str] = _NONE
    """Have a year before them ("the large 1952 harvest")."""
    papers: frozenset[str] = _NONE
    """Have a year of their own, which dates nothing else ("the law of 1921")."""
    collections: frozenset[str] = _NONE
    """The years of archives stand behind them ("Central Files 1967–69")."""
    datives: frozenset[str] = _NONE
    """Near them "Jahre" is one year."""

    # Numbers that are no years

    numbers: frozenset[str] = _NONE
    """Make the figure behind them a name ("No.", "file")."""
    behind_number: frozenset[str] = _NONE
    """Stand behind the number of a letter ("your 1412 of May 3")."""
    number_endings: tuple[str, ...] = ()
    """End the words for such letters."""
    sendings: frozenset[str] = _NONE
    """A number behind them is that of a telegram ("rptd Lima 1939")."""
    amounts: frozenset[str] = _NONE
    """A figure behind them, or behind them and "of", is no bare year ("a total of 1952")."""
    counting: frozenset[str] = _NONE
    """Make a number of what looks like a year ("the remaining 1952 tons")."""
    counted: frozenset[str] = _NONE
    """Make the figure before them a count ("1952 people")."""
    containers: frozenset[str] = _NONE
    """Those of them that something happens in ("in 1952 cases", but "in 1952 people fled")."""
    small_words: frozenset[str] = _NONE
    """End like a plural and are none."""
    chapters: frozenset[str] = _NONE
    """Make an act of the year of a reign before them ("5 Geo. I c. 9")."""

    # Months

    before_month: frozenset[str] = _NONE
    """Stand before a month ("in May")."""
    month_events: frozenset[str] = _NONE
    """Have a month before them ("the April session")."""
    agents: frozenset[str] = _NONE
    """Stand before persons ("by May")."""

    # Days

    before_day: frozenset[str] = _NONE
    """Stand before "the 12th"."""
    behind_day: frozenset[str] = _NONE
    """Stand behind "the 12th"."""
    subjects: frozenset[str] = _NONE
    """Begin the clause behind a day ("the 5th we sailed")."""
    before_bare_day: frozenset[str] = _NONE
    """A day behind them may lack its article ("left 5th")."""
    past_endings: tuple[str, ...] = ()
    """End verbs with a bare day behind them ("joined 21st")."""
    ranking: frozenset[str] = _NONE
    """Have such an ending and rank what is behind them ("placed 3d")."""
    day_cases: frozenset[str] = _NONE
    """Endings with which a day may begin a sentence ("27-го Лукин уехал")."""
    thoroughfares: frozenset[str] = _NONE
    """Make a name of the day before them ("12 May Street")."""
    writings: frozenset[str] = _NONE
    """Are told by their day ("la lettre du 28 annonce")."""
    dating: frozenset[str] = _NONE
    """The date of a paper stands behind them."""
    before_own_day: frozenset[str] = _NONE
    """Show in a text of another language whose date follows."""
    also_english: frozenset[str] = _NONE
    """Don't show it, because English has them too."""

    # Weekdays and feasts

    before_weekday: frozenset[str] = _NONE
    """Stand before a weekday ("on Monday")."""
    weekday_verb_endings: tuple[str, ...] = ()
    """End words with a weekday behind them ("arrived Monday")."""
    going: frozenset[str] = _NONE
    """Have a place between themselves and a weekday ("leaves Geneva Monday")."""
    offices: frozenset[str] = _NONE
    """A weekday may follow the name of one ("saw the Minister Monday")."""
    before_feast: frozenset[str] = _NONE
    """Stand before a feast without its year ("at Easter")."""

    # Distances and quarters

    before_quarter: frozenset[str] = _NONE
    """Stand before a quarter of a year that is told by "this"."""
    halving: frozenset[str] = _NONE
    """No distance behind them tells a date ("half a century ago")."""
    indefinite: frozenset[str] = _NONE
    """Nor behind these ("any previous year")."""
    first_times: frozenset[str] = _NONE
    """Nor behind these ("the first time in two weeks")."""
    vague: frozenset[str] = _NONE
    """Behind "or" they make a distance inexact ("the next day or two")."""

    # Looking ahead

    future_words: frozenset[str] = _NONE
    """Tell that the sentence looks ahead to the date behind them."""
    future_phrases: frozenset[str] = _NONE
    """Tell the same by two words ("is to")."""
    future_verbs: frozenset[str] = _NONE
    """Tell the same at once behind the date."""
    past_phrases: frozenset[str] = _NONE
    """Take it back ("next morning")."""
    open_words: frozenset[str] = _NONE
    """The date behind them may lie on either side."""

    # Articles

    determiners: frozenset[str] = _NONE
    """Articles, demonstratives and possessives."""
    articles: frozenset[str] = _NONE
    """Those of them that make definite."""
