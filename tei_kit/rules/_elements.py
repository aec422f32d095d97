"""The elements of a file by their names and attributes: one walk, for all rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from lxml import etree

from tei_kit.model.period import DATE_ATTRIBUTES
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile


class Attribute(NamedTuple):
    """One attribute: the number of its element in document order, the element, name and value."""

    number: int
    element: etree._Element
    name: str
    value: str


def elements(file: TeiFile, names: Iterable[str]) -> list[etree._Element]:
    """Return TEI's elements of some names, in document order.

    Args:
        file: the file.
        names: names without namespace.
    """
    found = [numbered for name in names for numbered in _walked(file).named.get(tei(name), ())]
    found.sort(key=itemgetter(0))
    return [element for _, element in found]


def attributes(file: TeiFile, names: Collection[str]) -> list[Attribute]:
    """Return the attributes of some names, in the order of their elements."""
    # By the attributes of the file, not by the names: a set has no order.
    found = [
        Attribute(number, element, name, value)
        for name, bearers in _walked(file).bearers.items()
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


class _Walked(NamedTuple):
    """The elements of a file, numbered in document order, by name and by attribute."""

    named: Mapping[str, Sequence[tuple[int, etree._Element]]]
    bearers: Mapping[str, Sequence[tuple[int, etree._Element, str]]]


@lru_cache(maxsize=1)
def _walked(file: TeiFile) -> _Walked:
    named: defaultdict[str, list[tuple[int, etree._Element]]] = defaultdict(list)
    bearers: defaultdict[str, list[tuple[int, etree._Element, str]]] = defaultdict(list)
    for number, element in enumerate(file.root.iter("*")):
        named[str(element.tag)].append((number, element))
        for name, value in element.items():
            bearers[name].append((number, element, value))
    return _Walked(named, bearers)
