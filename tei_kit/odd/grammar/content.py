"""Content models: from TEI's elements for them, and from RELAX NG in older ODDs, to patterns.

Source: TEI Guidelines, 23.5.1 (defining content models).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.grammar.any_element import any_element
from tei_kit.odd.grammar.classes import class_reference
from tei_kit.odd.grammar.combining import Built, Missing, combined
from tei_kit.odd.grammar.data import data_reference, value_choice
from tei_kit.odd.grammar.embedded import embedded
from tei_kit.odd.grammar.occurrence import occurrence_of, repeated
from tei_kit.odd.grammar.scope import Scope
from tei_kit.odd.tree import kind
from tei_kit.relaxng.reading import STRUCTURE_URI
from tei_kit.tei.names import TEI_NAMESPACE

_TEI: Final = f"{{{TEI_NAMESPACE}}}"
_RELAX_NG: Final = f"{{{STRUCTURE_URI}}}"
_EVERY_ELEMENT: Final = "NameList"


def content_patterns(content: etree._Element, scope: Scope) -> list[Built]:
    """Return the patterns of what stands in a `content`, a `datatype` or a group, in order.

    Raises:
        OddError: if there is something that is no content model.
    """
    nodes = content.iterchildren(etree.Element, etree.ProcessingInstruction)
    return [pattern for node in nodes for pattern in _pattern(node, scope)]


def _elements(node: etree._Element) -> Iterator[etree._Element]:
    return node.iterchildren(etree.Element)


def _pattern(node: etree._Element, scope: Scope) -> Iterator[Built]:
    tag = str(node.tag)
    if tag.startswith(_RELAX_NG):
        yield embedded(node, scope, content_patterns)
    elif tag.startswith(_TEI):
        build = _BUILDERS.get(kind(node))
        if build is None:
            raise scope.error(node, f"<{kind(node)}> can't stand in a content model")
        yield build(node, scope)
    elif getattr(node, "target", "") == _EVERY_ELEMENT:  # an instruction
        yield _any_of_all(node, scope)
    # Elements of other namespaces are annotations.


def _any_of_all(at: etree._Element, scope: Scope) -> Built:
    """Return any element that the schema declares, as older ODDs ask for it."""
    names = (*map(scope.name_of, scope.odd.elements.values()), *scope.external_elements)
    references = [scope.node("ref", at, name=name) for name in sorted(set(names))]
    return combined(scope.node("choice", at), references)


def _sequence(node: etree._Element, scope: Scope) -> Built:
    parts = content_patterns(node, scope)
    wrapper = "interleave" if node.get("preserveOrder") in ("false", "0") else "group"
    pattern = combined(scope.node(wrapper, node), parts)
    occurrence = occurrence_of(node, scope)
    if _is_list(node):
        # Data in a row are words of one text.
        return combined(scope.node("list", node), [repeated(pattern, occurrence, node, scope)])
    return repeated(pattern, occurrence, node, scope)


def _is_list(node: etree._Element) -> bool:
    kinds = {kind(child) for child in _elements(node)}
    return kinds == {"dataRef"}


def _alternate(node: etree._Element, scope: Scope) -> Built:
    pattern = combined(scope.node("choice", node), content_patterns(node, scope))
    return repeated(pattern, occurrence_of(node, scope), node, scope)


def _reference(node: etree._Element, scope: Scope) -> Built:
    """Refer to an element or a macro."""
    name = scope.referred(node, node.get("key", ""))
    pattern: Built = Missing.REFERENCE if name is None else scope.node("ref", node, name=name)
    return repeated(pattern, occurrence_of(node, scope), node, scope)


def _class(node: etree._Element, scope: Scope) -> Built:
    return repeated(class_reference(node, scope), occurrence_of(node, scope), node, scope)


def _data(node: etree._Element, scope: Scope) -> Built:
    return repeated(data_reference(node, scope), occurrence_of(node, scope), node, scope)


def _any(node: etree._Element, scope: Scope) -> Built:
    return repeated(any_element(node, scope), occurrence_of(node, scope), node, scope)


_BUILDERS: Final[dict[str, Callable[[etree._Element, Scope], Built]]] = {
    "sequence": _sequence,
    "alternate": _alternate,
    "interleave": lambda node, scope: combined(
        scope.node("interleave", node), content_patterns(node, scope)
    ),
    "elementRef": _reference,
    "macroRef": _reference,
    "classRef": _class,
    "dataRef": _data,
    "valList": value_choice,
    "textNode": lambda node, scope: scope.node("text", node),
    "empty": lambda node, scope: scope.node("empty", node),
    "anyElement": _any,
}
