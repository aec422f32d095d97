"""What may stand in an element, and in what it may stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.particles import Particle, ReferenceKind, content_of
from tei_kit.odd.tree import ident


@dataclass(frozen=True, slots=True)
class Contents:
    """Carry what an element may hold: idents of elements in the schema's order, text, anything."""

    elements: tuple[str, ...]
    text: bool
    any_element: bool


class Placement:
    """Ask a compiled ODD which elements may stand where."""

    def __init__(self, compiled: CompiledOdd) -> None:
        self._compiled = compiled

    def kind_of(self, name: str) -> ReferenceKind | None:
        """Return what kind of specification a name is the ident of, None where there is none."""
        compiled = self._compiled
        if name in compiled.elements:
            return "element"
        if name in compiled.classes:
            return "class"
        if name in compiled.macros:
            return "macro"
        return "datatype" if name in compiled.datatypes else None

    def name_of(self, particle: Particle) -> str:
        """Return how a reference is shown: an element by the name that documents use."""
        if particle.kind == "element" and particle.name in self._compiled.elements:
            return self._compiled.name_of(self._compiled.elements[particle.name])
        return particle.name

    def contents(self, element: str) -> Contents:
        """Return what an element may hold.

        Args:
            element: its ident.
        """
        return self._contents[element]

    def parents(self, element: str) -> tuple[str, ...]:
        """Return the idents of the elements that may hold an element, in the schema's order.

        Elements that may hold any element whatever are not among them.
        """
        return self._parents.get(element, ())

    @cached_property
    def holders_of_anything(self) -> tuple[str, ...]:
        """Return the idents of the elements that may hold any element whatever."""
        return tuple(name for name, holds in self._contents.items() if holds.any_element)

    @cached_property
    def _contents(self) -> Mapping[str, Contents]:
        return {name: self._read(name) for name in self._compiled.elements}

    @cached_property
    def _parents(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for name, contents in self._contents.items():
            for inner in contents.elements:
                found.setdefault(inner, []).append(name)
        return {name: tuple(parents) for name, parents in found.items()}

    def _read(self, element: str) -> Contents:
        content = content_of(self._compiled.elements[element], self.kind_of)
        names: set[str] = set()
        kinds: set[str] = set()
        for part in self._leaves(content, set()):
            kinds.add(part.kind)
            names.update(self._meant(part))
        return Contents(
            tuple(name for name in self._compiled.elements if name in names),
            text=bool(kinds & {"text", "datatype", "values"}),
            any_element="anyElement" in kinds,
        )

    def _leaves(self, content: Particle, met: set[str]) -> Iterator[Particle]:
        """Yield the particles of a content model, macros replaced by what they stand for."""
        for part in content.walk():
            if part.most == 0:
                continue
            macro = self._compiled.macros.get(part.name) if part.kind == "macro" else None
            if macro is None:
                yield part
            elif part.name not in met:
                met.add(part.name)
                yield from self._leaves(content_of(macro, self.kind_of), met)

    def _meant(self, part: Particle) -> Iterator[str]:
        if part.kind == "element":
            yield part.name
        elif part.kind == "class":
            for member in self._compiled.element_members_of(part.name):
                name = ident(member)
                if name not in part.excluded and (not part.include or name in part.include):
                    yield name
