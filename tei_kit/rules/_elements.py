"""The elements of a file by the attributes that they bear: one walk, for all rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from lxml import etree

from tei_kit.model.period import DATE_ATTRIBUTES
from tei_kit.tei.parsing import TeiFile


class Attribute(NamedTuple):
    """One attribute: the number of its element in document order, the element, name and value."""

    number: int
    element: etree._Element
    name: str
    value: str


def attributes(file: TeiFile, names: Collection[str]) -> list[Attribute]:
    """Return the attributes of some names, in the order of their elements."""
    # By the attributes of the file, not by the names: a set has no order.
    found = [
        Attribute(number, element, name, value)
        for name, bearers in _bearers(file).items()
        if name in names
        for number, element, value in bearers
    ]
    found.sort(key=itemgetter(0))
    return found


@lru_cache(maxsize=1)
def dated(file: TeiFile) -> Mapping[etree._Element, Mapping[str, str]]:
    """Return the elements with dating attributes, and these."""
    found: dict[etree._Element, dict[str, str]] = {}
    for attribute in attributes(file, DATE_ATTRIBUTES):
        found.setdefault(attribute.element, {})[attribute.name] = attribute.value
    return found


@lru_cache(maxsize=1)
def _bearers(file: TeiFile) -> Mapping[str, list[tuple[int, etree._Element, str]]]:
    found: defaultdict[str, list[tuple[int, etree._Element, str]]] = defaultdict(list)
    for number, element in enumerate(file.root.iter("*")):
        for name, value in element.items():
            found[name].append((number, element, value))
    return found
