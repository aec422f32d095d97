"""The words that join parts to their whole, one table a language; whoever adds a language adds one.

Each table holds alternatives of a regular expression over white space that was collapsed.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class SumWords(NamedTuple):
    """How a language says "and", "of the", "or" (before the same said otherwise), "in all"."""

    conjunction: str
    of: str
    that_is: str
    in_all: str
    are: str


_LANGUAGES = (
    SumWords(  # English
        "and|plus|as well as",
        "of|of the|of all|of all the|of these|of those|out of|out of the|out of a total of|"
        "of a total of|from among|from the total of",
        "or|that is|that is to say|i\\.e\\.|which is|which makes|making|equal to",
        "in all|all in all|in total|altogether|making|making in all|making a total of|"
        "a total of|in sum|together|taken together|total",
        "are|were|is|was|have|had",
    ),
    SumWords(  # German
        "und|sowie|plus",
        "von|von den|von insgesamt|der|aller",
        "oder|d\\. ?h\\.|das heißt|das sind|das ist|also|gleich",
        "insgesamt|zusammen|im ganzen|in summe|alles in allem|das sind insgesamt",
        "sind|waren|ist|war|haben|hatten|wurden",
    ),
    SumWords(  # French
        "et|plus|ainsi que",
        "de|des|sur|sur les|sur un total de|parmi les",
        "ou|soit|c'est-à-dire|c’est-à-dire",
        "soit au total|au total|en tout|soit en tout|ensemble",
        "sont|étaient|ont|avaient",
    ),
    SumWords(  # Russian
        "и|а также|плюс",
        "из|из общего числа",
        "или|то есть|т\\. ?е\\.|что составляет",
        "всего|итого|в общей сложности|в сумме|вместе",
        "были|было|составляют",
    ),
)


def _alternatives(field: int) -> str:
    return "|".join(words[field] for words in _LANGUAGES)


OF = re.compile(rf"(?:{_alternatives(1)})", re.IGNORECASE)
"""Between a part and its whole."""

WHOLE_AHEAD = re.compile(rf"(?:^|(?<=[.;:,(–—-]) ?|(?<=and )){OF.pattern}$", re.IGNORECASE)
"""Before a whole whose part follows ("of the 120 men, 30 ..."): it begins a clause."""

PART_BEHIND = re.compile(rf",?(?: ?(?:{_alternatives(4)}))?", re.IGNORECASE)
"""Between a whole and its part."""

THE_SAME = re.compile(
    rf"(?:[,–—-] ?)?(?:{_alternatives(2)})|[=(]|\((?:{_alternatives(2)}|=)", re.IGNORECASE
)
"""Between a part of a whole and the share that it is."""

NEXT_PART = re.compile(rf"[,;+]|[,;]? ?(?:{_alternatives(0)})", re.IGNORECASE)
"""Between two parts."""

IN_ALL = re.compile(
    rf"(?:[,;:–—-] ?)?(?:\(|(?:{_alternatives(0)}) )?(?:{_alternatives(3)})(?: ?:)?|=",
    re.IGNORECASE,
)
"""Between the last part and the sum."""

ENUMERATION_GOES_ON = re.compile(rf"(?:[,;+:]|(?<!\w)(?:{_alternatives(0)}))$", re.IGNORECASE)
"""The end of words before a first part that show that there was one before."""

SUM_LABEL = re.compile(
    r"(?:grand |sub-?)?(?:total|sum|summe|insgesamt|zusammen|gesamt|ensemble|somme|итого|всего)"
    r"(?: (?:général|of all))?[:.]?",
    re.IGNORECASE,
)
"""The whole label of the row or item that holds a sum."""

SUBTOTAL = re.compile(r"sub-?total|zwischensumme|sous-total|промежуточный", re.IGNORECASE)
"""A label of a row that is a sum itself, so that not every row is a part."""
