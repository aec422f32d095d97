"""What the last digit of a number stands for: how exactly its words tell it."""

from __future__ import annotations

import re
from fractions import Fraction

_DECIMALS = re.compile(r"\d[.,·](\d{1,9})(?!\d)")
_ROUND_FROM = 1000


def step_of(words: str, value: Fraction) -> Fraction:
    """Return what the last digit of a number stands for; many zeros at the end are rounding.

    Args:
        words: the figure as it is written.
        value: the number that it says.

    >>> [str(step_of(*case)) for case in [
    ...     ("12.50 %", Fraction("12.5")), ("1,250", Fraction(1250)), ("15,000", Fraction(15000)),
    ...     ("2.4 million", Fraction(2400000)), ("three", Fraction(3))]]
    ['1/100', '1', '1000', '100000', '1']
    """
    if value.denominator != 1:
        decimals = _DECIMALS.search(words)
        return Fraction(1, 10 ** len(decimals[1])) if decimals else Fraction(1)
    step = 1
    while value and value % (step * 10) == 0:
        step *= 10
    return Fraction(step if step >= _ROUND_FROM else 1)
