"""Write content models: particles, and groups under the names of the grammar's definitions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.name_classes import contains
from tei_kit.relaxng.names import local, namespace
from tei_kit.relaxng.writing.markup import Tag
from tei_kit.relaxng.xml_schema.children import Child, ChildFinder, Wildcard
from tei_kit.relaxng.xml_schema.declarations import Declarations, Order, TypeKey, key_of
from tei_kit.relaxng.xml_schema.expressions import (
    Choice,
    Expression,
    Interleave,
    Letter,
    Letters,
    Repeated,
    Sequence,
)
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.names import OTHER
from tei_kit.relaxng.xml_schema.tags import documented, tag, with_attributes

_MODEL_GROUPS: Final = ("xs:sequence", "xs:choice", "xs:all", "xs:group")


@dataclass(frozen=True, slots=True)
class _Group:
    """Carry a definition that is a choice among elements."""

    name: str
    members: frozenset[Letter]


class ParticleWriter:
    """Write content models, and declare the groups that they need."""

    def __init__(
        self,
        grammar: Grammar,
        finder: ChildFinder,
        declarations: Declarations,
        type_names: Mapping[TypeKey, str],
        files: SchemaFiles,
    ) -> None:
        self._grammar = grammar
        self._declarations = declarations
        self._files = files
        self._order = Order(grammar)
        self._type_names = type_names
        self._group_names: dict[frozenset[Letter], str] = {}
        self._groups = _groups(grammar, finder)
        self._process = self._processing()

    def top(self, expression: Expression, here: str) -> Tag | None:
        """Return the content model of a type, None if it has no children.

        Args:
            expression: the model.
            here: the namespace of the file.
        """
        particle = self._particle(expression, here)
        if particle is None or particle.name in _MODEL_GROUPS:
            return particle
        return tag("sequence", particle)

    def _particle(self, expression: Expression, here: str) -> Tag | None:
        match expression:
            case Letters(members):
                return self._one_of(members, here, len(members) + 1)
            case Sequence(parts):
                return tag("sequence", *[self._particle(part, here) for part in parts])
            case Choice(parts):
                return tag("choice", *[self._particle(part, here) for part in parts])
            case Interleave(parts):
                return tag("all", *[self._particle(part, here) for part in parts])
            case Repeated(inner, least, many):
                particle = self._particle(inner, here)
                assert particle is not None
                occurs = {} if least else {"minOccurs": "0"}
                if many:
                    occurs["maxOccurs"] = "unbounded"
                return with_attributes(particle, **occurs)
        return None

    def _one_of(self, members: frozenset[Letter], here: str, size: int) -> Tag:
        """Return a choice of elements: in groups, as far as smaller ones than `size` fit in."""
        left = set(members)
        groups = []
        for group in self._groups:
            if len(group.members) < size and group.members <= left:
                left -= group.members
                groups.append(group)
        tags = [self._group(group, here) for group in groups]
        for letter in sorted(left, key=self._order):
            tags += self._letter(letter, here)
        return tags[0] if len(tags) == 1 else tag("choice", *tags)

    def _group(self, group: _Group, here: str) -> Tag:
        main = self._files.main
        name = self._group_names.get(group.members)
        if name is None:
            file = self._files.file(main)
            name = self._group_names[group.members] = file.free_name("group", group.name)
            inside = self._one_of(group.members, main, len(group.members))
            if inside.name != "xs:choice":
                inside = tag("choice", inside)
            said = documented(self._grammar.of_definitions.get(group.name))
            file.declare("group", name, tag("group", said, inside, name=name))
        return tag("group", ref=self._files.reference(main, name, here))

    def _letter(self, letter: Letter, here: str) -> list[Tag]:
        if isinstance(letter, Child):
            return [self._child(letter, here)]
        assert isinstance(letter, Wildcard)
        namespaces = letter.namespaces
        if OTHER in namespaces and len(namespaces) > 1:
            rest = " ".join(sorted(namespaces - {OTHER}))
            return [self._any(OTHER), self._any(rest)]
        return [self._any(" ".join(sorted(namespaces)))]

    def _any(self, namespaces: str) -> Tag:
        return tag("any", namespace=namespaces, processContents=self._process)

    def _child(self, child: Child, here: str) -> Tag:
        uri, name = namespace(child.name), local(child.name)
        if self._declarations.global_elements[child.name] == child:
            return tag("element", ref=self._files.reference(uri, name, here))
        type_name = self._files.reference(uri, self._type_names[key_of(child)], uri)
        declared = tag("element", name=name, type=type_name)
        if uri == here:
            return declared
        return tag("group", ref=self._files.reference(uri, self._elsewhere(child, declared), here))

    def _elsewhere(self, child: Child, declared: Tag) -> str:
        """Return the name of a group, in the file of its namespace, of one local element."""
        alone = frozenset((child,))
        name = self._group_names.get(alone)
        if name is None:
            file = self._files.file(namespace(child.name))
            name = self._group_names[alone] = file.free_name("group", local(child.name))
            file.declare("group", name, tag("group", tag("sequence", declared), name=name))
        return name

    def _processing(self) -> str:
        """Return how arbitrary elements are processed.

        Lax processing holds an element to its global declaration. Where a wildcard of the grammar
        lets an element in that is declared otherwise, it must not be looked at.
        """
        wildcards = [one.names for one in self._grammar.order if not isinstance(one.names, str)]
        known = self._declarations.global_elements
        meets = any(contains(names, name) for names in wildcards for name in known)
        return "skip" if meets else "lax"


def _groups(grammar: Grammar, finder: ChildFinder) -> list[_Group]:
    """Return the definitions that are choices among elements, the largest first, each set once."""
    found: dict[frozenset[Letter], str] = {}
    for pattern, name in grammar.names.items():
        if pattern.kind != p.CHOICE or pattern.mask != p.HAS_ELEMENT:
            continue
        expression = finder.of(pattern)
        if isinstance(expression, Letters) and all(
            isinstance(letter, Child) for letter in expression.members
        ):
            found.setdefault(expression.members, name)
    groups = [_Group(name, members) for members, name in found.items() if len(members) > 1]
    return sorted(groups, key=lambda group: -len(group.members))
