"""Whether figures that could be a year are one: "in 1952", but "1952 people" and "No. 1952"."""

from __future__ import annotations

import re

from tei_kit.dates.expressions import CalendarDate
from tei_kit.dates.languages import Sense
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.tokens import FIRST_YEAR, word_after, word_before

_YEAR_MARKS: frozenset[Sense] = frozenset(("era", "era_letters", "year_after"))
_SECOND_YEAR = re.compile(r"(?:,\s[12]\d{3}){0,6},?\s([^\W\d_]{1,5})\s[12]\d{3}\s([^\W\d_])")
_BESIDE_AMOUNT = re.compile(r", [£$]?\d[\d,.]*(?:\s|$|[;.,])")
_ENTITLED = re.compile(r"([^\W\d_]+),? \([^()]+\) $")
_LISTED = re.compile(r"([^\W\d_]+)\.? (?:\d{3,5}, )*\d{3,5},? ([^\W\d_]{1,5}) $")
_DESCRIBING = re.compile(r"[a-zà-ÿ]+(?:[-‐][a-zà-ÿ]+)*")
_MOST_DESCRIBING = 3
_OWNERS = ("'s", "’s", "s'", "s’")
_TITLE = 60  # characters
_ROW = 12  # characters of "and 1995)"
_CLOSED_YEAR = re.compile(r"[12]\d{3}[)\]]")
_ROUND, _VERY_ROUND = 100, 500
_LONGEST_SIGN, _FEW_YEARS = 5, 3
_BETWEEN_NOW_AND = 24  # characters


def begins_with_year(around: Neighborhood) -> bool:
    """Keep "telegram 1944 May 3" (number and date) apart from "1944 May 3"."""
    company, word = around.table.company, around.adjacent_word
    if around.tokens[1].has("mark"):
        return not around.is_numbered
    numbered = word in company.numbers or word in company.determiners or around.has_owner
    return not (numbered or word.endswith(company.number_endings) or around.is_late)


def joins_years(around: Neighborhood) -> bool:
    """Keep "in 1951-2" apart from other numbers with a dash and one figure behind it."""
    if around.tokens[-1].digits != 1:
        return True
    company, word = around.table.company, around.word_before
    return word in company.before_year or word in company.determiners or word in company.years


def is_hedged_year(year: int, around: Neighborhood) -> bool:
    """Tell whether figures behind "about" are a year and no amount."""
    return year % _ROUND != 0 and not around.counts and around.is_closed


def is_year(told: CalendarDate, around: Neighborhood) -> bool:
    """Tell whether a year that stands alone is one."""
    if not isinstance(told.year, int):
        return around.word_before in around.table.company.before_short_year
    in_words = any(token.has("multiplier") for token in around.tokens)
    if not in_words and any(token.has_any(_YEAR_MARKS) for token in around.tokens):
        return True
    if around.is_numbered or around.numbers_session or _ends_numbers(around):
        return False
    return _bare_year(told.year, around)


def _bare_year(year: int, around: Neighborhood) -> bool:
    if around.follows_year and _continues(around):
        return not around.counts and year != FIRST_YEAR
    if around.adjacent_word in around.table.company.before_year:
        return _placed_year(year, around)
    return _unplaced_year(year, around)


def _placed_year(year: int, around: Neighborhood) -> bool:
    """Judge a year behind a word such as "in", which may stand before an amount as well."""
    company = around.table.company
    if around.word_before in around.table.means("of") and _noun_before(around) in company.amounts:
        return False
    if around.adjacent_word in company.before_year_or_count:
        return (year % _ROUND != 0 or _is_of_name(around)) and not around.counts
    return around.word_after not in company.containers and year != FIRST_YEAR


def _is_of_name(around: Neighborhood) -> bool:
    """Tell whether a name or a thing of a year precedes: "the Exposition of 1900"."""
    table = around.table
    if around.word_before not in table.means("of"):
        return False
    noun = _noun_before(around)
    return noun[:1].isupper() or noun in table.company.yearly


def _noun_before(around: Neighborhood) -> str:
    """Return the word before the word that stands before a year."""
    return word_before(around.text, around.start - len(around.word_before) - 1)


def _unplaced_year(year: int, around: Neighborhood) -> bool:
    company, word, after = around.table.company, around.adjacent_word, around.word_after
    if word in company.amounts or around.has_year_prefix:
        return around.has_year_prefix
    if word in company.before_closed_year:
        return around.is_closed and year % _ROUND != 0
    named = (word != "" and after in company.yearly) or _qualifies(around)
    if (named and year % _ROUND != 0) or _counts_from_now(around) or _is_of_act(around):
        return True
    if word in company.determiners or around.has_owner:
        return _owned_year(year, around)
    if around.table.bare_years and _stands_bare(year, around):
        return True
    return _year_by_marks(around, word) and not _is_addressed(around)


def _counts_from_now(around: Neighborhood) -> bool:
    """Tell whether "between now and" stands before a year."""
    table = around.table
    between, now, joint, *_ = (*around.before(_BETWEEN_NOW_AND).split()[-3:], "", "", "")
    told = between.lower() in table.means("between") and now in table.means("present_time")
    return told and joint in table.means("and")


def _is_of_act(around: Neighborhood) -> bool:
    """Tell whether an act and what it is for stand before a year: "Harbor Act (Kent) 1871"."""
    entitled = _ENTITLED.search(around.before(_TITLE)) if around.before(2) == ") " else None
    papers = around.table.company.papers
    return entitled is not None and entitled[1].lower() in papers and around.is_closed


def _qualifies(around: Neighborhood) -> bool:
    """Tell whether an article, a word or three, and a noun of one thing stand around a year.

    "The original 1953 loan" is of that year, "the other 1953 loans" are so many.
    """
    company, after = around.table.company, around.word_after
    single = len(after) > len("of") and not after.endswith("s") and after not in company.counted
    spaced = around.before(1) == " " and around.after(1) == " "
    return single and spaced and not around.is_late and _is_described(around)


def _is_described(around: Neighborhood) -> bool:
    """Tell whether an article or owner and what describes a thing stand before a year."""
    company = around.table.company
    for describing, word in enumerate(reversed(around.before(_TITLE).split())):
        if word in company.determiners or word in company.articles or word.endswith(_OWNERS):
            return describing > 0
        placing = word in company.before_year or word in company.before_year_or_count
        counting = word in company.counting or word in company.small_words
        if not _DESCRIBING.fullmatch(word) or placing or counting or describing == _MOST_DESCRIBING:
            return False
    return False


def _stands_bare(year: int, around: Neighborhood) -> bool:
    """Tell whether neither a noun nor a unit follows a year, nor a word for an amount precedes it.

    Only for languages that write nouns large: what a figure counts would be one.
    """
    company = around.table.company
    behind = around.after(2).strip()
    lower = behind[:1].islower() and around.word_after not in company.counted
    counted = around.word_before in company.amounts or not around.word_before
    if _names_office(around) or _ends_title(year, around):
        return year % _ROUND != 0 and around.word_after not in company.counted
    return (lower or around.after(1) == ")") and not counted and year % _ROUND != 0


def _names_office(around: Neighborhood) -> bool:
    """Tell whether a note on a person begins with a year: "(1927 Ministerialrat); 1948 Leiter"."""
    behind = around.after(2)
    opened = around.before(1) == "(" or around.before(2) == "; "
    return opened and behind[:1] == " " and behind[1:].isupper()


def _ends_title(year: int, around: Neighborhood) -> bool:
    """Tell whether the year of the document ends a line behind a noun: "Haushaltsplan 1957"."""
    word, latest = around.adjacent_word, around.latest_year
    large = word_before(around.text, around.start)[:1].isupper() and len(word) > _LONGEST_SIGN
    close = latest is not None and abs(year - latest) <= _FEW_YEARS
    return large and close and around.after(1) in ("", "\n", ";")


def _owned_year(year: int, around: Neighborhood) -> bool:
    """Judge a year behind an article or an owner ("the 1953 plan", but "your 1953 of May 3")."""
    company, after = around.table.company, around.word_after
    if _begins_list(around):
        return True
    follows = after not in company.behind_number and after not in company.counted
    late = around.is_late and after not in company.yearly
    return follows and not late and year % _VERY_ROUND != 0


def _begins_list(around: Neighborhood) -> bool:
    """Tell whether another year and a noun follow ("the 1951 and 1952 harvests")."""
    behind = _SECOND_YEAR.match(around.text, around.end)
    if behind is None or behind[1] not in around.table.means("and"):
        return False
    part = behind[2].isupper() and word_after(around.text, behind.end() - 2)
    return part not in around.table.company.numbers


def _ends_numbers(around: Neighborhood) -> bool:
    """Tell whether a figure ends a list that is of numbers ("Nos. 1868, 1930 and 1935")."""
    listed = _LISTED.search(around.before(_TITLE))
    if listed is None or listed[2] not in around.table.means("and"):
        return False
    return listed[1].lower() in around.table.company.numbers


def _continues(around: Neighborhood) -> bool:
    """Tell whether a year goes on with the list that the year before it began."""
    table = around.table
    conjunctions = table.means("and").keys() | table.means("or").keys()
    if around.word_before in conjunctions:
        return around.word_after not in table.means("of")
    return around.is_closed or around.after(1) == "," or around.word_after in conjunctions


def _is_bracketed_row(around: Neighborhood) -> bool:
    """Tell whether years alone stand in the brackets: "(1994 and 1995)"."""
    joint, year, *_ = (*around.after(_ROW).split(), "", "")
    joined = joint in around.table.means("and") or joint in around.table.means("or")
    return joined and bool(_CLOSED_YEAR.match(year))


def _is_addressed(around: Neighborhood) -> bool:
    """Tell whether a figure is the number under which a post got a paper ("rptd Lima 1939")."""
    clause = re.split(r"[;.(\[\]]", around.before(_TITLE))[-1]
    return not around.table.company.sendings.isdisjoint(clause.lower().split())


def _year_by_marks(around: Neighborhood, word: str) -> bool:
    """Judge a year by the brackets and commas of a reference, or by the verb that follows."""
    before = around.before(3)
    if before.endswith(("(", "[")):
        return around.is_closed or around.after(1) in tuple("-–:") or _is_bracketed_row(around)
    closed = around.is_closed or around.word_before in around.table.company.papers
    if before.endswith((", ", ",\n")) and closed:
        return not before[:1].isdigit()
    if around.after(1) in (")", "]"):
        return word != ""
    if before.endswith("—") and around.after(1) in ("", "\n"):
        return True
    if before.endswith((": ", "; ")) and _BESIDE_AMOUNT.match(around.after(16)):
        return not before[:1].isdigit() or before.endswith("; ")
    opens = around.follows_stop or not before.strip()
    return opens and around.word_after in around.table.company.year_verbs
