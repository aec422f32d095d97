"""The two sides of a vote: "12 votes to 3", "a vote of 24 to 7", "a vote of 12-3"."""

from __future__ import annotations

from tei_kit.figures.amounts import Amount
from tei_kit.figures.number import Number
from tei_kit.figures.reading import Place, Reading, quantity

_ONE = "1"


def read_vote(place: Place, number: Number) -> Reading | None:
    """Read a number as one side of a vote, None where it is none."""
    if number.fraction or number.value != number.value.to_integral_value():
        return None
    tokens, votes = place.tokens, place.language.votes
    before = number.first - 1
    previous = place.previous
    if previous is not None and previous.value.commodity == votes.noun:
        opened = previous.end == before and tokens.low(before) in votes.links
    else:
        opener = votes.openers.before(tokens, number.first, place.floor)
        opened = (
            opener is not None
            and tokens.low(number.end) in votes.links
            and tokens.low(number.end + 1).isdecimal()
            and (opener[1] or tokens.low(number.end + 1) != _ONE)
        )
    if not opened or place.language.units.after(tokens, number.end) is not None:
        return None
    amount = Amount(number.first, number.end, number, number.value)
    value = quantity("count", amount, (), unit="count", commodity=votes.noun)
    return Reading(number.first, number.end, value, "medium", "one side of a vote")
