"""Our ODD as a tree, and what its tests ask it."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN_ODD = Path(__file__).resolve().parents[2] / "schema" / "tei_kit.odd"
TEI = "{http://www.tei-c.org/ns/1.0}"
EXAMPLES = "{http://www.tei-c.org/ns/Examples}"
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
KINDS = ("elementSpec", "classSpec", "macroSpec", "dataSpec")
_KIND_OF_REFERENCE = {
    "elementRef": "elementSpec",
    "classRef": "classSpec",
    "macroRef": "macroSpec",
    "dataRef": "dataSpec",
    "memberOf": "classSpec",
}


@cache
def own_odd() -> etree._Element:
    """Return the root of `schema/tei_kit.odd`."""
    return etree.parse(OWN_ODD).getroot()


def specifications(root: etree._Element, kind: str) -> dict[str, etree._Element]:
    """Return the declarations of one kind by their names."""
    return {str(spec.get("ident")): spec for spec in root.iter(f"{TEI}{kind}")}


@cache
def own(kind: str) -> dict[str, etree._Element]:
    """Return our declarations of one kind by their names."""
    return specifications(own_odd(), kind)


def references(spec: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield kind and name of what a declaration refers to."""
    for tag, kind in _KIND_OF_REFERENCE.items():
        for reference in spec.iter(f"{TEI}{tag}"):
            if reference.get("key") is not None:
                yield kind, str(reference.get("key"))


def memberships(spec: etree._Element) -> list[str]:
    """Return the classes that a declaration is a member of."""
    return [str(member.get("key")) for member in spec.findall(f"{TEI}classes/{TEI}memberOf")]


@cache
def members(name: str) -> frozenset[str]:
    """Return the elements of a class, those of the classes in it among them."""
    found: set[str] = set()
    for kind in ("elementSpec", "classSpec"):
        for member, spec in own(kind).items():
            if name in memberships(spec):
                found |= {member} if kind == "elementSpec" else members(member)
    return frozenset(found)


def children(spec: etree._Element) -> set[str]:
    """Return the elements that a content names, through classes and macros."""
    found: set[str] = set()
    for content in spec.findall(f"{TEI}content"):
        for kind, name in references(content):
            if kind == "elementSpec":
                found.add(name)
            elif kind == "classSpec":
                found |= members(name)
            elif kind == "macroSpec":
                found |= children(own("macroSpec")[name])
    return found


def as_fragment(example: etree._Element) -> bytes:
    """Return an element of an example as a document of its own, in the TEI's namespace."""
    fragment = deepcopy(example)
    fragment.tail = None
    for element in fragment.iter(f"{EXAMPLES}*"):
        element.tag = element.tag.replace(EXAMPLES, TEI)
    return etree.tostring(fragment, encoding="utf-8")
