"""Whether a distance tells a date: "in two weeks", but "in that quarter" of a town."""

from __future__ import annotations

from tei_kit.dates.expressions import Shift
from tei_kit.dates.neighborhood import Neighborhood

_WORDS_BEHIND = 40  # characters


def is_distance(told: Shift, around: Neighborhood) -> bool:
    """Keep times apart from places ("in that quarter") and from mere durations ("in two weeks")."""
    first, last = around.tokens[0], around.tokens[-1]
    if _is_part_of_longer_words(told, around):
        return False
    if told.unit == "quarter" and first.has("this"):
        return around.word_before in around.table.company.before_quarter
    if first.has("in"):
        return last.has("time_from_now") or _is_soon(told, around)
    if told.base == "nearby" and _ends_range(around):
        return False
    if told.base == "nearby" and (last.has("before") or last.has("after")):
        return around.is_closed
    return not around.has_number_sign


def _ends_range(around: Neighborhood) -> bool:
    """Tell whether a distance is but the end of one: "ten to 14 days later"."""
    table, first = around.table, around.tokens[0]
    counted = first.digits or first.has("cardinal")
    joined = around.word_before in table.means("to").keys() | table.means("or").keys()
    return bool(counted) and joined


def _is_part_of_longer_words(told: Shift, around: Neighborhood) -> bool:
    """Tell whether words before or behind take the meaning away: "half a century ago"."""
    company, first = around.table.company, around.tokens[0]
    of_something = around.word_after in around.table.means("of")
    vague = around.word_after in around.table.means("or") and _is_vague_behind(around)
    this_of = first.has("this") and around.tokens[-1].has("unit") and of_something
    halved = told.unit == "year" and around.word_before in company.halving and not first.digits
    indefinite = told.base == "mentioned" and around.word_before in company.indefinite
    place = told.unit == "quarter" and (first.has("that") or of_something)
    return this_of or halved or indefinite or place or vague


def _is_vague_behind(around: Neighborhood) -> bool:
    """Tell whether "so" or "two" stands behind the conjunction: "the next day or so"."""
    words = around.after(_WORDS_BEHIND).split()
    return words[1:2] != [] and words[1].strip(".,;:") in around.table.company.vague


def _is_soon(told: Shift, around: Neighborhood) -> bool:
    ordinary = around.word_before not in around.table.company.first_times
    return told.unit != "year" and ordinary and around.looks_ahead
