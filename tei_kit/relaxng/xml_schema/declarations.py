"""Which elements and types a schema declares: globally where one will do, locally where not.

An element that has one type wherever it stands is declared globally. Where its type depends on the
parent, the type that the root or most parents ask for is global, the others are named types.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from tei_kit.relaxng.names import local, namespace
from tei_kit.relaxng.schema_error import SchemaError
from tei_kit.relaxng.xml_schema.children import AnyChild, Child, Definitions
from tei_kit.relaxng.xml_schema.expressions import Letter, alphabet
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.types import ComplexType, TypeFinder, one_for_each_name

TypeKey = tuple[Definitions, str]


@dataclass(frozen=True, slots=True)
class Declarations:
    """Carry what is declared.

    Attributes:
        roots: the elements that RELAX NG lets a document begin with.
        types: the types of elements, by their definitions and the namespace of the file.
        global_elements: the elements that are declared globally, by name.
        named_types: the types that need a name, with the local name of an element that has it.
    """

    roots: tuple[Child, ...]
    types: dict[TypeKey, ComplexType]
    global_elements: dict[str, Child]
    named_types: dict[TypeKey, str]


def key_of(child: Child) -> TypeKey:
    """Return the key of the type of an element."""
    return child.definitions, namespace(child.name)


class Order:
    """Sort letters by the place of their definitions in the schema."""

    def __init__(self, grammar: Grammar) -> None:
        self._numbers = grammar.order

    def __call__(self, letter: Letter) -> tuple[int, str]:
        """Return the key for sorting."""
        if isinstance(letter, Child):
            return min(self._numbers[one] for one in letter.definitions), letter.name
        return len(self._numbers), ""


def find_declarations(grammar: Grammar, finder: TypeFinder) -> Declarations:
    """Return what a grammar declares.

    Raises:
        SchemaError: if a document may begin with an element of any name, or no document is valid:
            XML Schema can't say either.
    """
    order = Order(grammar)
    roots = _roots(grammar, finder, order)
    found: dict[Child, None] = dict.fromkeys(roots)
    types: dict[TypeKey, ComplexType] = {}
    parents: Counter[Child] = Counter()
    waiting = list(roots)
    for child in waiting:  # grows
        key = key_of(child)
        if key in types:
            continue
        types[key] = finder.of(*key)
        children = [one for one in alphabet(types[key].children) if isinstance(one, Child)]
        parents.update(children)
        waiting += sorted(set(children).difference(found), key=order)
        found |= dict.fromkeys(waiting)
    global_elements = {root.name: root for root in roots}
    for child in sorted(found, key=lambda one: -parents[one]):
        global_elements.setdefault(child.name, child)
    ordered = {child.name: child for child in sorted(global_elements.values(), key=order)}
    return Declarations(roots, types, ordered, _named_types(found, global_elements))


def _roots(grammar: Grammar, finder: TypeFinder, order: Order) -> tuple[Child, ...]:
    members = alphabet(finder.children.of(grammar.start))
    if not members:
        reason = "the schema allows no document at all; XML Schema can't say that"
        raise SchemaError(grammar.name, 0, 0, reason)
    if any(isinstance(letter, AnyChild) for letter in members):
        raise SchemaError(
            grammar.name,
            0,
            0,
            "a document may begin with an element of any name; XML Schema can't say that",
        )
    by = one_for_each_name(members)
    roots = {by.get(letter, letter) for letter in members}
    return tuple(sorted((one for one in roots if isinstance(one, Child)), key=order))


def _named_types(found: dict[Child, None], global_elements: dict[str, Child]) -> dict[TypeKey, str]:
    """Return the types that more than one global element needs, each with an element's name."""
    users: dict[TypeKey, list[Child]] = {}
    for child in found:
        users.setdefault(key_of(child), []).append(child)
    return {
        key: local(children[0].name)
        for key, children in users.items()
        if len(children) > 1 or global_elements[children[0].name] != children[0]
    }
