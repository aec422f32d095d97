"""Mutants of documents, each changed in one place, by a seeded generator."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from tei_kit.tei.names import XML_ID, tei

if TYPE_CHECKING:
    from collections.abc import Iterator

ODD_VALUES = [
    "", " ", "x y", "1953-02-31", "1953-13", "12.6.1953", "0000", "0000-01-01", "1953-05-15Z",
    "1953-05-15T24:00:00", "10:60:00", "--02-30", "999999-01-01", " 1953 ", "\u00a01953", "1,5",
    "NaN", "1/0", "-1/-2", "0x1", "1e", "+INF", "#", "##", "#a#b", "%", "%zz", "a%20b", ":x", "1:2",
    "http://[", "http://a b", "{x}", "a|b", "\\", "^", "`", "<x>", '"', "é", "日本", "\u200b",
    "\u00ad", "\ue000", "http://", "//", "?", "mailto:x", "urn:a:b", "a:b:c", "en_GB", "x-klingon",
    "abcdefghi", "a-1", "1abc", "a:b", "true", "True", "high", "0.5", "P", "PT", "-P1Y", "P1.5Y",
    "\ud7ff", "a\tb", "#é", "#a b", "1953-5-1", "53", "19530515", "+12", "-0", "0.0", "1.", ".",
]  # fmt: skip


def mutants(
    documents: list[etree._Element], names: list[str], attributes: list[str], seed: int
) -> Iterator[etree._Element]:
    """Yield copies of the documents, each changed in one place, without end."""
    chance = random.Random(seed)
    while True:
        root = deepcopy(chance.choice(documents))
        elements = list(root.iter("*"))
        _mutate(chance, chance.choice(elements), elements, names, attributes)
        yield root


def _mutate(
    chance: random.Random,
    element: etree._Element,
    elements: list[etree._Element],
    names: list[str],
    attributes: list[str],
) -> None:
    parent = element.getparent()
    kind = chance.choice(
        ["delete", "move", "copy", "insert", "wrap", "rename", "swap", *["value"] * 5, "text"]
    )
    carried = list(element.attrib)
    if kind == "value" or parent is None:
        name = chance.choice([*carried, *attributes])
        element.set(name, chance.choice(ODD_VALUES))
    elif kind == "delete":
        parent.remove(element)
    elif kind == "move":
        outside = [other for other in elements if element not in (other, *other.iterancestors())]
        chance.choice(outside).insert(0, element)
    elif kind == "copy":
        twin = deepcopy(element)
        for inner in twin.iter("*"):
            inner.attrib.pop(XML_ID, None)
        chance.choice(elements).insert(0, twin)
    elif kind == "insert":
        element.insert(chance.randint(0, len(element)), etree.Element(tei(chance.choice(names))))
    elif kind == "wrap":
        wrapper = etree.Element(tei(chance.choice(names)))
        parent.replace(element, wrapper)
        wrapper.append(element)
    elif kind == "rename":
        element.tag = tei(chance.choice(names))
    elif kind == "swap":
        parent.insert(chance.randint(0, len(parent)), element)
    else:
        element.text = f"word {element.text or ''}"
