"""The words that tie a figure to what stands beside it, one table a language.

Whoever adds a language adds a table. The alternatives of all tables are tried on every text, for
texts quote each other.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class SentenceWords(NamedTuple):
    """How a language ties a figure to names and dates, and says "more" and "of them"."""

    prepositions: str
    articles: str
    conjunctions: str
    respectively: str
    increments: str
    parts: str


_LANGUAGES: Final = (
    SentenceWords(  # English
        "of|in|at|from|by|for|on|during|through|throughout|within|as of|to|under|near",
        "the|this|that",
        "and|but|while|whereas|although|though|because|so|which|who",
        "respectively",
        "more|another|other|others|further|additional|additionally|only|remaining|rest|half|"
        "of these|of them|of those|of whom|of which|among them|among whom|including|"
        "in addition",
        "of|out of",
    ),
    SentenceWords(  # German
        "von|vom|in|im|aus|bei|beim|für|am|an|auf|während|seit|nach|zum|zur|durch",
        "der|die|das|des|dem|den|dieser|dieses",
        "und|aber|während|wobei|obwohl|weil|die|der|das",
        "beziehungsweise|bzw\\.",
        "weitere|weiteren|andere|anderen|zusätzlich|übrigen|davon|darunter|nur|außerdem|noch",
        "von|der|unter",
    ),
    SentenceWords(  # French
        "de|du|des|d['’]|dans|en|à|au|aux|par|pour|sur|pendant|durant|depuis",
        "le|la|les|l['’]|ce|cette|ces",
        "et|mais|tandis que|alors que|bien que|parce que|qui",
        "respectivement",
        "autres|autre|encore|supplémentaires|restants|dont|parmi eux|seulement|en outre",
        "de|des|sur|parmi",
    ),
    SentenceWords(  # Russian
        "в|во|на|из|от|у|за|с|со|по|при|для|к",
        "",
        "и|а|но|тогда как|хотя|который|которые|которых",
        "соответственно",
        "ещё|еще|другие|других|дополнительно|остальные|остальных|из них|в том числе|только",
        "из",
    ),
)


def _alternatives(field: int) -> str:
    return "|".join(filter(None, (words[field] for words in _LANGUAGES)))


_ARTICLE = rf"(?:\s{{0,3}}(?:{_alternatives(1)}))?"

LINK: Final = re.compile(
    rf"\s{{0,3}}(?P<words>(?:{_alternatives(0)}){_ARTICLE})\s{{0,3}}", re.IGNORECASE
)
"""All that stands between a figure and the name or date that it is tied to."""

CLAUSE_ENDS: Final = re.compile(
    rf"[;:()]|\s[–—-]{{1,2}}\s|--|,\s{{1,3}}(?:{_alternatives(2)})(?!\w)", re.IGNORECASE
)
"""Between two clauses of a sentence."""

SEGMENT_ENDS: Final = re.compile(rf"{CLAUSE_ENDS.pattern}|,", re.IGNORECASE)
"""Between two parts of a clause, or two clauses."""

RESPECTIVELY: Final = re.compile(rf"(?<!\w)(?:{_alternatives(3)})(?!\w)", re.IGNORECASE)
"""Says that figures and dates are listed apart, so that nearness tells nothing."""

INCREMENT: Final = re.compile(rf"(?<!\w)(?:{_alternatives(4)})(?!\w)", re.IGNORECASE)
"""Says that a figure is a part of another, or comes on top of it."""

PART_OF: Final = re.compile(rf"\s{{0,3}}(?:{_alternatives(5)})(?!\w)", re.IGNORECASE)
"""After a bare number: it tells a part ("30 of the boats")."""
