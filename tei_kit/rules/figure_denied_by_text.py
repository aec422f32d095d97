"""What a figure's attributes say is what its words say.

The words are read anew and the numbers compared. Words that the figure engine can't read and
measures that were converted into another unit are left alone.

*Wrong*::

    <text><body><p><measure quantity="1205" unit="count">1,250 men</measure></p></body></text>

*Wrong*::

    <text><body><p><num type="percentage" min="3" max="6">from 3% to 5%</num></p></body></text>

*Right*::

    <text><body>
      <p><measure quantity="1250" unit="count">1,250 men</measure>,
      <measure quantity="2000000" unit="rouble">2 million roubles</measure>,
      <num type="percentage" atLeast="25">more than 25%</num></p>
    </body></text>

Source: TEI Guidelines, 3.6.3 (numbers and measures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import chain

from tei_kit.model import Finding, Quantity
from tei_kit.plugins import Rule
from tei_kit.rules._elements import elements
from tei_kit.rules._readings import figure_reading
from tei_kit.rules._report import Reporter, listing, own_words, words_of
from tei_kit.tei.parsing import TeiFile

_report = Reporter("figure-denied-by-text", "warning")
_NUMBERS = ("quantity", "value", "min", "max", "atLeast", "atMost")
_HUGE_EXPONENT = re.compile(r"[eE][+-]?\d{3}")
"""What would be written out to millions of digits; the schema's business, not ours."""

_MOST_KEPT = 4096
_SCALES = tuple(Fraction(scale) for scale in (100, 1000, 10**6, 10**9))


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each figure whose words mean other numbers than its attributes."""
    for element in elements(file, ("measure", "num")):
        said = tuple(filter(None, map(element.get, _NUMBERS)))
        words = own_words(element) if said else None
        meant = _denial(words, said, element.get("unit")) if words else None
        if meant:
            stated = " ".join(
                f'@{name}="{element.get(name)}"' for name in _NUMBERS if element.get(name)
            )
            message = f"“{words_of(element)}” means {listing(list(meant))}; there stands {stated}."
            yield _report(
                file, element, message, "Mend the attribute, or say in a note why they differ."
            )


@lru_cache(maxsize=_MOST_KEPT)
def _denial(words: str, said: tuple[str, ...], unit: str | None) -> tuple[str, ...]:
    """Return the numbers that words mean instead, none where they may mean those that are said."""
    numbers = {number for value in said if (number := _number(value.strip())) is not None}
    reading = figure_reading(words) if numbers else None
    if reading is None or (None not in (unit, reading.unit) and unit != reading.unit):
        return ()
    meant = _numbers(reading)
    return () if _agree(meant, numbers) else tuple(map(_shown, sorted(meant)))


def _number(value: str) -> Fraction | None:
    if _HUGE_EXPONENT.search(value):
        return None
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return None


def _numbers(reading: Quantity) -> set[Fraction]:
    numbers: tuple[Decimal | None, ...] = (
        reading.quantity,
        reading.minimum,
        reading.maximum,
        reading.at_least,
        reading.at_most,
    )
    return {Fraction(number) for number in numbers if number is not None}


def _agree(meant: set[Fraction], said: set[Fraction]) -> bool:
    """Compare ranges as wholes, anything else by a number in common.

    A share may be written as 25 or 0.25, a sum in units or in thousands.
    """
    candidates = chain((said,), ({number * scale for number in said} for scale in _SCALES))
    return any(
        meant == scaled if len(meant) == len(said) else bool(meant & scaled)
        for scaled in candidates
    )


def _shown(number: Fraction) -> str:
    """Return a number for a message.

    >>> _shown(Fraction(1250)), _shown(Fraction("2.5")), _shown(Fraction(1, 3))
    ('1250', '2.5', '1/3')
    """
    decimal = str(float(number)).removesuffix(".0")
    return decimal if Fraction(decimal) == number else str(number)


RULE = Rule(_report.rule, _report.severity, check)
