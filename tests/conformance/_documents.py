"""Documents made from our RELAX NG grammar, and mutants of documents, by a seeded generator."""

from __future__ import annotations

import random
from collections import Counter
from copy import deepcopy
from functools import cache, cached_property
from typing import TYPE_CHECKING

from lxml import etree

from tei_kit.tei.names import XML_ID, XML_LANG, tei

if TYPE_CHECKING:
    from collections.abc import Iterator

_RNG = "{http://relaxng.org/ns/structure/1.0}"
_DEEP = 9
_LARGE = 40
_PARTS = (
    "sourceDesc",
    "encodingDesc",
    "editorialDecl",
    "profileDesc",
    "standOff",
    "person",
    "body",
)
_ENDLESS = 10**6
_VALUES = {
    "teidata.text": ["x", "", "two words", "é “x” 1/2"],
    "teidata.pattern": ["(.+)"],
    "teidata.word": ["word", "1953", "a-b", "ö"],
    "teidata.name": ["tei-kit", "n1", "a.b"],
    "teidata.pointer": ["#a", "a.xml#b", "https://example.org/?a=b&c=d", "letter.txt#char=0,9"],
    "teidata.count": ["0", "12", "+3"],
    "teidata.numeric": ["1", "-2.5", "1/3", "1e3", "INF", ".5"],
    "teidata.temporal": ["1953", "1953-05", "1953-05-15", "--05-15", "10:00:00", "---03", "-0044"],
    "teidata.duration": ["P10M", "PT5H", "P1Y2M3D"],
    "teidata.truthValue": ["true", "0"],
    "teidata.xTruthValue": ["false", "unknown"],
    "teidata.language": ["en", "sr-Latn", ""],
    "teidata.version": ["4.9.0", "5"],
    "teidata.versionNumber": ["0.1.0", "2.0b1"],
    "teidata.outputMeasurement": ["12cm", "80%"],
}
ODD_VALUES = [
    "", " ", "x y", "1953-02-31", "1953-13", "12.6.1953", "0000", "0000-01-01", "1953-05-15Z",
    "1953-05-15T24:00:00", "10:60:00", "--02-30", "999999-01-01", " 1953 ", "\u00a01953", "1,5",
    "NaN", "1/0", "-1/-2", "0x1", "1e", "+INF", "#", "##", "#a#b", "%", "%zz", "a%20b", ":x", "1:2",
    "http://[", "http://a b", "{x}", "a|b", "\\", "^", "`", "<x>", '"', "é", "日本", "\u200b",
    "\u00ad", "\ue000", "http://", "//", "?", "mailto:x", "urn:a:b", "a:b:c", "en_GB", "x-klingon",
    "abcdefghi", "a-1", "1abc", "a:b", "true", "True", "high", "0.5", "P", "PT", "-P1Y", "P1.5Y",
    "\ud7ff", "a\tb", "#é", "#a b", "1953-5-1", "53", "19530515", "+12", "-0", "0.0", "1.", ".",
]  # fmt: skip


class Grammar:
    """Make documents that `schema/tei_kit.rng` allows, favouring what was seldom made before."""

    def __init__(self, schema: etree._Element, seed: int) -> None:
        self._defines = {define.get("name"): define for define in schema.iter(f"{_RNG}define")}
        self._random = random.Random(seed)
        self._made: Counter[str] = Counter()
        self._identifiers = 0
        self._size = 0
        self._heights: dict[str, int] = {}
        while self._grow_heights():
            pass

    @cached_property
    def elements(self) -> set[str]:
        return {
            element.get("name")
            for define in self._defines.values()
            for element in define.iter(f"{_RNG}element")
        }

    def documents(self, least: int, most: int) -> list[etree._Element]:
        """Make documents until every element was used."""
        made: list[etree._Element] = []
        while len(made) < least or (len(made) < most and self.elements - set(self._made)):
            made.append(self.document())
        return made

    def document(self) -> etree._Element:
        holder = etree.Element("holder")
        self._size = 0
        self._make(self._defines["TEI"], holder, 0)
        root = holder[0]
        holder.remove(root)
        return root

    def _grow_heights(self) -> bool:
        before = dict(self._heights)
        for name, define in self._defines.items():
            self._heights[name] = self._height(define)
        return before != self._heights

    def _height(self, pattern: etree._Element) -> int:
        kind = pattern.tag.removeprefix(_RNG)
        children = _patterns(pattern)
        match kind:
            case "ref":
                return self._heights.get(pattern.get("name", ""), _ENDLESS)
            case (
                "optional"
                | "zeroOrMore"
                | "text"
                | "empty"
                | "attribute"
                | "data"
                | "value"
                | "list"
            ):
                return 0
            case "choice":
                return min(self._height(child) for child in children)
            case _:
                below = max((self._height(child) for child in children), default=0)
                return min(below + (kind == "element"), _ENDLESS)

    def _make(self, pattern: etree._Element, parent: etree._Element, depth: int) -> None:
        children = _patterns(pattern)
        match pattern.tag.removeprefix(_RNG):
            case "element":
                self._element(pattern, parent, depth)
            case "ref":
                self._make(self._defines[pattern.get("name", "")], parent, depth)
            case "attribute":
                self._attribute(pattern, parent)
            case "text":
                _append_text(parent, self._random.choice(["", "word ", " and ", "\n"]))
            case "choice":
                self._make(self._chosen(children, depth), parent, depth)
            case kind:
                for child in children * self._times(kind, pattern, depth):
                    self._make(child, parent, depth)

    def _element(self, pattern: etree._Element, parent: etree._Element, depth: int) -> None:
        name = pattern.get("name", "")
        self._made[name] += 1
        self._size = 0 if name in _PARTS else self._size + 1
        element = etree.SubElement(parent, tei(name), nsmap={None: tei("")[1:-1]})
        for child in _patterns(pattern):
            self._make(child, element, depth + 1)

    def _times(self, kind: str, pattern: etree._Element, depth: int) -> int:
        if kind not in ("optional", "zeroOrMore", "oneOrMore"):
            return 1
        is_new = depth <= _DEEP and self._rarest(pattern) == 0
        least = 1 if kind == "oneOrMore" or is_new else 0
        if next(pattern.iter(f"{_RNG}attribute"), None) is not None:
            return int(self._random.random() < 0.1)
        if self._is_enough(depth):
            return least
        most = 1 if kind == "optional" else 3
        return self._random.randint(least, max(least, most - depth // 5))

    def _rarest(self, pattern: etree._Element) -> int:
        """Return how often the rarest element was made that can stand for the pattern."""
        return min((self._made[name] for name in self._reached(pattern)), default=1)

    def _reached(self, pattern: etree._Element) -> set[str]:
        names = {ref.get("name", "") for ref in pattern.iter(f"{_RNG}ref")}
        elements = names & self.elements
        for name in names - elements:
            elements |= self._reached_by_class(name)
        return elements

    @cache  # noqa: B019 - one grammar a test run
    def _reached_by_class(self, name: str) -> frozenset[str]:
        return frozenset(self._reached(self._defines[name]))

    def _is_enough(self, depth: int) -> bool:
        return depth > _DEEP or self._size > _LARGE

    def _chosen(self, children: list[etree._Element], depth: int) -> etree._Element:
        lowest = min(self._height(child) for child in children)
        if self._is_enough(depth):
            children = [child for child in children if self._height(child) == lowest]
        weights = [1 / (1 + self._rarest(child)) ** 3 for child in children]
        return self._random.choices(children, weights)[0]

    def _attribute(self, pattern: etree._Element, parent: etree._Element) -> None:
        name = pattern.get("name", "")
        if name == "xml:id":
            self._identifiers += 1
            parent.set(XML_ID, f"i{self._identifiers}")
            return
        full = {"xml:lang": XML_LANG, "xml:space": XML_LANG.replace("lang", "space")}.get(
            name, name
        )
        (child,) = _patterns(pattern)
        values = [value.text or "" for value in child.iter(f"{_RNG}value")]
        parent.set(full, self._random.choice(values or self._values(child.get("name", ""))))

    def _values(self, datatype: str) -> list[str]:
        if datatype in _VALUES:
            return _VALUES[datatype]
        define = self._defines[datatype]
        (inner,) = _patterns(define)
        if inner.tag == f"{_RNG}list":
            one = self._values(next(inner.iter(f"{_RNG}ref")).get("name", ""))
            return [*one, " ".join(one)]
        return [value.text or "" for value in define.iter(f"{_RNG}value")]


def _patterns(pattern: etree._Element) -> list[etree._Element]:
    return [child for child in pattern.iterchildren("*") if child.tag.startswith(_RNG)]


def _append_text(parent: etree._Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


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
