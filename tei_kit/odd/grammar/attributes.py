"""Attributes of classes and elements as patterns.

Source: TEI Guidelines, 23.5.2 (attribute list specification).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.attributes import Attribute, AttributeList
from tei_kit.odd.grammar.combining import Built, Missing, combined
from tei_kit.odd.grammar.content import content_patterns
from tei_kit.odd.grammar.data import value_choice, value_nodes
from tei_kit.odd.grammar.occurrence import occurrence_of, repeated
from tei_kit.odd.grammar.scope import KNOWN_PREFIXES, Scope
from tei_kit.odd.tree import children, ident, memberships
from tei_kit.relaxng.names import XML_URI
from tei_kit.relaxng.reading import STRUCTURE_URI, Node
from tei_kit.tei.names import tei

_OPEN_VALUES: Final = "Name"
_OLD_ENUMERATION: Final = "data.enumerated"
_REF: Final = f"{{{STRUCTURE_URI}}}ref"


def attribute_patterns(spec: etree._Element, scope: Scope) -> list[Node]:
    """Return the attributes of an element: references to its classes, then what is its own.

    A class in which the element overrides something, or that brings what another class has brought
    already, is taken apart.
    """
    return [*_inherited(spec, scope), *_own(spec, scope)]


def _inherited(spec: etree._Element, scope: Scope) -> Iterator[Node]:
    left = [one for one in scope.odd.attribute_lists_of(spec) if one.origin != ident(spec)]
    waiting = set(left)
    for key in memberships(spec):
        one = scope.odd.classes.get(key)
        brought = scope.odd.attribute_lists_of(one) if one is not None else ()
        if not brought or one is None or one.get("type") != "atts":
            continue
        if waiting.issuperset(brought):
            waiting.difference_update(brought)
            yield scope.node("ref", spec, name=f"{scope.names[key]}.attributes")
            continue
        origins = {part.origin for part in brought}
        for part in left:
            if part in waiting and part.origin in origins:
                waiting.discard(part)
                yield from _patterns(part, spec, scope)


def _own(spec: etree._Element, scope: Scope) -> Iterator[Node]:
    for one in scope.odd.attribute_lists_of(spec):
        if one.origin == ident(spec):
            yield from _patterns(one, spec, scope)
    for part in children(spec, "attList"):
        for reference in part.iter(tei("attRef")):
            name = reference.get("name", "")
            if not reference.get("class") and name in scope.external:
                yield scope.node("ref", reference, name=name)


def _patterns(part: AttributeList, spec: etree._Element, scope: Scope) -> list[Node]:
    members: list[Node] = []
    for member in part.members:
        if isinstance(member, Attribute):
            if not _declares_namespace(member):
                members.append(_attribute_of(member, spec, scope))
        else:
            inner = _patterns(member, spec, scope)
            if len(inner) > 1 and part.org == "choice":
                inner = [scope.node("group", spec, inner)]
            members.extend(inner)
    if part.org == "choice" and len(members) > 1:
        return [scope.node("choice", spec, members)]
    return members


def _declares_namespace(attribute: Attribute) -> bool:
    """Tell whether an attribute is none in a schema: where it stands is not the schema's to say."""
    return attribute.ident.partition(":")[0] == "xmlns"


def _attribute_of(attribute: Attribute, spec: etree._Element, scope: Scope) -> Node:
    """Return a reference to a class's attribute where it is as the class has it."""
    owner = scope.odd.classes.get(attribute.origin)
    if attribute.overridden or owner is None or owner is spec:
        return attribute_pattern(attribute, scope)
    return scope.node("ref", spec, name=_definition_name(attribute, scope))


def _definition_name(attribute: Attribute, scope: Scope) -> str:
    name = scope.names[attribute.origin]
    return f"{name}.attribute.{attribute.definition}"


def class_definitions(spec: etree._Element, scope: Scope) -> Iterator[Node]:
    """Yield the definitions of a class of attributes: all of them together, and each of its own."""
    inside = attribute_patterns(spec, scope)
    own = [
        attribute
        for one in scope.odd.attribute_lists_of(spec)
        for attribute in one.attributes()
        if one.origin == ident(spec) and attribute.origin == ident(spec)
        if not _declares_namespace(attribute)
    ]
    name = f"{scope.name_of(spec)}.attributes"
    yield scope.node("define", spec, inside or [scope.node("empty", spec)], name=name)
    for attribute in own:
        pattern = attribute_pattern(attribute, scope)
        yield scope.node(
            "define", attribute.node, [pattern], name=_definition_name(attribute, scope)
        )


def attribute_pattern(attribute: Attribute, scope: Scope) -> Node:
    """Return the pattern of one attribute, optional unless it is required."""
    node = scope.node("attribute", attribute.node, [_value(attribute, scope)])
    _name(attribute, node, scope)
    scope.describe(node, attribute.node)
    if attribute.usage == "req":
        return node
    return scope.node("optional", attribute.node, [node])


def _name(attribute: Attribute, node: Node, scope: Scope) -> None:
    name, uri = attribute.name, attribute.node.get("ns", "")
    prefix, colon, local = name.rpartition(":")
    if uri == XML_URI or prefix == "xml":
        node.attributes["name"] = f"xml:{local}"
        return
    if colon and not uri:
        uri = attribute.node.nsmap.get(prefix) or KNOWN_PREFIXES.get(prefix, "")
        if not uri:
            raise scope.error(
                attribute.node,
                f"the prefix of the attribute {name} is not declared: declare it, or give ns",
            )
    node.attributes["name"] = local
    if uri:
        node.attributes["ns"] = uri
        node.context = node.context._replace(ns=uri)


def _value(attribute: Attribute, scope: Scope) -> Node:
    datatype = attribute.datatype
    word = _word(attribute, scope)
    if datatype is None:
        return word
    occurrence = occurrence_of(datatype, scope)
    if word.kind == "text" and occurrence.most != 1 and _refers_in_vain(datatype, scope):
        return scope.node("list", datatype, [scope.node("empty", datatype)])
    if word.kind == "text" or occurrence.is_once:
        return word
    if occurrence.most == 1:
        return scope.node("choice", datatype, [scope.node("empty", datatype), word])
    several = repeated(word, occurrence, datatype, scope)
    assert isinstance(several, Node)
    return scope.node("list", datatype, [several])


def _word(attribute: Attribute, scope: Scope) -> Node:
    """Return what one value of the attribute may be."""
    values = attribute.values
    how = "open" if values is None else values.get("type", "open")
    if values is not None and how == "closed":
        return _present(value_choice(values, scope), values, scope)
    if values is None or how != "semi":
        return _data(attribute, scope)
    return _half_open(attribute, values, scope)


def _half_open(attribute: Attribute, values: etree._Element, scope: Scope) -> Node:
    """Return the values of a list, or else what the datatype allows."""
    listed = value_nodes(values, scope)
    datatype = attribute.datatype
    if datatype is None or _is_enumeration(datatype):
        others = scope.node("data", attribute.node, type=_OPEN_VALUES)
    elif _refers_in_vain(datatype, scope):
        return _present(combined(scope.node("choice", values), listed), values, scope)
    else:
        others = _data(attribute, scope)
        if others.kind == "text":
            return others
    return scope.node("choice", values, [*listed, others])


def _data(attribute: Attribute, scope: Scope) -> Node:
    datatype = attribute.datatype
    if datatype is None:
        return scope.node("text", attribute.node)
    parts = [part for part in content_patterns(datatype, scope) if isinstance(part, Node)]
    if not parts:
        return scope.node("text", datatype)
    return parts[0] if len(parts) == 1 else scope.node("group", datatype, parts)


def _refers_in_vain(datatype: etree._Element, scope: Scope) -> bool:
    """Tell whether a datatype refers to something, and to nothing that the schema has."""
    parts = content_patterns(datatype, scope)
    return bool(parts) and not any(isinstance(part, Node) for part in parts)


def _is_enumeration(datatype: etree._Element) -> bool:
    """Tell whether a datatype is called as older ODDs call that of a value in a list."""
    return any(node.get("name") == _OLD_ENUMERATION for node in datatype.iterchildren(_REF))


def _present(built: Built, at: etree._Element, scope: Scope) -> Node:
    return scope.node("empty", at) if isinstance(built, Missing) else built
