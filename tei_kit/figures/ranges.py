"""Two numbers that make a range: "5 to 8 tons", "from 11 members to five"."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language
from tei_kit.figures.measured import measured
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import Number
from tei_kit.figures.numbers import read_number
from tei_kit.figures.refusals import is_no_figure
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens


def read_range(
    tokens: Tokens, low: Amount, language: Language, links: frozenset[str], opener: int
) -> Amount | None:
    """Read the range that an amount begins.

    Args:
        tokens: the text.
        low: the first number with its unit.
        language: the tables.
        links: the words that go on after the "from" or "between" before it, none without one.
        opener: the token of that word.

    Returns:
        Both ends as one amount, None where no range begins.
    """
    end = low.end
    dated = is_year(tokens, low.number) and _follows_year_word(tokens, low.first, language)
    if low.hyphenated or low.limit is not None or (dated and not links):
        return None
    suspended = tokens.low(end) == "-" and tokens.glued(end) and not tokens.glued(end + 1)
    if suspended and low.unit is None:
        end += 1
    noun = _common_noun(tokens, low, language) if links and low.unit is None else None
    if noun is not None:
        end = noun[1]
    linked = language.range_words.after(tokens, end)
    if linked is not None:
        end = linked[0]
    else:
        either = tokens.low(end) in language.alternatives and low.unit is None
        if not (either or tokens.low(end) in links):
            return None
        end += 1
    hedge = language.limits_before.after(tokens, end)
    if hedge is not None and hedge[1] == "approximate":
        end = hedge[0]
    second = read_number(tokens, _over_prefix(tokens, end, language), language)
    if second is None or (second.fraction and not low.number.fraction):
        return None
    high = measured(tokens, second, language, end)
    if suspended and not high.hyphenated:
        return None
    both = _combined(tokens, low, high, language, opener if links else None)
    return both if both is None or noun is None else both._replace(noun=noun)


def _elided(low: Amount, high: Amount, *, opened: bool) -> Decimal:
    """Return the magnitude that the first number of a range leaves to the second to say."""
    first, second = low.number, high.number
    if first.magnitude == 1 and second.magnitude > 1:
        if low.low >= second.coefficient:
            return Decimal(1)
        return second.magnitude * _elided_hundred(low, second.coefficient, second)
    if first.magnitude > 1 or first.marked or low.unit is not None:
        return Decimal(1)
    if second.in_words:
        return _elided_hundred(low, high.low, second)
    for group in (10**3, 10**6):
        round_number = high.low % group == 0 and not opened
        if round_number and low.low * group < high.low <= low.low * group * 10:
            return Decimal(group)
    return Decimal(1)


def _elided_hundred(low: Amount, second: Decimal, words: Number) -> Decimal:
    """Return 100 where the second number says the first's "hundred": "three or four hundred"."""
    hundreds = words.in_words and second < 1000 and second % 100 == 0  # noqa: PLR2004
    return Decimal(100) if hundreds and low.low * 100 < second else Decimal(1)


def _follows_year_word(tokens: Tokens, first: int, language: Language) -> bool:
    return tokens.low(first - 1) in language.labels.year_contexts


def _common_noun(tokens: Tokens, low: Amount, language: Language) -> tuple[int, int] | None:
    """Return where the counted noun of "from 25 schools to 30 schools" stands."""
    end = noun_phrase_end(tokens, low.end, language.nouns, singular=False)
    if end is None or end - low.end > 2:  # noqa: PLR2004
        return None
    second = read_number(tokens, end + 1, language)
    if second is None:
        return None
    again = noun_phrase_end(tokens, second.end, language.nouns, singular=False)
    if again is None:
        return None if is_no_figure(tokens, second, language) else (low.end, end)
    if tokens.phrase(second.end, again) == tokens.phrase(low.end, end):
        return low.end, end
    return None


def _over_prefix(tokens: Tokens, index: int, language: Language) -> int:
    prefix = language.currency_prefixes.after(tokens, index)
    return index if prefix is None else prefix[0]


def _combined(
    tokens: Tokens, low: Amount, high: Amount, language: Language, opener: int | None
) -> Amount | None:
    """Join two amounts into a range where units and order allow it."""
    unit = high.unit or low.unit
    if low.unit is not None and high.unit is not None and low.unit.name != high.unit.name:
        return None
    if low.unit is not None and high.unit is None:
        prefixed = low.first < low.number.first
        counted = noun_phrase_end(tokens, high.end, language.nouns, singular=False)
        if not prefixed and counted is not None:
            return None
    bottom = low.low * _elided(low, high, opened=opener is not None)
    if high.low == bottom or (opener is None and high.low < bottom):
        return None
    return Amount(
        first=low.first if opener is None else opener,
        end=high.end,
        number=low.number._replace(marked=low.number.marked or high.number.marked),
        low=min(bottom, high.low),
        high=max(bottom, high.low),
        unit=unit,
        hyphenated=high.hyphenated,
        limit=high.limit,
        opened=opener is not None,
    )
