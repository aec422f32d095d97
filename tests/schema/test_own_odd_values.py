"""The values that our ODD admits are those of the TEI or fewer, by declaration."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.schema._own_odd import TEI, memberships, own, specifications

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Typed = tuple[str, str, str]

NARROWED = {
    ("teidata.certainty", "1", "1"): ("teidata.probCert", "1", "1"),
    ("teidata.count", "1", "1"): ("nonNegativeInteger", "1", "1"),
}
"""Ours and the wider datatypes that the TEI has in their place."""
FEWEST = {("link", "target"): ("teidata.pointer", "2", "unbounded")}
"""Attributes of which ours asks for more values."""


@pytest.fixture(scope="module")
def tei_odd(shared: Path) -> etree._Element:
    return etree.parse(shared / "p5" / "p5subset.xml").getroot()


@cache
def _of_tei(tei_odd: etree._Element, kind: str) -> dict[str, etree._Element]:
    return specifications(tei_odd, kind)


def _alternatives(spec: etree._Element) -> set[tuple[str | None, ...]]:
    return {
        (reference.get("key"), reference.get("name"), reference.get("restriction"))
        for reference in spec.iter(f"{TEI}dataRef")
    } | {("value", item.get("ident")) for item in spec.iter(f"{TEI}valItem")}


def test_a_datatype_is_that_of_the_tei_or_narrower(tei_odd: etree._Element) -> None:
    for name, spec in own("dataSpec").items():
        assert _alternatives(spec) <= _alternatives(_of_tei(tei_odd, "dataSpec")[name]), name


def _typed(attribute: etree._Element) -> Typed | None:
    datatype = attribute.find(f"{TEI}datatype")
    reference = attribute.find(f"{TEI}datatype/{TEI}dataRef")
    if datatype is None or reference is None:
        return None
    name = str(reference.get("key") or reference.get("name"))
    return name, datatype.get("minOccurs", "1"), datatype.get("maxOccurs", "1")


def _declared(tei_odd: etree._Element, spec: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield what the TEI declares of an attribute, at a specification and at its classes."""
    for attribute in spec.iter(f"{TEI}attDef"):
        if attribute.get("ident") == name:
            yield attribute
    for group in memberships(spec):
        yield from _declared(tei_odd, _of_tei(tei_odd, "classSpec")[group], name)


@pytest.mark.parametrize("kind", ["elementSpec", "classSpec"])
def test_an_attribute_has_the_values_of_the_tei_or_fewer(
    kind: str, tei_odd: etree._Element
) -> None:
    for owner, spec in own(kind).items():
        original = _of_tei(tei_odd, kind)[owner]
        for attribute in spec.iter(f"{TEI}attDef"):
            name = str(attribute.get("ident"))
            declared = list(_declared(tei_odd, original, name))
            theirs = {typed for one in declared if (typed := _typed(one)) is not None}
            ours = _typed(attribute)
            if ours is not None and FEWEST.get((owner, name)) != ours:
                assert {ours, NARROWED.get(ours)} & theirs, (owner, name, ours, theirs)
            closed = _closed(declared)
            if closed is not None:
                assert (_closed([attribute]) or {"open"}) <= closed, (owner, name)


def _closed(declared: list[etree._Element]) -> frozenset[str] | None:
    for attribute in declared:
        values = attribute.find(f"{TEI}valList[@type='closed']")
        if values is not None:
            return frozenset(str(item.get("ident")) for item in values.iter(f"{TEI}valItem"))
    return None
