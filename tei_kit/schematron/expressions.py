"""Expressions made ready: each part is evaluated by libxml2 where that is right, else elementpath.

`and`, `or`, `not()` and `if` are taken apart where the whole is not XPath 1.0, so that the slow
engine is asked only for what is left when the fast one has spoken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from lxml import etree

from tei_kit.schematron.evaluation_error import EvaluationError, NotTextsError
from tei_kit.schematron.path_engine import PathEngine, path_context, path_node
from tei_kit.schematron.purposes import (
    ELEMENTS,
    FIRST_SHOWN,
    HELD,
    ITEMS,
    SHOWN,
    TEXTS,
    TRUTH,
    Purpose,
)
from tei_kit.schematron.scopes import Scope
from tei_kit.schematron.shortcuts import Shortcuts, ShortcutsHere
from tei_kit.schematron.xpath.extensions import compiled
from tei_kit.schematron.xpath.functions import (
    FUNCTIONS_URI,
    IMPLIED_PREFIXES,
    function_name,
    refuse_other_functions,
)
from tei_kit.schematron.xpath.lets import Let
from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.parsing import parse
from tei_kit.schematron.xpath.rewriting import CURRENT_VARIABLE, rewritten
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.translation import CURRENT, Translator
from tei_kit.schematron.xpath.tree import (
    Call,
    Condition,
    Expression,
    Operation,
    Sequence,
    free_variables,
)

Test: TypeAlias = Callable[[Scope], bool]
Text: TypeAlias = Callable[[Scope], str]
Nodes: TypeAlias = Callable[[Scope], list[etree._Element]]  # noqa: SLF001 - lxml has no other name
Texts: TypeAlias = Callable[[Scope], list[str]]
_Evaluate: TypeAlias = Callable[[Scope], Any]
_MOST_VARIANTS = 200


@dataclass(frozen=True, slots=True)
class Place:
    """What expressions at one place of a schema may refer to.

    `prefixes` tell the namespaces, `lets` the variables in scope, `keys` the names of the keys;
    `shortcuts` are those of the schema, and `whole` an expression that is one of them itself.
    """

    prefixes: Mapping[str, str]
    lets: Mapping[str, Let]
    keys: frozenset[str]
    shortcuts: Shortcuts
    is_xpath_1: bool = False
    whole: Expression | None = None

    @property
    def all_prefixes(self) -> Mapping[str, str]:
        """The prefixes with those that XPath 2 and 3 know by themselves."""
        return self.prefixes if self.is_xpath_1 else {**IMPLIED_PREFIXES, **self.prefixes}

    def parsed(self, source: str) -> Expression:
        """Return the syntax tree of an expression that may stand here.

        Raises:
            ExpressionSyntaxError: if it is wrong, or refers to what there is not.
        """
        expression = parse(source)
        refuse_other_functions(expression, self.all_prefixes, is_xpath_1=self.is_xpath_1)
        for name in sorted(free_variables(expression) - set(self.lets)):
            raise ExpressionSyntaxError(f"there is no variable ${name} here")
        if self.is_xpath_1:
            self._refuse_later_xpath(expression)
        return expression

    def _refuse_later_xpath(self, expression: Expression) -> None:
        try:
            self.translator(".").translate(expression)
        except NotXPath1Error as error:
            raise ExpressionSyntaxError(
                'it is not XPath 1.0; say queryBinding="xslt2" on the schema if it is XPath 2'
            ) from error

    def translator(self, base: str) -> Translator:
        """Return what translates expressions here to XPath 1.0, for nodes reached by `base`."""
        return Translator(self.all_prefixes, self.lets, self.keys, base, is_xpath_1=self.is_xpath_1)

    def test(self, source: str, expression: Expression) -> Test:
        """Make ready what is true or false."""
        if self._is_xpath_1_here(expression):
            return self.evaluated(source, expression, TRUTH)
        match expression:
            case Operation(operator="and" | "or" as operator, operands=operands):
                return _joined(operator, [self.test(source, one) for one in operands])
            case Sequence(items=(only,)):
                return self.test(source, only)
            case Condition():
                return _chosen(
                    self.test(source, expression.condition),
                    self.test(source, expression.then),
                    self.test(source, expression.otherwise),
                )
            case Call(arguments=(argument,)) if self._is_not(expression):
                return _negated(self.test(source, argument))
        return self.evaluated(source, expression, TRUTH)

    def _is_not(self, call: Call) -> bool:
        return function_name(call, self.all_prefixes) == (FUNCTIONS_URI, "not")

    def _is_xpath_1_here(self, expression: Expression) -> bool:
        try:
            self.translator(".").translate(expression)
        except NotXPath1Error:
            return False
        return True

    def text(self, source: str, expression: Expression) -> Text:
        """Make ready what a message shows: several items with a space between them."""
        return self.evaluated(source, expression, FIRST_SHOWN if self.is_xpath_1 else SHOWN)

    def nodes(self, source: str, expression: Expression) -> Nodes:
        """Make ready what finds elements."""
        return self.evaluated(source, expression, ELEMENTS)

    def texts(self, source: str, expression: Expression) -> Texts:
        """Make ready what yields texts: those of several nodes are several."""
        return self.evaluated(source, expression, TEXTS)

    def evaluated(self, source: str, expression: Expression, purpose: Purpose) -> _Evaluate:
        """Evaluate by the engine that may, which depends on how the node is reached."""
        variants = {".": self._variant(source, expression, purpose, ".")}

        def evaluate(scope: Scope) -> Any:  # noqa: ANN401 - the purpose tells the type
            found = variants.get(scope.base)
            if found is None:
                found = self._variant(source, expression, purpose, scope.base)
                if len(variants) < _MOST_VARIANTS:
                    variants[scope.base] = found
            return found(scope)

        return evaluate

    def _variant(
        self, source: str, expression: Expression, purpose: Purpose, base: str
    ) -> _Evaluate:
        translator = replace(
            self.translator(base), shortcuts=ShortcutsHere(self, source, self.whole)
        )
        try:
            translated = translator.translate(expression)
            if not purpose.accepts(translated):
                raise NotXPath1Error
            xpath = compiled(purpose.written(translated), self.all_prefixes)
        except (NotXPath1Error, etree.XPathSyntaxError):
            return self._by_elementpath(source, expression, purpose)
        values = {let.identifier: self._held(let) for let in translator.used}
        return _by_libxml2(xpath, values, purpose, uses_current=translator.uses_current)

    def _held(self, let: Let) -> _Evaluate:
        evaluate = replace(self, lets=let.scope).evaluated(let.source, let.expression, HELD)
        return lambda scope: scope.value(let, ("libxml2", let), evaluate)

    def _items(self, let: Let) -> _Evaluate:
        place = replace(self, lets=let.scope)
        evaluate = place.evaluated(let.source, let.expression, ITEMS)
        return lambda scope: scope.value(let, ("elementpath", let), evaluate)

    def _by_elementpath(self, source: str, expression: Expression, purpose: Purpose) -> _Evaluate:
        """Let elementpath evaluate, which parses the expression when it is first needed."""
        shortcuts = ShortcutsHere(self, source, self.whole)
        prefixes = self.all_prefixes
        long = rewritten(source, expression, prefixes)
        short = rewritten(source, expression, prefixes, shortcuts=shortcuts)
        names = free_variables(expression)
        values = {name: self._items(self.lets[name]) for name in sorted(names) if name in self.lets}
        engine = PathEngine(self.prefixes)
        evaluate_long = _by_elementpath(engine, long, values, purpose)
        evaluate_short = _by_elementpath(engine, short, values, purpose)

        def evaluate(scope: Scope) -> Any:  # noqa: ANN401 - the purpose tells the type
            try:
                return evaluate_short(scope)
            except NotTextsError:
                return evaluate_long(scope)

        return evaluate


def _by_elementpath(
    engine: PathEngine, text: str, values: Mapping[str, _Evaluate], purpose: Purpose
) -> _Evaluate:
    ready: list[Callable[[Any], list[Any]]] = []

    def evaluate(scope: Scope) -> Any:  # noqa: ANN401 - the purpose tells the type
        if not ready:
            ready.append(engine.compiled(text))
        variables = {name: value(scope) for name, value in values.items()}
        if CURRENT_VARIABLE in text:
            variables[CURRENT_VARIABLE] = path_node(scope.document, scope.node)
        items = ready[0](path_context(scope.document, scope.node, variables))
        return purpose.of_elementpath(items)

    return evaluate


def _joined(operator: str, tests: list[Test]) -> Test:
    if operator == "and":
        return lambda scope: all(test(scope) for test in tests)
    return lambda scope: any(test(scope) for test in tests)


def _chosen(condition: Test, then: Test, otherwise: Test) -> Test:
    return lambda scope: then(scope) if condition(scope) else otherwise(scope)


def _negated(test: Test) -> Test:
    return lambda scope: not test(scope)


def _by_libxml2(
    xpath: etree.XPath, values: Mapping[str, _Evaluate], purpose: Purpose, *, uses_current: bool
) -> _Evaluate:
    convert = purpose.of_libxml2

    def evaluate_alone(scope: Scope) -> Any:  # noqa: ANN401 - the purpose tells the type
        try:
            return convert(xpath(scope.anchor))
        except etree.XPathError as error:
            raise EvaluationError(str(error)) from error

    def evaluate(scope: Scope) -> Any:  # noqa: ANN401
        variables = {name: value(scope) for name, value in values.items()}
        if uses_current:
            variables[CURRENT] = scope.anchor
        try:
            return convert(xpath(scope.anchor, **variables))
        except etree.XPathError as error:
            raise EvaluationError(str(error)) from error

    return evaluate if values or uses_current else evaluate_alone
