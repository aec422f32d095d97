"""Between which numbers figures lie, and whether some deny others."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tei_kit.ledger.rounding import step_of
from tei_kit.model import Quantity

_ENDLESS = Fraction(10) ** 45

Limits = tuple[Fraction, Fraction]


def limits(value: Quantity, words: str = "") -> Limits:
    """Return between which numbers a figure lies; whole ones are exact, round ones are not.

    Args:
        value: what the figure says.
        words: the figure as it is written; without them, decimals are taken as exact.
    """
    if value.quantity is not None:
        number = Fraction(value.quantity)
        step = step_of(words, number)
        play = step / 2 if step != 1 else Fraction(0)
        return number - play, number + play
    lows = [Fraction(number) for number in (value.minimum, value.at_least) if number is not None]
    highs = [Fraction(number) for number in (value.maximum, value.at_most) if number is not None]
    return max(lows, default=-_ENDLESS), min(highs, default=_ENDLESS)


def are_at_odds(several: Iterable[Limits]) -> bool:
    """Tell whether of several figures one lies wholly above another one.

    >>> one, three, less = (Fraction(1), Fraction(1)), (Fraction(3), Fraction(3)), (-_ENDLESS, 2)
    >>> are_at_odds([one, less]), are_at_odds([one, less, three]), are_at_odds([one])
    (False, True, False)
    """
    ordered = sorted(several, reverse=True)
    if not ordered:
        return False
    # Whoever lies above any lies above the one with the least end, or is that one itself.
    (low, high), rest = ordered[0], ordered[1:]
    return any(low > most or least > high for least, most in rest)
