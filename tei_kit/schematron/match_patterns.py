"""Contexts of rules: which nodes an XSLT pattern matches, found by name and never by scanning.

The last step of a pattern gives the candidates; predicates and ancestors are looked at for each.

Source: XSL Transformations (XSLT) 3.0, 5.5 (patterns).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from tei_kit.schematron.candidates import candidates, is_presence, required_attributes
from tei_kit.schematron.evaluation_error import EvaluationError
from tei_kit.schematron.expressions import Nodes, Place, Test
from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.scopes import Scope
from tei_kit.schematron.step_tests import StepTest, step_test
from tei_kit.schematron.xpath.functions import function_name
from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import (
    Call,
    ContextItem,
    Expression,
    Filter,
    Operation,
    Path,
    Sequence,
    Step,
)
from tei_kit.schematron.xpath.truths import asks_for_position, is_truth

_MOST_ALTERNATIVES = 1000


@dataclass(frozen=True, slots=True)
class _MatchedStep:
    """One step: what it tests, its predicates, and how the step before it is reached.

    `chosen` finds the nodes of a step by position, from the parent; else it is None.
    """

    test: StepTest
    predicates: tuple[Test, ...]
    chosen: Nodes | None
    before: str


@dataclass(frozen=True, slots=True)
class MatchPattern:
    """One alternative of a pattern; `steps` stand last first.

    `start` finds the nodes that a pattern with `id()` or `key()` starts at; `needs` are attributes
    without which no node matches.
    """

    steps: tuple[_MatchedStep, ...]
    is_absolute: bool
    start: Nodes | None
    needs: frozenset[str]

    def matching(
        self, everywhere: Scope, failed: Callable[[ContextNode, EvaluationError], None]
    ) -> Iterator[ContextNode]:
        """Yield the nodes of a document that match, in no particular order.

        Args:
            everywhere: the scope of the global variables.
            failed: is told the nodes for which a predicate has no value; they don't match.
        """
        document = everywhere.document
        if not self.steps:
            if self.start is None:
                yield everywhere.node
            else:
                yield from map(ContextNode, self.start(everywhere))
            return
        for node in candidates(document, self.steps[0].test, self.needs):
            try:
                is_matched = self._matches(node, 0, everywhere, is_candidate=True)
            except EvaluationError as error:
                failed(node, error)
                continue
            if is_matched:
                yield node

    def _matches(
        self, node: ContextNode, number: int, everywhere: Scope, *, is_candidate: bool = False
    ) -> bool:
        step = self.steps[number]
        if not is_candidate and not step.test.accepts(node):
            return False
        if step.chosen is not None:
            parent = node.parent
            if parent is None or node.anchor not in _chosen(step.chosen, parent, everywhere):
                return False
        if step.predicates:
            scope = Scope(everywhere.document, node, everywhere)
            if not all(predicate(scope) for predicate in step.predicates):
                return False
        return self._is_led_to(node, number, everywhere)

    def _is_led_to(self, node: ContextNode, number: int, everywhere: Scope) -> bool:
        separator = self.steps[number].before
        if number + 1 < len(self.steps):
            around = node.parent
            while around is not None:
                if self._matches(around, number + 1, everywhere):
                    return True
                if separator != "//":
                    return False
                around = around.parent
            return False
        if self.start is not None:
            return self._is_below_start(node, separator, everywhere)
        if not self.is_absolute or separator == "//":
            return True
        parent = node.parent
        return parent is not None and parent.kind == "document"

    def _is_below_start(self, node: ContextNode, separator: str, everywhere: Scope) -> bool:
        assert self.start is not None
        starts = set(self.start(everywhere))
        around = node.parent
        while around is not None and around.kind == "element":
            if around.anchor in starts:
                return True
            if separator != "//":
                return False
            around = around.parent
        return False


def _chosen(chosen: Nodes, parent: ContextNode, everywhere: Scope) -> set[etree._Element]:
    key = ("chosen", chosen, parent.anchor, parent.kind)
    kept = everywhere.document.kept
    if key not in kept:
        kept[key] = set(chosen(Scope(everywhere.document, parent, everywhere)))
    found: set[etree._Element] = kept[key]
    return found


def match_patterns(place: Place, source: str, expression: Expression) -> tuple[MatchPattern, ...]:
    """Return the alternatives of a pattern.

    Args:
        place: where the pattern stands.
        source: its text.
        expression: its syntax tree.

    Raises:
        ExpressionSyntaxError: if it is an expression but no pattern.
    """
    return tuple(
        _compiled(place, source, *alternative) for alternative in _alternatives(expression)
    )


_Steps = tuple[tuple[str, ...], tuple[Expression, ...]]


def _alternatives(expression: Expression) -> list[_Steps]:
    """Return separators and steps of each alternative, unions within a path multiplied out."""
    match expression:
        case Operation(operator="|" | "union", operands=operands):
            return [one for operand in operands for one in _alternatives(operand)]
        case Sequence(items=(only,)):
            return _alternatives(only)
        case Path(steps=()):
            return [(("/",), ())]
        case Path(separators=separators, steps=steps):
            found: list[_Steps] = [((), ())]
            for separator, step in zip(separators, steps, strict=True):
                found = [
                    _extended(begun, separator, more)
                    for begun in found
                    for more in _alternatives(step)
                ]
                if len(found) > _MOST_ALTERNATIVES:
                    raise ExpressionSyntaxError("the pattern has too many alternatives")
            return found
        case Step() | Call() | Filter():
            return [(("",), (expression,))]
    raise ExpressionSyntaxError("it is an expression but no pattern that matches nodes")


def _extended(begun: _Steps, separator: str, more: _Steps) -> _Steps:
    if more[0][0]:
        raise ExpressionSyntaxError("a path that begins at the root can't stand within a pattern")
    return (*begun[0], separator, *more[0][1:]), (*begun[1], *more[1])


def _compiled(
    place: Place, source: str, separators: tuple[str, ...], steps: tuple[Expression, ...]
) -> MatchPattern:
    start = None
    if steps and isinstance(steps[0], Call):
        if function_name(steps[0], place.all_prefixes)[1] not in ("id", "key"):
            raise ExpressionSyntaxError(f"a pattern can't begin with {steps[0].name}()")
        start = place.nodes(source, steps[0])
        separators, steps = separators[1:], steps[1:]
    compiled = [
        _compiled_step(place, source, separator, step, is_last=step is steps[-1])
        for separator, step in zip(separators, steps, strict=bool(steps))
    ]
    last = steps[-1] if steps else None
    predicates = last.predicates if isinstance(last, Step | Filter) else ()
    return MatchPattern(
        steps=tuple(reversed(compiled)),
        is_absolute=bool(separators) and separators[0] != "",
        start=start,
        needs=required_attributes(predicates, place.all_prefixes),
    )


def _compiled_step(
    place: Place, source: str, separator: str, step: Expression, *, is_last: bool
) -> _MatchedStep:
    """Compile a step; candidates for the last one have the attributes that are asked for."""
    if isinstance(step, Filter) and isinstance(step.primary, ContextItem):
        test = StepTest("any")
    elif isinstance(step, Step):
        test = step_test(step, place.all_prefixes)
        if step.axis in ("descendant", "descendant-or-self") and separator != "//":
            raise ExpressionSyntaxError(f"the axis {step.axis} in a pattern is not understood")
    else:
        raise ExpressionSyntaxError("it is an expression but no pattern that matches nodes")
    predicates = step.predicates
    if any(_may_be_number(place, predicate) for predicate in predicates):
        if not test.is_element or not isinstance(step, Step):
            raise ExpressionSyntaxError(
                "a position in the predicate of a pattern is understood for elements only"
            )
        return _MatchedStep(test, (), place.nodes(source, step), separator)
    tests = [place.test(source, one) for one in predicates if not is_last or not is_presence(one)]
    return _MatchedStep(test, (*tests,), None, separator)


def _may_be_number(place: Place, predicate: Expression) -> bool:
    """Tell whether a predicate counts positions, or might."""
    if asks_for_position(predicate):
        return True
    try:
        return place.translator(".").translate(predicate).type in ("integer", "double")
    except NotXPath1Error:
        return not is_truth(predicate)
