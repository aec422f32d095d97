"""Comparisons that mean in XPath 1.0 what they mean in XPath 2."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from tei_kit.schematron.xpath.operands import PREFIX, NotXPath1Error, Translated

Operand: TypeAlias = Sequence[Translated]
"""The items of an operand: one, or those between the parentheses of a sequence."""

_GENERAL_FOR_VALUE = {"eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_EQUALITIES = ("=", "!=")
_NUMBERS = ("integer", "double")
_TEXTS = ("nodes", "string")


def compared(operator: str, one: Operand, other: Operand, *, is_xpath_1: bool) -> Translated:
    """Return a comparison in XPath 1.0.

    Raises:
        NotXPath1Error: if XPath 1.0 has no such comparison with the same result.
    """
    if is_xpath_1:
        if len(one) != 1 or len(other) != 1 or operator.isalpha():
            raise NotXPath1Error
        return Translated(f"({one[0].text} {operator} {other[0].text})", "boolean")
    if operator == "is":
        return _same_node(*one, *other)
    if operator in _GENERAL_FOR_VALUE:
        if len(one) != 1 or len(other) != 1:
            raise NotXPath1Error
        return _values(_GENERAL_FOR_VALUE[operator], one[0], other[0])
    # A general comparison holds if it does for any pair of items.
    pairs = [_general(operator, left, right) for left in one for right in other]
    return Translated(f"({' or '.join(pairs)})" if pairs else "false()", "boolean")


def _same_node(*nodes: Translated) -> Translated:
    if len(nodes) != 2 or any(node.type != "nodes" for node in nodes):  # noqa: PLR2004 - a pair
        raise NotXPath1Error
    one, other = nodes
    guards = "".join(_guard(node) for node in nodes)
    return Translated(
        f"({guards}{one.text} and {other.text} and count({one.text} | {other.text}) = 1)", "maybe"
    )


def _values(operator: str, one: Translated, other: Translated) -> Translated:
    """Compare single values: several are an error, none makes the comparison yield nothing."""
    types = {one.type, other.type}
    if types <= set(_TEXTS) and operator in _EQUALITIES:
        guards = _guard(one) + _guard(other)
        type_ = "maybe" if "nodes" in types else "boolean"
        return Translated(f"({guards}{one.text} {operator} {other.text})", type_)  # type: ignore[arg-type]
    if types <= set(_NUMBERS) or (types == {"boolean"} and operator in _EQUALITIES):
        return Translated(f"({one.text} {operator} {other.text})", "boolean")
    raise NotXPath1Error


def _guard(operand: Translated) -> str:
    is_to_be_guarded = operand.type == "nodes" and operand.is_many
    return f"{PREFIX}:is-single({operand.text}) and " if is_to_be_guarded else ""


def _general(operator: str, one: Translated, other: Translated) -> str:
    types = {one.type, other.type}
    as_text = types <= set(_TEXTS) and operator in _EQUALITIES
    as_truth = types == {"boolean"} and operator in _EQUALITIES
    if as_text or as_truth or types <= set(_NUMBERS):
        return f"{one.text} {operator} {other.text}"
    is_of_numbers = types <= {"nodes", *_NUMBERS} and types != {"nodes"}
    if is_of_numbers and operator != "!=":
        return f"{_as_number(one)} {operator} {_as_number(other)}"
    raise NotXPath1Error


def _as_number(operand: Translated) -> str:
    """Write nodes as the number that their text must be; nothing is no number, and never equal."""
    if operand.type != "nodes":
        return operand.text
    if operand.is_many:
        raise NotXPath1Error
    return f"{PREFIX}:double({operand.text})"
