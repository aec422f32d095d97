"""Node tests: what a step looks for, in XPath 1.0 and as names of nodes."""

from __future__ import annotations

from collections.abc import Mapping

from tei_kit.schematron.xpath.operands import NotXPath1Error, quoted
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import NodeTest, Step
from tei_kit.tei.names import XML_NAMESPACE

_NOT_FOR_ELEMENTS = ("attribute", "namespace")


def expanded_test(test: NodeTest, prefixes: Mapping[str, str]) -> tuple[str, str]:
    """Return namespace and local name that a name test asks for, "*" for any.

    Raises:
        ExpressionSyntaxError: if a prefix is not declared.

    >>> expanded_test(NodeTest("name", "t:p"), {"t": "urn:t"})
    ('urn:t', 'p')
    """
    name = test.name
    if name.startswith("Q{"):
        uri, _, local = name[2:].partition("}")
        return uri, local
    prefix, colon, local = name.rpartition(":")
    if not colon:
        return ("*" if local == "*" else ""), local
    if prefix == "*":
        return "*", local
    if prefix == "xml":
        return XML_NAMESPACE, local
    if prefix not in prefixes:
        raise ExpressionSyntaxError(f"the prefix “{prefix}” of {name} is not declared")
    return prefixes[prefix], local


def node_test(step: Step, prefixes: Mapping[str, str]) -> str:
    """Return the node test of a step in XPath 1.0.

    Raises:
        NotXPath1Error: if it has none.
        ExpressionSyntaxError: if a prefix is not declared.
    """
    test = step.test
    is_wildcard = test.name in ("", "*")
    match test.kind:
        case "name":
            return _name_test(test, prefixes)
        case "node" | "text" | "comment" if not test.name:
            return f"{test.kind}()"
        case "processing-instruction":
            target = test.name.strip("\"'")
            return f"processing-instruction({quoted(target) if target else ''})"
        case "element" if is_wildcard and step.axis not in _NOT_FOR_ELEMENTS:
            return "*"
        case "attribute" if is_wildcard and step.axis == "attribute":
            return "*"
    raise NotXPath1Error


def _name_test(test: NodeTest, prefixes: Mapping[str, str]) -> str:
    uri, local = expanded_test(test, prefixes)
    conditions = []
    if test.name.startswith(("*:", "Q{")) and local != "*":
        conditions.append(f"local-name()={quoted(local)}")
    if test.name.startswith("Q{"):
        conditions.append(f"namespace-uri()={quoted(uri)}")
    return f"*[{' and '.join(conditions)}]" if conditions else test.name


def leads_to_one(step: Step) -> bool:
    """Tell whether a step leads from one node to one node at most."""
    if step.axis in ("self", "parent"):
        return True
    return step.axis == "attribute" and step.test.kind == "name" and "*" not in step.test.name


def is_of_elements(step: Step) -> bool:
    """Tell whether a step yields nothing but elements."""
    return step.axis not in _NOT_FOR_ELEMENTS and step.test.kind in ("name", "element")
