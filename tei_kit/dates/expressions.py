"""What the words of a date say before anybody asks what they mean: expressions of the grammar.

An expression is what stands on paper: "9 April of this year" is a day, a month and a reference to
a year. `tei_kit.dates.resolution` turns it into a `HistoricalDate` with the help of a context.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Base = Literal["anchor", "mentioned", "nearby"]
"""What a reference counts from: the document's own date, or the date that was mentioned last.

"nearby" is the date mentioned last, too, but where none stands close by it is no date at all
("three days later").
"""

Unit = Literal["day", "week", "month", "quarter", "year"]
PartKind = Literal[
    "half", "quarter", "third", "week", "ten_days", "months", "position", "season", "day"
]
BoundKind = Literal["before", "after", "since", "until", "not_later", "not_earlier"]
Style = Literal["", "julian", "gregorian", "double"]


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year of two digits ("53"); the century is left to the reader."""

    digits: int


@dataclass(frozen=True, slots=True)
class YearReference:
    """A year told by its distance: "this year", "last year", "the following year"."""

    base: Base
    offset: int


@dataclass(frozen=True, slots=True)
class MonthReference:
    """A month told by its distance: "this month", "instant", "the same month"."""

    base: Base
    offset: int


@dataclass(frozen=True, slots=True)
class NearestYear:
    """The year that brings a month or season nearest to the base: "last May", "next summer"."""

    direction: int
    base: Base = "anchor"


YearSlot = int | ShortYear | YearReference | NearestYear | None
MonthSlot = int | MonthReference | None


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A day, month or year, each as far as the words tell it.

    `weekday` counts from Monday as 0. `style` is what the words say about the calendar: "julian"
    (O.S.), "gregorian" (N.S.), "double" (a day in both), "" for nothing.
    """

    year: YearSlot = None
    month: MonthSlot = None
    day: int | None = None
    weekday: int | None = None
    style: Style = ""


@dataclass(frozen=True, slots=True)
class EntryDay:
    """A day of the month alone where an entry of a diary may begin ("8th. Rained all day")."""

    day: int


@dataclass(frozen=True, slots=True)
class NumericDate:
    """A date in figures whose order only its locale tells ("5/9/53")."""

    first: int
    second: int
    year: int | ShortYear


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years ("the 1950s", "the fifties"): the first year, or its two digits."""

    start: int | ShortYear


@dataclass(frozen=True, slots=True)
class Century:
    """A hundred years, counted from 1; negative before Christ."""

    number: int


@dataclass(frozen=True, slots=True)
class Age:
    """A decade or a century told by its distance: "this decade", "the last century"."""

    years: Literal[10, 100]
    offset: int


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """The year of a budget: the calendar year in which it ends, and the month it begins with.

    `first_month` is 0 where the words don't tell whose budget it is.
    """

    year: YearSlot
    first_month: int = 0


@dataclass(frozen=True, slots=True)
class RepublicanDate:
    """A day or month of the French Republican calendar; its months count from Vendémiaire."""

    year: int | None
    month: int
    day: int | None = None


@dataclass(frozen=True, slots=True)
class RegnalYear:
    """A year of a reign: the sovereign's name, his number of that name, and the year of his."""

    name: int
    number: int
    year: int


@dataclass(frozen=True, slots=True)
class MovableFeast:
    """A feast that is told by its days before or after Easter Sunday."""

    year: YearSlot
    days: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a longer time: "second half of", "early", "summer of".

    `number` counts from 1 and is -1 for the last one. Of the kind "position" 1 is early, 2 the
    middle, 3 late; of "season" 1 is spring, 4 winter; of "months" it is how many from the start,
    or from the end if it is negative.
    """

    kind: PartKind
    number: int
    whole: Expression


@dataclass(frozen=True, slots=True)
class Range:
    """All the time from one date to another; `between` if one moment in it is meant."""

    first: Expression
    last: Expression
    between: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit: "before", "not later than", "since"."""

    kind: BoundKind
    limit: Expression


@dataclass(frozen=True, slots=True)
class Shift:
    """A time told by its distance: "yesterday", "last week", "three months ago"."""

    base: Base
    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Away:
    """A time told by its distance from a date that stands beside it: "two days after 17 June"."""

    amount: int
    unit: Unit
    start: Expression


@dataclass(frozen=True, slots=True)
class WeekdayReference:
    """A day of the week near the base: -1 for last, 0 for the nearest, 1 for next."""

    weekday: int
    direction: int
    base: Base = "anchor"


@dataclass(frozen=True, slots=True)
class WeekdayOfWeek:
    """A day of a week that is told by its distance: "Friday of last week"."""

    weekday: int
    weeks: int


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """A day of the week by its number in a month, -1 for the last: "the first Monday in May"."""

    number: int
    weekday: int
    month: Expression


@dataclass(frozen=True, slots=True)
class WeekFrom:
    """The seven days that begin with a day: "the week of May 4"."""

    day: Expression


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A date that its own words hedge ("ca. 1953", "1953 [?]").

    `plain` says that nothing but dates is hedged so: "ca. 1953" is a year, "about 1953" need not
    be one.
    """

    date: Expression
    words: str
    plain: bool = True


Expression = (
    CalendarDate
    | EntryDay
    | NumericDate
    | Decade
    | Century
    | Age
    | FiscalYear
    | RepublicanDate
    | RegnalYear
    | MovableFeast
    | Part
    | Range
    | Bound
    | Shift
    | Away
    | WeekdayReference
    | WeekdayOfWeek
    | WeekdayOfMonth
    | WeekFrom
    | Doubtful
)
