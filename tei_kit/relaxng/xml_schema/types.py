"""The complex types of elements: attributes, children, text; and what of them is lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.names import namespace
from tei_kit.relaxng.patterns import ElementDefinition, Pattern
from tei_kit.relaxng.xml_schema.attributes import AttributeFinder, Attributes
from tei_kit.relaxng.xml_schema.automata import TooLargeError, automaton_of
from tei_kit.relaxng.xml_schema.children import (
    TEXT_LETTER,
    AnyChild,
    Child,
    ChildFinder,
    Definitions,
    Wildcard,
    replaced,
)
from tei_kit.relaxng.xml_schema.determinism import is_deterministic
from tei_kit.relaxng.xml_schema.expressions import (
    EPSILON,
    Expression,
    Interleave,
    Letter,
    Letters,
    Repeated,
    alphabet,
    choice,
    leaves,
)
from tei_kit.relaxng.xml_schema.losses import LossKind
from tei_kit.relaxng.xml_schema.names import covers, namespaces_of, united
from tei_kit.relaxng.xml_schema.rewriting import deterministic


@dataclass(frozen=True, slots=True)
class ComplexType:
    """Carry the type of an element.

    Attributes:
        patterns: the contents of the definitions of which any may hold.
        attributes: their attributes.
        children: a deterministic expression, or an interleave that `xs:all` can say.
        mixed: whether text may stand among the children.
        has_data: whether the content is text of a certain type; there are no children then.
        losses: what is looser, in sentences.
    """

    patterns: tuple[Pattern, ...]
    attributes: Attributes
    children: Expression
    mixed: bool
    has_data: bool
    losses: tuple[tuple[LossKind, str], ...]


class TypeFinder:
    """Find the types of elements.

    `order` tells the definitions in the order of the schema.
    """

    def __init__(self, order: Mapping[ElementDefinition, int]) -> None:
        self.attributes = AttributeFinder()
        self.children = ChildFinder(order)
        self._order = order

    def of(self, definitions: Definitions, target: str) -> ComplexType:
        """Return the type of an element.

        Args:
            definitions: those of which any may hold.
            target: the namespace of the element, in whose file the type stands.
        """
        ordered = sorted(definitions, key=self._order.__getitem__)
        patterns = tuple(dict.fromkeys(definition.content for definition in ordered))
        losses: list[tuple[LossKind, str]] = []
        if len(patterns) > 1:
            losses.append(
                ("merged", f"{len(patterns)} definitions of the element hold in one place")
            )
        attributes = self.attributes.any_of(patterns)
        if not attributes.exact:
            losses.append(("attributes", "which attributes stand together is not checked"))
        mask = 0
        for pattern in patterns:
            mask |= pattern.mask
        if not mask & p.HAS_ELEMENT:
            has_data = bool(mask & p.HAS_STRING) and not mask & p.HAS_TEXT
            return ComplexType(
                patterns, attributes, EPSILON, bool(mask & p.HAS_TEXT), has_data, tuple(losses)
            )
        children = self.model(patterns, target, losses)
        mixed = bool(mask & (p.HAS_TEXT | p.HAS_STRING))
        if mask & p.HAS_STRING:
            losses.append(("data", "text of a certain type is an alternative to children"))
        elif mixed and not self._text_is_free(patterns):
            losses.append(("text", "text may stand anywhere among the children"))
        return ComplexType(
            patterns, attributes, children, mixed, has_data=False, losses=tuple(losses)
        )

    def model(
        self, patterns: Iterable[Pattern], target: str, losses: list[tuple[LossKind, str]]
    ) -> Expression:
        """Return the deterministic content model of what any of some patterns match."""
        expression = choice([self.children.of(pattern) for pattern in patterns])
        expression = replaced(expression, one_for_each_name(alphabet(expression)))
        wildcard = _wildcard_for(alphabet(expression), target)
        if wildcard:
            losses.append(("wildcard", "children of arbitrary names are told by namespace alone"))
            expression = replaced(expression, wildcard)
        if _is_for_all(expression):
            return expression
        found = deterministic(expression)
        if wildcard and not _is_unique(found.expression, target):
            found = deterministic(replaced(expression, _covered(alphabet(expression), target)))
        if not found.exact:
            losses.append(("order", "the order or number of the children is checked in part only"))
        return found.expression

    def _text_is_free(self, patterns: Iterable[Pattern]) -> bool:
        """Tell whether text may stand before and behind every child."""
        return all(map(self._is_free_in, patterns))

    def _is_free_in(self, pattern: Pattern) -> bool:
        expression = self.children.of(pattern, with_text=True)
        match expression:
            case Repeated(Letters(members), 0, True) if TEXT_LETTER in members:
                return True
        try:
            automaton = automaton_of(expression)
        except TooLargeError:
            return False
        return all(
            any(to == state and TEXT_LETTER in members for members, to in row.items())
            for state, row in enumerate(automaton.moves)
        )


def one_for_each_name(members: Iterable[Letter]) -> dict[Letter, Letter]:
    """Return what makes the elements of one name one letter: they must have one type."""
    by_name: dict[str, list[Child]] = {}
    for letter in members:
        if isinstance(letter, Child):
            by_name.setdefault(letter.name, []).append(letter)
    together: dict[Letter, Letter] = {}
    for name, same in by_name.items():
        if len(same) > 1:
            definitions = frozenset().union(*[letter.definitions for letter in same])
            together |= dict.fromkeys(same, Child(name, definitions))
    return together


def _wildcard_for(members: Iterable[Letter], target: str) -> dict[Letter, Letter]:
    """Return what makes all children of arbitrary names one letter."""
    found = [letter for letter in members if isinstance(letter, AnyChild)]
    wildcard = Wildcard(united(namespaces_of(letter.names, target) for letter in found))
    return dict.fromkeys(found, wildcard)


def _covered(members: Iterable[Letter], target: str) -> dict[Letter, Letter]:
    """Return what replaces by the wildcard the elements that it stands for as well."""
    (wildcard,) = [letter for letter in members if isinstance(letter, Wildcard)]
    return {
        letter: wildcard
        for letter in members
        if isinstance(letter, Child) and covers(wildcard.namespaces, namespace(letter.name), target)
    }


def _is_unique(expression: Expression, target: str) -> bool:
    def overlap(one: frozenset[Letter], other: frozenset[Letter]) -> bool:
        if not one.isdisjoint(other):
            return True
        return any(
            isinstance(letter, Wildcard)
            and any(
                isinstance(child, Child)
                and covers(letter.namespaces, namespace(child.name), target)
                for child in there
            )
            for here, there in ((one, other), (other, one))
            for letter in here
        )

    return is_deterministic(expression, overlap) and not any(
        overlap(frozenset((letter,)), leaf - {letter})
        for leaf in _leaf_sets(expression)
        for letter in leaf
        if isinstance(letter, Wildcard)
    )


def _leaf_sets(expression: Expression) -> list[frozenset[Letter]]:
    return [leaf.members for leaf in leaves(expression)]


def _is_for_all(expression: Expression) -> bool:
    """Tell whether `xs:all` can say it: single elements in any order, each once at most."""
    if not isinstance(expression, Interleave):
        return False
    names = []
    for part in expression.parts:
        one = part.inner if isinstance(part, Repeated) and not part.many else part
        if not isinstance(one, Letters) or len(one.members) > 1:
            return False
        names += [letter for letter in one.members if isinstance(letter, Child)]
    return len(set(names)) == len(expression.parts)
