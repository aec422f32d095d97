"""What the words of a date say before anybody asks what they mean: expressions of the grammar.

An expression is what stands on paper: "9 April of this year" is a day, a month and a reference to
a year. `tei_kit.dates.resolution` turns it into a `HistoricalDate` with the help of a context.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Base = Literal["anchor", "mentioned"]
"""What a reference counts from: the document's own date, or the date that was mentioned last."""

Unit = Literal["day", "week", "month", "quarter", "year"]
PartKind = Literal["half", "quarter", "third", "week", "ten_days", "months", "position", "season"]
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
    """The year that brings a month or season nearest to the anchor: "last May", "next summer"."""

    direction: int


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
class FiscalYear:
    """The year of a budget, named after the calendar year in which it ends."""

    year: YearSlot


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
class WeekdayReference:
    """A day of the week near the anchor: -1 for last, 0 for the nearest, 1 for next."""

    weekday: int
    direction: int


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
    | NumericDate
    | Decade
    | Century
    | FiscalYear
    | Part
    | Range
    | Bound
    | Shift
    | WeekdayReference
    | Doubtful
)
