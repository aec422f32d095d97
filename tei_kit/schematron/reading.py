"""From the XML of a schema to its declarations.

What Schematron knows and we don't is refused by name and never passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.schematron.abstraction import extend_rules, instantiate_patterns, is_abstract
from tei_kit.schematron.declarations import (
    Assertion,
    Declarations,
    Insertion,
    KeyDeclaration,
    LetDeclaration,
    Message,
    PatternDeclaration,
    Phase,
    RuleDeclaration,
)
from tei_kit.schematron.inclusion import Includer
from tei_kit.schematron.markup import (
    XSLT,
    identifier,
    parse_markup,
    place_of,
    required,
    sch,
    schematron_name,
)
from tei_kit.schematron.schematron_error import SchematronError

_XPATH_1_BINDINGS = ("", "xslt", "xslt1", "xpath", "xpath1")
_LATER_BINDINGS = ("xslt2", "xslt3", "xpath2", "xpath3", "xpath31")
_CHILDREN: Mapping[str, frozenset[str]] = {
    "schema": frozenset(
        ["title", "ns", "p", "let", "phase", "pattern", "diagnostics", "properties", "param"]
    ),
    "phase": frozenset(["active", "p", "let"]),
    "pattern": frozenset(["title", "p", "let", "rule", "param"]),
    "rule": frozenset(["let", "assert", "report", "p", "title", "extends"]),
    "diagnostics": frozenset(["diagnostic"]),
    "properties": frozenset(["property"]),
}
_IN_MESSAGES = frozenset(["name", "value-of", "emph", "dir", "span"])


def read_schematron(data: bytes, name: str, resolver: Resolver = refuse_everything) -> Declarations:
    """Read a schema with all that it includes.

    Args:
        data: the bytes of the schema.
        name: how messages call it; what it includes is resolved against it.
        resolver: gives the files that it includes.

    Raises:
        SchematronError: if it can't be used; the message says where and why.
    """
    root = parse_markup(data, name)
    if schematron_name(root) != "schema":
        raise SchematronError(place_of(root), "this is no Schematron: the root is not <schema>.")
    return declarations_of(Includer(resolver).include(root), name)


def declarations_of(root: etree._Element, name: str) -> Declarations:
    """Return what an element `schema` declares, its includes already in their places.

    Raises:
        SchematronError: if it can't be used.
    """
    is_xpath_1 = _is_xpath_1(root)
    instantiate_patterns(root)
    extend_rules(root)
    _refuse_unknown(root)
    title = root.find(sch("title"))
    return Declarations(
        name=name,
        title="" if title is None else " ".join("".join(title.itertext()).split()),
        is_xpath_1=is_xpath_1,
        prefixes={required(ns, "prefix"): required(ns, "uri") for ns in root.iter(sch("ns"))},
        patterns=tuple(
            _pattern(one) for one in root.iterchildren(sch("pattern")) if not is_abstract(one)
        ),
        lets=tuple(_lets(root)),
        keys=tuple(_key(one) for one in root.iterchildren(f"{{{XSLT}}}key")),
        phases={identifier(one): _phase(one) for one in root.iterchildren(sch("phase"))},
        default_phase=str(root.get("defaultPhase", "")).strip(),
        diagnostics=dict(_messages(root, "diagnostic")),
        properties=dict(_messages(root, "property")),
    )


def _is_xpath_1(root: etree._Element) -> bool:
    binding = str(root.get("queryBinding", "")).strip()
    if binding.lower() not in (*_XPATH_1_BINDINGS, *_LATER_BINDINGS):
        raise SchematronError(
            place_of(root),
            f"the query language “{binding}” is not known here; "
            "xslt, xslt2, xslt3, xpath, xpath2 and xpath3 are.",
        )
    return binding.lower() in _XPATH_1_BINDINGS


def _refuse_unknown(root: etree._Element) -> None:
    for element in root.iter("*"):
        parent = element.getparent()
        uri = etree.QName(element).namespace
        if uri == XSLT and not (element.tag == f"{{{XSLT}}}key" and parent is root):
            written = etree.QName(element).localname
            raise SchematronError(
                place_of(element),
                f"xsl:{written} is XSLT, of which only xsl:key in <schema> is understood.",
            )
        if parent is None or not schematron_name(element):
            continue
        known = _CHILDREN.get(schematron_name(parent), _IN_MESSAGES)
        if schematron_name(parent) and schematron_name(element) not in known:
            raise SchematronError(
                place_of(element),
                f"<{schematron_name(element)}> in <{schematron_name(parent)}> is not understood.",
            )


def _lets(element: etree._Element) -> Iterator[LetDeclaration]:
    for let in element.iterchildren(sch("let")):
        if let.get("value") is None:
            raise SchematronError(
                place_of(let), "a <let> without @value (with markup inside) is not understood."
            )
        yield LetDeclaration(required(let, "name").strip(), required(let, "value"), place_of(let))


def _key(element: etree._Element) -> KeyDeclaration:
    for attribute in element.attrib:
        if attribute not in ("name", "match", "use"):
            raise SchematronError(place_of(element), f"@{attribute} of xsl:key is not understood.")
    for attribute in ("name", "match", "use"):
        if not element.get(attribute, "").strip():
            raise SchematronError(place_of(element), f"xsl:key lacks @{attribute}.")
    return KeyDeclaration(
        str(element.get("name")).strip(),
        str(element.get("match")),
        str(element.get("use")),
        place_of(element),
    )


def _phase(element: etree._Element) -> Phase:
    active = tuple(required(one, "pattern").strip() for one in element.iterchildren(sch("active")))
    return Phase(identifier(element), active, tuple(_lets(element)))


def _pattern(element: etree._Element) -> PatternDeclaration:
    if element.get("documents") is not None:
        raise SchematronError(place_of(element), "@documents of <pattern> is not understood.")
    rules = tuple(_rule(one) for one in element.iterchildren(sch("rule")) if not is_abstract(one))
    return PatternDeclaration(identifier(element), tuple(_lets(element)), rules, place_of(element))


def _rule(element: etree._Element) -> RuleDeclaration:
    return RuleDeclaration(
        context=required(element, "context"),
        lets=tuple(_lets(element)),
        assertions=tuple(
            _assertion(one) for one in element.iterchildren(sch("assert"), sch("report"))
        ),
        at=place_of(element),
        id=identifier(element),
        role=_said(element, "role"),
        flag=_said(element, "flag"),
    )


def _assertion(element: etree._Element) -> Assertion:
    return Assertion(
        kind="assert" if schematron_name(element) == "assert" else "report",
        test=required(element, "test"),
        message=tuple(_message(element)),
        at=place_of(element),
        id=identifier(element),
        role=_said(element, "role"),
        flag=_said(element, "flag"),
        see=_said(element, "see"),
        subject=_said(element, "subject"),
        diagnostics=tuple(_said(element, "diagnostics").split()),
        properties=tuple(_said(element, "properties").split()),
    )


def _said(element: etree._Element, attribute: str) -> str:
    return str(element.get(attribute, "")).strip()


def _messages(root: etree._Element, kind: str) -> Iterator[tuple[str, Message]]:
    for element in root.iter(sch(kind)):
        yield identifier(element), tuple(_message(element))


def _message(element: etree._Element) -> Iterator[str | Insertion]:
    if element.text:
        yield element.text
    for child in element:
        match schematron_name(child):
            case "value-of":
                yield Insertion("value", required(child, "select"), place_of(child))
            case "name":
                yield Insertion("name", str(child.get("path") or "."), place_of(child))
            case _ if isinstance(child.tag, str):
                yield from _message(child)
        if child.tail:
            yield child.tail
