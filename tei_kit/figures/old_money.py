"""Coins before the decimal system, written by their signs: "4s. 6d.", "5/-", "£1/17/6"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tei_kit.figures.language import Language, OldMoney, Unit
from tei_kit.figures.tokens import Tokens

_MOST_DIGITS = 3
_ORDINAL_ENDINGS = (2, 3)
_DECADE = 10
_SLASHES = ("/",)
_NOTHING = ("-", "–", "—", "=")


def read_coins(tokens: Tokens, index: int, language: Language) -> tuple[int, Decimal, Unit] | None:
    """Read a sum told in coins below the pound, None where none begins at a token.

    Returns:
        The end (exclusive), the sum, and the coin that it is told in.
    """
    money = language.old_money
    if money is None or not _small(tokens, index):
        return None
    after = tokens.low(index + 1)
    if after in _SLASHES and tokens.low(index + 2) in _NOTHING:
        glued = tokens.glued(index + 1) and tokens.glued(index + 2)
        end = index + 3
        return (end, _value(tokens, index), money.slash) if glued else None
    if not tokens.glued(index + 1) or after not in money.signs:
        return None
    parts = list(_parts(tokens, index, money))
    if not parts or (len(parts) == 1 and _is_no_coin(tokens, index, parts[0][0], language)):
        return None
    total, coin = Decimal(0), parts[0][2]
    factor = 1
    for place, (_, value, sign, size) in enumerate(parts):
        factor = factor * size if place else 1
        total += value / factor
        coin = parts[0][2] if place else sign
    return parts[-1][0], total, coin


def read_after_pounds(tokens: Tokens, end: int, language: Language) -> tuple[int, Decimal]:
    """Read on over the coins after a sum in pounds ("4s. 6d.", "/17/6").

    Returns:
        The end (exclusive) and the fraction of a pound, the given end and zero if none follow.
    """
    money = language.old_money
    if money is None:
        return end, Decimal(0)
    sizes = [size for _, size in money.signs.values()]
    total, factor, start = Decimal(0), Decimal(1), end
    if tokens.low(end) in _SLASHES and tokens.glued(end):
        for size in sizes:
            if tokens.low(end) not in _SLASHES:
                break
            factor *= size
            total += _value(tokens, end + 1) / factor if _small(tokens, end + 1) else 0
            end += 2
        # Two slashes at least: "£5/12" is no sum.
        return (end, total) if end == start + 2 * len(sizes) else (start, Decimal(0))
    for sign, (_, size) in money.signs.items():
        factor *= size
        if _small(tokens, end) and tokens.low(end + 1) == sign:
            total += _value(tokens, end) / factor
            end = _over_stop(tokens, end + 2)
    return end, total


def _parts(tokens: Tokens, index: int, money: OldMoney) -> Iterator[tuple[int, Decimal, Unit, int]]:
    """Yield the end, the number, the coin and its size for each coin from a token on."""
    for sign, (coin, size) in money.signs.items():
        if _small(tokens, index) and tokens.low(index + 1) == sign and tokens.glued(index + 1):
            end = _over_stop(tokens, index + 2)
            yield end, _value(tokens, index), coin, size
            index = end


def _is_no_coin(tokens: Tokens, index: int, end: int, language: Language) -> bool:
    """Tell the "40s" of a century and the "2d" of a rank from coins."""
    value = int(tokens.low(index))
    not_after = language.old_money.not_after if language.old_money else frozenset[str]()
    if tokens.low(end - 1) != "." or tokens.low(index - 1) in not_after:
        return True
    if tokens.low(index + 1) == "s":
        return value % _DECADE == 0 and len(tokens.low(index)) > 2  # noqa: PLR2004
    ranked = tokens.low(end)[:1].isalpha() and (
        tokens.low(end) not in language.nouns.stops or tokens.low(end) in language.numbers.of
    )
    return value % _DECADE in _ORDINAL_ENDINGS and ranked


def _over_stop(tokens: Tokens, end: int) -> int:
    return end + 1 if tokens.low(end) == "." and tokens.glued(end) else end


def _small(tokens: Tokens, index: int) -> bool:
    digits = tokens.low(index)
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        return False
    return digits[0] != "0" or digits == "0"


def _value(tokens: Tokens, index: int) -> Decimal:
    return Decimal(int(tokens.low(index)))
