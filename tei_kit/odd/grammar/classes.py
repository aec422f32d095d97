"""Classes of elements: the definitions of their members, and references to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.grammar.combining import Built, Missing, combined
from tei_kit.odd.grammar.occurrence import Occurrence, occurrence_of, repeated
from tei_kit.odd.grammar.scope import EXPANSIONS, Scope
from tei_kit.odd.tree import CLASS_SPEC, child, children, ident, words
from tei_kit.relaxng.reading import Node

_OCCURRENCES: Final = {
    "sequence": Occurrence(1, 1),
    "sequenceOptional": Occurrence(0, 1),
    "sequenceOptionalRepeatable": Occurrence(0, None),
    "sequenceRepeatable": Occurrence(1, None),
}


def class_reference(node: etree._Element, scope: Scope) -> Built:
    """Return what a `classRef` in a content model stands for.

    Members that `include` or `except` name are taken or left, also where they are members through
    a further class.
    """
    key = node.get("key", "")
    if key not in scope.odd.classes:
        name = scope.definition(key)
        return Missing.REFERENCE if name is None else scope.node("ref", node, name=name)
    expansion = node.get("expand")
    included, excepted = words(node, "include"), words(node, "except")
    if expansion is None and not included and not excepted:
        return scope.node("ref", node, name=scope.names[key])
    members = list(_chosen(key, included, excepted, scope))
    parts: list[Built] = [
        _member(spec, node, key, scope)
        if expansion in _OCCURRENCES
        else _any_member(spec, node, scope)
        for spec in members
    ]
    return _expanded(parts, expansion or "alternate", node, scope)


def _chosen(
    key: str, included: list[str], excepted: list[str], scope: Scope
) -> Iterator[etree._Element]:
    """Yield the members of a class that are chosen; a class that is left in part, by its parts."""
    yield from _descended(key, frozenset(included), frozenset(excepted), scope, {key})


def _descended(
    key: str, included: frozenset[str], excepted: frozenset[str], scope: Scope, met: set[str]
) -> Iterator[etree._Element]:
    for member in scope.odd.members_of(key):
        name = ident(member)
        if name in excepted or name in met:
            continue
        if name in included or (not included and not _is_touched(member, excepted, scope)):
            yield member
        elif member.tag == CLASS_SPEC:
            met.add(name)
            yield from _descended(name, included, excepted, scope, met)


def _is_touched(member: etree._Element, excepted: frozenset[str], scope: Scope) -> bool:
    """Tell whether something below a class is excepted."""
    if not excepted or member.tag != CLASS_SPEC:
        return False
    return any(ident(one) in excepted for one in scope.odd.element_members_of(ident(member)))


def _any_member(spec: etree._Element, at: etree._Element, scope: Scope) -> Node:
    """Return a member of an alternation: whoever refers to that says how often."""
    return scope.node("ref", at, name=scope.name_of(spec))


def _member(spec: etree._Element, at: etree._Element, key: str, scope: Scope) -> Built:
    reference = _any_member(spec, at, scope)
    membership = _membership(spec, key)
    if membership is None or not ("min" in membership.attrib or "max" in membership.attrib):
        return reference
    return repeated(reference, occurrence_of(membership, scope, "min"), at, scope)


def _membership(spec: etree._Element, key: str) -> etree._Element | None:
    classes = child(spec, "classes")
    if classes is None:
        return None
    return next((one for one in children(classes, "memberOf") if one.get("key") == key), None)


def _expanded(parts: list[Built], expansion: str, at: etree._Element, scope: Scope) -> Built:
    if not parts:
        return Missing.REPETITION
    occurrence = _OCCURRENCES.get(expansion)
    if occurrence is None:
        if expansion not in ("alternate", "alternation"):
            raise scope.error(at, f"expand is {expansion!r}, which is no way to expand a class")
        return combined(scope.node("choice", at), parts)
    return combined(
        scope.node("group", at), [repeated(part, occurrence, at, scope) for part in parts]
    )


def expanded_reference(name: str, at: etree._Element, scope: Scope) -> Node | None:
    """Return what the name of a pattern in an older ODD means, such as `model.pLike_sequence`.

    None if it is not the name of a class with the way in which it is expanded.
    """
    key, _, expansion = name.rpartition("_")
    if expansion not in EXPANSIONS or key not in scope.odd.classes:
        return None
    scope.expanded[key, expansion] = None
    return scope.node("ref", at, name=f"{scope.names[key]}_{expansion}")


def class_definition(spec: etree._Element, scope: Scope) -> Node:
    """Return the definition of a class of elements: any of its members, or nothing."""
    parts: list[Built] = [
        _any_member(member, spec, scope) for member in scope.odd.members_of(ident(spec))
    ]
    return _definition(spec, scope.name_of(spec), _any_of(parts, spec, scope), scope)


def expanded_definitions(scope: Scope) -> Iterable[Node]:
    """Yield the definitions of expanded classes to which patterns refer; grows as it goes."""
    done: set[tuple[str, str]] = set()
    while len(done) < len(scope.expanded):
        for key, expansion in [one for one in scope.expanded if one not in done]:
            done.add((key, expansion))
            yield _expanded_definition(key, expansion, scope)


def _expanded_definition(key: str, expansion: str, scope: Scope) -> Node:
    spec = scope.odd.classes[key]
    parts: list[Built] = []
    for member in scope.odd.members_of(key):
        if member.tag == CLASS_SPEC:
            reference = expanded_reference(f"{ident(member)}_{expansion}", spec, scope)
            assert reference is not None
            parts.append(reference)
        else:
            parts.append(_member(member, spec, key, scope))
    occurrence = _OCCURRENCES.get(expansion)
    name = f"{scope.names[key]}_{expansion}"
    if occurrence is None or (not parts and occurrence.least and occurrence.most is None):
        return _definition(spec, name, _any_of(parts, spec, scope), scope)
    repeats = [repeated(part, occurrence, spec, scope) for part in parts]
    return _definition(spec, name, combined(scope.node("group", spec), repeats), scope)


def _any_of(parts: list[Built], at: etree._Element, scope: Scope) -> Built:
    if not parts:
        return scope.node("notAllowed", at)
    return combined(scope.node("choice", at), parts)


def _definition(at: etree._Element, name: str, pattern: Built, scope: Scope) -> Node:
    inside = pattern if isinstance(pattern, Node) else scope.node("empty", at)
    return scope.node("define", at, [inside], name=name)
