"""RELAX NG that older ODDs hold: its nodes, its references told apart from the grammar's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from tei_kit.odd.grammar.classes import expanded_reference
from tei_kit.odd.grammar.combining import Built, Missing, combined
from tei_kit.odd.grammar.scope import Scope
from tei_kit.odd.tree import kind
from tei_kit.relaxng.names import SEPARATOR
from tei_kit.relaxng.reading import STRUCTURE_URI, Context, Node, read_attributes
from tei_kit.relaxng.schema_error import IncorrectError
from tei_kit.relaxng.syntax import AT_END, ATTRIBUTES, CHILDREN, KEEPS_TEXT

_RELAX_NG: Final = f"{{{STRUCTURE_URI}}}"
_GROUPS: Final = frozenset(
    ("group", "choice", "interleave", "optional", "zeroOrMore", "oneOrMore", "list", "mixed")
)
_PLAIN: Final = frozenset((*_GROUPS, "ref", "text", "empty", "notAllowed"))
"""The elements that no inherited namespace or library concerns."""


def embedded(
    node: etree._Element, scope: Scope, inside: Callable[[etree._Element, Scope], list[Built]]
) -> Built:
    """Return the pattern that an element of RELAX NG in a content model is.

    Args:
        node: the element.
        scope: the grammar.
        inside: builds what stands in an element; it may be TEI's as well.

    Raises:
        OddError: if it is not correct RELAX NG.
    """
    what = kind(node)
    if what == "ref":
        return _reference(node, scope)
    try:
        built = _node(node, what, scope)
        parts = [] if what in KEEPS_TEXT else inside(node, scope)
        if what in _GROUPS:
            return combined(built, parts)
        built.children = [part for part in parts if isinstance(part, Node)]
        _check(built)
    except IncorrectError as error:
        raise scope.error(node, error.reason) from error
    return built


def _reference(node: etree._Element, scope: Scope) -> Built:
    name = node.get("name", "").strip()
    definition = scope.referred(node, name)
    if definition is not None:
        return scope.node("ref", node, name=definition)
    found = expanded_reference(name.removeprefix(scope.odd.prefix), node, scope)
    return Missing.REFERENCE if found is None else found


def _node(node: etree._Element, what: str, scope: Scope) -> Node:
    if what not in ATTRIBUTES or what in ("grammar", "externalRef", "parentRef"):
        raise IncorrectError(0, f"<{what}> of RELAX NG can't stand in a content model")
    context = scope.context if what in _PLAIN else _context(node, scope)
    attributes = {
        str(name).lstrip("{").replace("}", SEPARATOR): str(value)
        for name, value in node.attrib.items()
    }
    built = Node(what, attributes, context, scope.place(node))
    if what in KEEPS_TEXT:
        built.text = "".join(node.xpath("text()"))
    read_attributes(built)
    return built


def _context(node: etree._Element, scope: Scope) -> Context:
    """Return the namespace and library that RELAX NG around an element hands down to it."""
    prefixes = {prefix or "": uri for prefix, uri in node.nsmap.items()}
    context = scope.context._replace(prefixes=prefixes)
    around = [one for one in node.iterancestors() if str(one.tag).startswith(_RELAX_NG)]
    for one in reversed(around):
        context = context._replace(
            ns=one.get("ns", context.ns), library=one.get("datatypeLibrary", context.library)
        )
    return context


def _check(built: Node) -> None:
    for part in built.children:
        if part.kind not in CHILDREN[built.kind]:
            raise IncorrectError(0, f"<{part.kind}> can't stand in <{built.kind}>")
    if built.kind == "element" and len(built.children) == ("name" not in built.attributes):
        built.children.append(Node("empty", {}, built.context, built.place))
    check = AT_END.get(built.kind)
    if check is not None:
        check(built)
