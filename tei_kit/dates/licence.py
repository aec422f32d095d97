"""Whether words that could be a date stand where a date stands.

"1952" is a year in "in 1952", "the 1952 plan" and "(Press, 1952)", a number in "1952 people" and
"No. 1952"; "May" is a month in "in May" and a name or a verb elsewhere.
"""

from __future__ import annotations

import re

from tei_kit.dates.expressions import (
    Bound,
    CalendarDate,
    Decade,
    Doubtful,
    Expression,
    FiscalYear,
    NumericDate,
    Part,
    Range,
    ShortYear,
    WeekdayReference,
)
from tei_kit.dates.languages import Sense
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.tokens import FIRST_YEAR, word_before

_YEAR_MARKS: frozenset[Sense] = frozenset(("era", "era_letters", "year_after"))
_SECOND_YEAR = re.compile(r"\s([^\W\d_]{1,5})\s[12]\d{3}\s[^\W\d_]")
_ROUND, _VERY_ROUND = 100, 500
_DOTTED = 5  # tokens of a date such as 1.2.10


def licensed(expression: Expression, around: Neighborhood) -> bool:
    """Tell whether an expression may be a date at its place.

    Args:
        expression: what the grammar read.
        around: its place.
    """
    match expression:
        case CalendarDate():
            return _calendar_date(expression, around)
        case Range(first=CalendarDate(year=int(), month=None)):
            return not around.is_numbered and not around.counts
        case Bound(limit=limit):
            return _limit(expression, limit, around)
        case Doubtful(date=CalendarDate(year=int() as year, month=None), plain=plain):
            return plain or _hedged_year(year, around)
        case Decade() | WeekdayReference():
            return _by_name(expression, around)
        case _:
            figures = isinstance(expression, NumericDate | FiscalYear | Part)
            return not (around.is_numbered if figures else around.has_number_sign)


def _calendar_date(told: CalendarDate, around: Neighborhood) -> bool:
    match told:
        case CalendarDate(year=None, month=int(), day=None):
            return _month(told, around)
        case CalendarDate(year=int() | ShortYear(), month=None, day=None):
            return _year(told, around)
        case CalendarDate(year=None, month=None, day=int()):
            return _lone_day(around)
        case CalendarDate(year=ShortYear(), month=int(), day=int()):
            return _short_numeric(around)
        case CalendarDate(year=int(), month=int(), day=int()) if around.tokens[0].is_year:
            return _year_first(around)
        case _:
            return not around.has_number_sign


def _year_first(around: Neighborhood) -> bool:
    """Keep "telegram 1944 May 3" (number and date) apart from "1944 May 3"."""
    company, word = around.table.company, around.adjacent_word
    if around.tokens[1].has("mark"):
        return not around.has_number_sign
    numbered = word in company.numbers or word in company.determiners or around.has_owner
    return not (numbered or word.endswith(company.number_endings) or around.is_late)


def _by_name(told: Decade | WeekdayReference, around: Neighborhood) -> bool:
    """Judge decades and weekdays that are told by their bare name."""
    company = around.table.company
    match told:
        case Decade(start=ShortYear()):
            return around.word_before in company.articles
        case WeekdayReference(direction=0):
            if around.begins_name:
                return False
            part_of_day = around.word_after in around.table.means("part_of_day")
            return part_of_day or around.word_before in company.before_weekday
        case _:
            return not around.has_number_sign


def _lone_day(around: Neighborhood) -> bool:
    company = around.table.company
    article = around.text.rfind(" ", 0, max(around.start - 1, 0))
    before = word_before(around.text, max(article, 0)).lower()
    behind = around.after(1) in ("", *",.;:)") or around.word_after in company.behind_day
    return before in company.before_day and behind and not around.begins_name


def _limit(told: Bound, limit: Expression, around: Neighborhood) -> bool:
    tokens = around.tokens
    latest = told.kind == "not_later"
    match limit:
        case CalendarDate(year=int() as year, month=None, day=None):
            return not around.counts and not (latest and year % _ROUND == 0)
        case CalendarDate(year=None, month=int() as month, day=None):
            agent = latest and len(tokens) == len(("by", "May"))
            named = around.begins_name or around.is_possessive
            return not named and not (agent and month in around.table.name_months)
        case WeekdayReference():
            return not around.begins_name
        case Decade(start=ShortYear()):
            return tokens[-2].has("article")
        case _:
            return True


def _hedged_year(year: int, around: Neighborhood) -> bool:
    return year % _ROUND != 0 and not around.counts and around.is_closed


def _short_numeric(around: Neighborhood) -> bool:
    """Keep enumerators such as 1.2.10 at the head of a line apart from dates such as 1.2.10."""
    tokens = around.tokens
    if around.is_numbered:
        return False
    if tokens[1].text != "." or len(tokens) != _DOTTED or not tokens[2].digits:
        return True
    single = tokens[0].digits == tokens[2].digits == 1
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
    if word in company.articles and around.word_after in company.month_events:
        return True
    spaced = around.before(1) in (" ", "\n", "\u00a0", "") and not around.follows_stop
    if word in company.before_month and spaced:
        agent = word in company.agents and told.month in around.table.name_months
        return not (agent or around.begins_name)
    return not (ambiguous or token.text.isupper() or around.begins_name)


def _year(told: CalendarDate, around: Neighborhood) -> bool:
    if not isinstance(told.year, int):
        return around.word_before in around.table.company.before_short_year
    if any(token.has_any(_YEAR_MARKS) for token in around.tokens):
        return True
    if around.is_numbered:
        return False
    return _bare_year(told.year, around)


def _bare_year(year: int, around: Neighborhood) -> bool:
    if around.follows_year and _continues(around):
        return not around.counts and year != FIRST_YEAR
    company, word, after = around.table.company, around.adjacent_word, around.word_after
    if word in company.before_year_or_count:
        return year % _ROUND != 0 and not around.counts
    if word in company.before_year:
        return after not in company.containers and year != FIRST_YEAR
    if word in company.before_closed_year:
        return around.is_closed and year % _ROUND != 0
    if word in company.determiners or around.has_owner:
        return _owned_year(year, around)
    return _year_by_marks(around, word)


def _owned_year(year: int, around: Neighborhood) -> bool:
    """Judge a year behind an article or an owner ("the 1953 plan", but "your 1953 of May 3")."""
    company, after = around.table.company, around.word_after
    if around.adjacent_word in company.articles and _begins_list(around):
        return True
    follows = after not in company.behind_number and after not in company.counted
    return follows and not around.is_late and year % _VERY_ROUND != 0


def _begins_list(around: Neighborhood) -> bool:
    """Tell whether another year and a noun follow ("the 1951 and 1952 harvests")."""
    behind = _SECOND_YEAR.match(around.text, around.end)
    return behind is not None and behind[1] in around.table.means("and")


def _continues(around: Neighborhood) -> bool:
    """Tell whether a year goes on with the list that the year before it began."""
    table = around.table
    conjunctions = table.means("and").keys() | table.means("or").keys()
    if around.word_before in conjunctions:
        return around.word_after not in table.means("of")
    return around.is_closed or around.after(1) == "," or around.word_after in conjunctions


def _year_by_marks(around: Neighborhood, word: str) -> bool:
    """Judge a year by the brackets and commas of a reference, or by the verb that follows."""
    before = around.before(3)
    if before.endswith(("(", "[")):
        return around.is_closed or around.after(1) in tuple("-–:")
    if before.endswith((", ", ",\n")):
        return around.is_closed and not before[:1].isdigit()
    if around.after(1) in (")", "]"):
        return word != ""
    opens = around.follows_stop or not before.strip()
    return opens and around.word_after in around.table.company.year_verbs
