"""Whether the name of a weekday tells a day: "on Monday", but "Friday Harbour"."""

from __future__ import annotations

from tei_kit.dates.languages import Sense
from tei_kit.dates.lexicon import lexicon
from tei_kit.dates.licence.days import ends_as_day, word_before_article
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.tokens import word_before

_WORDS_BEFORE = 40  # characters
_JOINING: tuple[Sense, ...] = ("and", "or", "to")


def is_bare_weekday(around: Neighborhood) -> bool:
    """Tell whether a weekday that nothing else dates stands where one tells a day.

    Args:
        around: its place.
    """
    company = around.table.company
    part_of_day = around.word_after in around.table.means("part_of_day")
    placed = part_of_day or around.word_before in company.before_weekday
    placed = placed or around.adjacent_word.endswith(company.weekday_verb_endings)
    placed = placed or _follows_weekday(around) or _closes_clause(around)
    placed = placed or _needs_no_word(around) or _is_definite(around)
    placed = placed or _follows_place(around)
    return placed and (part_of_day or not around.begins_name)


def _closes_clause(around: Neighborhood) -> bool:
    """Tell whether a weekday ends its clause behind a common word ("he sails Tuesday.")."""
    table, word = around.table, around.adjacent_word
    if table.large_nouns or not (around.is_closed and word):
        return False
    joined = any(word in table.means(sense) for sense in _JOINING)
    owned = word in table.company.determiners or word in table.company.indefinite
    common = word_before(around.text, around.start).islower() or word in table.company.offices
    return common and not (joined or owned)


def _needs_no_word(around: Neighborhood) -> bool:
    """Tell whether a weekday can stand without a preposition: "Er kommt Mittwoch"."""
    company, word = around.table.company, around.word_before
    named = word in company.determiners or word in company.indefinite
    return around.table.bare_weekdays and not named


def _is_definite(around: Neighborhood) -> bool:
    """Tell whether "on the" stands before a weekday, and what can follow one behind it."""
    articled = around.word_before in around.table.company.articles
    placed = word_before_article(around) in around.table.company.before_weekday
    return articled and placed and ends_as_day(around) and not around.begins_name


def _follows_place(around: Neighborhood) -> bool:
    """Tell whether a verb of going and its place stand before: "arrives Vienna Sunday"."""
    verb, place, *_ = (*around.before(_WORDS_BEFORE).split()[-2:], "", "")
    goes = verb in around.table.company.going
    return goes and place[:1].isupper() and place.isalpha()


def _follows_weekday(around: Neighborhood) -> bool:
    """Tell whether a placed weekday and a conjunction stand before: "on Monday and Tuesday"."""
    table = around.table
    placing, weekday, joint, *_ = (*around.before(_WORDS_BEFORE).split()[-3:], "", "", "")
    if joint not in table.means("and").keys() | table.means("or").keys():
        return False
    placed = placing.lower() in table.company.before_weekday
    return placed and "weekday" in lexicon(table.tag).get(weekday, {})
