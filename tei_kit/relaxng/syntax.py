"""The full syntax: which attributes and children each element of a schema may have.

What a table can say (which child in which parent, which attributes) is said in tables; what counts
or orders children is checked when the element ends.

Source: ISO/IEC 19757-2, section 3.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tei_kit.relaxng.reading import Node

_NOTHING: Final[frozenset[str]] = frozenset()

PATTERNS: Final = frozenset(
    [
        "element",
        "attribute",
        "group",
        "interleave",
        "choice",
        "optional",
        "zeroOrMore",
        "oneOrMore",
        "list",
        "mixed",
        "ref",
        "parentRef",
        "empty",
        "value",
        "data",
        "notAllowed",
        "externalRef",
        "grammar",
        "text",
    ]
)
NAME_CLASSES: Final = frozenset(["name", "anyName", "nsName", "choice"])
KEEPS_TEXT: Final = frozenset(("value", "param", "name"))


ATTRIBUTES: Final[dict[str, tuple[frozenset[str], str | None]]] = {
    **dict.fromkeys(PATTERNS | NAME_CLASSES | {"except", "div", "grammar"}, (_NOTHING, None)),
    **dict.fromkeys(("element", "attribute"), (frozenset(("name",)), None)),
    **dict.fromkeys(("ref", "parentRef", "param"), (frozenset(("name",)), "name")),
    **dict.fromkeys(("externalRef", "include"), (frozenset(("href",)), "href")),
    "value": (frozenset(("type",)), None),
    "data": (frozenset(("type",)), "type"),
    "start": (frozenset(("combine",)), None),
    "define": (frozenset(("name", "combine")), "name"),
}
"""The attributes of each element beside those that all may have, and the one that it needs."""

NCNAMES: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("ref", "parentRef", "param", "define"), ("name",)),
    **dict.fromkeys(("data", "value"), ("type",)),
}
"""The attributes whose value is a name without a colon."""

_GRAMMAR_PARTS: Final = frozenset(["start", "define", "div", "include"])

CHILDREN: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        [
            "group",
            "interleave",
            "optional",
            "zeroOrMore",
            "oneOrMore",
            "list",
            "mixed",
            "start",
            "define",
        ],
        PATTERNS,
    ),
    **dict.fromkeys(("element", "attribute", "choice", "except"), PATTERNS | NAME_CLASSES),
    **dict.fromkeys(("grammar", "div", "include"), _GRAMMAR_PARTS),
    **dict.fromkeys(("anyName", "nsName"), frozenset(("except",))),
    **dict.fromkeys(
        [
            "ref",
            "parentRef",
            "empty",
            "value",
            "notAllowed",
            "externalRef",
            "text",
            "param",
            "name",
        ],
        _NOTHING,
    ),
    "data": frozenset(("param", "except")),
    "": frozenset(ATTRIBUTES),
}
"""The children that each element may have at all; "" is the document."""


def _patterns(node: Node) -> None:
    if not node.children:
        raise node.error(f"<{node.kind}> needs a pattern in it", "3")
    for child in node.children:
        if child.kind == "choice" and _is_name_class(child):
            raise child.error(f"a choice of names can't stand in <{node.kind}>", "3")


def _all_patterns(nodes: list[Node], parent: str) -> None:
    for node in nodes:
        if not is_pattern(node):
            raise node.error(f"<{node.kind}> can't stand there in <{parent}>", "3")


def is_pattern(node: Node) -> bool:
    """Tell whether a node, which has been checked, is a pattern: a choice may be one of names."""
    return node.kind in PATTERNS and not _is_name_class(node)


def _is_name_class(node: Node) -> bool:
    while node.kind == "choice":
        node = node.children[0]
    return node.kind in NAME_CLASSES


def _named(node: Node) -> int:
    """Check what names an element or attribute; return how many children that takes."""
    if "name" in node.attributes:
        return 0
    first = node.children[0] if node.children else node
    if not _is_name_class(first):
        raise node.error(
            f"<{node.kind}> needs a name: the attribute name or a name class as first child", "3"
        )
    return 1


def _element(node: Node) -> None:
    first = _named(node)
    if len(node.children) == first:
        raise node.error("<element> needs a pattern in it; say <empty/> if nothing is allowed", "3")
    _all_patterns(node.children[first:], "element")


def _attribute(node: Node) -> None:
    first = _named(node)
    if len(node.children) > first + 1:
        raise node.children[first + 1].error("<attribute> has at most one pattern", "3")
    _all_patterns(node.children[first:], "attribute")


def _combine(node: Node) -> None:
    if node.attributes.get("combine", "choice") not in ("choice", "interleave"):
        raise node.error("combine is either choice or interleave", "3")


def _start(node: Node) -> None:
    _combine(node)
    _patterns(node)
    if len(node.children) > 1:
        raise node.children[1].error("<start> has one pattern only", "3")


def _define(node: Node) -> None:
    _combine(node)
    _patterns(node)


def _choice(node: Node) -> None:
    """Accept patterns or name classes; which of the two it has to be, the parent knows."""
    if not node.children:
        raise node.error(f"<{node.kind}> needs a child", "3")
    names = sum(map(_is_name_class, node.children))
    if names not in (0, len(node.children)):
        raise node.error(f"<{node.kind}> is of patterns or of names, not of both", "3")


def _data(node: Node) -> None:
    for child in node.children:
        if child.kind == "except":
            if child is not node.children[-1]:
                raise child.error("<except> stands last in <data>", "3")
            _all_patterns(child.children, "except")


def _open_name_class(node: Node) -> None:
    if len(node.children) > 1:
        raise node.children[1].error(f"<{node.kind}> has at most one <except>", "3")
    for exception in node.children:
        if not _is_name_class(exception.children[0]):
            raise exception.error(f"the exception of <{node.kind}> is of names", "3")


def _include(node: Node) -> None:
    for child in node.children:
        if child.kind == "include":
            raise child.error("<include> can't stand in <include>", "3")
        if child.kind == "div":
            _include(child)


AT_END: Final[dict[str, Callable[[Node], None]]] = {
    **dict.fromkeys(
        ["group", "interleave", "optional", "zeroOrMore", "oneOrMore", "list", "mixed"], _patterns
    ),
    "element": _element,
    "attribute": _attribute,
    "choice": _choice,
    "except": _choice,
    "data": _data,
    "include": _include,
    "start": _start,
    "define": _define,
    "anyName": _open_name_class,
    "nsName": _open_name_class,
}
"""What is checked when an element ends, its children having been checked."""
