"""Which parts of an expression are the same wherever a document is asked, and which are lookups.

What does not depend on the node that a rule is about is evaluated once a document; and where nodes
of the whole document are chosen by a text (`//p[@n = current()/@m]`), an index finds them.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from tei_kit.schematron.xpath.steps import is_of_elements, leads_to_one
from tei_kit.schematron.xpath.tree import (
    Call,
    ContextItem,
    Expression,
    Filter,
    Literal,
    Operation,
    Path,
    Sequence,
    Step,
    Variable,
    walk,
)
from tei_kit.schematron.xpath.truths import asks_for_position, is_truth

_OF_NOTHING = ("current", "true", "false")
_OF_CONTEXT = ("lang", "apply", "function-lookup")
_OF_TEXTS = ("concat", "string", "normalize-space", "substring-after", "substring-before",
             "translate", "lower-case", "upper-case")  # fmt: skip


def needs_context(expression: Expression) -> bool:
    """Tell whether an expression may depend on the context node of the predicate it stands in.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> [needs_context(parse(one)) for one in ("@n", "current()/@n", "//a/@n", "name()")]
    [True, False, False, True]
    """
    match expression:
        case Literal() | Variable():
            found = False
        case Path(separators=(separator, *_)) if separator:
            found = False
        case Path(steps=(first, *_)) | Filter(primary=first):
            found = needs_context(first)
        case Call(name=name, arguments=(), arity=None):
            found = _local(name) not in _OF_NOTHING
        case Call(name=name, arguments=inside, arity=None) if _local(name) not in _OF_CONTEXT:
            found = any(map(needs_context, inside))
        case Operation(operands=inside) | Sequence(items=inside):
            found = any(map(needs_context, inside))
        case _:
            found = True
    return found


def is_invariant(expression: Expression, variables: AbstractSet[str]) -> bool:
    """Tell whether an expression is about the whole document and the same at every node of it.

    Args:
        expression: its syntax tree.
        variables: the names of those that are evaluated once a document.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> is_invariant(parse("count(//a[@n])"), set()), is_invariant(parse("//a[$b]"), set())
    (True, False)
    """
    if needs_context(expression):
        return False
    asks_document = False
    for one in walk(expression):
        if isinstance(one, Call) and _local(one.name) == "current":
            return False
        if isinstance(one, Variable):
            if one.name not in variables:
                return False
            asks_document = True
        asks_document = asks_document or (isinstance(one, Path) and one.separators[0] != "")
    return asks_document


@dataclass(frozen=True, slots=True)
class Lookup:
    """Nodes that are chosen by a text: `searched[use = sought][rest]`, and `after` are steps.

    `searched` is a path that is the same everywhere; `use` yields texts of each of its elements.
    `end` is where what is chosen ends in the source.
    """

    searched: Path
    use: Expression
    sought: Expression
    rest: tuple[Expression, ...]
    after: tuple[tuple[str, Expression], ...]
    end: int


def lookup_in(path: Path) -> Lookup | None:
    """Return the lookup that a path begins with, None where there is none.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> found = lookup_in(parse("//a[@n = current()/@m][b]/c"))
    >>> found.searched.steps[0].test.name, found.use.test.name, len(found.rest), len(found.after)
    ('a', 'n', 1, 1)
    """
    if not path.separators[0]:
        return None
    for number, step in enumerate(path.steps):
        if not isinstance(step, Step) or step.axis not in ("child", "descendant"):
            return None
        if step.predicates:
            return _lookup(path, number, step) if is_of_elements(step) else None
    return None


def _lookup(path: Path, number: int, step: Step) -> Lookup | None:
    conditions: tuple[Expression, ...] = step.predicates
    if isinstance(conditions[0], Operation) and conditions[0].operator == "and":
        conditions = (*conditions[0].operands, *conditions[1:])
    comparison, *rest = conditions
    if not isinstance(comparison, Operation) or comparison.operator != "=":
        return None
    if not all(is_truth(one) and not asks_for_position(one) for one in rest):
        return None
    one, other = comparison.operands
    for use, sought in ((one, other), (other, one)):
        if _is_own_text(use) and not needs_context(sought):
            bare = Step(step.start, step.end, step.axis, step.test)
            searched = Path(
                path.start,
                step.end,
                path.separators[: number + 1],
                (*path.steps[:number], bare),
            )
            after = zip(path.separators[number + 1 :], path.steps[number + 1 :], strict=True)
            return Lookup(searched, use, sought, (*rest,), (*after,), step.end)
    return None


def _is_own_text(expression: Expression) -> bool:
    """Tell whether an expression yields texts of a node without ever failing."""
    match expression:
        case ContextItem():
            return True
        case Step(predicates=()):
            return leads_to_one(expression)
        case Call(name=name, arguments=(_, *_) as inside, arity=None):
            return _local(name) in _OF_TEXTS and all(
                isinstance(one, Literal) or _is_own_text(one) for one in inside
            )
        case _:
            return False


def _local(name: str) -> str:
    return name.removeprefix("fn:")
