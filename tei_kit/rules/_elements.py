"""The elements of a file by their names and attributes: one walk, for all rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from lxml import etree

from tei_kit.model.period import DATE_ATTRIBUTES
from tei_kit.tei.names import XML_ID, tei
from tei_kit.tei.parsing import TeiFile

POINTER_ATTRIBUTES = frozenset(
    [
        "active",
        "ana",
        "calendar",
        "change",
        "code",
        "copyOf",
        "corresp",
        "decls",
        "edRef",
        "exclude",
        "facs",
        "hand",
        "mutual",
        "new",
        "next",
        "nymRef",
        "passive",
        "prev",
        "ref",
        "rendition",
        "resp",
        "sameAs",
        "scheme",
        "scribeRef",
        "scriptRef",
        "select",
        "source",
        "spanTo",
        "synch",
        "target",
        "targetEnd",
        "toWhom",
        "unitRef",
        "url",
        "where",
        "who",
    ]
)
"""The attributes of teidata.pointer in TEI that may point into the same file."""


_ASKED = POINTER_ATTRIBUTES | {*DATE_ATTRIBUTES, XML_ID}


class Attribute(NamedTuple):
    """One attribute: its element, its name and its value."""

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
    """Return the attributes of some names, in the order of their elements.

    Args:
        file: the file.
        names: names of pointers or dates, or `xml:id`.
    """
    return [attribute for attribute in _walked(file).attributes if attribute.name in names]


@lru_cache(maxsize=1)
def dated(file: TeiFile) -> Mapping[etree._Element, Mapping[str, str]]:
    """Return the elements with dating attributes, and these."""
    found: dict[etree._Element, dict[str, str]] = {}
    for attribute in attributes(file, DATE_ATTRIBUTES):
        found.setdefault(attribute.element, {})[attribute.name] = attribute.value
    return found


class _Walked(NamedTuple):
    """The elements of a file by name, numbered, and their attributes, in document order."""

    named: Mapping[str, Sequence[tuple[int, etree._Element]]]
    attributes: Sequence[Attribute]


@lru_cache(maxsize=1)
def _walked(file: TeiFile) -> _Walked:
    named: defaultdict[str, list[tuple[int, etree._Element]]] = defaultdict(list)
    asked: list[Attribute] = []
    for number, element in enumerate(file.root.iter("*")):
        named[str(element.tag)].append((number, element))
        for name, value in element.items():
            if name in _ASKED:
                asked.append(Attribute(element, name, value))
    return _Walked(named, asked)
