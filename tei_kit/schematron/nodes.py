"""Nodes that rules are about: elements, and what lxml has no objects for."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lxml import etree

from tei_kit.tei.names import XML_NAMESPACE

NodeKind = Literal["element", "attribute", "text", "comment", "processing-instruction", "document"]


class ContextNode(NamedTuple):
    """A node, as it is reached from an element.

    `base` is the path that leads from the element to it: "." for the element itself. `name` is the
    name of an attribute as lxml writes it; `rank` counts texts, comments and instructions among
    their like in the element (in the document, where `base` begins with "/").
    """

    anchor: etree._Element
    kind: NodeKind = "element"
    base: str = "."
    name: str = ""
    rank: int = 0

    @property
    def parent(self) -> ContextNode | None:
        """The node above; the document has none."""
        match self.kind:
            case "document":
                return None
            case "element":
                above = self.anchor.getparent()
                return document_node(self.anchor) if above is None else ContextNode(above)
            case _ if self.base.startswith("/"):
                return document_node(self.anchor)
        return ContextNode(self.anchor)


def document_node(root: etree._Element) -> ContextNode:
    """Return the node of the whole document."""
    return ContextNode(root, "document", "/")


def attribute_node(element: etree._Element, name: str) -> ContextNode:
    """Return the node of an attribute.

    >>> attribute_node(etree.XML("<p n='1'/>"), "n").base
    '@n'
    """
    uri, _, local = name.removeprefix("{").rpartition("}")
    if not uri:
        return ContextNode(element, "attribute", f"@{name}", name)
    if uri == XML_NAMESPACE:
        return ContextNode(element, "attribute", f"@xml:{local}", name)
    base = f"@*[local-name()='{local}' and namespace-uri()='{uri}']"
    return ContextNode(element, "attribute", base, name)


def ranked_node(
    element: etree._Element, kind: NodeKind, rank: int, *, is_outside: bool = False
) -> ContextNode:
    """Return the node of a text, comment or instruction, counted from 1 among its like.

    Args:
        element: the element that holds it, or the root.
        kind: what it is.
        rank: which one it is.
        is_outside: whether it stands beside the root and not in the element.
    """
    base = f"{'/' if is_outside else ''}{kind}()[{rank}]"
    return ContextNode(element, kind, base, rank=rank)


def string_value(node: etree._Element | str) -> str:
    """Return the text of a node as lxml returns nodes: an element, or the text itself."""
    if isinstance(node, str):
        return node
    return str(_STRING(node)) if isinstance(node.tag, str) else node.text or ""


_STRING = etree.XPath("string()", smart_strings=False)
