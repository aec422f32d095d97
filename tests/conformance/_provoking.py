"""Documents that provoke the rules of a schema: made from the words of its expressions."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import takewhile

from lxml import etree

from tei_kit.schematron.declarations import Declarations, RuleDeclaration
from tei_kit.schematron.xpath.parsing import parse
from tei_kit.schematron.xpath.steps import expanded_test
from tei_kit.schematron.xpath.tree import Literal, Step, walk
from tei_kit.tei.names import TEI_NAMESPACE, XML_ID, tei

_VALUES = (
    "x", "", "a b", "#a1", "#a2", "1", "2", "0", "unbounded", "2001-01-01", "2999-12-31", "no date",
    "1,1 2,2 1,1", "1,1 2,3", "/a", "it is",
)  # fmt: skip
_TEXTS = ("", "", "word", " ", "two words", "1")
_FREQUENT = 0.5
_SELDOM = 0.3


class Words:
    """The names and values that the expressions of one rule mention."""

    def __init__(self, declarations: Declarations, rule: RuleDeclaration) -> None:
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.values: set[str] = set()
        self.contexts: list[tuple[str, ...]] = []
        sources = [rule.context, *(let.value for let in rule.lets)]
        for source in [*sources, *(test.test for test in rule.assertions)]:
            for part in walk(parse(source)):
                if isinstance(part, Literal) and part.kind == "string":
                    self.values.add(part.value)
                elif isinstance(part, Step) and part.test.kind == "name":
                    self._add(part, declarations)
        for part in walk(parse(rule.context)):
            if isinstance(part, Step) and part.axis == "child" and "*" not in part.test.name:
                self.contexts.append((_name(part, declarations),))

    def _add(self, step: Step, declarations: Declarations) -> None:
        name = _name(step, declarations)
        if "*" not in name:
            (self.attributes if step.axis == "attribute" else self.elements).add(name)


def _name(step: Step, declarations: Declarations) -> str:
    uri, local = expanded_test(step.test, declarations.prefixes)
    return f"{{{uri}}}{local}" if uri else local


def provoking_documents(declarations: Declarations, seed: int, many: int) -> Iterator[bytes]:
    """Yield a document for each rule, with many small trees of the words of the rule."""
    chance = random.Random(seed)
    for pattern in declarations.patterns:
        for rule in pattern.rules:
            words = Words(declarations, rule)
            root = etree.Element(tei("TEI"), nsmap={None: TEI_NAMESPACE})
            for number in range(many):
                _grow(root, words, chance, depth=chance.choice((1, 2, 3, 4)), number=number)
            yield etree.tostring(root)


def _grow(
    parent: etree._Element, words: Words, chance: random.Random, *, depth: int, number: int
) -> None:
    names = [*sorted(words.elements), tei("quote")]
    starts = [step for context in words.contexts for step in context] or names
    name = chance.choice(starts if chance.random() < _FREQUENT else names)
    element = etree.SubElement(parent, name)
    for attribute in sorted(words.attributes):
        if chance.random() < _FREQUENT and attribute != XML_ID:
            mentioned = sorted(words.values) if chance.random() < _FREQUENT else ()
            element.set(attribute, chance.choice(mentioned or _VALUES))
    if number in (1, 2) and element.getroottree().xpath("count(//@xml:id)") < number:
        element.set(XML_ID, f"a{number}")
    element.text = chance.choice(_TEXTS)
    if chance.random() < _SELDOM / 3:
        element.append(etree.Comment("note"))
    for _ in takewhile(lambda _: chance.random() < _FREQUENT, range(3)):
        if depth > 1:
            _grow(element, words, chance, depth=depth - 1, number=number)
    element.tail = chance.choice(_TEXTS)
