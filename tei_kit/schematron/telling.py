"""From what an engine found to violations, the same for every engine."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tei_kit.schematron.declarations import Assertion, RuleDeclaration
from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.placing import Placer, path
from tei_kit.schematron.severities import severity
from tei_kit.schematron.violations import Violation


class TestPlace(NamedTuple):
    """A test, and the rule and the pattern that it stands in."""

    pattern_id: str
    rule: RuleDeclaration
    test: Assertion


class Told(NamedTuple):
    """What a test says when it is not passed."""

    message: str
    diagnostics: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()


def failed(placer: Placer, node: ContextNode, place: TestPlace, told: Told) -> Violation:
    """Return the violation of a test that a node does not pass."""
    test, rule = place.test, place.rule
    line, column = placer.position(node)
    return Violation(
        line=line,
        column=column,
        kind=test.kind,
        severity=severity(test.role, test.flag, rule.role, rule.flag),
        message=told.message,
        path=path(node),
        test=" ".join(test.test.split()),
        at=test.at,
        test_id=test.id,
        pattern_id=place.pattern_id,
        rule_id=rule.id,
        role=test.role,
        flag=test.flag,
        see=test.see,
        diagnostics=told.diagnostics,
        properties=told.properties,
    )


def unevaluated(
    placer: Placer, node: ContextNode, place: TestPlace, reason: str, others: int
) -> Violation:
    """Return the violation of a test that has no value for a node, and for some others."""
    found = failed(placer, node, place, Told(reason))
    return replace(found, kind="unevaluated", severity="error", others=others)


def unmatched(
    placer: Placer,
    node: ContextNode,
    pattern_id: str,
    rule: RuleDeclaration,
    *,
    reason: str,
    others: int,
) -> Violation:
    """Return what is to be said of a context that has no value for a node: it does not match."""
    line, column = placer.position(node)
    return Violation(
        line=line,
        column=column,
        kind="unevaluated",
        severity="information",
        message=reason,
        path=path(node),
        test=" ".join(rule.context.split()),
        at=rule.at,
        pattern_id=pattern_id,
        rule_id=rule.id,
        others=others,
    )
