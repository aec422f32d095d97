"""Numbers that end a clause or stand in brackets, so that what they count has been said before."""

from __future__ import annotations

import re

from tei_kit.figures.amount import Amount
from tei_kit.figures.reading import Place

_CLOSERS = frozenset(",.;)]\n")
_HOUR = re.compile(r"(?:1?\d|2[0-4])\.[0-5]\d")
_NO_WHOLE = "0."
_LONGEST_HEAD = 10
_LONGEST_PHRASE = 4


def is_closing(place: Place, first: int, amount: Amount) -> bool:
    """Tell whether a number alone tells how much, because it closes what tells of what.

    "The deaths were 412 and the births 96", "the lowest rate (0.07)", "a premium of 2", "Number of
    goats slaughtered: 312".
    """
    number = amount.number
    if number.in_words or number.end != amount.end:
        return False
    if not _closes(place, amount.end):
        return False
    return (
        place.tokens.low(first - 1) in place.language.statements.being
        or _is_decimal(place, amount)
        or _is_headed(place, first)
        or _is_bracketed(place, amount)
        or _measures_noun(place, first)
    )


def _closes(place: Place, end: int) -> bool:
    tokens, language = place.tokens, place.language
    word = tokens.low(end)
    if end >= len(tokens) or word in _CLOSERS or word in language.nouns.conjunctions:
        return True
    if language.statements.comparing.after(tokens, end) is not None:
        return True
    dated = range(end + 1, end + 1 + _LONGEST_PHRASE)
    return word in language.dating and any(map(tokens.is_claimed, dated))


def _is_decimal(place: Place, amount: Amount) -> bool:
    """Tell decimals in brackets or after a comma or a colon from hours and sections."""
    tokens, written = place.tokens, place.tokens.low(amount.number.first)
    decimal = amount.number.marked and amount.low != amount.low.to_integral_value()
    if not decimal or tokens.starts_line(amount.first):
        return False
    if written.startswith(_NO_WHOLE):
        return True
    if _HOUR.fullmatch(written):
        return False
    before, after = tokens.low(amount.first - 1), tokens.low(amount.end)
    if before in ("(", "["):
        return after in (")", "]")
    filed = before == "," and tokens.word(amount.first - 2).isupper()  # "USSR, 412.6"
    return before in (",", ":") and not filed


def _is_bracketed(place: Place, amount: Amount) -> bool:
    """Tell whether brackets stand behind the name of an amount ("the proposed level (640)")."""
    tokens, before = place.tokens, amount.first - 1
    enclosed = tokens.low(before) == "(" and tokens.low(amount.end) == ")"
    return enclosed and tokens.low(before - 1) in place.language.statements.amounts


def _is_headed(place: Place, first: int) -> bool:
    """Tell whether a colon or dash stands before, and before that "number of" something."""
    tokens = place.tokens
    if tokens.low(first - 1) not in (":", "–", "—"):
        return False
    heads = place.language.statements.heads
    for index in range(first - 1, max(first - _LONGEST_HEAD, 0), -1):
        if heads.before(tokens, index) is not None:
            return True
        if index < first - 1 and tokens.low(index) in (".", "\n", ""):
            return False
    return False


def _measures_noun(place: Place, first: int) -> bool:
    """Tell "a premium of 2", "an index of 143" from "the letter of 12"."""
    tokens, language = place.tokens, place.language
    if tokens.low(first - 1) not in language.numbers.of:
        return False
    for index in range(first - 2, first - 2 - _LONGEST_PHRASE, -1):
        if tokens.low(index) in language.numbers.articles:
            return index < first - 2
        if not tokens.word(index).islower():
            return False
    return False
