"""Calls of functions in XPath 1.0: its own where they mean the same, else those of `extensions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from tei_kit.schematron.xpath.operands import (
    PREFIX,
    NotXPath1Error,
    Translated,
    ValueType,
    quoted,
)
from tei_kit.schematron.xpath.tree import Expression, Literal

if TYPE_CHECKING:
    from tei_kit.schematron.xpath.translation import Translator


class Place(NamedTuple):
    """Where a call stands: who translates it, and whether at the outermost level."""

    translator: Translator
    outer: bool

    @property
    def node(self) -> str:
        """The context node, as it is written there."""
        return self.translator.base if self.outer else "."

    def nodes(self, expression: Expression) -> Translated:
        """Translate what must be nodes."""
        found = self.translator.translate(expression, outer=self.outer)
        if found.type != "nodes":
            raise NotXPath1Error
        return found

    def single_node(self, arguments: tuple[Expression, ...]) -> str:
        """Translate an argument that is one node or none; without it the context node is meant."""
        if not arguments:
            return self.node
        found = self.nodes(arguments[0])
        if found.is_many and not self.translator.is_xpath_1:
            raise NotXPath1Error
        return found.text

    def string(self, expression: Expression, *, of_anything: bool = False) -> str:
        """Translate an argument that must be a string; of several nodes XPath 2 makes an error."""
        found = self.translator.translate(expression, outer=self.outer)
        if self.translator.is_xpath_1:
            return found.text
        if found.type == "nodes" and found.is_many:
            return f"{PREFIX}:string({found.text})"
        if found.type in ("nodes", "string") or (
            of_anything and found.type in ("integer", "boolean")
        ):
            return found.text
        raise NotXPath1Error

    def number(self, expression: Expression) -> str:
        """Translate an argument that must be a number."""
        found = self.translator.translate(expression, outer=self.outer)
        if found.type not in ("integer", "double") and not self.translator.is_xpath_1:
            raise NotXPath1Error
        return found.text


Arguments = tuple[Expression, ...]
_Call = Callable[[Place, str, Arguments], Translated]


class _Signature(NamedTuple):
    call: _Call
    fewest: int
    most: int


def translated_call(
    translator: Translator, name: str, arguments: Arguments, *, outer: bool
) -> Translated:
    """Return the call of a function in XPath 1.0.

    Raises:
        NotXPath1Error: if XPath 1.0 can't say it.
    """
    signature = _SIGNATURES.get(name)
    if signature is None or not signature.fewest <= len(arguments) <= signature.most:
        raise NotXPath1Error
    return signature.call(Place(translator, outer), name, arguments)


def _current(place: Place, _name: str, _arguments: Arguments) -> Translated:
    text = place.node if place.outer else place.translator.current()
    is_below = not place.translator.base.startswith("/")
    return Translated(text, "nodes", is_below_document=is_below)


def _constant(_place: Place, name: str, _arguments: Arguments) -> Translated:
    return Translated(f"{name}()", "boolean")


def _position(place: Place, name: str, _arguments: Arguments) -> Translated:
    """A node that a rule is about stands alone: where XSLT counts it, the processor decides."""
    return Translated("1" if place.outer else f"{name}()", "integer")


def _truth(place: Place, name: str, arguments: Arguments) -> Translated:
    inside = place.translator.truth(arguments[0], outer=place.outer)
    return Translated(f"{name}({inside})", "boolean")


def _presence(place: Place, name: str, arguments: Arguments) -> Translated:
    word = "boolean" if name == "exists" else "not"
    return Translated(f"{word}({place.nodes(arguments[0]).text})", "boolean")


def _count(place: Place, _name: str, arguments: Arguments) -> Translated:
    return Translated(f"count({place.nodes(arguments[0]).text})", "integer")


def _name_of_node(place: Place, name: str, arguments: Arguments) -> Translated:
    return Translated(f"{name}({place.single_node(arguments)})", "string")


def _generated_id(place: Place, name: str, arguments: Arguments) -> Translated:
    if place.translator.base != ".":
        raise NotXPath1Error  # only elements reach a function as what they are
    return Translated(f"{PREFIX}:{name}({place.single_node(arguments)})", "string")


def _identified(place: Place, _name: str, arguments: Arguments) -> Translated:
    found = place.translator.translate(arguments[0], outer=place.outer)
    if found.type not in ("nodes", "string"):
        raise NotXPath1Error
    return Translated(f"{PREFIX}:id({found.text})", "nodes", is_many=True, is_elements=True)


def _keyed(place: Place, _name: str, arguments: Arguments) -> Translated:
    key, value = arguments
    found = place.translator.translate(value, outer=place.outer)
    if not isinstance(key, Literal) or found.type not in ("nodes", "string"):
        raise NotXPath1Error
    text = f"{PREFIX}:key({quoted(key.value)}, {found.text})"
    return Translated(text, "nodes", is_many=True, is_elements=True)


def _number(place: Place, name: str, arguments: Arguments) -> Translated:
    if place.translator.is_xpath_1:
        inside = place.string(arguments[0]) if arguments else place.node
        return Translated(f"number({inside})", "double")
    inside = place.string(arguments[0], of_anything=True) if arguments else place.node
    if not arguments or place.translator.translate(arguments[0], outer=place.outer).type == "nodes":
        inside = f"string({inside})"  # as in `_of_strings`
    return Translated(f"{PREFIX}:{name}({inside})", "double")


def _rounded(place: Place, name: str, arguments: Arguments) -> Translated:
    return Translated(f"{name}({place.number(arguments[0])})", "double")


def _sum(place: Place, name: str, arguments: Arguments) -> Translated:
    if not place.translator.is_xpath_1:
        raise NotXPath1Error  # what is not a number is an error in XPath 2
    return Translated(f"{name}({place.nodes(arguments[0]).text})", "double")


def _string(place: Place, name: str, arguments: Arguments) -> Translated:
    inside = place.string(arguments[0], of_anything=True) if arguments else place.node
    return Translated(f"{name}({inside})", "string")


def _concatenation(place: Place, name: str, arguments: Arguments) -> Translated:
    inside = ", ".join(place.string(argument, of_anything=True) for argument in arguments)
    return Translated(f"{name}({inside})", "string")


def _part_of_string(place: Place, name: str, arguments: Arguments) -> Translated:
    text, *numbers = arguments
    inside = ", ".join([place.string(text), *map(place.number, numbers)])
    return Translated(f"{name}({inside})", "string")


def _of_strings(result: ValueType, *, prefix: str = "") -> _Call:
    def call(place: Place, name: str, arguments: Arguments) -> Translated:
        strings = [*map(place.string, arguments)] or [place.node]
        if prefix:  # a document does not reach a function of ours, but its text does
            strings = [f"string({string})" for string in strings]
        return Translated(f"{prefix}{name}({', '.join(strings)})", result)

    return call


def _string_join(place: Place, name: str, arguments: Arguments) -> Translated:
    inside = [place.nodes(arguments[0]).text, *map(place.string, arguments[1:])]
    return Translated(f"{PREFIX}:{name}({', '.join(inside)})", "string")


def _language(place: Place, name: str, arguments: Arguments) -> Translated:
    if place.node != ".":
        raise NotXPath1Error
    return Translated(f"{name}({place.string(arguments[0])})", "boolean")


_MOST_STRINGS = 1000
_OURS = f"{PREFIX}:"
_SIGNATURES: Mapping[str, _Signature] = {
    "boolean": _Signature(_truth, 1, 1),
    "ceiling": _Signature(_rounded, 1, 1),
    "concat": _Signature(_concatenation, 2, _MOST_STRINGS),
    "contains": _Signature(_of_strings("boolean"), 2, 2),
    "count": _Signature(_count, 1, 1),
    "current": _Signature(_current, 0, 0),
    "empty": _Signature(_presence, 1, 1),
    "ends-with": _Signature(_of_strings("boolean", prefix=_OURS), 2, 2),
    "exists": _Signature(_presence, 1, 1),
    "false": _Signature(_constant, 0, 0),
    "floor": _Signature(_rounded, 1, 1),
    "generate-id": _Signature(_generated_id, 0, 1),
    "id": _Signature(_identified, 1, 1),
    "key": _Signature(_keyed, 2, 2),
    "lang": _Signature(_language, 1, 1),
    "last": _Signature(_position, 0, 0),
    "local-name": _Signature(_name_of_node, 0, 1),
    "lower-case": _Signature(_of_strings("string", prefix=_OURS), 1, 1),
    "matches": _Signature(_of_strings("boolean", prefix=_OURS), 2, 3),
    "name": _Signature(_name_of_node, 0, 1),
    "namespace-uri": _Signature(_name_of_node, 0, 1),
    "normalize-space": _Signature(_of_strings("string"), 0, 1),
    "not": _Signature(_truth, 1, 1),
    "number": _Signature(_number, 0, 1),
    "position": _Signature(_position, 0, 0),
    "round": _Signature(_rounded, 1, 1),
    "starts-with": _Signature(_of_strings("boolean"), 2, 2),
    "string": _Signature(_string, 0, 1),
    "string-join": _Signature(_string_join, 1, 2),
    "string-length": _Signature(_of_strings("integer"), 0, 1),
    "substring": _Signature(_part_of_string, 2, 3),
    "substring-after": _Signature(_of_strings("string"), 2, 2),
    "substring-before": _Signature(_of_strings("string"), 2, 2),
    "sum": _Signature(_sum, 1, 1),
    "translate": _Signature(_of_strings("string"), 3, 3),
    "true": _Signature(_constant, 0, 0),
    "upper-case": _Signature(_of_strings("string", prefix=_OURS), 1, 1),
}
