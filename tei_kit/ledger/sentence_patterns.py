"""How words and marks tie the figures, names and dates of a sentence together, in any language.

The alternatives of all tables are tried on every text, for texts quote each other.
"""

from __future__ import annotations

import re
from typing import Final

from tei_kit.ledger.sentence_words import LANGUAGES

VEIL: Final = "\ua640"
"""Stands for every character of a mention: its commas and full stops divide no sentence. It is a
capital that no modern language writes, so that a sentence may begin with it."""


def _alternatives(field: str) -> str:
    alternatives = "|".join(filter(None, (getattr(words, field) for words in LANGUAGES)))
    return alternatives.replace("VEIL", VEIL)


_ARTICLE = rf"(?:\s{{0,3}}(?:{_alternatives('articles')}))?"
_WORDS = rf"(?:\s{{1,3}}[^\W\d_{VEIL}]{{1,20}}){{0,4}}"

_LINK = rf"(?:{_alternatives('prepositions')}){_ARTICLE}"

LINK: Final = re.compile(rf"\s{{0,3}}(?P<words>{_LINK})\s{{0,3}}", re.IGNORECASE)
"""All that stands between a figure and the name or date that it is tied to."""

LINK_OF_DATE: Final = re.compile(
    rf"\s{{0,3}}(?P<words>(?:{_alternatives('prepositions')})(?!\w){_WORDS})\s{{0,3}}",
    re.IGNORECASE,
)
"""The same with a few words more, as before dates: "30 boats in the course of 1921"."""

LIST_AND_LINK: Final = re.compile(
    rf"(?:[\s,]|{VEIL}|(?:{_alternatives('conjunctions')})(?!\w)){{0,150}}{_LINK}\s{{0,3}}",
    re.IGNORECASE,
)
"""Between the first figure of a list and the date behind the last one."""

OPENING_BRACKET: Final = re.compile(rf"\s{{0,3}}\(\s?(?:{_LINK}\s{{0,3}})?", re.IGNORECASE)
"""Between a figure and a date in brackets behind it."""

CLAUSE_ENDS: Final = re.compile(
    rf"[;:()]|\s[–—-]{{1,2}}\s|--|,\s{{1,3}}(?:{_alternatives('conjunctions')})(?!\w)",
    re.IGNORECASE,
)
"""Between two clauses of a sentence."""

SEGMENT_ENDS: Final = re.compile(rf"{CLAUSE_ENDS.pattern}|,", re.IGNORECASE)
"""Between two parts of a clause, or two clauses."""

RESPECTIVELY: Final = re.compile(
    rf"(?<!\w)(?:{_alternatives('respectively')})(?!\w)", re.IGNORECASE
)
"""Says that figures and dates are listed apart, so that nearness tells nothing."""

INCREMENT: Final = re.compile(rf"(?<!\w)(?:{_alternatives('increments')})(?!\w)", re.IGNORECASE)
"""Says that a figure is a part of another, or comes on top of it."""

PART_OF: Final = re.compile(rf"\s{{0,3}}(?:{_alternatives('parts')})(?!\w)", re.IGNORECASE)
"""After a bare number: it tells a part ("30 of the boats")."""

GENITIVE: Final = re.compile(
    rf"(?<!\w)(?:{_alternatives('genitives')}){_ARTICLE}\s{{0,3}}$", re.IGNORECASE
)
"""Before a date that belongs to the noun before it: "the fair of 1922"."""

COMPARISON: Final = re.compile(
    rf"(?:^|{VEIL}),?\s{{0,3}}(?:{_alternatives('comparisons')})(?:\s{{1,3}}[^\W{VEIL}]{{1,12}})?"
    rf"\s{{0,3}}(?:{VEIL}|$)",
    re.IGNORECASE,
)
"""Sets two figures beside each other, or a figure and that of another time."""

COMPARED: Final = re.compile(
    rf"(?<!\w)(?:{_alternatives('comparisons')})\s{{1,3}}(?:(?:{_alternatives('prepositions')})"
    rf"\s{{1,3}})?{_ARTICLE}\s{{0,3}}$",
    re.IGNORECASE,
)
"""Before a date with which another time is compared."""

PAPER: Final = re.compile(
    rf"(?<!\w)(?:{_alternatives('papers')})(?:,?\s{{1,3}}(?:{_alternatives('prepositions')}|"
    rf"{_alternatives('articles')}|dated)(?!\w)){{0,3}}\s{{0,3}}$",
    re.IGNORECASE,
)
"""Before a date that a letter or a law bears."""

AFTERWARDS: Final = re.compile(rf"(?<!\w)(?:{_alternatives('afterwards')})(?!\w)", re.IGNORECASE)
"""Says that what follows is no longer of the date before."""

PRESENT: Final = re.compile(rf"(?<!\w)(?:{_alternatives('present')})(?!\w)", re.IGNORECASE)
"""Says that a clause is about the time of writing."""

INSERTION: Final = re.compile(
    rf"(?:^|,)\s{{0,3}}(?:{_alternatives('insertions')})(?!\w)[^,;:()]{{0,120}}$", re.IGNORECASE
)
"""Before a date in a part of a clause that only describes something: "the mill, built in"."""
