"""What values mean, whichever format they come from, and whether two of them agree."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from tei_kit.evaluation.annotated import Meaning
from tei_kit.exporters.json_edition import DateValue, FigureValue, TimeValue

_BOUNDS = ("when", "from", "to", "notBefore", "notAfter")
_NUMBER_KEYS = {
    "quantity": "quantity",
    "value": "quantity",
    "min": "min",
    "minimum": "min",
    "max": "max",
    "maximum": "max",
    "atLeast": "atLeast",
    "at_least": "atLeast",
    "atMost": "atMost",
    "at_most": "atMost",
}
_RANGE_ENDS = {"rangeStart": "min", "rangeEnd": "max"}
_SHARE = "%"
_SHARES = frozenset({"%", "percent", "percentage"})


def meaning_of_value(value: DateValue | TimeValue | FigureValue) -> Meaning:
    """Return the meaning of a value of the JSON edition."""
    if isinstance(value, DateValue | TimeValue):
        return _bounded(value.model_dump(by_alias=True))
    stated = value.model_dump(exclude_none=True)
    return _figure(stated, is_share=value.type in _SHARES)


def meaning_of_standoff(kind: str, value: Mapping[str, object]) -> Meaning:
    """Return the meaning of a value of a stand-off file.

    Args:
        kind: "date", "time", or what the file calls a figure ("measure", "percentage").
        value: the value as the file has it.

    >>> meaning_of_standoff("percentage", {"value": 3, "rangeStart": True})
    {'quantity': Decimal('3'), 'unit': '%', 'end': 'min'}
    """
    if kind in ("date", "time"):
        return _bounded(value)
    is_share = kind in _SHARES or value.get("type") in _SHARES
    ends = [end for key, end in _RANGE_ENDS.items() if value.get(key)]
    return {**_figure(value, is_share=is_share), **({"end": ends[0]} if ends else {})}


def agree(said: Meaning, wanted: Meaning) -> bool:
    """Tell whether two meanings are equal; for one end of a range, the whole range is as good.

    >>> agree({"min": Decimal(3), "max": Decimal(9)}, {"quantity": Decimal(3), "end": "min"})
    True
    """
    end = wanted.get("end")
    rest = {key: stated for key, stated in wanted.items() if key != "end"}
    if isinstance(end, str) and end in said:
        return said[end] == wanted.get("quantity") and said.get("unit") == wanted.get("unit")
    return dict(said) == rest


def shown(meaning: Meaning | None) -> str:
    """Write a meaning for a reader.

    >>> shown({"quantity": Decimal("2.50"), "unit": "month"}), shown({})
    ('quantity=2.5 unit=month', 'nothing')
    """
    parts = (f"{key}={_plain(stated)}" for key, stated in (meaning or {}).items())
    return " ".join(parts) or "nothing"


def _plain(stated: str | Decimal | bool) -> str:  # noqa: FBT001 - one of the sorts of values
    if isinstance(stated, Decimal):
        digits = f"{stated:f}"
        return digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "yes" if stated is True else str(stated)


def _bounded(value: Mapping[str, object]) -> Meaning:
    other_names = {"notBefore": "not_before", "notAfter": "not_after"}
    stated = {key: value.get(key) or value.get(other_names.get(key, key)) for key in _BOUNDS}
    return {key: str(date) for key, date in stated.items() if date}


def _figure(value: Mapping[str, object], *, is_share: bool) -> Meaning:
    meaning: dict[str, str | Decimal | bool] = {}
    for key, name in _NUMBER_KEYS.items():
        number = value.get(key)
        if isinstance(number, int | Decimal) and not isinstance(number, bool):
            meaning[name] = Decimal(number)
    unit = value.get("unit")
    if is_share or unit in _SHARES:
        meaning["unit"] = _SHARE
    elif unit:
        meaning["unit"] = str(unit)
    if value.get("commodity"):
        meaning["commodity"] = str(value["commodity"])
    if value.get("approximate"):
        meaning["approximate"] = True
    return meaning
