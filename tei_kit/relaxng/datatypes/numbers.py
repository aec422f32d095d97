"""Numbers: decimal with its integers, float and double; truth values.

Source: XML Schema part 2, 3.2.2 to 3.2.5, 3.3.13 to 3.3.25.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Hashable
from decimal import Decimal

from tei_kit.relaxng.datatypes.primitives import Primitive, matching

_is_decimal = matching(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)")
_is_integer = matching(r"[+-]?[0-9]+")
_is_float = matching(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([Ee][+-]?[0-9]+)?|-?INF|NaN")


def decimal_parts(literal: str) -> tuple[bool, str, str]:
    """Return sign (negative?), integer digits and fraction digits that count.

    >>> decimal_parts("-007.50")
    (True, '7', '5')
    """
    whole, _, fraction = literal.lstrip("+-").partition(".")
    whole, fraction = whole.lstrip("0"), fraction.rstrip("0")
    return literal.startswith("-") and bool(whole or fraction), whole, fraction


def _compare_decimals(one: str, other: str) -> int:
    a, b = Decimal(one), Decimal(other)
    return (a > b) - (a < b)


def _within(lowest: int | None, highest: int | None) -> Callable[[str], bool]:
    def allows(literal: str) -> bool:
        if not _is_integer(literal):
            return False
        value = Decimal(literal)
        return (lowest is None or value >= lowest) and (highest is None or value <= highest)

    return allows


def _integer(name: str, lowest: int | None, highest: int | None, phrase: str) -> Primitive:
    return Primitive(
        name,
        "collapse",
        _is_integer if lowest is None and highest is None else _within(lowest, highest),
        phrase,
        key=decimal_parts,
        compare=_compare_decimals,
        digits=True,
    )


def _signed(name: str, bits: int) -> Primitive:
    lowest, highest = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    return _integer(name, lowest, highest, f"a whole number from {lowest} to {highest}")


def _unsigned(name: str, bits: int) -> Primitive:
    highest = 2**bits - 1
    return _integer(name, 0, highest, f"a whole number from 0 to {highest}")


def _as_double(literal: str) -> float:
    return float(literal.replace("INF", "inf"))


def _as_single(literal: str) -> float:
    value = _as_double(literal)
    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return math.copysign(math.inf, value)


def _floating(name: str, convert: Callable[[str], float]) -> Primitive:
    def key(literal: str) -> Hashable:
        value = convert(literal)
        return "NaN" if math.isnan(value) else value

    def compare(one: str, other: str) -> int | None:
        a, b = convert(one), convert(other)
        if math.isnan(a) or math.isnan(b):
            return 0 if math.isnan(a) and math.isnan(b) else None
        return (a > b) - (a < b)

    return Primitive(
        name, "collapse", _is_float, "a number such as 12.5 or 1.2E3", key=key, compare=compare
    )


NUMBERS = (
    Primitive(
        "boolean",
        "collapse",
        matching("true|false|1|0"),
        "true, false, 1 or 0",
        key=lambda literal: literal in ("true", "1"),
    ),
    Primitive(
        "decimal",
        "collapse",
        _is_decimal,
        "a number such as 12 or 12.5",
        key=decimal_parts,
        compare=_compare_decimals,
        digits=True,
    ),
    _integer("integer", None, None, "a whole number"),
    _integer("nonPositiveInteger", None, 0, "a whole number not above 0"),
    _integer("negativeInteger", None, -1, "a whole number below 0"),
    _integer("nonNegativeInteger", 0, None, "a whole number not below 0"),
    _integer("positiveInteger", 1, None, "a whole number above 0"),
    _signed("long", 64),
    _signed("int", 32),
    _signed("short", 16),
    _signed("byte", 8),
    _unsigned("unsignedLong", 64),
    _unsigned("unsignedInt", 32),
    _unsigned("unsignedShort", 16),
    _unsigned("unsignedByte", 8),
    _floating("double", _as_double),
    _floating("float", _as_single),
)
