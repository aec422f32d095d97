"""The syntax tree of an XPath expression.

Only what may have the same meaning in XPath 1.0 is told apart; the rest is `Other`, which keeps its
parts so that calls and variables in it are known. `start` and `end` tell where a part stands in
the source (code points, half-open).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal as OneOf
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Literal:
    """A string or a number as it is written; `value` of a string is without quotation marks."""

    start: int
    end: int
    kind: OneOf["string", "integer", "decimal", "double"]
    value: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A reference to a variable."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class ContextItem:
    """The dot."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function by its name as written, or with `arity` a reference to it (`f#1`)."""

    start: int
    end: int
    name: str
    arguments: tuple[Expression, ...]
    arity: int | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator with its operands: `or and = != < <= > >= eq ne lt le gt ge is << >> + - * ...`.

    A sign before an operand is `+1` or `-1`. `or`, `and` and unions have two operands or more.
    """

    start: int
    end: int
    operator: str
    operands: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Sequence:
    """What stands between parentheses, as many items as there are between commas."""

    start: int
    end: int
    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """`if (condition) then one else other`."""

    start: int
    end: int
    condition: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class NodeTest:
    """What a step looks for: a name, or a kind of nodes.

    `kind` is "name" or that of a kind test ("node", "text", "element" ...); `name` is a name as it
    is written (`p`, `tei:p`, `tei:*`, `*:p`, `*`, `Q{...}p`), or what stands in the parentheses of
    a kind test.
    """

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step along an axis."""

    start: int
    end: int
    axis: str
    test: NodeTest
    predicates: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """Something with predicates behind it."""

    start: int
    end: int
    primary: Expression
    predicates: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """Steps one after the other; `separators` tells before each whether "/" or "//" (first: "")."""

    start: int
    end: int
    separators: tuple[str, ...]
    steps: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Other:
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


def outer_steps(expression: Expression) -> Iterator[Step]:
    """Yield the steps that start at the context node of the whole expression.

    >>> step = Step(0, 1, "child", NodeTest("name", "p"), (ContextItem(2, 3),))
    >>> [*outer_steps(Path(0, 9, ("", "/"), (step, step)))] == [step]
    True
    """
    match expression:
        case Step():
            yield expression
        case Path(separators=("", *_), steps=(first, *_)) | Filter(primary=first):
            yield from outer_steps(first)
        case Path():
            return
        case _:
            for part in parts(expression):
                yield from outer_steps(part)


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
