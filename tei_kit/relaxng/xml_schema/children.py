"""The children of an element, taken out of its pattern as an expression over letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.name_classes import NameClass, single_names
from tei_kit.relaxng.patterns import ElementDefinition, Pattern
from tei_kit.relaxng.xml_schema.expressions import (
    EPSILON,
    NOTHING,
    Choice,
    Expression,
    Interleave,
    Letter,
    Letters,
    Repeated,
    Sequence,
    choice,
    interleave,
    letters,
    repeated,
    sequence,
)
from tei_kit.relaxng.xml_schema.names import Namespaces, open_classes
from tei_kit.relaxng.xml_schema.possible import possible_definitions

Definitions: TypeAlias = frozenset[ElementDefinition]


class Child(NamedTuple):
    """Be the letter of an element: its name, and the definitions of which any may hold."""

    name: str
    definitions: Definitions


class AnyChild(NamedTuple):
    """Be the letter of an element whose name is one of many, before namespaces are settled."""

    names: NameClass
    definition: ElementDefinition


class Wildcard(NamedTuple):
    """Be the letter of an element of certain namespaces."""

    namespaces: Namespaces


TEXT_LETTER = "#text"
"""Be the letter of text, where an expression tells text from children."""


class ChildFinder:
    """Find the children of patterns; patterns that are met again are remembered."""

    def __init__(self, definitions: Iterable[ElementDefinition]) -> None:
        self._possible = possible_definitions(definitions)
        self._found: dict[tuple[Pattern, bool], Expression] = {}

    def of(self, pattern: Pattern, *, with_text: bool = False) -> Expression:
        """Return the expression of a pattern.

        Args:
            pattern: the pattern.
            with_text: whether text is a letter; else it is passed over, as attributes are.
        """
        if not pattern.mask & (p.HAS_ELEMENT | p.HAS_TEXT | p.HAS_STRING):
            return NOTHING if pattern is p.NOT_ALLOWED else EPSILON
        key = (pattern, with_text)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._of(pattern, with_text=with_text)
        return found

    def _of(self, pattern: Pattern, *, with_text: bool) -> Expression:
        kind = pattern.kind
        if kind == p.ELEMENT:
            return letters(_letters_of(pattern.b) if pattern.b in self._possible else ())
        if kind == p.CHOICE:
            return choice([self.of(member, with_text=with_text) for member in pattern.a])
        if kind in (p.GROUP, p.INTERLEAVE):
            join = sequence if kind == p.GROUP else interleave
            parts = (pattern.a, pattern.b)
            return join([self.of(part, with_text=with_text) for part in parts])
        if kind == p.ONE_OR_MORE:
            return repeated(self.of(pattern.a, with_text=with_text), least=1, many=True)
        if not with_text:
            return EPSILON
        return repeated(letters((TEXT_LETTER,)), least=0, many=True)


def _letters_of(definition: ElementDefinition) -> list[Letter]:
    """Return the letters of an element: one for each of its names, or kind of names."""
    found: list[Letter] = [
        Child(name, frozenset((definition,))) for name in single_names(definition.names)
    ]
    return found + [AnyChild(names, definition) for names in open_classes(definition.names)]


def replaced(  # noqa: PLR0911 (one return a kind)
    expression: Expression, by: Mapping[Letter, Letter]
) -> Expression:
    """Return an expression with some letters replaced."""
    if not by:
        return expression
    match expression:
        case Letters(members):
            return letters(by.get(letter, letter) for letter in members)
        case Sequence(parts):
            return sequence([replaced(part, by) for part in parts])
        case Choice(parts):
            return choice([replaced(part, by) for part in parts])
        case Interleave(parts):
            return interleave([replaced(part, by) for part in parts])
        case Repeated(inner, least, many):
            return repeated(replaced(inner, by), least=least, many=many)
    return expression
