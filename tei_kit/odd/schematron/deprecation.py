"""Warnings about what an ODD says is not to be used after a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.prose import SCHEMATRON
from tei_kit.odd.schematron.contexts import NOWHERE, Contexts
from tei_kit.odd.tree import ATT_DEF, CLASS_SPEC, ELEMENT_SPEC, ident, name_of
from tei_kit.odd.wording import Wording
from tei_kit.tei.names import tei

_ROLE: Final = "nonfatal"
_VALUE: Final = tei("valItem")


@dataclass(frozen=True, slots=True)
class _Deprecated:
    """What is deprecated: its declaration, where it is met there, and how it is called."""

    node: etree._Element
    identifier: str
    context: str
    test: str
    name: str


def deprecation_patterns(
    compiled: CompiledOdd, contexts: Contexts, words: Wording
) -> Iterator[tuple[str, etree._Element]]:
    """Yield patterns that warn where deprecated elements, attributes and values are used.

    Yields:
        The identifier that a pattern should have, and the pattern.
    """
    for one in _deprecated(compiled, contexts):
        if one.context != NOWHERE:
            yield one.identifier, _pattern(one, words)


def _deprecated(compiled: CompiledOdd, contexts: Contexts) -> Iterator[_Deprecated]:
    for spec in compiled.specs:
        if spec.tag not in (ELEMENT_SPEC, CLASS_SPEC):
            continue
        if spec.tag == ELEMENT_SPEC and "validUntil" in spec.attrib:
            context = contexts.at([spec], None)
            yield _Deprecated(spec, ident(spec), context, "true()", f"element {name_of(spec)}")
        for attribute in spec.iter(ATT_DEF):
            yield from _in_attribute(spec, attribute, contexts)


def _in_attribute(
    spec: etree._Element, attribute: etree._Element, contexts: Contexts
) -> Iterator[_Deprecated]:
    identifier, name = f"{ident(spec)}-{ident(attribute)}", f"@{name_of(attribute)}"
    for node in (attribute, *attribute.iter(_VALUE)):
        if "validUntil" not in node.attrib:
            continue
        context = contexts.at(contexts.elements_of(spec), attribute)
        if node is attribute:
            yield _Deprecated(node, identifier, context, "true()", f"attribute {name}")
        else:
            value = name_of(node)
            test = f"tokenize(normalize-space(.), ' ') = {_literal(value)}"
            yield _Deprecated(
                node, f"{identifier}-{ident(node)}", context, test, f"value “{value}” of {name}"
            )


def _pattern(deprecated: _Deprecated, words: Wording) -> etree._Element:
    pattern = etree.Element(f"{{{SCHEMATRON}}}pattern", nsmap={None: SCHEMATRON})
    rule = etree.SubElement(pattern, f"{{{SCHEMATRON}}}rule", context=deprecated.context)
    report = etree.SubElement(rule, f"{{{SCHEMATRON}}}report", test=deprecated.test, role=_ROLE)
    until = deprecated.node.get("validUntil", "")
    reason = words.deprecation(deprecated.node)
    report.text = (
        f"The {deprecated.name} is deprecated and not to be used after {until}."
        f"{f' {reason}' if reason else ''}"
    )
    return pattern


def _literal(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"
