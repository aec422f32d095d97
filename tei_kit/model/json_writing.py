"""JSON as text: exact numbers, characters as they are, the same bytes for the same values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal


def json_bytes(value: object) -> bytes:
    r"""Return a value as UTF-8 JSON, indented, with a line end at the end.

    Decimals become numbers of exactly their digits, without needless zeros; integers stay
    integers.

    >>> json_bytes({"a": [Decimal("0.10"), Decimal("57234.0"), None]})
    b'{\n  "a": [\n    0.1,\n    57234,\n    null\n  ]\n}\n'
    """
    return ("".join(_written(value, "\n")) + "\n").encode("utf-8")


def exact_digits(number: Decimal) -> str:
    """Return a number's digits as JSON writes them.

    >>> exact_digits(Decimal("1E+3")), exact_digits(Decimal("-0.50"))
    ('1000', '-0.5')
    """
    digits = f"{number:f}"
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if digits == "-0" else digits


def _written(value: object, line_end: str) -> Iterable[str]:
    match value:
        case Decimal():
            yield exact_digits(value)
        case Mapping():
            pairs = [
                [f"{_scalar(str(key))}: ", *_written(value[key], line_end + "  ")] for key in value
            ]
            yield from _enclosed("{", pairs, "}", line_end)
        case list() | tuple():
            yield from _enclosed(
                "[", [_written(item, line_end + "  ") for item in value], "]", line_end
            )
        case _:
            yield _scalar(value)


def _enclosed(
    opening: str, items: Iterable[Iterable[str]], closing: str, line_end: str
) -> Iterable[str]:
    yield opening
    empty = True
    for item in items:
        yield f"{'' if empty else ','}{line_end}  "
        yield from item
        empty = False
    yield closing if empty else line_end + closing


def _scalar(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
