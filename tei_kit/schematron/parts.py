"""A schema made of parts that stand elsewhere: in a RELAX NG grammar, or in the ODD behind it.

Source: ISO/IEC 19757-3:2020, annex on embedding; TEI Guidelines, 23.5.2 (constraintSpec).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.schematron.declarations import Declarations
from tei_kit.schematron.inclusion import Includer
from tei_kit.schematron.markup import (
    file_of,
    keep_file,
    parse_markup,
    place_of,
    sch,
    schematron_name,
)
from tei_kit.schematron.reading import declarations_of
from tei_kit.schematron.schematron_error import SchematronError

_RELAX_NG = "{http://relaxng.org/ns/structure/1.0}"
_AT_THE_TOP = ("ns", "let", "pattern", "phase", "diagnostics", "properties", "title", "p")
_IN_A_RULE = ("assert", "report", "let", "extends")


class Part(NamedTuple):
    """Elements of Schematron that stand together somewhere.

    `id` becomes that of the pattern where one must be made; `context` is the context of a rule
    where tests stand without one, "" where there is none.
    """

    elements: tuple[etree._Element, ...]
    id: str = ""
    context: str = ""


def schema_from_parts(
    name: str,
    prefixes: Mapping[str, str],
    parts: Iterable[Part],
    *,
    query_binding: str = "xslt2",
    resolver: Resolver = refuse_everything,
) -> Declarations:
    """Return a schema that is made of parts.

    Args:
        name: how messages call it.
        prefixes: namespaces by prefix; those that the parts declare are added.
        parts: patterns, rules, or tests whose context the part tells.
        query_binding: the query language of all of them.
        resolver: gives the files that the parts include.

    Raises:
        SchematronError: if they make no correct schema; the message says where and why.
    """
    root = etree.Element(sch("schema"), queryBinding=query_binding)
    keep_file(root, name)
    for prefix, uri in prefixes.items():
        etree.SubElement(root, sch("ns"), prefix=prefix, uri=uri)
    for part in parts:
        _add(root, part)
    return declarations_of(Includer(resolver).include(root), name)


def _add(root: etree._Element, part: Part) -> None:
    rules, tests = [], []
    for element in part.elements:
        kind = schematron_name(element)
        if kind in _AT_THE_TOP and not (kind == "let" and part.context):
            copy = _copied(element)
            if kind == "pattern" and part.id and not copy.get("id"):
                copy.set("id", part.id)
            root.append(copy)
        elif kind == "rule":
            rules.append(element)
        elif kind in _IN_A_RULE:
            tests.append(element)
        else:
            raise SchematronError(place_of(element), f"<{kind}> can't stand here.")
    if tests and not part.context:
        raise SchematronError(place_of(tests[0]), "the test stands in no rule, and has no context.")
    if rules or tests:
        pattern = etree.SubElement(root, sch("pattern"))
        if part.id:
            pattern.set("id", part.id)
        pattern.extend(map(_copied, rules))
        if tests:
            rule = etree.SubElement(pattern, sch("rule"), context=part.context)
            keep_file(rule, file_of(tests[0]))
            rule.extend(map(_copied, tests))


def _copied(element: etree._Element) -> etree._Element:
    copy = deepcopy(element)
    copy.tail = None
    if file_of(element):
        keep_file(copy, file_of(element))
    return copy


def embedded_schematron(data: bytes, name: str) -> Declarations:
    """Return the rules that a RELAX NG grammar carries in its XML.

    Raises:
        SchematronError: if they make no correct schema.
    """
    root = parse_markup(data, name)
    parts = [Part((element,), context=_context(element)) for element in _outermost(root)]
    return schema_from_parts(name, {}, parts)


def _outermost(root: etree._Element) -> list[etree._Element]:
    return [
        element
        for element in root.iter(sch("*"))
        if (parent := element.getparent()) is not None and not schematron_name(parent)
    ]


def _context(element: etree._Element) -> str:
    """Return the context of a test that stands in the definition of an element of no namespace."""
    around = next(element.iterancestors(f"{_RELAX_NG}element"), None)
    name = "" if around is None else str(around.get("name", ""))
    inherited = "" if around is None else _namespace(around)
    return f"Q{{{inherited}}}{name}" if name and ":" not in name else name


def _namespace(element: etree._Element) -> str:
    around: etree._Element | None = element
    while around is not None:
        if around.get("ns") is not None:
            return str(around.get("ns"))
        around = around.getparent()
    return ""
