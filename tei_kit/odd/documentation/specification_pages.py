"""What the page of an element, class, macro or datatype shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.attribute_types import value_items
from tei_kit.odd.constraints import Constraint, constraints_in
from tei_kit.odd.documentation.attributes import (
    AttributeGroup,
    AttributeTables,
    ValueRow,
    value_rows,
)
from tei_kit.odd.documentation.contents import content_notation, content_tree
from tei_kit.odd.documentation.examples import example_markup
from tei_kit.odd.documentation.material import Material
from tei_kit.odd.documentation.processing import ModelRow, model_rows
from tei_kit.odd.particles import ReferenceKind, content_of
from tei_kit.odd.tree import child, children, ident
from tei_kit.odd.wording import module_description
from tei_kit.pages.markup import language_tag
from tei_kit.tei.names import TEI_NAMESPACE, XML_LANG, tei


@dataclass(frozen=True, slots=True)
class Translation:
    """Carry a description in another language."""

    language: str
    words: Markup


@dataclass(frozen=True, slots=True)
class ModuleNames:
    """Carry links to elements of one module."""

    module: str
    names: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class ConstraintRow:
    """Carry a constraint; `origin` is empty where the specification itself has it."""

    constraint: Constraint
    description: Markup
    origin: Markup


@dataclass(frozen=True, slots=True)
class Opening:
    """Carry what every page of a specification begins with."""

    sort: str
    name: str
    ident: str
    gloss: str
    module: str
    module_words: str
    description: Markup
    language: str | None
    deprecated_until: str | None
    deprecation: Markup
    translations: tuple[Translation, ...]
    remarks: tuple[Markup, ...]
    sections: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class ElementPage:
    """Carry what the page of an element shows."""

    opening: Opening
    namespace: str | None
    classes: tuple[Markup, ...]
    attributes: list[AttributeGroup]
    tree: Markup
    notation: Markup
    text: bool
    any_element: bool
    children: tuple[ModuleNames, ...]
    parents: tuple[ModuleNames, ...]
    is_start: bool
    constraints: tuple[ConstraintRow, ...]
    examples: tuple[Markup, ...]
    models: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class ClassPage:
    """Carry what the page of a class shows."""

    opening: Opening
    classes: tuple[Markup, ...]
    attributes: list[AttributeGroup]
    members: tuple[Markup, ...]
    through_classes: tuple[Markup, ...]
    used_by: tuple[Markup, ...]
    constraints: tuple[ConstraintRow, ...]


@dataclass(frozen=True, slots=True)
class ContentPage:
    """Carry what the page of a macro or datatype shows."""

    opening: Opening
    tree: Markup
    notation: Markup
    values: tuple[ValueRow, ...]
    used_by: tuple[Markup, ...]


class SpecificationPages:
    """Read from a schema what the pages of its specifications show."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._compiled = material.compiled
        self._tables = AttributeTables(material)

    def element(self, spec: etree._Element) -> ElementPage:
        """Return what the page of an element shows."""
        material, name = self._material, ident(spec)
        content = content_of(spec, material.placement.kind_of)
        contents = material.placement.contents(name)
        namespace = self._compiled.namespace_of(spec)
        return ElementPage(
            opening=self._opening(spec, "Element"),
            namespace=None if namespace == TEI_NAMESPACE else namespace,
            classes=self._links(self._compiled.classes_of(spec)),
            attributes=self._tables.of(spec),
            tree=content_tree(content, material.links),
            notation=content_notation(content, material.links),
            text=contents.text,
            any_element=contents.any_element,
            children=self._by_module(contents.elements),
            parents=self._by_module(material.placement.parents(name)),
            is_start=name in self._compiled.start,
            constraints=tuple(self.constraints_of(spec)),
            examples=tuple(
                example_markup(one, material.links) for one in material.words.examples(spec)
            ),
            models=tuple(model_rows(spec)),
        )

    def class_(self, spec: etree._Element) -> ClassPage:
        """Return what the page of a class shows."""
        compiled, name = self._compiled, ident(spec)
        direct = compiled.members_of(name)
        others = [one for one in compiled.element_members_of(name) if one not in direct]
        sort = "Class of attributes" if spec.get("type") == "atts" else "Model class"
        return ClassPage(
            opening=self._opening(spec, sort),
            classes=self._links(compiled.classes_of(spec)),
            attributes=self._tables.of(spec, own_only=True),
            members=self._links(direct),
            through_classes=self._links(others),
            used_by=self._users("class", name),
            constraints=tuple(self.constraints_of(spec)),
        )

    def content(self, spec: etree._Element, kind: ReferenceKind) -> ContentPage:
        """Return what the page of a macro or datatype shows."""
        material = self._material
        content = content_of(spec, material.placement.kind_of)
        holder = child(spec, "content")
        lists = () if holder is None else holder.iter(tei("valList"))
        return ContentPage(
            opening=self._opening(spec, "Macro" if kind == "macro" else "Datatype"),
            tree=content_tree(content, material.links),
            notation=content_notation(content, material.links),
            values=tuple(row for one in lists for row in value_rows(value_items(one), material)),
            used_by=self._users(kind, ident(spec)),
        )

    def constraints_of_schema(self) -> Iterator[ConstraintRow]:
        """Yield the constraints that stand in no specification."""
        for owner, node in self._compiled.constraints():
            if owner is self._compiled.schema:
                yield from self._rows(constraints_in(node), Markup(""))

    def _opening(self, spec: etree._Element, sort: str) -> Opening:
        material, words = self._material, self._material.words
        description = words.description_node(spec)
        module = spec.get("module", "")
        return Opening(
            sort=sort,
            name=self._compiled.name_of(spec),
            ident=ident(spec),
            gloss=words.gloss(spec),
            module=module,
            module_words=module_description(self._compiled, module, words),
            description=material.prose.short(description),
            language=None if description is None else language_tag(description.get(XML_LANG)),
            deprecated_until=spec.get("validUntil"),
            deprecation=material.prose.short(words.deprecation_node(spec)),
            translations=tuple(
                Translation(tag, material.prose.inline(node))
                for node in words.translations(spec)
                if (tag := language_tag(node.get(XML_LANG)))
            ),
            remarks=tuple(map(material.prose.flow, words.remarks_nodes(spec))),
            sections=tuple(self._sections(spec)),
        )

    def _sections(self, spec: etree._Element) -> Iterator[Markup]:
        for listed in children(spec, "listRef"):
            for pointer in children(listed, "ptr", "ref"):
                yield self._material.prose.phrase(pointer)

    def _links(self, specs: Iterable[etree._Element]) -> tuple[Markup, ...]:
        return tuple(map(self._material.links.to_spec, specs))

    def _users(self, kind: ReferenceKind, name: str) -> tuple[Markup, ...]:
        return tuple(
            self._material.links.to(user.kind, user.ident)
            for user in self._material.usages.users_of(kind, name)
        )

    def _by_module(self, names: Iterable[str]) -> tuple[ModuleNames, ...]:
        elements = self._compiled.elements

        def module_of(name: str) -> str:
            return elements[name].get("module", "")

        in_order = sorted(names, key=lambda name: (module_of(name), name.lower()))
        return tuple(
            ModuleNames(module, tuple(self._material.links.to("element", one) for one in group))
            for module, group in groupby(in_order, key=module_of)
        )

    def constraints_of(self, spec: etree._Element) -> Iterator[ConstraintRow]:
        """Yield the constraints of a specification, then those of its classes."""
        yield from self._rows(constraints_in(spec), Markup(""))
        for one in self._compiled.inherited_classes_of(spec):
            yield from self._rows(constraints_in(one), self._material.links.to_spec(one))

    def _rows(self, found: Iterable[Constraint], origin: Markup) -> Iterator[ConstraintRow]:
        for one in found:
            yield ConstraintRow(one, self._material.description(one.node), origin)
