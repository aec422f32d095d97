"""Put patterns together where some of them refer to what the schema does not have.

A customization leaves elements out, and content models go on naming them. What becomes of such a
model is a convention that documents rely on; it is the one of the TEI's own processor: a reference
to nothing is taken out, an empty group or choice is `empty`, a repetition of a reference to nothing
is taken out too.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final, TypeAlias

from tei_kit.relaxng.reading import Node


class Missing(Enum):
    """What stands where there is no pattern."""

    REFERENCE = "a reference to what the schema does not have"
    REPETITION = "a repetition of nothing"


Built: TypeAlias = Node | Missing

REPETITIONS: Final = frozenset(("optional", "zeroOrMore", "oneOrMore"))


def combined(node: Node, parts: Sequence[Built]) -> Built:
    """Return a node with its parts as children, or what is left of it.

    Args:
        node: a node without children: a group, choice, interleave, repetition, list or element.
        parts: what should be in it.
    """
    children = [part for part in parts if isinstance(part, Node)]
    if node.kind in REPETITIONS:
        node.children = children
        if len(children) == 1 and children[0].kind == "empty":
            return children[0]
        return node if children else Missing.REPETITION
    if len(parts) == 1 and parts[0] is Missing.REFERENCE:
        children = [_empty(node)]
    node.children = children
    if node.kind == "group" and len(children) == 1:
        return children[0]
    if node.kind == "group" and parts.count(Missing.REPETITION) == 1 and not children:
        return Missing.REPETITION
    return node if any(_holds_something(child) for child in children) else _empty(node)


def in_sequence(node: Node, parts: Sequence[Built]) -> list[Node]:
    """Return the parts that are there, `empty` if there is none; `node` tells the place."""
    children = [part for part in parts if isinstance(part, Node)]
    return children or [_empty(node)]


def _empty(like: Node) -> Node:
    return Node("empty", {}, like.context, like.place)


def _holds_something(node: Node) -> bool:
    if node.kind == "empty":
        return False
    return not node.children or any(_holds_something(child) for child in node.children)
