"""Nodes that may match a pattern, from the document's indexes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from tei_kit.schematron.document import Document
from tei_kit.schematron.nodes import ContextNode, NodeKind, attribute_node, ranked_node
from tei_kit.schematron.step_tests import StepTest
from tei_kit.schematron.xpath.steps import expanded_test
from tei_kit.schematron.xpath.tree import Expression, Operation, Sequence, Step

_COMPARISONS = ("=", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge")


def required_attributes(
    predicates: Iterable[Expression], prefixes: Mapping[str, str]
) -> frozenset[str]:
    """Return attributes that a node must have for all predicates to hold, as lxml writes them.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> sorted(required_attributes([parse("@n = ('a', 'b') and @xml:id")], {}))
    ['n', '{http://www.w3.org/XML/1998/namespace}id']
    """
    found: set[str] = set()
    for predicate in predicates:
        match predicate:
            case Step() if is_presence(predicate):
                uri, local = expanded_test(predicate.test, prefixes)
                found.add(f"{{{uri}}}{local}" if uri else local)
            case Operation(operator="and", operands=operands) | Sequence(items=(_,) as operands):
                found |= required_attributes(operands, prefixes)
            case Operation(operator=operator, operands=(Step() as step, _)) if (
                operator in _COMPARISONS
            ):
                found |= required_attributes([step], prefixes)
    return frozenset(found)


def is_presence(predicate: Expression) -> bool:
    """Tell whether a predicate asks for one attribute and nothing else."""
    return (
        isinstance(predicate, Step)
        and predicate.axis == "attribute"
        and predicate.test.kind == "name"
        and "*" not in predicate.test.name
        and not predicate.predicates
    )


def candidates(document: Document, test: StepTest, needs: frozenset[str]) -> Iterator[ContextNode]:
    """Yield the nodes that a test accepts and that carry certain attributes, in document order."""
    match test.kind:
        case "element":
            yield from map(ContextNode, _elements(document, test, needs))
        case "attribute":
            yield from _attributes(document, test)
        case "text":
            yield from _texts(document)
        case "comment" | "processing-instruction":
            yield from _misc(document, test)
        case "node" | "any":
            if test.kind == "any":
                yield ContextNode(document.root, "document", "/")
                yield from _attributes(document, StepTest("attribute"))
            yield from map(ContextNode, document.elements)
            yield from _texts(document)
            yield from _misc(document, StepTest("comment"))
            yield from _misc(document, StepTest("processing-instruction"))


def _elements(
    document: Document, test: StepTest, needs: frozenset[str]
) -> Iterable[etree._Element]:
    tag = test.tag
    if not needs:
        if tag is not None:
            return document.by_tag.get(tag, ())
        tags = {one for one in document.by_tag if test.accepts_name(one)}
        if len(tags) == len(document.by_tag):
            return document.elements
        return [element for element in document.elements if element.tag in tags]
    lists = [document.by_attribute.get(name, []) for name in needs]
    if tag is not None:
        lists.append(document.by_tag.get(tag, []))
    return [
        element
        for element in min(lists, key=len)
        if test.accepts_name(str(element.tag))
        and all(element.get(name) is not None for name in needs)
    ]


def _attributes(document: Document, test: StepTest) -> Iterator[ContextNode]:
    names = [test.tag] if test.tag else [*filter(test.accepts_name, document.by_attribute)]
    for name in names:
        for element in document.by_attribute.get(name, ()):
            yield attribute_node(element, name)


def _texts(document: Document) -> Iterator[ContextNode]:
    for element in document.elements:
        rank = 0
        for text in (element.text, *(child.tail for child in element)):
            if text:
                rank += 1
                yield ranked_node(element, "text", rank)


def _misc(document: Document, test: StepTest) -> Iterator[ContextNode]:
    """Yield comments or instructions: those beside the root, then those in elements."""
    is_comment = test.kind == "comment"
    kind: NodeKind = "comment" if is_comment else "processing-instruction"
    wanted = etree.Comment if is_comment else etree.ProcessingInstruction
    beside = [
        *reversed([*document.root.itersiblings(wanted, preceding=True)]),
        *document.root.itersiblings(wanted),
    ]
    for rank, node in enumerate(beside, 1):
        if is_comment or test.local in ("*", getattr(node, "target", "")):
            yield ranked_node(document.root, kind, rank, is_outside=True)
    for element in document.elements:
        for rank, node in enumerate(element.iterchildren(wanted), 1):
            if is_comment or test.local in ("*", getattr(node, "target", "")):
                yield ranked_node(element, kind, rank)
