"""Whether figures that could be a day are one: "am 14.", "le 28 au soir", "(4. 2.)"."""

from __future__ import annotations

import re

from tei_kit.dates.languages import Sense
from tei_kit.dates.lexicon import lexicon
from tei_kit.dates.neighborhood import Neighborhood
from tei_kit.dates.tokens import STOP, end_of_word_after, word_after, word_before

_PART_OF_DAY_BEHIND = 12
_TWO_WORDS = re.compile(r"[ \n]([a-zäöüß]{2,30})\b[ \n,]{0,2}([^\W\d_]{0,30})")
_SUBJECT = re.compile(r"[ \n]([^\W\d_]+) [^\W\d_]{2}")
_BRACKETED = 8
_LONGEST_WORD = 40
_DAYS: frozenset[Sense] = frozenset(("weekday", "part_of_day", "day_word", "month_word"))
_LONGEST_LEAD, _LEAD_WORDS = 40, 3
_COIN = re.compile(r"\d ?s\. ?\Z")
_ATTRIBUTIVE = ("en", "e", "er", "es", "em")


def is_in_figures(around: Neighborhood) -> bool:
    """Tell whether day and month are figures ("28.4.", "1/V")."""
    first, _, third, *_ = (*around.tokens, STOP, STOP)
    return first.digits > 0 and (third.digits > 0 or third.has("roman"))


def is_fraction(around: Neighborhood) -> bool:
    """Tell "по 1/4 фунта" from "am 14/5 schrieb" and "vom 1/4.": what is less than one goes on."""
    first, mark, third, *_ = around.tokens
    less = mark.text == "/" and 0 < first.number < third.number
    return less and around.after(1) not in ("", *"\n.,;:)]")


def stands_apart(around: Neighborhood) -> bool:
    """Tell "(Huber 4. 2.)", "(4.2.)" and "1/V," from the numbers of sections and fractions."""
    _, mark, month, *_ = around.tokens
    company, closed = around.table.company, around.after(1) in ("", *"\n,;)]/")
    if month.has("roman"):
        return (closed and mark.text == "/") or around.word_before in company.before_month
    bracketed = around.before(1) == "(" and around.after(1) == ")"
    named = around.before(2)[-1:].isspace() and around.before(2)[:1].isalpha()
    return bracketed or (closed and not month.glued and (named or around.before(1) == "("))


def is_lone_day(around: Neighborhood) -> bool:
    """Tell whether a day of no month stands where one can: "on the 12th", "am 14.", "le 28"."""
    last = around.tokens[-1]
    if around.before(1) == "(" and around.after(1) == ")":
        return False  # "(1st) The need is great; (2nd) ..."
    if around.table.cardinal_days and not last.has("suffix"):
        return _cardinal_day(around)
    table = around.table
    if last.text in table.company.day_cases and _opens_clause(around):
        return True
    dated = last.has("suffix") and "date_noun" in table.words and not table.month_first
    placed = dated or word_before_article(around) in table.company.before_day
    placed = placed or _explains_day(around) or _follows_deed(around)
    if last.has("date_noun"):
        return not around.is_numbered
    if placed and (ends_as_day(around) or _dates_letter(around)):
        return True
    goes_on = placed and last.text == "." and _clause_goes_on(around)
    return goes_on or (last.has("suffix") and _begins_clause(around))


def _begins_clause(around: Neighborhood) -> bool:
    """Tell whether a subject follows "the 5th": "the 5th we sailed", "the 6th the fort fell"."""
    subject = _SUBJECT.match(around.text, around.end)
    if subject is None or subject[1].lower() not in around.table.company.subjects:
        return False
    *_, before, article = ("", "", *around.before(_LONGEST_LEAD).split())
    articled = article.lower() in around.table.means("article")
    named = before[:1].isupper() and article.islower()  # "Charles the 5th he feared"
    return articled and not named and around.tokens[0].digits > 0


def _dates_letter(around: Neighborhood) -> bool:
    """Tell "yours of the 21st informs me" from "the men of the 21st regiment"."""
    before = around.text[max(0, around.start - _LONGEST_LEAD) : around.start].split()
    table, company = around.table, around.table.company
    lead = [word.strip(",.").lower() for word in before[-_LEAD_WORDS:]]
    of = next((place for place, word in enumerate(lead) if word in table.means("of")), 0)
    told = of > 0 and lead[of - 1] in company.writings and not around.begins_name
    return told and around.word_after not in company.counted


def may_head_entry(around: Neighborhood) -> bool:
    """Tell whether an ordinal stands where a sentence begins, and a mark or a sentence follows."""
    begins = around.heads_line or (around.follows_stop and not _COIN.search(around.before(4)))
    behind = around.after(2)
    headed = behind[:1] in tuple(".,:;—–") or (around.heads_line and behind[1:].isupper())
    return begins and headed


def _opens_clause(around: Neighborhood) -> bool:
    """Tell whether "25-го" begins a sentence whose verb or subject follows."""
    begins = around.heads_line or around.before(2).strip() in (".", ";", "!", "?")
    named = around.after(2)[1:].isupper()
    return begins and (named or _is_verb(around, around.word_after))


def _explains_day(around: Neighborhood) -> bool:
    """Tell whether "the 8th" stands in brackets behind a word for a day: "next day (the 8th)"."""
    opened = around.before(_BRACKETED).rpartition("(")
    if opened[2].strip().lower() not in around.table.company.articles:
        return False
    word = word_before(around.text, around.start - len(opened[2]) - 1)
    senses = lexicon(around.table.tag).get(word, {})
    return not _DAYS.isdisjoint(senses) or senses.get("unit") == 1


def _follows_deed(around: Neighborhood) -> bool:
    """Tell whether a verb stands at once before a bare day: "joined 21st", but "ranked 3d"."""
    company, word = around.table.company, around.adjacent_word
    past = bool(company.past_endings) and word.endswith(company.past_endings)
    return word in company.before_bare_day or (past and word not in company.ranking)


def word_before_article(around: Neighborhood) -> str:
    """Return the word before the stretch, or before the article that precedes it."""
    word = around.word_before
    if word not in around.table.means("article") or word in around.table.company.before_day:
        return word
    farthest = max(0, around.start - _LONGEST_WORD)
    article = around.text.rfind(" ", farthest, max(around.start - 1, 0))
    return word_before(around.text, max(article, 0)).lower()


def _cardinal_day(around: Neighborhood) -> bool:
    """Tell whether "28" is a day: behind "le" or "du", before "au soir" or a stop."""
    table = around.table
    placed = around.word_before in table.company.before_own_day and not around.is_numbered
    _, second, *_ = (*around.after(_PART_OF_DAY_BEHIND).split(), "", "")
    noun = word_before(around.text, around.start - len(around.word_before) - 1).lower()
    told = noun in table.company.writings or noun in table.means("part_of_day")
    return placed and (told or ends_as_day(around) or second in table.means("part_of_day"))


def ends_as_day(around: Neighborhood) -> bool:
    """Tell whether what follows "the 12th" can follow a day."""
    company, word = around.table.company, around.word_after
    behind = around.after(1) in ("", *",.;:)]") or word in company.behind_day
    placing = word_before_article(around)
    of_something = placing in around.table.means("of")
    told = placing in company.before_day and not of_something and _is_verb(around, word)
    return (behind or told or _goes_on(around)) and not around.begins_name


def _is_verb(around: Neighborhood, word: str) -> bool:
    """Tell whether a word looks like a verb of the past ("on the 10th started")."""
    return word.islower() and word.endswith(around.table.company.weekday_verb_endings)


def _clause_goes_on(around: Neighborhood) -> bool:
    """Tell "am 14. stattfinde" from "am 14. deutschen Turntag", in languages with large nouns."""
    following = _TWO_WORDS.match(around.text, around.end)
    if following is None or around.word_after in around.table.company.indefinite:
        return False
    attribute = following[1].endswith(_ATTRIBUTIVE) and following[2][:1].isupper()
    return not attribute


def _goes_on(around: Neighborhood) -> bool:
    """Tell whether "and" goes on with a clause: "on the 5th and on the 7th", "... and was lost"."""
    table = around.table
    if around.word_after not in table.means("and").keys() | table.means("or").keys():
        return False
    following = word_after(around.text, end_of_word_after(around.text, around.end))
    clause = following in table.company.behind_day and following not in table.means("article")
    return following in table.company.before_day or clause or _is_verb(around, following)
