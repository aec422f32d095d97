"""Whether words that could be a date stand where a date stands.

"1952" is a year in "in 1952", "the 1952 plan" and "(Press, 1952)", a number in "1952 people" and
"No. 1952"; "May" is a month in "in May" and a name or a verb elsewhere.
"""

from __future__ import annotations

from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    Century,
    Decade,
    Doubtful,
    EntryDay,
    Expression,
    FiscalYear,
    MovableFeast,
    NumericDate,
    Part,
    Range,
    RegnalYear,
    Shift,
    ShortYear,
    WeekdayReference,
    WeekFrom,
    YearReference,
)
from tei_kit.dates.grammar.years import APOSTROPHES
from tei_kit.dates.languages import Sense
from tei_kit.dates.lexicon import lexicon
from tei_kit.dates.licence.bounds import is_bound
from tei_kit.dates.licence.days import (
    ends_as_day,
    is_fraction,
    is_in_figures,
    is_lone_day,
    may_head_entry,
    stands_apart,
)
from tei_kit.dates.licence.distances import is_distance
from tei_kit.dates.licence.weekdays import is_bare_weekday
from tei_kit.dates.licence.years import (
    begins_with_year,
    is_hedged_year,
    is_year,
    joins_years,
)
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.tokens import word_after

_FIRST_NAMED_CENTURY = 10
_LAST_DAY = 31
_OPENERS: frozenset[Sense] = frozenset(("from", "between", "of"))
_CHAPTER_BEHIND = 12
_DOTTED = 5  # tokens of a date such as 1.2.10


def licensed(expression: Expression, around: Neighborhood) -> bool:
    """Tell whether an expression may be a date at its place.

    Args:
        expression: what the grammar read.
        around: its place.
    """
    match expression:
        case CalendarDate(month=None) | EntryDay():
            return _without_month(expression, around)
        case CalendarDate():
            return _with_month(expression, around)
        case Bound() | Range() | Doubtful() | Part(kind="quarter", whole=CalendarDate()):
            return _composed(expression, around)
        case Decade() | WeekdayReference() | WeekFrom() | Century() | MovableFeast():
            return _by_name(expression, around)
        case Shift():
            return is_distance(expression, around)
        case _:
            return _other(expression, around)


def _other(expression: Expression, around: Neighborhood) -> bool:
    match expression:
        case NumericDate():
            return not (around.follows_acronym or around.is_numbered)
        case FiscalYear():
            return not around.is_numbered
        case RegnalYear() if _numbers_statute(around):
            return False
        case _:
            return not around.has_number_sign


def _numbers_statute(around: Neighborhood) -> bool:
    """Tell whether a chapter follows, so that the year of a reign names an act: "5 Geo. I c. 9"."""
    word, *_ = (*around.after(_CHAPTER_BEHIND).lstrip(" .,").split(".")[0].split(), "")
    return word.lower() in around.table.company.chapters


def _composed(told: Bound | Range | Doubtful | Part, around: Neighborhood) -> bool:
    match told:
        case Part(whole=whole):
            untold = whole == CalendarDate()
            return _quarter_of_untold_year(around) if untold else not around.is_numbered
        case Bound(limit=limit):
            return is_bound(told, limit, around)
        case Range(first=CalendarDate(month=None) as first):
            return _range_without_month(first, around)
        case Range():
            return not around.has_number_sign
        case Doubtful():
            return _hedged(told, around)


def _hedged(told: Doubtful, around: Neighborhood) -> bool:
    match told.date:
        case CalendarDate(year=None, month=None):
            return ends_as_day(around) or _joins_clause(around)
        case CalendarDate(year=int() as year, month=None):
            return told.plain or is_hedged_year(year, around)
        case Shift() as shift:
            return is_distance(shift, around)
        case _:
            return not around.has_number_sign


def _joins_clause(around: Neighborhood) -> bool:
    """Tell whether "and" and a word follow: "about the 10th and began", not "... and 11th"."""
    table = around.table
    joint = around.word_after
    if joint not in table.means("and"):
        return False
    following = word_after(around.text, around.text.index(joint, around.end) + len(joint))
    return following != ""


def _range_without_month(first: CalendarDate, around: Neighborhood) -> bool:
    if first.year is None and not around.tokens[0].has_any(_OPENERS):
        return is_lone_day(around)
    if first.year is None and around.tokens[-1].has("suffix"):
        return ends_as_day(around)
    if not isinstance(first.year, int):
        return not around.has_number_sign
    numbered = around.is_numbered or (around.joins_by_slash and around.follows_acronym)
    return not numbered and not around.counts and joins_years(around)


def _without_month(told: CalendarDate | EntryDay, around: Neighborhood) -> bool:
    match told:
        case EntryDay():
            return may_head_entry(around)
        case CalendarDate(year=int() | ShortYear(), day=None):
            return is_year(told, around)
        case CalendarDate(year=YearReference()):
            return around.word_before not in around.table.company.indefinite
        case CalendarDate(year=None, day=None):
            return False
        case CalendarDate(year=None, weekday=None):
            return is_lone_day(around)
        case _:
            return not (around.begins_name or _counts_days(around))


def _counts_days(around: Neighborhood) -> bool:
    """Tell whether "day" follows, and no month: "Monday, the 5th day of the waxing moon"."""
    return lexicon(around.table.tag).get(around.word_after, {}).get("unit") == 1


def _with_month(told: CalendarDate, around: Neighborhood) -> bool:
    match told:
        case CalendarDate(year=None, month=int(), day=None):
            return _month(told, around)
        case CalendarDate(year=ShortYear(), month=int(), day=int()):
            return _short_numeric(around)
        case CalendarDate(year=int(), month=int(), day=int()) if around.tokens[0].is_year:
            return begins_with_year(around)
        case CalendarDate(year=None) if around.word_after in around.table.company.thoroughfares:
            return False
        case CalendarDate(year=None) if is_in_figures(around):
            placed = around.word_before in around.table.company.before_day
            return (placed and not is_fraction(around)) or stands_apart(around)
        case _:
            return not around.has_number_sign


def _quarter_of_untold_year(around: Neighborhood) -> bool:
    """Keep "in the first quarter" apart from "the first quarter of the town"."""
    table = around.table
    placed = table.company.determiners | table.company.before_month | table.means("and").keys()
    placed |= table.company.before_quarter
    return around.word_before in placed and around.word_after not in table.means("of")


def _by_name(
    told: Decade | WeekdayReference | WeekFrom | Century | MovableFeast, around: Neighborhood
) -> bool:
    """Judge decades, centuries, weeks, weekdays and feasts that are told by their bare name."""
    company = around.table.company
    match told:
        case Century(number=number):
            return number >= _FIRST_NAMED_CENTURY or _is_early_century(around)
        case MovableFeast(year=None):
            placed = around.word_before in company.before_feast
            return placed and not around.begins_name
        case WeekFrom():
            return around.word_before not in company.indefinite
        case Decade(start=ShortYear()):
            return _is_marked_decade(around)
        case WeekdayReference(direction=0):
            return is_bare_weekday(around)
        case _:
            return not around.has_number_sign


def _is_early_century(around: Neighborhood) -> bool:
    """Keep "in the fifth century" apart from "for a second century" and "our third century of"."""
    company = around.table.company
    named = around.word_before in company.articles or not company.articles
    counted = around.word_after in around.table.means("of")
    return around.tokens[-1].has("era") or (named and not counted)


def _is_marked_decade(around: Neighborhood) -> bool:
    """Tell whether an article, an apostrophe, figures or the word for years show a decade."""
    first, last = around.tokens[0], around.tokens[-1]
    shown = first.digits or any(first.has(sense) for sense in ("mark", "decade_mark"))
    return bool(shown) or last.has("unit") or around.word_before in around.table.company.articles


def _short_numeric(around: Neighborhood) -> bool:
    """Keep enumerators such as 1.2.10 at the head of a line apart from dates such as 1.2.10."""
    tokens = around.tokens
    if around.is_numbered:
        return False
    if len(tokens) != _DOTTED or tokens[1].text != "." or not tokens[2].digits:
        return True
    single = tokens[0].digits == tokens[2].digits == 1 and tokens[4].number <= _LAST_DAY
    return not (single and around.heads_line and around.after(2).strip("\n\r. "))


def _month(told: CalendarDate, around: Neighborhood) -> bool:
    token = around.tokens[0]
    company = around.table.company
    ambiguous = token.has("ambiguous")
    if token.has("abbreviated") or token.has("small_month"):
        return False
    if ambiguous and around.is_possessive:
        return False
    word = around.word_before
    if word in company.determiners and around.word_after in company.month_events:
        return True
    spaced = around.before(1) in (" ", "\n", "\u00a0", "", *APOSTROPHES)
    spaced = spaced and not around.follows_stop
    if word in company.before_month and spaced:
        named = told.month in around.table.name_months
        agent = word in company.agents and named and not around.begins_list
        return not (agent or around.begins_name)
    return not (ambiguous or token.text.isupper() or around.begins_name)
