"""The syntax tree of an XPath expression.

Only what may have the same meaning in XPath 1.0 is told apart; the rest is `Other`, which keeps its
parts so that calls and variables in it are known. `start` and `end` tell where a part stands in
the source (code points, half-open). Named tuples, and not data classes: Python makes the classes
many times faster, and they are made whenever a file with constraints is checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal as OneOf
from typing import NamedTuple, TypeAlias


class Literal(NamedTuple):
    """A string or a number as it is written; `value` of a string is without quotation marks."""

    start: int
    end: int
    kind: OneOf["string", "integer", "decimal", "double"]
    value: str


class Variable(NamedTuple):
    """A reference to a variable."""

    start: int
    end: int
    name: str


class ContextItem(NamedTuple):
    """The dot."""

    start: int
    end: int


class Call(NamedTuple):
    """A call of a function by its name as written, or with `arity` a reference to it (`f#1`)."""

    start: int
    end: int
    name: str
    arguments: tuple[Expression, ...]
    arity: int | None = None


class Operation(NamedTuple):
    """An operator with its operands: `or and = != < <= > >= eq ne lt le gt ge is << >> + - * ...`.

    A sign before an operand is `+1` or `-1`. `or`, `and` and unions have two operands or more.
    """

    start: int
    end: int
    operator: str
    operands: tuple[Expression, ...]


class Sequence(NamedTuple):
    """What stands between parentheses, as many items as there are between commas."""

    start: int
    end: int
    items: tuple[Expression, ...]


class Condition(NamedTuple):
    """`if (condition) then one else other`."""

    start: int
    end: int
    condition: Expression
    then: Expression
    otherwise: Expression


class NodeTest(NamedTuple):
    """What a step looks for: a name, or a kind of nodes.

    `kind` is "name" or that of a kind test ("node", "text", "element" ...); `name` is a name as it
    is written (`p`, `tei:p`, `tei:*`, `*:p`, `*`, `Q{...}p`), or what stands in the parentheses of
    a kind test.
    """

    kind: str
    name: str


class Step(NamedTuple):
    """A step along an axis."""

    start: int
    end: int
    axis: str
    test: NodeTest
    predicates: tuple[Expression, ...] = ()


class Filter(NamedTuple):
    """Something with predicates behind it."""

    start: int
    end: int
    primary: Expression
    predicates: tuple[Expression, ...]


class Path(NamedTuple):
    """Steps one after the other; `separators` tells before each whether "/" or "//" (first: "")."""

    start: int
    end: int
    separators: tuple[str, ...]
    steps: tuple[Expression, ...]


class Other(NamedTuple):
    """What XPath 1.0 can't say, by the word it is known by; `binds` are variables it introduces."""

    start: int
    end: int
    word: str
    parts: tuple[Expression, ...]
    binds: tuple[str, ...] = ()


Expression: TypeAlias = (
    Literal
    | Variable
    | ContextItem
    | Call
    | Operation
    | Sequence
    | Condition
    | Step
    | Filter
    | Path
    | Other
)


def parts(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions that an expression is made of."""
    match expression:
        case Call(arguments=inside) | Operation(operands=inside) | Sequence(items=inside):
            return inside
        case Condition():
            return (expression.condition, expression.then, expression.otherwise)
        case Step(predicates=inside) | Path(steps=inside) | Other(parts=inside):
            return inside
        case Filter():
            return (expression.primary, *expression.predicates)
        case _:
            return ()


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield an expression and everything in it, outside first."""
    waiting = [expression]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(parts(one)))


def free_variables(expression: Expression) -> frozenset[str]:
    """Return the names of the variables that an expression needs from outside.

    A name that the expression binds itself anywhere is taken for its own.
    """
    used: set[str] = set()
    bound: set[str] = set()
    for one in walk(expression):
        if isinstance(one, Variable):
            used.add(one.name)
        elif isinstance(one, Other):
            bound.update(one.binds)
    return frozenset(used - bound)
