"""The patterns that one constraint becomes."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.prose import SCHEMATRON
from tei_kit.odd.schematron.contexts import NOWHERE
from tei_kit.odd.tree import children
from tei_kit.tei.names import local_name

_XSLT: Final = "http://www.w3.org/1999/XSL/Transform"
_IN_A_RULE: Final = frozenset({"assert", "report", "extends"})
_IN_A_PATTERN: Final = frozenset({"rule", "include"})
_TOP_LEVEL: Final = frozenset({"phase", "diagnostics", "properties"})


def is_top_level(node: etree._Element) -> bool:
    """Return whether a node of a constraint belongs to the schema and to no pattern."""
    if not isinstance(node.tag, str):
        return False
    namespace, name = etree.QName(node).namespace, local_name(node.tag)
    parent = node.getparent()
    outermost = parent is None or etree.QName(parent).namespace not in (SCHEMATRON, _XSLT)
    return outermost and (namespace == _XSLT or (namespace == SCHEMATRON and name in _TOP_LEVEL))


def patterns_of(constraint: etree._Element, context: str) -> Iterator[etree._Element]:
    """Yield the patterns of a `constraintSpec`.

    Args:
        constraint: the `constraintSpec`.
        context: where tests hold that stand in no rule.

    Returns:
        Its patterns as they are; its rules in a pattern of their own; tests without a rule in a
        rule with the given context.
    """
    for holder in children(constraint, "constraint"):
        parts = [
            node
            for node in holder.iterchildren(f"{{{SCHEMATRON}}}*")
            if local_name(node.tag) not in _TOP_LEVEL | {"ns"}
        ]
        yield from (_copied(one) for one in parts if local_name(one.tag) == "pattern")
        rules = [one for one in parts if local_name(one.tag) in _IN_A_PATTERN]
        tests = [one for one in parts if local_name(one.tag) in _IN_A_RULE]
        declarations = [one for one in parts if local_name(one.tag) in ("let", "title", "p")]
        if rules:
            yield _group("pattern", [*declarations, *rules])
        if tests and context != NOWHERE:
            lets = [one for one in declarations if local_name(one.tag) == "let"]
            rule = _group("rule", [*lets, *tests], context=context)
            pattern = _group("pattern", [])
            pattern.append(rule)
            yield pattern


def _group(name: str, parts: list[etree._Element], **attributes: str) -> etree._Element:
    made = etree.Element(f"{{{SCHEMATRON}}}{name}", attributes, nsmap={None: SCHEMATRON})
    made.extend(_copied(one) for one in parts)
    return made


def _copied(node: etree._Element) -> etree._Element:
    copy = deepcopy(node)
    copy.tail = None
    return copy
