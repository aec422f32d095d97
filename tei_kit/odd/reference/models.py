"""The published form of a schema's description: what stands in the JSON that editors read.

Texts are plain, in one language: the wished one, else English, else what there is.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from tei_kit.odd.attributes import Usage
from tei_kit.odd.particles import ParticleKind, ReferenceKind


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ContentDescription(_Part):
    """One part of a content model and how often it may stand."""

    kind: ParticleKind
    name: str | None = Field(default=None, description="The ident that a reference refers to.")
    least: int = Field(default=1, ge=0, description="How often it must stand.")
    most: int | None = Field(default=1, description="How often it may stand; null: any number.")
    expand: str | None = Field(
        default=None, description="How the members of a class are meant, such as sequenceOptional."
    )
    include: tuple[str, ...] = Field(default=(), description="The only members that are meant.")
    excluded: tuple[str, ...] = Field(default=(), description="Members that are not meant.")
    values: tuple[str, ...] = ()
    facets: dict[str, str] = Field(default={}, description="Facets of W3C XML Schema.")
    parts: tuple[ContentDescription, ...] = ()


class TestDescription(_Part):
    """One test: an assert complains where it is false, a report where it is true."""

    sort: Literal["assert", "report"]
    context: str = Field(description="The rule's context; empty: the declaration's own.")
    test: str = Field(description="An XPath expression.")
    message: str
    role: str = Field(description="The severity as the ODD says it; may be empty.")


class ConstraintDescription(_Part):
    """A rule beyond content models, in Schematron."""

    ident: str
    description: str
    tests: tuple[TestDescription, ...]


class ValueDescription(_Part):
    """A value that an attribute may have."""

    value: str
    gloss: str
    description: str


class AttributeDescription(_Part):
    """An attribute of an element or class."""

    ident: str
    name: str = Field(description="As documents write it.")
    inherited_from: str | None = Field(description="The class that brings it; null: its own.")
    usage: Usage
    gloss: str
    description: str
    datatype: str = Field(description="In compact notation; empty where only values say it.")
    least: int = Field(description="How many words the value must have.")
    most: int | None = Field(description="How many words it may have; null: any number.")
    default: str | None
    value_list: Literal["open", "semi", "closed"] | None
    values: tuple[ValueDescription, ...]
    deprecated_until: str | None = Field(description="A date after which it must not be used.")
    deprecation: str = Field(description="Why it is deprecated; may be empty.")
    alternatives: tuple[str, ...] = Field(
        default=(), description="Attributes of which only one may stand, this one among them."
    )


class InheritedAttribute(_Part):
    """An attribute that an element has as its class says it."""

    ident: str
    name: str = Field(description="As documents write it.")
    inherited_from: str = Field(description="The class that describes it.")


class _Specification(_Part):
    ident: str
    module: str
    gloss: str
    description: str
    remarks: tuple[str, ...] = Field(description="Paragraphs.")
    deprecated_until: str | None = Field(description="A date after which it must not be used.")
    deprecation: str = Field(description="Why it is deprecated; may be empty.")


class ElementDescription(_Specification):
    """An element: what it means, has and holds, and where it may stand."""

    name: str = Field(description="As documents write it.")
    namespace: str
    classes: tuple[str, ...] = Field(description="Those of which it is a direct member.")
    attributes: tuple[AttributeDescription, ...] = Field(
        description="Its own, and inherited ones of which it says something else than the class."
    )
    inherited: tuple[InheritedAttribute, ...] = Field(
        description="Those that it has as its classes describe them."
    )
    content: ContentDescription
    notation: str = Field(description="The content in the manner of RELAX NG's compact syntax.")
    children: tuple[str, ...] = Field(description="Idents of the elements that it may hold.")
    text: bool = Field(description="Whether it may hold text.")
    any_element: bool = Field(description="Whether it may hold elements of any name.")
    parents: tuple[str, ...] = Field(description="Idents of the elements that may hold it.")
    constraints: tuple[ConstraintDescription, ...]
    examples: tuple[str, ...] = Field(description="XML.")


class ClassDescription(_Specification):
    """A class of elements: a model class, or a class of attributes."""

    type: Literal["model", "atts"]
    classes: tuple[str, ...] = Field(description="Those of which it is a direct member.")
    members: tuple[str, ...] = Field(description="Idents of direct members.")
    elements: tuple[str, ...] = Field(description="Idents of all elements in it.")
    attributes: tuple[AttributeDescription, ...] = Field(description="Its own only.")
    constraints: tuple[ConstraintDescription, ...]


class ContentSpecification(_Specification):
    """A macro or a datatype: content that has a name."""

    kind: Literal["macro", "datatype"]
    content: ContentDescription
    notation: str
    values: tuple[ValueDescription, ...]
    used_by: tuple[Reference, ...]


class Reference(_Part):
    """A specification by its kind and ident."""

    kind: ReferenceKind
    ident: str


class ModuleDescription(_Part):
    """A module: a part of the schema that belongs together."""

    ident: str
    description: str


class SchemaDescription(_Part):
    """A whole schema, as its ODD describes it."""

    format: Literal["tei-kit-odd"] = "tei-kit-odd"
    version: Literal[1] = 1
    ident: str
    title: str
    language: str = Field(description="The wished language of the texts, a BCP 47 tag.")
    namespace: str
    start: tuple[str, ...] = Field(description="Idents of elements that documents may begin with.")
    modules: tuple[ModuleDescription, ...]
    elements: tuple[ElementDescription, ...]
    classes: tuple[ClassDescription, ...]
    macros: tuple[ContentSpecification, ...]
    datatypes: tuple[ContentSpecification, ...]
    constraints: tuple[ConstraintDescription, ...] = Field(description="Of the schema as a whole.")
