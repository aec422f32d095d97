"""The attributes that an element really has: its own, its classes', with overrides applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from tei_kit.odd.merging import merged
from tei_kit.odd.tree import (
    ATT_DEF,
    ELEMENT_SPEC,
    child,
    children,
    ident,
    kind,
    memberships,
    name_of,
)

Usage = Literal["req", "rec", "opt"]
Org = Literal["group", "choice"]


@dataclass(frozen=True, slots=True, eq=False)
class Attribute:
    """Carry one attribute as it is after all overrides.

    `node` is its `attDef`; `origin` is the ident of the specification that brings it: the
    element's own, or the class's from which it is inherited. `overridden` says that the element
    changes what the class says of it.
    """

    node: etree._Element
    origin: str
    overridden: bool = False

    @property
    def ident(self) -> str:
        """Return the identifier."""
        return ident(self.node)

    @property
    def name(self) -> str:
        """Return the name as documents write it, `xml:id` with its prefix."""
        return name_of(self.node)

    @property
    def definition(self) -> str:
        """Return the identifier as definitions in a grammar are called: without a colon."""
        return self.ident.replace(":", "")

    @property
    def usage(self) -> Usage:
        """Return whether the attribute is required, recommended or optional."""
        said = self.node.get("usage")
        if said == "req":
            return "req"
        return "rec" if said in ("rec", "mwa") else "opt"

    @property
    def values(self) -> etree._Element | None:
        """Return the `valList`, None where there is none."""
        return child(self.node, "valList")

    @property
    def datatype(self) -> etree._Element | None:
        """Return the `datatype`, None where there is none."""
        return child(self.node, "datatype")


@dataclass(frozen=True, slots=True, eq=False)
class AttributeList:
    """Carry attributes that belong together: all of them (`group`) or one of them (`choice`).

    `origin` is the ident of the specification whose `attList` this is, `idents` are those of the
    attributes, also in lists inside.
    """

    org: Org
    origin: str
    members: tuple[Attribute | AttributeList, ...]
    idents: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        idents: set[str] = set()
        for member in self.members:
            idents |= member.idents if isinstance(member, AttributeList) else {member.ident}
        object.__setattr__(self, "idents", frozenset(idents))

    def attributes(self) -> Iterator[Attribute]:
        """Yield the attributes, those of lists inside too."""
        for member in self.members:
            if isinstance(member, Attribute):
                yield member
            else:
                yield from member.attributes()


class AttributeResolver:
    """Work out the attributes of elements and classes; what was worked out is remembered.

    Args:
        elements: the specifications of elements by ident.
        classes: those of classes.
    """

    def __init__(
        self, elements: Mapping[str, etree._Element], classes: Mapping[str, etree._Element]
    ) -> None:
        self._elements = elements
        self._classes = classes
        self._known: dict[etree._Element, tuple[AttributeList, ...]] = {}

    def lists_of(self, spec: etree._Element) -> tuple[AttributeList, ...]:
        """Return the attributes of a specification: a list for each class, its own at the end.

        An attribute that comes on two ways is taken as it comes first. A class deletes only its
        own attributes: documents rely on it that old customizations do not take away what has
        moved to another class.
        """
        found = self._known.get(spec)
        if found is None:
            self._known[spec] = ()  # a class that is its own member gets nothing from itself
            found = self._known[spec] = tuple(self._lists(spec))
        return found

    def _lists(self, spec: etree._Element) -> Iterator[AttributeList]:
        own = list(children(spec, "attList"))
        overriding = {
            ident(node): node
            for part in own
            for node in part.iter(ATT_DEF)
            if spec.tag == ELEMENT_SPEC or node.get("mode") != "delete"
        }
        met: set[str] = set()
        for key in memberships(spec):
            one = self._classes.get(key)
            if one is not None and one.get("type") == "atts":
                for inherited in self.lists_of(one):
                    if (
                        inherited.idents.isdisjoint(met)
                        and not overriding.keys() & inherited.idents
                    ):
                        met |= inherited.idents
                        yield inherited  # the very list of the class, as nothing touches it
                        continue
                    left = _overridden(inherited, overriding, met)
                    if left.members:
                        yield left
        for part in own:
            left = self._own(part, ident(spec), met)
            if left.members:
                yield left

    def _own(self, node: etree._Element, origin: str, met: set[str]) -> AttributeList:
        members: list[Attribute | AttributeList] = []
        for part in children(node, "attDef", "attRef", "attList"):
            if kind(part) == "attList":
                inner = self._own(part, origin, met)
                if inner.members:
                    members.append(inner)
                continue
            if kind(part) == "attRef":
                found = self.referred(part)
            else:
                found = (Attribute(part, origin),)
            for one in found:
                # What changes or deletes an inherited attribute was heeded there.
                if one.ident not in met and one.node.get("mode") not in ("change", "delete"):
                    met.add(one.ident)
                    members.append(one)
        return AttributeList(_org(node), origin, tuple(members))

    def referred(self, node: etree._Element) -> tuple[Attribute, ...]:
        """Return the attributes that an `attRef` means: one, or all of a class."""
        owner, name = node.get("class", ""), node.get("name", "")
        if not owner:
            owner, _, name = name.partition(".attribute.")
        spec = self._classes.get(owner)
        if spec is None:
            spec = self._elements.get(owner)
        if spec is None:
            return ()
        everything = [one for part in self.lists_of(spec) for one in part.attributes()]
        # In older ODDs the name is that of a definition, where a prefix has lost its colon.
        return tuple(one for one in everything if name in ("", one.ident, one.definition))


def _org(node: etree._Element) -> Org:
    return "choice" if node.get("org") == "choice" else "group"


def _overridden(
    inherited: AttributeList, overriding: Mapping[str, etree._Element], met: set[str]
) -> AttributeList:
    """Return a list as a member of the class has it; `met` collects the idents seen."""
    members: list[Attribute | AttributeList] = []
    for member in inherited.members:
        if isinstance(member, AttributeList):
            inner = _overridden(member, overriding, met)
            if inner.members:
                members.append(inner)
        elif member.ident not in met:
            own = overriding.get(member.ident)
            if own is None:
                met.add(member.ident)
                members.append(member)
            elif own.get("mode") == "change":
                met.add(member.ident)
                node = merged(member.node, own)
                members.append(Attribute(node, member.origin, overridden=True))
    return AttributeList(inherited.org, inherited.origin, tuple(members))
