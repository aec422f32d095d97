"""Checking a document by the rules of a schema.

Source: ISO/IEC 19757-3:2020, 6 (semantics).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import monotonic

from lxml import etree

from tei_kit.schematron.compilation import ReadyPattern, ReadyRule, ReadySchema, ReadyTest
from tei_kit.schematron.document import CHECKED, Document
from tei_kit.schematron.evaluation_error import EvaluationError
from tei_kit.schematron.expressions import Text
from tei_kit.schematron.nodes import ContextNode, document_node
from tei_kit.schematron.scopes import Scope, global_scope

_LONGEST_CHECK = 120.0  # seconds; a check that takes longer is given up, and says so


@dataclass(frozen=True, slots=True)
class Fired:
    """One test that a node does not pass; `reason` tells why where it could not be evaluated."""

    node: ContextNode
    rule: ReadyRule
    pattern: ReadyPattern
    test: ReadyTest | None
    message: str = ""
    diagnostics: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    others: int = 0


def check(schema: ReadySchema, root: etree._Element) -> list[Fired]:
    """Return the tests of a schema that the nodes of a document do not pass, pattern by pattern.

    A test that can't be evaluated is told once, with the first node that it is so with; the others
    are evaluated all the same.
    """
    document = Document(root, schema.key_indexes, schema.shortcuts.evaluations)
    token = CHECKED.set(document)
    try:
        return _Check(document).run(schema)
    finally:
        CHECKED.reset(token)


class _Check:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._everywhere = global_scope(document)
        self._found: list[Fired] = []
        self._unevaluated: dict[int, int] = {}
        self._end = monotonic() + _LONGEST_CHECK

    def run(self, schema: ReadySchema) -> list[Fired]:
        for pattern in schema.patterns:
            if monotonic() > self._end:
                root = document_node(self._document.root)
                reason = f"the check took more than {_LONGEST_CHECK:.0f} seconds"
                self._fail(Fired(root, pattern.rules[0], pattern, None, reason=reason), pattern)
                break
            self._pattern(pattern)
        return self._found

    def _pattern(self, pattern: ReadyPattern) -> None:
        may_match_again = sum(len(rule.contexts) for rule in pattern.rules) > 1
        taken: set[ContextNode] = set()
        for rule in pattern.rules:
            for node in self._matched(rule, pattern):
                if may_match_again:
                    if node in taken:
                        continue
                    taken.add(node)
                if monotonic() > self._end:
                    return
                self._rule(node, rule, pattern)

    def _matched(self, rule: ReadyRule, pattern: ReadyPattern) -> Iterator[ContextNode]:
        def failed(node: ContextNode, error: EvaluationError) -> None:
            self._fail(Fired(node, rule, pattern, None, reason=str(error)), rule)

        for context in rule.contexts:
            try:
                yield from context.matching(self._everywhere, failed)
            except EvaluationError as error:  # where `id()` or `key()` starts a pattern
                failed(document_node(self._document.root), error)

    def _rule(self, node: ContextNode, rule: ReadyRule, pattern: ReadyPattern) -> None:
        scope = Scope(self._document, node, self._everywhere)
        for test in rule.tests:
            try:
                if test.holds(scope) == (test.declaration.kind == "report"):
                    self._found.append(_fired(scope, rule, pattern, test))
            except EvaluationError as error:
                self._fail(Fired(node, rule, pattern, test, reason=str(error)), test)
            except RecursionError:
                reason = "it is nested too deeply"
                self._fail(Fired(node, rule, pattern, test, reason=reason), test)

    def _fail(self, fired: Fired, about: object) -> None:
        """Tell once what can't be evaluated, and count where else."""
        first = self._unevaluated.setdefault(id(about), len(self._found))
        if first == len(self._found):
            self._found.append(fired)
        else:
            known = self._found[first]
            self._found[first] = replace(known, others=known.others + 1)


def _fired(scope: Scope, rule: ReadyRule, pattern: ReadyPattern, test: ReadyTest) -> Fired:
    subject = test.subject(scope) if test.subject else []
    return Fired(
        ContextNode(subject[0]) if subject else scope.node,
        rule,
        pattern,
        test,
        _shown(test.message, scope),
        tuple(_shown(diagnostic, scope) for diagnostic in test.diagnostics),
        tuple((name, _shown(value, scope)) for name, value in test.properties),
    )


def _shown(text: Text, scope: Scope) -> str:
    """Return a message; where a part of it has no value, the test has failed all the same."""
    try:
        return text(scope)
    except EvaluationError as error:
        return f"(The message can't be shown: {error}.)"
