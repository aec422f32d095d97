"""The two sides of a vote: "12 votes to 3", "a vote of 24 to 7", "a vote of 12-3"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.reading import Place, Reading, quantity

_ONE = "1"
_SIGNS = frozenset(",:-–—")


def read_vote(place: Place, number: Number) -> Reading | None:
    """Read a number as one side of a vote, None where it is none."""
    if number.fraction or number.value != number.value.to_integral_value():
        return None
    tokens, votes = place.tokens, place.language.votes
    before = number.first - 1
    previous = place.previous
    if _is_side(place, number):
        opened = True
    elif previous is not None and previous.value.commodity == votes.noun:
        opened = previous.end == before and tokens.low(before) in votes.links
    else:
        linked = tokens.low(number.end) in votes.links
        opened = linked and (_beats_votes(place, number) or _is_told_vote(place, number))
    told = tokens.low(number.end) == votes.noun  # "70 votes" are counted like anything else
    if not opened or told or place.language.units.after(tokens, number.end) is not None:
        return None
    amount = Amount(number.first, number.end, number, number.value)
    value = quantity("count", amount, (), unit="count", commodity=votes.noun)
    return Reading(number.first, number.end, value, "medium", "one side of a vote")


def _beats_votes(place: Place, number: Number) -> bool:
    """Tell whether fewer votes follow: "by 98 to 70 votes", which is no range."""
    tokens, language = place.tokens, place.language
    if tokens.low(number.first - 1) in language.range_openers:
        return False
    second = read_number(tokens, number.end + 1, language)
    if second is None or second.value >= number.value:
        return False
    return tokens.low(second.end) == language.votes.noun


def _is_told_vote(place: Place, number: Number) -> bool:
    """Tell whether "a vote of" stands before a number and a figure behind its link."""
    tokens = place.tokens
    opener = place.language.votes.openers.before(tokens, number.first, place.floor)
    other = tokens.low(number.end + 1)
    return opener is not None and other.isdecimal() and (opener[1] or other != _ONE)


def _is_side(place: Place, number: Number) -> bool:
    """Tell whether the name of a side stands before a number ("Ayes, 231; Noes, 104")."""
    name = number.first - 1
    name -= place.tokens.low(name) in _SIGNS
    return place.language.votes.sides.before(place.tokens, name + 1, place.floor) is not None
