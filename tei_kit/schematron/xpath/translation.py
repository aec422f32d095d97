"""From the syntax tree to XPath 1.0, where that means the same, for libxml2 to evaluate.

XPath 2 and later differ from XPath 1.0 in what looks alike: a function that wants a string refuses
several nodes; an order comparison of two texts is one of strings; a text that is compared with a
number must be one; an operator on nothing yields nothing. What may differ is guarded by a function
of ours, or refused: then elementpath evaluates the expression.

Source: XML Path Language (XPath) 2.0, I.1 and I.2 (incompatibilities with XPath 1.0).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tei_kit.schematron.xpath.calls import translated_call
from tei_kit.schematron.xpath.comparisons import Operand, compared
from tei_kit.schematron.xpath.functions import FUNCTIONS_URI, function_name
from tei_kit.schematron.xpath.operands import (
    NotXPath1Error,
    Translated,
    ValueType,
    is_one_by_position,
    quoted,
)
from tei_kit.schematron.xpath.searches import looked_up, membership, truth_once, value_once
from tei_kit.schematron.xpath.steps import is_of_elements, leads_to_one, node_test
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
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
)

if TYPE_CHECKING:
    from tei_kit.schematron.shortcuts import ShortcutsHere
    from tei_kit.schematron.xpath.lets import Let

CURRENT = "current"
"""The name of the variable that holds what `current()` returns."""

_COMPARISONS = frozenset(
    ["=", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge", "is"]
)
_ARITHMETIC = ("+", "-", "*", "div", "mod", "+1", "-1")
_EXACT_FOR_INTEGERS = ("+", "-", "*", "+1", "-1")


@dataclass
class Translator:
    """Translate expressions that stand in one place of a schema.

    `base` is how the context node is reached from the element that libxml2 is given: "." for an
    element, "@n" for an attribute, "/" for the document. `lets` are the variables in scope,
    `keys` the names of the keys. With `is_xpath_1` the expressions are XPath 1.0 themselves.
    `shortcuts` tells what need not be evaluated at each node; with None everything is written out.

    Afterwards `used` are the lets whose values are to be handed over, and `uses_current` tells
    whether `current()` is.
    """

    prefixes: Mapping[str, str]
    lets: Mapping[str, Let] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    base: str = "."
    is_xpath_1: bool = False
    shortcuts: ShortcutsHere | None = None
    used: list[Let] = field(default_factory=list)
    uses_current: bool = False

    def translate(self, expression: Expression, *, outer: bool = True) -> Translated:
        """Return an expression in XPath 1.0.

        Args:
            expression: its syntax tree.
            outer: whether the context node is that of the whole expression, not of a predicate.

        Raises:
            NotXPath1Error: if XPath 1.0 can't say it with the same meaning.
            ExpressionSyntaxError: if a prefix is not declared.
        """
        return value_once(self, expression) or self._translated(expression, outer=outer)

    def _translated(self, expression: Expression, *, outer: bool) -> Translated:
        match expression:
            case Literal():
                found = _literal(expression)
            case Variable():
                found = self._variable(expression, outer=outer)
            case ContextItem():
                is_below = outer and not self.base.startswith("/")
                text = self.base if outer else "."
                found = Translated(text, "nodes", is_below_document=is_below)
            case Sequence(items=(only,)):
                found = self.translate(only, outer=outer)
            case Step():
                alone = Path(expression.start, expression.end, ("",), (expression,))
                found = self._path(alone, outer=outer)
            case Path():
                found = self._path(expression, outer=outer)
            case Filter():
                found = self._filter(expression, outer=outer)
            case Operation():
                found = self._operation(expression, outer=outer)
            case Call():
                found = self._call(expression, outer=outer)
            case _:
                raise NotXPath1Error
        return found

    def truth(self, expression: Expression, *, outer: bool = True) -> str:
        """Return the effective boolean value of an expression in XPath 1.0.

        Raises:
            NotXPath1Error: as `translate` does.
        """
        if once := truth_once(self, expression):
            return once
        found = self.translate(expression, outer=outer)
        return found.text if found.type in ("boolean", "maybe") else f"boolean({found.text})"

    def written_out(self, expression: Expression) -> Translated:
        """Return an expression without shortcuts.

        Raises:
            NotXPath1Error: as `translate` does.
        """
        return replace(self, shortcuts=None, used=[]).translate(expression)

    def current(self) -> str:
        """Return how the node that the rule is about is reached from within a predicate."""
        if self.base.startswith(("$", "/")):
            return self.base
        self.uses_current = True
        return f"${CURRENT}" if self.base == "." else f"${CURRENT}/{self.base}"

    def _variable(self, variable: Variable, *, outer: bool) -> Translated:
        let = self.lets.get(variable.name)
        if let is None or let.held is None:
            raise NotXPath1Error
        if not let.is_handed_over:
            return self._inlined(let, outer=outer)
        if let not in self.used:
            self.used.append(let)
        is_many = let.held.is_many
        return Translated(f"${let.identifier}", let.held.type, is_many, is_elements=True)

    def _inlined(self, let: Let, *, outer: bool) -> Translated:
        """Write what a variable means in its place, seen from the node that the rule is about."""
        base = "/" if let.is_global else self.base if outer else self.current()
        inner = replace(self, lets=let.scope, base=base, shortcuts=None, uses_current=False)
        found = inner.translate(let.expression)
        self.uses_current = self.uses_current or inner.uses_current
        return replace(found, text=f"({found.text})")

    # Paths

    def _path(self, path: Path, *, outer: bool) -> Translated:
        if not path.steps:
            return Translated("/", "nodes")
        begin = Translated(self.base if outer and self.base != "." else "", "nodes")
        pairs = [*zip(path.separators, path.steps, strict=True)]
        if path.separators[0]:
            begin = Translated("", "nodes")
        elif not isinstance(path.steps[0], Step):
            begin = self.nodes(path.steps[0], outer=outer)
            pairs = pairs[1:]
        if lookup := looked_up(self, path):
            begin, pairs = lookup.found, [*lookup.after]
        written = begin
        is_attribute = outer and self.base.startswith("@")
        for separator, step in pairs:
            if is_attribute and isinstance(step, Step) and step.axis == "following":
                raise NotXPath1Error  # libxml2 leaves out what stands in the attribute's element
            is_attribute = isinstance(step, Step) and step.axis == "attribute"
            one = self._step(step)
            text = _joined(written.text, separator, one.text)
            is_many = written.is_many or one.is_many or separator == "//"
            written = replace(one, text=text, is_many=is_many)
        return written

    def _step(self, step: Expression) -> Translated:
        if isinstance(step, Filter) and isinstance(step.primary, ContextItem):
            return Translated(f"self::node(){self.predicates(step.predicates)}", "nodes")
        if isinstance(step, ContextItem):
            return Translated("self::node()", "nodes")
        if not isinstance(step, Step):
            raise NotXPath1Error
        predicates = self.predicates(step.predicates)
        text = f"{step.axis}::{node_test(step, self.prefixes)}{predicates}"
        is_one = leads_to_one(step) or is_one_by_position(step.predicates)
        is_below = step.axis == "attribute" or step.test.kind != "node"
        return Translated(text, "nodes", not is_one, is_of_elements(step), is_below)

    def predicates(self, predicates: tuple[Expression, ...]) -> str:
        """Return predicates one behind the other.

        Raises:
            NotXPath1Error: as `translate` does.
        """
        return "".join(f"[{self._predicate(predicate)}]" for predicate in predicates)

    def _predicate(self, predicate: Expression) -> str:
        """Write a predicate, once for all nodes where it seeks the same nodes from each of them."""
        once = truth_once(self, predicate) if isinstance(predicate, Path) else ""
        return once or self.translate(predicate, outer=False).text

    def _filter(self, filtered: Filter, *, outer: bool) -> Translated:
        found = self.nodes(filtered.primary, outer=outer)
        is_many = found.is_many and not is_one_by_position(filtered.predicates)
        text = f"({found.text}){self.predicates(filtered.predicates)}"
        return replace(found, text=text, is_many=is_many)

    def nodes(self, expression: Expression, *, outer: bool) -> Translated:
        """Return an expression that must yield nodes.

        Raises:
            NotXPath1Error: if it does not, or as `translate` does.
        """
        found = self.translate(expression, outer=outer)
        if found.type != "nodes":
            raise NotXPath1Error
        return found

    # Operators

    def _operation(self, operation: Operation, *, outer: bool) -> Translated:
        operator, operands = operation.operator, operation.operands
        if operator in ("and", "or"):
            truths = [self.truth(operand, outer=outer) for operand in operands]
            return Translated(f"({f' {operator} '.join(truths)})", "boolean")
        if operator in ("|", "union"):
            united = [self.nodes(operand, outer=outer) for operand in operands]
            text = " | ".join(one.text for one in united)
            is_elements = all(one.is_elements for one in united)
            is_below = all(one.is_texts for one in united)
            return Translated(f"({text})", "nodes", True, is_elements, is_below)  # noqa: FBT003
        if operator in _COMPARISONS:
            if operator == "=" and (text := membership(self, operands, outer=outer)):
                return Translated(text, "boolean")
            sides = [self._items(operand, outer=outer) for operand in operands]
            return compared(operator, *sides, is_xpath_1=self.is_xpath_1)
        if operator == "||":
            return translated_call(self, "concat", operands, outer=outer)
        return self._arithmetic(operation, outer=outer)

    def _items(self, expression: Expression, *, outer: bool) -> Operand:
        if isinstance(expression, Sequence):
            return [self.translate(item, outer=outer) for item in expression.items]
        return [self.translate(expression, outer=outer)]

    def _arithmetic(self, operation: Operation, *, outer: bool) -> Translated:
        """Whole numbers only: others are exact in XPath 2 where they are not in XPath 1.0."""
        operator = operation.operator
        found = [self.translate(operand, outer=outer) for operand in operation.operands]
        is_exact = operator in _EXACT_FOR_INTEGERS and {one.type for one in found} == {"integer"}
        if operator not in _ARITHMETIC or not (is_exact or self.is_xpath_1):
            raise NotXPath1Error
        type_: ValueType = "integer" if is_exact else "double"
        if len(found) == 1:
            return Translated(f"({operator[0].replace('+', '')}{found[0].text})", type_)
        return Translated(f"({found[0].text} {operator} {found[1].text})", type_)

    # Functions

    def _call(self, call: Call, *, outer: bool) -> Translated:
        uri, name = function_name(call, self.prefixes)
        if uri != FUNCTIONS_URI or call.arity is not None:
            raise NotXPath1Error
        if name == "key" and not self._names_key(call):
            raise ExpressionSyntaxError("key() does not name a key of the schema (xsl:key)")
        return translated_call(self, name, call.arguments, outer=outer)

    def _names_key(self, call: Call) -> bool:
        name = call.arguments[0] if call.arguments else None
        return not isinstance(name, Literal) or name.value in self.keys


def _joined(written: str, separator: str, step: str) -> str:
    """Write a step behind what leads to it, which may be nothing or the document itself.

    >>> _joined("", "", "p"), _joined("", "//", "p"), _joined("@n", "", ".."), _joined("/", "", "p")
    ('p', '//p', '@n/..', '/p')
    """
    if not written:
        return f"{separator}{step}"
    return f"{written.removesuffix('/')}{separator or '/'}{step}"


def _literal(literal: Literal) -> Translated:
    match literal.kind:
        case "string":
            return Translated(quoted(literal.value), "string")
        case "integer":
            return Translated(literal.value, "integer")
        case "decimal":
            return Translated(literal.value, "double")
    raise NotXPath1Error
