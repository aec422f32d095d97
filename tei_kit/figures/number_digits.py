"""Numbers that begin with digits: "57 234", "2 1/2", "2 million 300 thousand"."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.number import Number, joined, with_magnitudes, with_part
from tei_kit.figures.numerals import read_numeral, rounded, vulgar_fraction
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import NumberWords

_GROUP = 3
_RAISED_POINT = "·"
_SIGNS_OF_MONEY = frozenset("$£€¥")
_COLUMNS = 4
_LARGEST_DENOMINATOR = 64
_THOUSAND_SPACES = (" ", "\u00a0", "\u202f", "\u2009")


def read_digits(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read a number that begins with a numeral, None where the digits are none."""
    if _lacks_zero(tokens, index):
        value = Decimal(tokens.low(index)).scaleb(-len(tokens.low(index)))
        return Number(index - 1, index + 1, value, in_words=False, coefficient=value, marked=True)
    numeral = read_numeral(tokens.low(index), decimal_comma=words.decimal_comma)
    if numeral is None:
        return None
    value, end, marked = numeral.value, index + 1, numeral.marked
    if not marked:
        value, end = _spaced_groups(tokens, index, value, "," if words.decimal_comma else ".")
        value, end = _with_raised_point(tokens, value, end)
        marked = end > index + 1
    if joined(tokens, end) and tokens.low(end + 1) in words.cardinal_endings:
        end += 2  # "5-ти"
    number = Number(
        index, end, value, in_words=False, coefficient=value, marked=marked,
        doubtful=numeral.doubtful,
    )  # fmt: skip
    number = with_magnitudes(tokens, _with_fraction(tokens, number, words), words)
    return _with_rest(tokens, number, words)


def _with_raised_point(tokens: Tokens, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Read on over the decimals of "19·9"; a sum has two such points ("£2·15·0")."""
    decimals = tokens.low(end + 1)
    glued = tokens.glued(end) and tokens.glued(end + 1)
    alone = tokens.low(end) == _RAISED_POINT and tokens.low(end + 2) != _RAISED_POINT
    if not (alone and glued and decimals.isdecimal()):
        return value, end
    return value + Decimal(decimals).scaleb(-len(decimals)), end + 2


def _lacks_zero(tokens: Tokens, index: int) -> bool:
    """Tell whether digits are the decimals of ".45", the zero before the point left out."""
    decimals = tokens.low(index)
    if tokens.low(index - 1) != "." or not tokens.glued(index) or not decimals.isdecimal():
        return False
    if tokens.glued(index - 1):
        return tokens.low(index - 2) in _SIGNS_OF_MONEY
    return not tokens.starts_line(index - 1) and len(decimals) <= _GROUP


def read_sign(tokens: Tokens, index: int) -> Number | None:
    """Read a fraction that is one character ("½ ton"), None where it is glued to a word."""
    value = vulgar_fraction(tokens.low(index))
    if value is None or tokens.glued(index):
        return None
    return Number(index, index + 1, value, in_words=False, coefficient=value, fraction=True)


def _with_rest(tokens: Tokens, number: Number, words: NumberWords) -> Number:
    """Read on over "300 thousand" of "2 million 300 thousand"."""
    while number.magnitude >= 1000:  # noqa: PLR2004
        digits = tokens.low(number.end)
        if not digits.isdecimal() or len(digits) > _GROUP or digits[0] == "0":
            break
        value = Decimal(int(digits))
        rest = with_magnitudes(
            tokens,
            Number(number.end, number.end + 1, value, in_words=False, coefficient=value),
            words,
        )
        if rest.value >= number.magnitude or rest.magnitude * 1000 != number.magnitude:
            break
        number = number._replace(
            end=rest.end, value=number.value + rest.value, magnitude=rest.magnitude
        )
    return number


def _spaced_groups(tokens: Tokens, index: int, value: Decimal, mark: str) -> tuple[Decimal, int]:
    """Read on over "279 901" of "52 279 901"; the last group may have decimals ("013,6")."""
    digits, decimals = tokens.low(index), ""
    end = index + 1
    while (
        len(digits) <= 12  # noqa: PLR2004
        and (end > index + 1 or len(digits) <= _GROUP)
        and not decimals
        and (group := _group(tokens, end, mark)) is not None
    ):
        digits, decimals = digits + group[0], group[1]
        end += 1
    if end == index + 1 or digits[0] == "0":
        return value, index + 1
    if mark == "." and _is_in_columns(tokens, index, end):
        return value, index + 1
    return Decimal(f"{int(digits)}.{decimals}"), end


def _is_in_columns(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether digits stand in a row of numbers that only spaces part: "15 82 58 787"."""
    after = before = 0
    while after < _COLUMNS and _is_numeral(tokens, end + after) and tokens.gaps[end + after] == " ":
        after += 1
    while before < min(_COLUMNS, first) and _is_numeral(tokens, first - before - 1):
        if tokens.gaps[first - before] != " ":
            break
        before += 1
    return before + after > 0 and before + (end - first) + after >= _COLUMNS


def _is_numeral(tokens: Tokens, index: int) -> bool:
    return tokens.low(index)[:1].isdecimal()


def _group(tokens: Tokens, index: int, mark: str) -> tuple[str, str] | None:
    """Return three digits that only a space parts from those before, and their decimals."""
    if index >= len(tokens) or tokens.gaps[index] not in _THOUSAND_SPACES:
        return None
    digits, _, decimals = tokens.low(index).partition(mark)
    plain = len(digits) == _GROUP and f"{digits}{decimals}".isdecimal()
    return (digits, decimals) if plain and not joined(tokens, index + 1) else None


def _with_fraction(tokens: Tokens, number: Number, words: NumberWords) -> Number:
    """Read on over "½", "1/2" or "and a half"; a lone "3/4" is a fraction itself."""
    end = number.end
    sign = vulgar_fraction(tokens.low(end))
    if sign is not None:
        return number._replace(end=end + 1, value=number.value + sign, marked=True)
    part = _slashed(tokens, end)
    whole = number.value == number.value.to_integral_value()
    if part is not None and not tokens.glued(end) and whole:
        return number._replace(end=end + 3, value=number.value + part, marked=True)
    hyphened = _slashed(tokens, end + 1) if joined(tokens, end) and whole else None
    if hyphened is not None:
        return number._replace(end=end + 4, value=number.value + hyphened, marked=True)
    lone = _slashed(tokens, number.first)
    if lone is not None and end == number.first + 1:
        return number._replace(end=end + 2, value=lone, coefficient=lone, fraction=True)
    return with_part(tokens, number, words)


def _slashed(tokens: Tokens, index: int) -> Decimal | None:
    above, below = tokens.low(index), tokens.low(index + 2)
    if (
        tokens.low(index + 1) not in ("/", "⁄")
        or not (tokens.glued(index + 1) and tokens.glued(index + 2))
        or not (above.isdecimal() and below.isdecimal())
        or len(above) > 2  # noqa: PLR2004
        or len(below) > 2  # noqa: PLR2004
    ):
        return None
    if tokens.low(index + 3) == "/" and tokens.glued(index + 3):
        return None
    if not 0 < int(above) < int(below) <= _LARGEST_DENOMINATOR:
        return None
    return rounded(Decimal(int(above)) / int(below))
