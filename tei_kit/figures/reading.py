"""What a reading is made of: its place in the text, its words, its value, its hedges."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language, Limit
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import rounded
from tei_kit.figures.tokens import Tokens
from tei_kit.model.quantity import FigureType, Quantity
from tei_kit.model.statement import Certainty

_LONGEST_SERIES = 2


class Reading(NamedTuple):
    """Carry what the tokens from `first` to `end` (exclusive) say."""

    first: int
    end: int
    value: Quantity
    certainty: Certainty
    reason: str


class Place(NamedTuple):
    """Gather what a reading may look at: the text, the language, and the figure before.

    `floor` is the first token that no earlier figure has taken; `previous` is the last count, sum
    or measure before in the same sentence, else a bare number; `latest` is the last figure of any
    type.
    """

    tokens: Tokens
    language: Language
    floor: int
    previous: Reading | None
    latest: Reading | None = None


def quantity(
    kind: FigureType,
    amount: Amount,
    limits: tuple[Limit, ...],
    unit: str | None = None,
    commodity: str | None = None,
) -> Quantity:
    """Return the value that an amount and the limits said beside it make."""
    low = rounded(amount.low)
    limits = limits if amount.limit is None else (*limits, amount.limit)
    bounds = _bounds(low, amount.high, limits)
    approximate = "approximate" in limits
    return Quantity(kind, unit=unit, commodity=commodity, approximate=approximate, **bounds)


def _bounds(low: Decimal, high: Decimal | None, limits: tuple[Limit, ...]) -> dict[str, Decimal]:
    """Return the numbers of a value under the names of its fields."""
    if high is not None:
        return {"minimum": low, "maximum": rounded(high)}
    if "at_least" in limits:
        return {"at_least": low}
    return {"at_most" if "at_most" in limits else "quantity": low}


def limits_before(place: Place, first: int) -> tuple[int, tuple[Limit, ...]]:
    """Return the token that the hedges before a token begin with, and what they say."""
    limits: tuple[Limit, ...] = ()
    for _ in range(2):
        found = place.language.limits_before.before(place.tokens, first, place.floor)
        if found is None or found[1] in limits or _names_series(place.tokens, found[0], first):
            break
        if _inside_abbreviation(place.tokens, found[0]):
            break
        if _parts_a_vote(place, found[0]) or _is_initial(place.tokens, found[0], first):
            break
        first, limits = found[0], (*limits, found[1])
    return first, limits


def _parts_a_vote(place: Place, index: int) -> bool:
    """Tell whether a hedge is the word between the sides of a vote ("9 gegen 6 Stimmen")."""
    tokens = place.tokens
    return tokens.low(index) in place.language.votes.links and tokens.low(index - 1).isdecimal()


def _names_series(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a hedge is the capitals of a series instead ("CA 58100", but "ca. 580")."""
    word = tokens.word(start)
    return end == start + 1 and 1 < len(word) <= _LONGEST_SERIES and word.isupper()


def _is_initial(tokens: Tokens, index: int, end: int) -> bool:
    """Tell whether a stop makes an initial or a chapter of "c." ("C. 401", "33 Vict. c. 90")."""
    if tokens.low(end - 1) != "." or len(tokens.word(index)) > 1:
        return False
    return tokens.word(index).isupper() or tokens.low(index - 1) == "."


def _inside_abbreviation(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is glued to what comes before, as "C." in "U.S.C."."""
    return tokens.glued(index) and tokens.low(index - 1) in (".", "/")


def limit_after(place: Place, amount: Amount) -> tuple[int, tuple[Limit, ...]]:
    """Return the end (exclusive) of an amount and the hedge after it, and what that says."""
    found = place.language.limits_after.after(place.tokens, amount.end)
    if found is None or read_number(place.tokens, found[0], place.language) is not None:
        return amount.end, ()  # of "6,000 marks, or over one-third of it" it is the next one's
    return found[0], (found[1],)
