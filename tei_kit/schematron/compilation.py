"""From declarations to rules that are ready to check documents."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from itertools import count
from typing import NamedTuple, TypeVar

from lxml import etree

from tei_kit.schematron.declarations import (
    Assertion,
    Declarations,
    Insertion,
    KeyDeclaration,
    LetDeclaration,
    Message,
    PatternDeclaration,
    RuleDeclaration,
)
from tei_kit.schematron.document import Document, KeyIndex
from tei_kit.schematron.evaluation_error import EvaluationError
from tei_kit.schematron.expressions import Nodes, Place, Test, Text
from tei_kit.schematron.match_patterns import MatchPattern, match_patterns
from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.phases import DEFAULT_PHASE, active_patterns
from tei_kit.schematron.schematron_error import SchematronError
from tei_kit.schematron.scopes import Scope, global_scope
from tei_kit.schematron.shortcuts import Shortcuts
from tei_kit.schematron.xpath.lets import Let
from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import Expression

_Made = TypeVar("_Made")
_NAME_OF = "name({})"
_LONGEST_QUOTATION = 300


class ReadyTest(NamedTuple):
    """One test of a rule, and what is said when a node does not pass it."""

    declaration: Assertion
    holds: Test
    message: Text
    diagnostics: tuple[Text, ...]
    properties: tuple[tuple[str, Text], ...]
    subject: Nodes | None


class ReadyRule(NamedTuple):
    """The tests that hold for the nodes that any of some patterns matches.

    `made` makes them ready, which takes longer than the rest and is done when they are needed.
    """

    declaration: RuleDeclaration
    contexts: tuple[MatchPattern, ...]
    made: Callable[[], tuple[ReadyTest, ...]]

    @property
    def tests(self) -> tuple[ReadyTest, ...]:
        """The tests.

        Raises:
            SchematronError: if an expression is wrong or refused.
        """
        return self.made()


class ReadyPattern(NamedTuple):
    """Rules of which the first that matches a node holds for it."""

    id: str
    rules: tuple[ReadyRule, ...]


class ReadySchema(NamedTuple):
    """The active patterns of a schema, how keys are indexed, and what is evaluated once."""

    patterns: tuple[ReadyPattern, ...]
    key_indexes: Mapping[str, Callable[[Document], KeyIndex]]
    shortcuts: Shortcuts


def compile_schema(declarations: Declarations, phase: str = DEFAULT_PHASE) -> ReadySchema:
    """Make the patterns of a phase ready; tests follow when a node is first to pass them.

    Raises:
        SchematronError: if a context or a variable is wrong or refused; the message says where.
    """
    return _Compiler(declarations).schema(phase)


def refuse_wrong_tests(schema: ReadySchema) -> None:
    """Make all tests of a schema ready.

    Raises:
        SchematronError: if an expression is wrong or refused; the message says where.
    """
    for pattern in schema.patterns:
        for rule in pattern.rules:
            rule.made()


class _Compiler:
    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self._numbers = count(1)
        keys = frozenset(key.name for key in declarations.keys)
        self._shortcuts = Shortcuts()
        self._nowhere = Place(
            declarations.prefixes, {}, keys, self._shortcuts, declarations.is_xpath_1
        )

    def schema(self, phase: str) -> ReadySchema:
        patterns, phase_lets = active_patterns(self._declarations, phase)
        place = self._with_lets(self._nowhere, self._declarations.lets, is_global=True)
        place = self._with_lets(place, phase_lets, is_global=True)
        return ReadySchema(
            tuple(self._pattern(pattern, place) for pattern in patterns),
            {key.name: self._key_index(key, place) for key in self._declarations.keys},
            self._shortcuts,
        )

    def _with_lets(
        self, place: Place, declared: tuple[LetDeclaration, ...], *, is_global: bool
    ) -> Place:
        for one in declared:
            let = self._let(place, one, is_global=is_global)
            place = replace(place, lets={**place.lets, one.name: let})
        return place

    def _let(self, place: Place, declared: LetDeclaration, *, is_global: bool) -> Let:
        expression = _parsed(place, declared.value, declared.at)
        try:
            held = place.translator("/" if is_global else ".").translate(expression)
        except NotXPath1Error:
            held = None
        identifier = f"let{next(self._numbers)}"
        return Let(
            declared.name, identifier, declared.value, expression, place.lets, is_global, held,
            declared.at,
        )  # fmt: skip

    def _pattern(self, pattern: PatternDeclaration, place: Place) -> ReadyPattern:
        place = self._with_lets(place, pattern.lets, is_global=True)
        return ReadyPattern(pattern.id, tuple(self._rule(rule, place) for rule in pattern.rules))

    def _rule(self, rule: RuleDeclaration, place: Place) -> ReadyRule:
        contexts = _made(place, rule.context, rule.at, match_patterns)
        inner = self._with_lets(place, rule.lets, is_global=False)

        @cache
        def made() -> tuple[ReadyTest, ...]:
            return tuple(self._test(one, inner) for one in rule.assertions)

        return ReadyRule(rule, contexts, made)

    def _test(self, declared: Assertion, place: Place) -> ReadyTest:
        subject = declared.subject
        return ReadyTest(
            declared,
            _made(place, declared.test, declared.at, Place.test),
            self._message(declared.message, place),
            tuple(
                self._message(_named(self._declarations.diagnostics, name, declared), place)
                for name in declared.diagnostics
            ),
            tuple(
                (name, self._message(_named(self._declarations.properties, name, declared), place))
                for name in declared.properties
            ),
            _made(place, subject, declared.at, Place.nodes) if subject else None,
        )

    def _message(self, message: Message, place: Place) -> Text:
        pieces = [self._piece(piece, place) for piece in message]
        return lambda scope: " ".join("".join(piece(scope) for piece in pieces).split())

    def _piece(self, piece: str | Insertion, place: Place) -> Text:
        if isinstance(piece, str):
            return lambda _scope: piece
        source = piece.expression if piece.kind == "value" else _NAME_OF.format(piece.expression)
        return _made(place, source, piece.at, Place.text)

    def _key_index(self, key: KeyDeclaration, place: Place) -> Callable[[Document], KeyIndex]:
        contexts = _made(place, key.match, key.at, match_patterns)
        use = _made(place, key.use, key.at, Place.texts)

        def index(document: Document) -> KeyIndex:
            found: dict[str, list[etree._Element]] = {}
            everywhere = global_scope(document)
            for context in contexts:
                for node in context.matching(everywhere, _does_not_match):
                    for value in use(Scope(document, node, everywhere)):
                        found.setdefault(value, []).append(node.anchor)
            return found

        return index


def _does_not_match(_node: ContextNode, _error: EvaluationError) -> None:
    """Leave out of a key what its predicates have no value for, as XSLT does."""


def _named(messages: Mapping[str, Message], name: str, declared: Assertion) -> Message:
    if name not in messages:
        raise SchematronError(
            declared.at, f"the test refers to “{name}”, which is no diagnostic and no property."
        )
    return messages[name]


def _parsed(place: Place, source: str, at: str) -> Expression:
    return _made(place, source, at, lambda _place, _source, expression: expression)


def _made(
    place: Place, source: str, at: str, make: Callable[[Place, str, Expression], _Made]
) -> _Made:
    try:
        return make(place, source, place.parsed(source))
    except ExpressionSyntaxError as error:
        reason = str(error)
    except RecursionError:
        reason = "it has too many parts"
    written = textwrap.shorten(source, _LONGEST_QUOTATION, placeholder=" …")
    raise SchematronError(at, f"the expression “{written}” is wrong: {reason}.")
