"""What elementpath 5 gets wrong about trees of lxml, put right: texts, and axes of attributes.

It is imported only when an expression is evaluated by elementpath.

Source: XQuery and XPath Data Model 3.1, 6 (nodes); XML Path Language (XPath) 3.1, 3.3.2.1 (axes).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from elementpath import XPathContext, get_node_tree
from elementpath.datatypes import UntypedAtomic
from elementpath.xpath_nodes import (
    AttributeNode,
    ElementNode,
    EtreeDocumentNode,
    EtreeElementNode,
    XPathNode,
)
from lxml import etree

from tei_kit.schematron.nodes import string_value


class _ElementWithComments(EtreeElementNode):
    """An element around comments, whose text has what follows them as well."""

    __slots__ = ()

    @property
    def string_value(self) -> str:
        return string_value(self.value)  # type: ignore[arg-type]  # an element of lxml

    @property
    def iter_typed_values(self) -> Iterator[Any]:
        yield UntypedAtomic(self.string_value)

    @property
    def compat_string_value(self) -> str:
        return self.string_value


class _DocumentWithComments(EtreeDocumentNode):
    """A document, whose text has not that of the comments beside the root."""

    __slots__ = ()

    @property
    def string_value(self) -> str:
        return string_value(self.value.getroot())  # type: ignore[arg-type]  # an element of lxml

    @property
    def compat_string_value(self) -> str:
        return self.string_value


def mended_tree(root: etree._Element) -> EtreeDocumentNode:
    """Return elementpath's tree of a document whose texts are right."""
    document = get_node_tree(root.getroottree())  # type: ignore[arg-type]  # lxml's serve as well
    assert isinstance(document, EtreeDocumentNode)
    document.__class__ = _DocumentWithComments
    nodes = document.tree.elements
    for comment in root.iter(etree.Comment, etree.ProcessingInstruction):
        for around in comment.iterancestors():
            node = nodes[around]
            if isinstance(node, _ElementWithComments):
                break
            node.__class__ = _ElementWithComments
    return document


class MendedContext(XPathContext):
    """A context in which attributes have no attributes and no siblings, and more follows texts."""

    def iter_attributes(self) -> Iterator[AttributeNode]:
        """Yield the attributes of an element."""
        is_step = self.axis is None  # else elementpath asks whether the item is one
        is_attribute = isinstance(self.item, AttributeNode)
        return iter(()) if is_attribute and is_step else super().iter_attributes()

    def iter_siblings(self, axis: str | None = None) -> Iterator[Any]:
        """Yield the siblings of what is a child."""
        return iter(()) if isinstance(self.item, AttributeNode) else super().iter_siblings(axis)

    def iter_preceding(self) -> Iterator[Any]:
        """Yield what ends before the node begins; before an attribute it is the same."""
        item = self.item
        if isinstance(item, AttributeNode) and item.parent is not None:
            self.item = item.parent
            yield from super().iter_preceding()
            self.item = item
        else:
            yield from super().iter_preceding()

    def iter_followings(self) -> Iterator[Any]:
        """Yield what begins after the node ends; after an attribute the element's content does."""
        item = self.item
        if not isinstance(item, XPathNode) or item.parent is None:
            return
        inside = set(item.iter_descendants()) if isinstance(item, ElementNode) else set()
        top: Any = item
        while top.parent is not None:
            top = top.parent
        status = self.item, self.axis
        self.axis = "following"
        for one in top.iter_descendants(with_self=False):
            if one.position > item.position and one not in inside:
                self.item = one
                yield one
        self.item, self.axis = status
