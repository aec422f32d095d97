"""Which specifications refer to a macro, datatype, class or element; how far a class reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.particles import Particle, ReferenceKind, content_of, particle_of
from tei_kit.odd.placement import Placement
from tei_kit.odd.tree import ATT_DEF, child, ident


@dataclass(frozen=True, slots=True)
class Specified:
    """Name a specification: what kind it is, and its ident."""

    kind: ReferenceKind
    ident: str


class Usages:
    """Tell where names are used in content models and datatypes."""

    def __init__(self, compiled: CompiledOdd) -> None:
        self._kind_of = Placement(compiled).kind_of
        self._users: dict[tuple[str, str], dict[Specified, None]] = {}
        for spec in compiled.specs:
            kind = self._kind_of(ident(spec))
            if kind is not None:
                self._note(Specified(kind, ident(spec)), spec)

    def users_of(self, kind: ReferenceKind, name: str) -> tuple[Specified, ...]:
        """Return the specifications that refer to a name, each once, in the schema's order."""
        return tuple(self._users.get((kind, name), ()))

    def _note(self, user: Specified, spec: etree._Element) -> None:
        for part in self._particles(spec):
            if part.name:
                self._users.setdefault((part.kind, part.name), {})[user] = None

    def _particles(self, spec: etree._Element) -> Iterator[Particle]:
        yield from content_of(spec, self._kind_of).walk()
        for attribute in spec.iter(ATT_DEF):
            datatype = child(attribute, "datatype")
            if datatype is not None:
                yield from particle_of(datatype, self._kind_of).walk()


def class_sizes(compiled: CompiledOdd) -> dict[str, int]:
    """Return how many elements are in each class, directly or through other classes.

    What few elements have tells more about them than what all have.
    """
    return {name: len(compiled.element_members_of(name)) for name in compiled.classes}
