"""Which expressions are true or false by their form, so that no predicate counts by them."""

from __future__ import annotations

from tei_kit.schematron.xpath.tree import Call, Expression, Operation, Path, Sequence, Step, walk

_OPERATORS = ("and", "or", "=", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge",
              "is", "|", "union", "except", "intersect")  # fmt: skip
_FUNCTIONS = ("not", "boolean", "exists", "empty", "contains", "starts-with", "ends-with",
              "matches", "true", "false", "lang", "deep-equal", "doc-available")  # fmt: skip
_WORDS = ("some", "every", "castable", "instance")


def is_truth(expression: Expression) -> bool:
    """Tell whether an expression yields a truth or nodes, and never a number.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> is_truth(parse("@n = 1")), is_truth(parse("count(*)"))
    (True, False)
    """
    match expression:
        case Operation(operator=operator):
            return operator in _OPERATORS
        case Sequence(items=(only,)):
            return is_truth(only)
        case Call(name=name):
            return name.removeprefix("fn:") in _FUNCTIONS
        case Step() | Path(steps=(*_, Step())):
            return True
        case _:
            return getattr(expression, "word", "") in _WORDS


def asks_for_position(expression: Expression) -> bool:
    """Tell whether `position()` or `last()` stands anywhere in an expression."""
    return any(
        isinstance(one, Call) and one.name.removeprefix("fn:") in ("position", "last")
        for one in walk(expression)
    )
