"""`anyElement`: elements of any name but some, holding any further ones.

Source: TEI Guidelines, 23.5.1.3 (anyElement), schemaSpec/@defaultExceptions.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from tei_kit.odd.grammar.scope import KNOWN_PREFIXES, Scope
from tei_kit.odd.tree import SPECS, ident, name_of, words
from tei_kit.relaxng.reading import Node
from tei_kit.tei.names import TEI_NAMESPACE

_DEFAULT_EXCEPTIONS: Final = (TEI_NAMESPACE, "teix:egXML")


def any_element(node: etree._Element, scope: Scope) -> Node:
    """Return a reference to the definition of such an element, which is made once a content model.

    Args:
        node: the `anyElement`.
        scope: the grammar; `scope.any_elements` collects what is to be defined.
    """
    key = (node.get("require", ""), node.get("except", "-"))
    found = scope.any_elements.get(key)
    if found is None:
        spec = next(node.iterancestors(*SPECS), None)
        owner = "" if spec is None else ident(spec)
        name = f"anyElement_{owner}_{len(scope.any_elements) + 1}"
        scope.any_elements[key] = found = (name, node)
    return scope.node("ref", node, name=found[0])


def any_element_definitions(scope: Scope) -> Iterable[Node]:
    """Return the definitions for all such elements that content models refer to."""
    return [_definition(name, node, scope) for name, node in scope.any_elements.values()]


def _definition(name: str, node: etree._Element, scope: Scope) -> Node:
    attributes = scope.node(
        "zeroOrMore", node, [scope.node("attribute", node, [scope.node("anyName", node)])]
    )
    inside = scope.node(
        "choice", node, [scope.node("text", node), scope.node("ref", node, name=name)]
    )
    children = [_names(node, scope), attributes, scope.node("zeroOrMore", node, [inside])]
    return scope.node("define", node, [scope.node("element", node, children)], name=name)


def _names(node: etree._Element, scope: Scope) -> Node:
    required = words(node, "require")
    if required:
        spaces = [_in_namespace(scope.node("nsName", node), uri) for uri in required]
        return spaces[0] if len(spaces) == 1 else scope.node("choice", node, spaces)
    excepted = [_exception(said, node, scope) for said in dict.fromkeys(_exceptions(node, scope))]
    if "except" not in node.attrib:
        excepted += _own_elements(node, excepted, scope)
    inside = [scope.node("except", node, excepted)] if excepted else []
    return scope.node("anyName", node, inside)


def _own_elements(node: etree._Element, excepted: list[Node], scope: Scope) -> list[Node]:
    """Return the schema's own elements outside the namespaces that are excepted anyway.

    Else an element could be its own kind and any kind at once, its xml:id an identifier and not.
    """
    spaces = {one.attributes["ns"] for one in excepted if one.kind == "nsName"}
    own = {(scope.odd.namespace_of(one), name_of(one)) for one in scope.odd.elements.values()}
    return [
        _in_namespace(scope.node("name", node, text=name), namespace)
        for namespace, name in sorted(own)
        if namespace not in spaces and (namespace, name) != (KNOWN_PREFIXES["teix"], "egXML")
    ]


def _exceptions(node: etree._Element, scope: Scope) -> Iterable[str]:
    if "except" in node.attrib:
        return words(node, "except")
    if "defaultExceptions" in scope.odd.schema.attrib:
        return words(scope.odd.schema, "defaultExceptions")
    return _DEFAULT_EXCEPTIONS


def _exception(said: str, node: etree._Element, scope: Scope) -> Node:
    """Return one exception: an element by its prefixed name, or all of a namespace."""
    prefix, colon, name = said.partition(":")
    if colon and not name.startswith("/"):
        uri = node.nsmap.get(prefix) or scope.odd.schema.nsmap.get(prefix)
        uri = uri or KNOWN_PREFIXES.get(prefix)
        if uri:
            return _in_namespace(scope.node("name", node, text=name), uri)
    return _in_namespace(scope.node("nsName", node), said)


def _in_namespace(node: Node, uri: str) -> Node:
    node.attributes["ns"] = uri
    node.context = node.context._replace(ns=uri)
    return node
