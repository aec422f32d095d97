"""Numbers written in digits: marks of thousands and decimals, vulgar fractions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache

_MOST_DIGITS = 15
_SIX = Context(prec=6)
_LONGEST = 24
_PLAIN = re.compile(r"\d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_DECIMAL = re.compile(r"\d+\.\d+")
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ANY_COMMA = re.compile(r"\d+,\d+")
_ROUND_THOUSANDS = re.compile(r"\d{1,3},000")
_COMMA = re.compile(r"\d+,\d{1,2}")


@dataclass(frozen=True, slots=True)
class Numeral:
    """Carry the value of digits and how they are written.

    `marked` says that thousands are marked or that there are decimals: no label looks so.
    `doubtful` says that the mark could mean something else ("3,5", "12.345").
    """

    value: Decimal
    marked: bool
    doubtful: bool = False


@lru_cache(maxsize=1024)
def read_numeral(digits: str, *, decimal_comma: bool = False) -> Numeral | None:
    """Read a numeral; None where it is none ("15.5.53", "096").

    With a `decimal_comma` the comma parts decimals off and points mark thousands; but nobody
    writes three decimals that are zero, so "12,000" is twelve thousand in every language.

    >>> read_numeral("57,234").value
    Decimal('57234')
    >>> read_numeral("12.500", decimal_comma=True).value
    Decimal('12500')
    >>> read_numeral("15.5.53") is None
    True
    """
    if len(digits) > _LONGEST or sum(map(str.isdigit, digits)) > _MOST_DIGITS:
        return None
    if digits[0] == "0" and digits[1:2].isdigit():
        return None
    return _plain(digits) or (_continental(digits) if decimal_comma else _marked(digits))


def _plain(digits: str) -> Numeral | None:
    if _PLAIN.fullmatch(digits):
        return Numeral(Decimal(int(digits)), marked=False)
    return None


def _marked(digits: str) -> Numeral | None:
    if _THOUSANDS.fullmatch(digits):
        return Numeral(Decimal(digits.replace(",", "")), marked=True)
    if _POINTS.fullmatch(digits):
        return Numeral(Decimal(digits.replace(".", "").replace(",", ".")), marked=True)
    if _DECIMAL.fullmatch(digits):
        return Numeral(Decimal(digits), marked=True, doubtful=digits[-4:-3] == ".")
    if _COMMA.fullmatch(digits):
        return Numeral(Decimal(digits.replace(",", ".")), marked=True, doubtful=True)
    return None


def _continental(digits: str) -> Numeral | None:
    if _CONTINENTAL.fullmatch(digits):
        return Numeral(Decimal(digits.replace(".", "").replace(",", ".")), marked=True)
    if _ROUND_THOUSANDS.fullmatch(digits):
        return Numeral(Decimal(digits.replace(",", "")), marked=True, doubtful=True)
    if _ANY_COMMA.fullmatch(digits):
        unusual = digits[-4:-3] == ","
        return Numeral(Decimal(digits.replace(",", ".")), marked=True, doubtful=unusual)
    if _THOUSANDS.fullmatch(digits) or _DECIMAL.fullmatch(digits):
        return Numeral(Decimal(digits.replace(",", "")), marked=True, doubtful=True)
    return None


def as_whole(value: Decimal) -> Decimal:
    """Read "12.345" with the point as the mark of thousands."""
    return (value * 1000).to_integral_value()


def vulgar_fraction(sign: str) -> Decimal | None:
    """Return the value of a fraction that is one character, None for other characters.

    >>> vulgar_fraction("½")
    Decimal('0.5')
    """
    if len(sign) != 1 or sign.isascii():
        return None
    if not unicodedata.decomposition(sign).startswith("<fraction>"):
        return None
    return rounded(Decimal(str(unicodedata.numeric(sign))))


def rounded(value: Decimal) -> Decimal:
    """Return a value to six decimals (below one: six digits), without trailing zeros or exponent.

    >>> rounded(Decimal(2) / 3), rounded(Decimal("812.70E+6"))
    (Decimal('0.666667'), Decimal('812700000'))
    """
    whole = value.to_integral_value()
    if value == whole:
        return Decimal(int(whole))
    short = _SIX.plus(value) if abs(value) < 1 else value.quantize(Decimal("0.000001"))
    return Decimal(format(short.normalize(), "f"))
