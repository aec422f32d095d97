"""From the text of an XPath 3.1 expression to its syntax tree.

Source: XML Path Language (XPath) 3.1, A.1 (grammar).
"""

from __future__ import annotations

from typing import Final

from tei_kit.schematron.xpath.stream import TokenStream
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tokens import Token
from tei_kit.schematron.xpath.tree import (
    Call,
    Condition,
    ContextItem,
    Expression,
    Filter,
    Literal,
    NodeTest,
    Operation,
    Other,
    Path,
    Sequence,
    Step,
    Variable,
)
from tei_kit.schematron.xpath.types import (
    read_parenthesized,
    read_sequence_type,
    read_single_type,
)

_COMPARISONS = (
    "=", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge", "is", "<<", ">>",
)  # fmt: skip
_LEVELS: Final[tuple[tuple[str, ...], ...]] = (
    ("or",),
    ("and",),
    _COMPARISONS,
    ("||",),
    ("to",),
    ("+", "-"),
    ("*", "div", "idiv", "mod"),
    ("|", "union"),
    ("intersect", "except"),
)
_TYPE_OPERATORS = (("instance", "of"), ("treat", "as"), ("castable", "as"), ("cast", "as"))
_REVERSE_AXES = ("parent", "ancestor", "preceding-sibling", "preceding", "ancestor-or-self")
AXES: Final = (
    "child", "descendant", "attribute", "self", "descendant-or-self", "following-sibling",
    "following", "namespace", *_REVERSE_AXES,
)  # fmt: skip
_KIND_TESTS = (
    "node", "text", "comment", "processing-instruction", "element", "attribute", "document-node",
    "schema-element", "schema-attribute", "namespace-node",
)  # fmt: skip
_CHAINED = ("or", "and", "|", "union")
_DEEPEST = 40


def parse(source: str) -> Expression:
    """Return the syntax tree of an expression.

    Raises:
        ExpressionSyntaxError: if it is no XPath 3.1, or is nested too deeply.

    >>> parse("@n").axis
    'attribute'
    """
    parser = _Parser(source)
    found = parser.sequence()
    parser.stream.expect_end()
    return found


class _Parser:
    def __init__(self, source: str) -> None:
        self.stream = TokenStream(source)
        self._depth = 0

    def sequence(self) -> Expression:
        """Read expressions between commas; a single one stands for itself."""
        start = self.stream.next.start
        items = [self.single()]
        while self.stream.take(","):
            items.append(self.single())
        return items[0] if len(items) == 1 else Sequence(start, self.stream.last_end, (*items,))

    def single(self) -> Expression:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ExpressionSyntaxError(f"it is nested more than {_DEEPEST} times")
        try:
            return self._single()
        finally:
            self._depth -= 1

    def _single(self) -> Expression:
        word, after = self.stream.next.text, self.stream.ahead(1).text
        if word in ("for", "let", "some", "every") and after == "$":
            return self._binding(word)
        if word == "if" and after == "(":
            return self._condition()
        return self._binary(0)

    def _binding(self, word: str) -> Expression:
        start = self.stream.take_any().start
        inside: list[Expression] = []
        names = []
        while True:
            self.stream.expect("$")
            names.append(self.stream.name().text)
            self.stream.expect(":=" if word == "let" else "in")
            inside.append(self.single())
            if not self.stream.take(","):
                break
        self.stream.expect("satisfies" if word in ("some", "every") else "return")
        inside.append(self.single())
        return Other(start, self.stream.last_end, word, (*inside,), (*names,))

    def _condition(self) -> Expression:
        start = self.stream.take_any().start
        self.stream.expect("(")
        condition = self.sequence()
        self.stream.expect(")")
        self.stream.expect("then")
        then = self.single()
        self.stream.expect("else")
        otherwise = self.single()
        return Condition(start, self.stream.last_end, condition, then, otherwise)

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._typed()
        found = self._binary(level + 1)
        while self._sees_operator(level):
            operator = self.stream.take_any().text
            other = self._binary(level + 1)
            found = _joined(operator, found, other)
            if level == _LEVELS.index(_COMPARISONS):
                break
        return found

    def _sees_operator(self, level: int) -> bool:
        return self.stream.next.kind in ("symbol", "name") and (
            self.stream.next.text in _LEVELS[level]
        )

    def _typed(self) -> Expression:
        found = self._arrow()
        for word, second in reversed(_TYPE_OPERATORS):
            if self.stream.sees(word) and self.stream.ahead(1).text == second:
                self.stream.take_any()
                self.stream.take_any()
                is_cast = word.startswith("cast")
                (read_single_type if is_cast else read_sequence_type)(self.stream)
                found = Other(found.start, self.stream.last_end, word, (found,))
        return found

    def _arrow(self) -> Expression:
        found = self._signed()
        while self.stream.take("=>"):
            parts: tuple[Expression, ...]
            if self.stream.next.kind == "name":
                name = self.stream.take_any()
                arguments = (found, *self._arguments())
                parts = (Call(name.start, self.stream.last_end, name.text, arguments),)
            else:
                parts = (found, self._primary(), *self._arguments())
            found = Other(found.start, self.stream.last_end, "=>", parts)
        return found

    def _signed(self) -> Expression:
        signs: list[Token] = []
        while self.stream.next.text in ("+", "-") and self.stream.next.kind == "symbol":
            signs.append(self.stream.take_any())
            if len(signs) > _DEEPEST:
                raise ExpressionSyntaxError(f"there are more than {_DEEPEST} signs in a row")
        found = self._path()
        while self.stream.take("!"):
            other = self._path()
            found = Other(found.start, other.end, "!", (found, other))
        for sign in reversed(signs):
            found = Operation(sign.start, found.end, f"{sign.text}1", (found,))
        return found

    # Paths

    def _path(self) -> Expression:
        start = self.stream.next.start
        separators: list[str] = []
        steps: list[Expression] = []
        if self.stream.sees("/") or self.stream.sees("//"):
            separators.append(self.stream.take_any().text)
            if not self._may_begin_step():
                if separators == ["//"]:
                    raise self.stream.unexpected("a step")
                return Path(start, self.stream.last_end, ("/",), ())
        else:
            separators.append("")
        steps.append(self._step())
        while self.stream.sees("/") or self.stream.sees("//"):
            separators.append(self.stream.take_any().text)
            steps.append(self._step())
        if separators == [""]:
            return steps[0]
        return Path(start, self.stream.last_end, (*separators,), (*steps,))

    def _may_begin_step(self) -> bool:
        token = self.stream.next
        return token.kind not in ("end", "symbol") or token.text in ("@", "*", ".", "..", "(", "$")

    def _step(self) -> Expression:
        token, after = self.stream.next, self.stream.ahead(1).text
        if self.stream.take(".."):
            return self._with_predicates(token.start, "parent", NodeTest("node", ""))
        if self.stream.take("@"):
            return self._axis_step(token.start, "attribute")
        if token.kind == "name" and after == "::":
            if token.text not in AXES:
                raise ExpressionSyntaxError(f"there is no axis “{token.text}”")
            self.stream.take_any()
            self.stream.take_any()
            return self._axis_step(token.start, token.text)
        is_test = after == "(" and token.text in _KIND_TESTS
        is_name = token.kind == "name" and after not in ("(", "#", "{")
        if is_test or is_name or token.text == "*":
            kind = token.text if is_test else ""
            is_attribute = kind in ("attribute", "schema-attribute")
            return self._axis_step(token.start, "attribute" if is_attribute else "child")
        return self._postfix()

    def _axis_step(self, start: int, axis: str) -> Step:
        token = self.stream.take_any()
        if token.kind == "name" and self.stream.sees("(") and token.text in _KIND_TESTS:
            return self._with_predicates(
                start, axis, NodeTest(token.text, read_parenthesized(self.stream))
            )
        if token.kind != "name" and token.text != "*":
            raise ExpressionSyntaxError(f"“{token.text}” at {token.start + 1} is no name of a node")
        return self._with_predicates(start, axis, NodeTest("name", token.text))

    def _with_predicates(self, start: int, axis: str, test: NodeTest) -> Step:
        predicates = self._predicates()
        return Step(start, self.stream.last_end, axis, test, predicates)

    def _predicates(self) -> tuple[Expression, ...]:
        found = []
        while self.stream.take("["):
            found.append(self.sequence())
            self.stream.expect("]")
        return (*found,)

    # Primary expressions

    def _postfix(self) -> Expression:
        found = self._primary()
        while True:
            if predicates := self._predicates():
                found = Filter(found.start, self.stream.last_end, found, predicates)
            elif self.stream.sees("("):
                parts = (found, *self._arguments())
                found = Other(found.start, self.stream.last_end, "call", parts)
            elif self.stream.sees("?"):
                parts = (found, *self._lookup())
                found = Other(found.start, self.stream.last_end, "?", parts)
            else:
                return found

    def _primary(self) -> Expression:
        token = self.stream.next
        if token.kind == "name":
            return self._named()
        if token.text == "?":
            return Other(token.start, self.stream.last_end, "?", self._lookup())
        if token.kind in ("string", "integer", "decimal", "double"):
            return _literal(self.stream.take_any())
        return self._symbol(self.stream.take_any())

    def _symbol(self, token: Token) -> Expression:
        match token.text:
            case "$":
                name = self.stream.name()
                return Variable(token.start, name.end, name.text)
            case ".":
                return ContextItem(token.start, token.end)
            case "(":
                return self._parenthesized(token.start)
            case "[":
                items = self._items("]")
                return Other(token.start, self.stream.last_end, "[", items)
        raise ExpressionSyntaxError(f"“{token.text}” at {token.start + 1} does not belong there")

    def _parenthesized(self, start: int) -> Expression:
        items = self._items(")")
        return Sequence(start, self.stream.last_end, items)

    def _items(self, closing: str) -> tuple[Expression, ...]:
        items: list[Expression] = []
        while not self.stream.take(closing):
            if items:
                self._expect_comma_or(closing)
            items.append(self.single())
        return (*items,)

    def _expect_comma_or(self, closing: str) -> None:
        if not self.stream.take(","):
            raise self.stream.unexpected(f"“{closing}”")

    def _lookup(self) -> tuple[Expression, ...]:
        self.stream.expect("?")
        if self.stream.sees("("):
            self.stream.take_any()
            return (self._parenthesized(self.stream.last_end - 1),)
        if self.stream.next.kind not in ("name", "integer") and self.stream.next.text != "*":
            raise self.stream.unexpected("a key")
        self.stream.take_any()
        return ()

    def _named(self) -> Expression:
        name = self.stream.take_any()
        if self.stream.take("#"):
            arity = self.stream.take_any()
            if arity.kind != "integer":
                raise ExpressionSyntaxError("“#” needs a number of arguments behind it")
            return Call(name.start, arity.end, name.text, (), int(arity.text))
        if self.stream.take("{"):
            return self._constructor(name)
        if name.text == "function" and self.stream.sees("("):
            return self._inline_function(name.start)
        arguments = self._arguments()
        return Call(name.start, self.stream.last_end, name.text, arguments)

    def _arguments(self) -> tuple[Expression, ...]:
        self.stream.expect("(")
        found: list[Expression] = []
        while not self.stream.take(")"):
            if found:
                self.stream.expect(",")
            if self.stream.sees("?") and self.stream.ahead(1).text in (",", ")"):
                mark = self.stream.take_any()
                found.append(Other(mark.start, mark.end, "?", ()))
            else:
                found.append(self.single())
        return (*found,)

    def _constructor(self, name: Token) -> Expression:
        if name.text not in ("map", "array"):
            raise ExpressionSyntaxError(f"“{name.text}” can't stand before a brace")
        inside: list[Expression] = []
        while not self.stream.take("}"):
            if inside:
                self.stream.expect(",")
            inside.append(self.single())
            if name.text == "map":
                self.stream.expect(":")
                inside.append(self.single())
        return Other(name.start, self.stream.last_end, name.text, (*inside,))

    def _inline_function(self, start: int) -> Expression:
        self.stream.expect("(")
        names: list[str] = []
        while not self.stream.take(")"):
            if names:
                self.stream.expect(",")
            self.stream.expect("$")
            names.append(self.stream.name().text)
            if self.stream.take("as"):
                read_sequence_type(self.stream)
        if self.stream.take("as"):
            read_sequence_type(self.stream)
        self.stream.expect("{")
        body = () if self.stream.sees("}") else (self.sequence(),)
        self.stream.expect("}")
        return Other(start, self.stream.last_end, "function", body, (*names,))


def _joined(operator: str, one: Expression, other: Expression) -> Expression:
    """Join operands; those of a long chain stand side by side, not one within the other."""
    chained = operator in _CHAINED and isinstance(one, Operation) and one.operator == operator
    before = one.operands if chained and isinstance(one, Operation) else (one,)
    return Operation(one.start, other.end, operator, (*before, other))


def _literal(token: Token) -> Literal:
    if token.kind == "string":
        quote = token.text[0]
        return Literal(token.start, token.end, "string", token.text[1:-1].replace(quote * 2, quote))
    assert token.kind in ("integer", "decimal", "double")
    return Literal(token.start, token.end, token.kind, token.text)
