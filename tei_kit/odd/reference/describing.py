"""From a compiled ODD to its description in plain values."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from lxml import etree

from tei_kit.odd.attribute_types import value_items
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.constraints import Constraint, constraints_in
from tei_kit.odd.examples import example_text
from tei_kit.odd.header import title_of
from tei_kit.odd.notation import notation
from tei_kit.odd.particles import Particle, ReferenceKind, content_of
from tei_kit.odd.placement import Placement
from tei_kit.odd.reference.attributes import AttributeDescriber, value_descriptions
from tei_kit.odd.reference.models import (
    AttributeDescription,
    ClassDescription,
    ConstraintDescription,
    ContentDescription,
    ContentSpecification,
    ElementDescription,
    ModuleDescription,
    Reference,
    SchemaDescription,
    TestDescription,
)
from tei_kit.odd.tree import MACRO_SPEC, child, ident
from tei_kit.odd.usage import Usages
from tei_kit.odd.wording import Wording, module_description
from tei_kit.tei.names import tei


def describe(compiled: CompiledOdd, language: str = "en") -> SchemaDescription:
    """Describe a whole schema.

    Args:
        compiled: the schema.
        language: which descriptions are wished, a BCP 47 tag; English where there are none.
    """
    describer = Describer(compiled, language)
    return SchemaDescription(
        ident=compiled.ident,
        title=title_of(compiled),
        language=language,
        namespace=compiled.namespace,
        start=compiled.start,
        modules=tuple(
            ModuleDescription(
                ident=module, description=module_description(compiled, module, describer.words)
            )
            for module in compiled.modules
        ),
        elements=tuple(map(describer.element, compiled.elements.values())),
        classes=tuple(map(describer.class_, compiled.classes.values())),
        macros=tuple(map(describer.content_specification, compiled.macros.values())),
        datatypes=tuple(map(describer.content_specification, compiled.datatypes.values())),
        constraints=describer.constraints_of_schema,
    )


class Describer:
    """Describe the specifications of a schema, one at a time."""

    def __init__(self, compiled: CompiledOdd, language: str = "en") -> None:
        self._compiled = compiled
        self.words = Wording(compiled, language)
        self._placement = Placement(compiled)
        self._attributes = AttributeDescriber(compiled, self.words, self._placement.kind_of)

    def element(self, spec: etree._Element) -> ElementDescription:
        """Describe an element."""
        compiled, name = self._compiled, ident(spec)
        content = content_of(spec, self._placement.kind_of)
        contents = self._placement.contents(name)
        return ElementDescription(
            **self._specification(spec),
            name=compiled.name_of(spec),
            namespace=compiled.namespace_of(spec),
            classes=tuple(map(ident, compiled.classes_of(spec))),
            attributes=self._attributes.own(spec),
            inherited=self._attributes.inherited(spec),
            content=_content(content),
            notation=notation(content, self._placement.name_of),
            children=contents.elements,
            text=contents.text,
            any_element=contents.any_element,
            parents=self._placement.parents(name),
            constraints=self._constraints(constraints_in(spec)),
            examples=tuple(map(example_text, self.words.examples(spec))),
        )

    def attributes(self, spec: etree._Element) -> tuple[AttributeDescription, ...]:
        """Describe all attributes of an element, as it has them."""
        return self._attributes.all(spec)

    def own_attributes(self, spec: etree._Element) -> tuple[AttributeDescription, ...]:
        """Describe the attributes that a specification says something of itself."""
        return self._attributes.own(spec)

    def class_(self, spec: etree._Element) -> ClassDescription:
        """Describe a class."""
        compiled, name = self._compiled, ident(spec)
        return ClassDescription(
            **self._specification(spec),
            type="atts" if spec.get("type") == "atts" else "model",
            classes=tuple(map(ident, compiled.classes_of(spec))),
            members=tuple(map(ident, compiled.members_of(name))),
            elements=tuple(map(ident, compiled.element_members_of(name))),
            attributes=self._attributes.own(spec),
            constraints=self._constraints(constraints_in(spec)),
        )

    def content_specification(self, spec: etree._Element) -> ContentSpecification:
        """Describe a macro or a datatype."""
        kind: ReferenceKind = "macro" if spec.tag == MACRO_SPEC else "datatype"
        content = content_of(spec, self._placement.kind_of)
        holder = child(spec, "content")
        values = () if holder is None else tuple(holder.iter(tei("valList")))
        return ContentSpecification(
            **self._specification(spec),
            kind="macro" if kind == "macro" else "datatype",
            content=_content(content),
            notation=notation(content, self._placement.name_of),
            values=tuple(
                value
                for one in values
                for value in value_descriptions(value_items(one), self.words)
            ),
            used_by=tuple(
                Reference(kind=user.kind, ident=user.ident)
                for user in self._usages.users_of(kind, ident(spec))
            ),
        )

    @property
    def constraints_of_schema(self) -> tuple[ConstraintDescription, ...]:
        """Return the constraints that stand in no specification."""
        schema = self._compiled.schema
        return self._constraints(
            tuple(
                one
                for owner, node in self._compiled.constraints()
                if owner is schema
                for one in constraints_in(node)
            )
        )

    @cached_property
    def _usages(self) -> Usages:
        return Usages(self._compiled)

    def _specification(self, spec: etree._Element) -> dict[str, Any]:
        return {
            "ident": ident(spec),
            "module": spec.get("module", ""),
            "gloss": self.words.gloss(spec),
            "description": self.words.description(spec),
            "remarks": self.words.remarks(spec),
            "deprecated_until": spec.get("validUntil"),
            "deprecation": self.words.deprecation(spec),
        }

    def _constraints(self, found: tuple[Constraint, ...]) -> tuple[ConstraintDescription, ...]:
        return tuple(
            ConstraintDescription(
                ident=one.ident,
                description=self.words.description(one.node),
                tests=tuple(
                    TestDescription(
                        sort=test.sort,
                        context=test.context,
                        test=test.expression,
                        message=test.message,
                        role=test.role,
                    )
                    for test in one.tests
                ),
            )
            for one in found
        )


def _content(particle: Particle) -> ContentDescription:
    return ContentDescription(
        kind=particle.kind,
        name=particle.name or None,
        least=particle.least,
        most=particle.most,
        expand=particle.expand or None,
        include=particle.include,
        excluded=particle.excluded,
        values=particle.values,
        facets=dict(particle.facets),
        parts=tuple(map(_content, particle.parts)),
    )
