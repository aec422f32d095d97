"""Find one's way in the tree of an ODD: children by name, names in ODD's own vocabulary."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from lxml import etree

from tei_kit.tei.names import local_name, tei

ELEMENT_SPEC: Final = tei("elementSpec")
CLASS_SPEC: Final = tei("classSpec")
MACRO_SPEC: Final = tei("macroSpec")
DATA_SPEC: Final = tei("dataSpec")
ATT_DEF: Final = tei("attDef")
MODULE_SPEC: Final = tei("moduleSpec")
SCHEMA_SPEC: Final = tei("schemaSpec")
SPEC_GROUP: Final = tei("specGrp")

SPECS: Final = (ELEMENT_SPEC, CLASS_SPEC, MACRO_SPEC, DATA_SPEC)
"""The four kinds of specifications that a schema is made of."""

COMPILED: Final = "compiled-odd"
"""The instruction in a `schemaSpec` that says that it is a result: what its contents refer to in
vain was left out on purpose."""

INCLUSION: Final = "{http://www.w3.org/2001/XInclude}include"
EXAMPLE: Final = "{http://www.tei-c.org/ns/Examples}egXML"


_tag = cache(tei)


def children(node: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the child elements with one of these TEI names, in order."""
    return node.iterchildren(*[_tag(name) for name in names])


def child(node: etree._Element, name: str) -> etree._Element | None:
    """Return the first child element of a TEI name, None where there is none."""
    # iterchildren is several times faster than find, and this runs for every part of a schema.
    return next(node.iterchildren(_tag(name)), None)


def words(node: etree._Element, attribute: str) -> list[str]:
    """Return the words of an attribute's value; none where it is missing."""
    return node.get(attribute, "").split()


def ident(node: etree._Element) -> str:
    """Return what a specification, an attribute or a value is identified by."""
    return node.get("ident", "")


def name_of(node: etree._Element) -> str:
    """Return the name that documents use: the alternative identifier, else the identifier.

    >>> name_of(etree.XML(
    ...     '<attDef xmlns="http://www.tei-c.org/ns/1.0" ident="when"><altIdent>wann</altIdent>'
    ...     '</attDef>'
    ... ))
    'wann'
    """
    for alternative in children(node, "altIdent"):
        written = (alternative.text or "").strip()
        if written:
            return written
    return ident(node)


def kind(node: etree._Element) -> str:
    """Return an element's local name, "" for comments and instructions."""
    return local_name(node.tag)


def is_result(schema: etree._Element) -> bool:
    """Tell whether a `schemaSpec` was compiled before."""
    return any(getattr(one, "target", "") == COMPILED for one in schema)


def memberships(spec: etree._Element) -> list[str]:
    """Return the idents of the classes of which a specification is a direct member, each once."""
    classes = child(spec, "classes")
    if classes is None:
        return []
    kept = (one for one in children(classes, "memberOf") if one.get("mode") != "delete")
    return list(dict.fromkeys(one.get("key", "") for one in kept))
