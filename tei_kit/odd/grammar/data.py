"""Data: datatypes, their facets and restrictions, and lists of values.

Source: TEI Guidelines, 23.5.3 (datatypes), 23.5.2 (value specification).
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from tei_kit.odd.grammar.combining import Built, Missing, combined
from tei_kit.odd.grammar.occurrence import occurrence_of, repeated
from tei_kit.odd.grammar.scope import Scope
from tei_kit.odd.tree import child, children, ident, kind, name_of
from tei_kit.relaxng.reading import Node

Facets = Sequence[tuple[str, str]]


def data_reference(node: etree._Element, scope: Scope) -> Built:
    """Return what a `dataRef` stands for.

    A datatype that is restricted stands in place of the reference, its data restricted further.
    """
    facets = _facets(node)
    name = node.get("name")
    if name is not None:
        return _data(name, facets, node, scope)
    key = node.get("key")
    if key is None and "ref" in node.attrib:
        raise scope.error(
            node, "<dataRef> points to a datatype elsewhere with ref, which is not read: "
            "declare it with dataSpec and give its key"
        )  # fmt: skip
    if key is None:
        raise scope.error(node, "<dataRef> has neither key nor name: give one of them")
    definition = scope.definition(key)
    if definition is None:
        return Missing.REFERENCE
    spec = _datatype(key, scope)
    if not facets or spec is None:
        return scope.node("ref", node, name=definition)
    return _restricted(spec, facets, node, scope, ())


def _datatype(key: str, scope: Scope) -> etree._Element | None:
    """Return the specification of a datatype; in older ODDs it is a macro."""
    found = scope.odd.datatypes.get(key)
    return scope.odd.macros.get(key) if found is None else found


def _facets(node: etree._Element) -> Facets:
    facets = [
        (facet.get("name", ""), facet.get("value", "")) for facet in children(node, "dataFacet")
    ]
    restriction = node.get("restriction")
    if restriction is not None:
        facets.append(("pattern", restriction))
    return facets


def _data(name: str, facets: Facets, at: etree._Element, scope: Scope) -> Node:
    if name == "text":
        return scope.node("text", at)
    parameters = [scope.node("param", at, text=value, name=facet) for facet, value in facets]
    return scope.node("data", at, parameters, type=name)


def _restricted(
    spec: etree._Element, facets: Facets, at: etree._Element, scope: Scope, above: tuple[str, ...]
) -> Built:
    """Return the content of a datatype with all data in it restricted."""
    key = ident(spec)
    if key in above:
        circle = " -> ".join((*above, key))
        raise scope.error(spec, f"datatypes refer to each other in a circle: {circle}")
    content = child(spec, "content")
    if content is None:
        raise scope.error(at, f"the datatype {key} has no content that can be restricted")
    parts = _restricted_parts(content, facets, scope, (*above, key))
    return combined(scope.node("group", at), parts)


def _restricted_parts(
    node: etree._Element, facets: Facets, scope: Scope, above: tuple[str, ...]
) -> list[Built]:
    return [
        _restricted_part(part, facets, scope, above) for part in node.iterchildren(etree.Element)
    ]


def _restricted_part(
    node: etree._Element, facets: Facets, scope: Scope, above: tuple[str, ...]
) -> Built:
    match kind(node):
        case "dataRef":
            pattern = _restricted_reference(node, [*_facets(node), *facets], scope, above)
            return repeated(pattern, occurrence_of(node, scope), node, scope)
        case "alternate" | "sequence" | "choice" | "group" as wrapper:
            what = "choice" if wrapper in ("alternate", "choice") else "group"
            inside = combined(scope.node(what, node), _restricted_parts(node, facets, scope, above))
            inside = repeated(inside, occurrence_of(node, scope), node, scope)
            return combined(scope.node("list", node), [inside]) if wrapper == "sequence" else inside
        case "textNode" | "text":
            return _data("string", facets, node, scope)
        case "data":
            return _data(node.get("type", "string"), [*_parameters(node), *facets], node, scope)
        case "valList":
            return value_choice(node, scope)
        case "value":
            return scope.node("value", node, text=node.text or "")
        case other:
            raise scope.error(node, f"a datatype whose content has <{other}> can't be restricted")


def _restricted_reference(
    node: etree._Element, facets: Facets, scope: Scope, above: tuple[str, ...]
) -> Built:
    name = node.get("name")
    if name is not None:
        return _data(name, facets, node, scope)
    spec = _datatype(node.get("key", ""), scope)
    if spec is None:
        return Missing.REFERENCE
    return _restricted(spec, facets, node, scope, above)


def _parameters(node: etree._Element) -> Facets:
    return [
        (parameter.get("name", ""), parameter.text or "")
        for parameter in node.iterchildren(etree.Element)
        if kind(parameter) == "param"
    ]


def value_choice(node: etree._Element, scope: Scope) -> Built:
    """Return any of the values of a `valList`."""
    return combined(scope.node("choice", node), value_nodes(node, scope))


def value_nodes(node: etree._Element, scope: Scope) -> list[Node]:
    """Return the values of a `valList`, one by one."""
    values = []
    for item in children(node, "valItem"):
        values.append(scope.node("value", item, text=name_of(item)))
        scope.describe(values[-1], item)
    return values
