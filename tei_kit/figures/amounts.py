"""What a number is told in, and the range that it may begin."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language
from tei_kit.figures.measured import measured
from tei_kit.figures.number import Number
from tei_kit.figures.ranges import read_range
from tei_kit.figures.tokens import Tokens


def read_amount(tokens: Tokens, number: Number, language: Language, floor: int) -> Amount:
    """Read on from a number over its unit and, where it begins a range, the range's end.

    Args:
        tokens: the text.
        number: the number, already read.
        language: the tables.
        floor: the first token that no earlier figure has taken.

    Returns:
        The amount; a number without unit or range is an amount too.
    """
    low = measured(tokens, number, language, floor)
    if tokens.low(number.end - 1) in language.numbers.rounding:
        return low._replace(limit="approximate")  # "une vingtaine"
    hedge = language.limits_before.before(tokens, low.first, floor)
    opener = _before_age(tokens, low.first if hedge is None else hedge[0], language, floor) - 1
    links: frozenset[str] = frozenset()
    if opener >= floor:
        links = language.range_openers.get(tokens.low(opener), links)
    high = read_range(tokens, low, language, links, opener)
    if high is None:
        return low
    if high.opened and hedge is not None and hedge[1] == "approximate":
        return high._replace(limit="approximate")
    return high


def _before_age(tokens: Tokens, first: int, language: Language, floor: int) -> int:
    """Return what "the ages of" begins with, which parts "between" from its first number."""
    found = language.age_before.before(tokens, first, floor)
    if found is None:
        return first
    return found[0] - (tokens.low(found[0] - 1) in language.labels.determiners)
