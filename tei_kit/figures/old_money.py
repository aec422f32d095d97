"""Coins before the decimal system, written by their signs: "4s. 6d.", "5/-", "£1/17/6", "5l."."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tei_kit.figures.language import Language
from tei_kit.figures.numerals import read_numeral, vulgar_fraction
from tei_kit.figures.rates import rate_after
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import OldMoney, Unit

_MOST_DIGITS = 3
_ORDINAL_ENDINGS = (2, 3)
_DECADE = 10
_PENCE = 12
_ODD_PENCE = frozenset({7, 9, 11})
"""Pence that no common fraction is told in: "6/9" is a price where "3/4" may be a part."""
_SLASHES = ("/",)
_PARTING = ("/", ":", "·", "-", "–")
"""What parts pounds, shillings and pence of a sum: "£1/17/6", "£626:2:9"."""
_NOTHING = ("-", "–", "—", "=")


def read_coins(tokens: Tokens, index: int, language: Language) -> tuple[int, Decimal, Unit] | None:
    """Read a sum whose coins are told by signs behind them, None where none begins at a token.

    Returns:
        The end (exclusive), the sum, and the coin that it is told in.
    """
    money = language.old_money
    if money is None:
        return None
    pounds = _read_pounds(tokens, index, money, language)
    if pounds is not None or not _small(tokens, index):
        return pounds
    if tokens.word(index + 1) in money.glued and tokens.glued(index + 1):
        return _glued_coin(tokens, index, money, language)
    if tokens.low(index + 1) in _SLASHES:
        return _read_shillings(tokens, index, money, language)
    return _read_lettered(tokens, index, money, language)


def _read_lettered(
    tokens: Tokens, index: int, money: OldMoney, language: Language
) -> tuple[int, Decimal, Unit] | None:
    """Read "10s. 6d." and "4d."."""
    coins = _coins_at(tokens, index)
    after = index + 1 if coins is None else coins[1]
    if tokens.low(after) not in money.signs or not (
        tokens.glued(after) or _may_be_spaced(tokens, index, language)
    ):
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


def _glued_coin(
    tokens: Tokens, index: int, money: OldMoney, language: Language
) -> tuple[int, Decimal, Unit] | None:
    """Read "10c", but not the clause of "(4c)" and "section 5c"."""
    named = language.labels.strong.before(tokens, index) is not None
    if named or tokens.low(index - 1) == "(" or tokens.starts_line(index):
        return None
    end = _over_stop(tokens, index + 2)
    return end, _value(tokens, index), money.glued[tokens.word(index + 1)]


def _read_pounds(
    tokens: Tokens, index: int, money: OldMoney, language: Language
) -> tuple[int, Decimal, Unit] | None:
    """Read "300,000l" and "2l. 15s.": pounds by their letter, which a stop follows or thousands."""
    stop = index + 2
    if tokens.word(index + 1) != money.letter or not tokens.low(index)[:1].isdecimal():
        return None
    numeral = read_numeral(tokens.low(index))
    if numeral is None:
        return None
    pounds = Unit(money.pound, "money")
    if tokens.low(stop) != "." or not tokens.glued(stop):
        thousands = numeral.marked and tokens.glued(index + 1)
        return (stop, numeral.value, pounds) if thousands else None
    end, coins = read_after_pounds(tokens, stop + 1, language)
    sure = end > stop + 1 or tokens.glued(index + 1)
    if not sure and (tokens.word(end)[:1].isupper() or not _may_be_spaced(tokens, index, language)):
        return None
    return end, numeral.value + coins, pounds


def _read_shillings(
    tokens: Tokens, index: int, money: OldMoney, language: Language
) -> tuple[int, Decimal, Unit] | None:
    """Read "5/-", and as a price "22/6 the barrel" and "@ 6/9", which no fraction is and no day."""
    end, pence = index + 3, tokens.low(index + 2)
    if not tokens.glued(index + 1):
        return None
    if not tokens.glued(index + 2):  # "20/ a barrel"
        rated = rate_after(tokens, index + 2, language) is not None
        return (index + 2, _value(tokens, index), money.slash) if rated else None
    if pence in _NOTHING:
        return end, _value(tokens, index), money.slash
    if not pence.isdecimal():
        return None
    small = int(pence) < _PENCE and len(pence) <= len(str(_PENCE)) and tokens.low(end) != "/"
    fraction = _value(tokens, index) < int(pence) and int(pence) not in _ODD_PENCE
    priced = tokens.low(index - 1) == "@" or rate_after(tokens, end, language) is not None
    if not small or fraction or not priced:
        return None
    return end, _value(tokens, index) + Decimal(int(pence)) / _PENCE, money.slash


def _may_be_spaced(tokens: Tokens, index: int, language: Language) -> bool:
    """Tell "value 4 s. the property of" from an initial and from a number of something."""
    if tokens.low(index + 2) != "." or not tokens.word(index + 1).islower():
        return False
    if language.labels.strong.before(tokens, index) is not None:
        return False
    end = index + 3
    coins = _small(tokens, end) and tokens.low(end + 1) in _signs(language)
    return coins or not tokens.low(end)[:1].isdecimal()


def _signs(language: Language) -> frozenset[str]:
    money = language.old_money
    return frozenset() if money is None else frozenset(money.signs)


def read_pointed_pounds(tokens: Tokens, index: int, language: Language) -> Decimal | None:
    """Read the pounds of "£312.10.6", whose parts the points make one numeral."""
    money, parts = language.old_money, tokens.low(index).split(".")
    if money is None or len(parts) != 1 + len(money.signs) or not all(map(str.isdecimal, parts)):
        return None
    prefix = language.currency_prefixes.before(tokens, index)
    if prefix is None or prefix[1].name != money.pound:
        return None
    total, factor = Decimal(parts[0]), Decimal(1)
    for coins, (_, size) in zip(parts[1:], money.signs.values(), strict=True):
        if int(coins) >= size:
            return None
        factor *= size
        total += int(coins) / factor
    return total


def read_after_pounds(tokens: Tokens, end: int, language: Language) -> tuple[int, Decimal]:
    """Read on over the coins after a sum in pounds ("4s. 6d.", "/17/6").

    Returns:
        The end (exclusive) and the fraction of a pound, the given end and zero if none follow.
    """
    money = language.old_money
    if money is None:
        return end, Decimal(0)
    parted = _parted(tokens, end, [size for _, size in money.signs.values()])
    if parted is not None:
        return parted
    total, factor = Decimal(0), Decimal(1)
    for sign, (_, size) in money.signs.items():
        factor *= size
        coins = _coins_at(tokens, end)
        if coins is not None and tokens.low(coins[1]) == sign:
            total += coins[0] / factor
            end = _over_stop(tokens, coins[1] + 1)
    return end, total


def is_parted_sum(tokens: Tokens, end: int, language: Language) -> bool:
    """Tell whether marks part the shillings and pence behind a sum in pounds ("£1/17/6")."""
    money = language.old_money
    sizes = [] if money is None else [size for _, size in money.signs.values()]
    return bool(sizes) and _parted(tokens, end, sizes) is not None


def _parted(tokens: Tokens, end: int, sizes: list[int]) -> tuple[int, Decimal] | None:
    """Read shillings and pence behind the same mark each; "£5/12" is no sum."""
    mark = tokens.low(end)
    if mark not in _PARTING:
        return None
    total, factor = Decimal(0), Decimal(1)
    for size in sizes:
        coins = tokens.low(end + 1)
        if tokens.low(end) != mark or not (tokens.glued(end) and tokens.glued(end + 1)):
            return None
        if not coins.isdecimal() and coins not in _NOTHING:
            return None
        factor *= size
        value = Decimal(int(coins)) if coins.isdecimal() else Decimal(0)
        end += 2
        if coins.isdecimal() and tokens.glued(end):
            value += vulgar_fraction(tokens.low(end)) or 0
            end += vulgar_fraction(tokens.low(end)) is not None
        if value >= size:
            return None
        total += value / factor
    return end, total


def _parts(tokens: Tokens, index: int, money: OldMoney) -> Iterator[tuple[int, Decimal, Unit, int]]:
    """Yield the end, the number, the coin and its size for each coin from a token on."""
    for sign, (coin, size) in money.signs.items():
        coins = _coins_at(tokens, index)
        if coins is not None and tokens.low(coins[1]) == sign:
            end = _over_stop(tokens, coins[1] + 1)
            yield end, coins[0], coin, size
            index = end


def _is_no_coin(tokens: Tokens, index: int, end: int, language: Language) -> bool:
    """Tell the "40s" of a century and the "2d" of a rank from coins."""
    value = int(tokens.low(index))
    not_after = language.old_money.not_after if language.old_money else frozenset[str]()
    rated = tokens.low(end) in language.rates.per and rate_after(tokens, end, language) is not None
    if not (tokens.low(end - 1) == "." or rated) or tokens.low(index - 1) in not_after:
        return True
    if tokens.low(index + 1) == "s":
        return value % _DECADE == 0 and len(tokens.low(index)) > 2  # noqa: PLR2004
    ranked = tokens.low(end)[:1].isalpha() and (
        tokens.low(end) not in language.nouns.stops or tokens.low(end) in language.numbers.of
    )
    heads_item = tokens.starts_line(index) and tokens.word(end)[:1].isupper()
    return value % _DECADE in _ORDINAL_ENDINGS and (ranked or heads_item)


def _over_stop(tokens: Tokens, end: int) -> int:
    return end + 1 if tokens.low(end) == "." and tokens.glued(end) else end


def _small(tokens: Tokens, index: int) -> bool:
    digits = tokens.low(index)
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        return False
    return digits[0] != "0" or digits == "0"


def _coins_at(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    """Return a number of coins, with the fraction glued to it, and the token after it."""
    if not _small(tokens, index):
        return None
    part = vulgar_fraction(tokens.low(index + 1)) if tokens.glued(index + 1) else None
    return _value(tokens, index) + (part or 0), index + 1 + (part is not None)


def _value(tokens: Tokens, index: int) -> Decimal:
    return Decimal(int(tokens.low(index)))
