"""A compiled ODD: all specifications of a schema, merged, and the questions that one asks them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from tei_kit.model import Finding
from tei_kit.odd.attributes import Attribute, AttributeList, AttributeResolver
from tei_kit.odd.tree import (
    CLASS_SPEC,
    DATA_SPEC,
    ELEMENT_SPEC,
    MACRO_SPEC,
    SPECS,
    children,
    ident,
    memberships,
    name_of,
    words,
)
from tei_kit.tei.names import TEI_NAMESPACE, XML_LANG, tei


@dataclass(frozen=True, slots=True, eq=False)
class ExternalModule:
    """Carry a grammar that the ODD includes by its address.

    `node` is the `moduleRef`, `files` are the grammar and what it includes, by their addresses.
    """

    node: etree._Element
    address: str
    files: Mapping[str, bytes]

    @property
    def prefix(self) -> str:
        """Return what is to be put before the names of its definitions."""
        return self.node.get("prefix", "")


@dataclass(frozen=True, eq=False)
class CompiledOdd:
    """Answer questions about a schema whose specifications are complete.

    Nothing here changes the tree, and whoever asks must not change it either.

    Args:
        name: how messages call the ODD.
        schema: the `schemaSpec`; its own attributes are those of the ODD.
        specs: the specifications, in their order.
        module_specs: what the sources say of the modules from which specifications come.
        findings: what was noticed while the customization was applied.
        external: grammars that are no ODD, to be merged with what the ODD says.
        origins: the files of specifications, and of parts of them that come from another file.
    """

    name: str
    schema: etree._Element
    specs: tuple[etree._Element, ...]
    module_specs: tuple[etree._Element, ...] = ()
    findings: tuple[Finding, ...] = ()
    external: tuple[ExternalModule, ...] = ()
    origins: Mapping[etree._Element, str] = field(default_factory=dict)

    # What there is, by ident

    @cached_property
    def elements(self) -> Mapping[str, etree._Element]:
        """Return the `elementSpec` of every element by its ident, in order.

        Where elements of several namespaces share an ident, the first has it; the others stand
        under `{namespace}ident`.
        """
        found: dict[str, etree._Element] = {}
        for spec in self.specs:
            if spec.tag == ELEMENT_SPEC:
                taken = ident(spec) in found
                name = f"{{{self.namespace_of(spec)}}}{ident(spec)}" if taken else ident(spec)
                found[name] = spec
        return found

    @cached_property
    def classes(self) -> Mapping[str, etree._Element]:
        """Return the `classSpec` of every class, of models and of attributes."""
        return self._of_kind(CLASS_SPEC)

    @cached_property
    def macros(self) -> Mapping[str, etree._Element]:
        """Return the `macroSpec` of every macro."""
        return self._of_kind(MACRO_SPEC)

    @cached_property
    def datatypes(self) -> Mapping[str, etree._Element]:
        """Return the `dataSpec` of every datatype."""
        return self._of_kind(DATA_SPEC)

    @cached_property
    def modules(self) -> Mapping[str, tuple[etree._Element, ...]]:
        """Return the specifications of every module that has any, by the module's ident."""
        found: dict[str, list[etree._Element]] = {}
        for spec in self.specs:
            found.setdefault(self.module_of(spec), []).append(spec)
        return {name: tuple(specs) for name, specs in found.items()}

    def module_of(self, spec: etree._Element) -> str:
        """Return the module of a specification; what says none is in a module of the schema."""
        return spec.get("module") or f"derived-module-{self.ident}"

    def declared(self, tag: str, key: str) -> etree._Element | None:
        """Return the specification of a kind (the tag of it) with an ident, None if none is."""
        by_kind = {
            ELEMENT_SPEC: self.elements,
            CLASS_SPEC: self.classes,
            MACRO_SPEC: self.macros,
            DATA_SPEC: self.datatypes,
        }
        return by_kind[tag].get(key)

    def _of_kind(self, tag: str) -> dict[str, etree._Element]:
        return {ident(spec): spec for spec in self.specs if spec.tag == tag}

    # The schema's own

    @property
    def ident(self) -> str:
        """Return the name of the schema."""
        return ident(self.schema)

    @property
    def start(self) -> tuple[str, ...]:
        """Return the idents of the elements with which documents may begin.

        Where the ODD says nothing, these are `TEI` and, if there is one, `teiCorpus`.
        """
        said = tuple(words(self.schema, "start"))
        return said or tuple(one for one in ("TEI", "teiCorpus") if one in self.elements)

    @property
    def namespace(self) -> str:
        """Return the namespace of elements that say no other."""
        return self.schema.get("ns", TEI_NAMESPACE)

    @property
    def prefix(self) -> str:
        """Return the prefix of the names of patterns, "" where none is wished."""
        return self.schema.get("prefix", "")

    @property
    def language(self) -> str:
        """Return the language that descriptions should be in: `docLang`, else English."""
        return next(iter(words(self.schema, "docLang")), "en")

    # Names

    def name_of(self, spec: etree._Element) -> str:
        """Return the name that documents use for an element, attribute or value."""
        return name_of(spec)

    def namespace_of(self, element: etree._Element) -> str:
        """Return the namespace of an element, "" for none."""
        return element.get("ns", self.namespace)

    def file_of(self, node: etree._Element) -> str:
        """Return the name of the file in which a part of a specification was written."""
        around: etree._Element | None = node
        while around is not None:
            if around in self.origins:
                return self.origins[around]
            around = around.getparent()
        return self.name

    @cached_property
    def merged(self) -> frozenset[etree._Element]:
        """Return the specifications that have parts from several files."""
        parents = (
            next(node.iterancestors(*SPECS), None) for node in self.origins if node.tag not in SPECS
        )
        return frozenset(spec for spec in parents if spec is not None)

    # Classes

    def members_of(self, class_ident: str) -> tuple[etree._Element, ...]:
        """Return the elements and classes that are direct members of a class, in order."""
        return self._members.get(class_ident, ())

    def element_members_of(self, class_ident: str) -> tuple[etree._Element, ...]:
        """Return the elements that are members of a class, directly or through other classes."""
        return tuple(dict.fromkeys(self._below(class_ident, set())))

    def _below(self, class_ident: str, met: set[str]) -> Iterator[etree._Element]:
        met.add(class_ident)
        for member in self.members_of(class_ident):
            if member.tag == ELEMENT_SPEC:
                yield member
            elif ident(member) not in met:
                yield from self._below(ident(member), met)

    @cached_property
    def _members(self) -> Mapping[str, tuple[etree._Element, ...]]:
        found: dict[str, list[etree._Element]] = {}
        for spec in self.specs:
            if spec.tag in (ELEMENT_SPEC, CLASS_SPEC):
                for key in memberships(spec):
                    found.setdefault(key, []).append(spec)
        return {key: tuple(members) for key, members in found.items()}

    def classes_of(self, spec: etree._Element) -> tuple[etree._Element, ...]:
        """Return the classes of which an element or class is a direct member, those that exist."""
        return tuple(self.classes[key] for key in memberships(spec) if key in self.classes)

    def inherited_classes_of(self, spec: etree._Element) -> tuple[etree._Element, ...]:
        """Return all classes of an element or class, each once: a class, then the classes above."""
        found: dict[str, etree._Element] = {}
        self._climb(spec, found)
        return tuple(found.values())

    def _climb(self, spec: etree._Element, found: dict[str, etree._Element]) -> None:
        for one in self.classes_of(spec):
            if ident(one) not in found:
                found[ident(one)] = one
                self._climb(one, found)

    # Attributes

    def attribute_lists_of(self, spec: etree._Element) -> tuple[AttributeList, ...]:
        """Return the attributes of an element or class as lists, with their organization.

        One list for each class that brings attributes, and the specification's own at the end.
        """
        return self._attributes.lists_of(spec)

    def attributes_of(self, spec: etree._Element) -> tuple[Attribute, ...]:
        """Return the attributes of an element or class: inherited, overridden, its own."""
        return tuple(
            attribute for one in self.attribute_lists_of(spec) for attribute in one.attributes()
        )

    @cached_property
    def _attributes(self) -> AttributeResolver:
        return AttributeResolver(self.elements, self.classes)

    # Constraints and words

    def constraints(self) -> Iterator[tuple[etree._Element, etree._Element]]:
        """Yield every `constraintSpec` with the specification or schema that it stands in."""
        for owner in (self.schema, *self.specs):
            for constraint in owner.iter(tei("constraintSpec")):
                if owner is not self.schema or constraint.getparent() is owner:
                    yield owner, constraint

    def descriptions(self, node: etree._Element, language: str = "en") -> list[etree._Element]:
        """Return the `desc` elements of a declaration in a language, else in English, else all."""
        return _in_language(list(children(node, "desc")), language)

    def glosses(self, node: etree._Element, language: str = "en") -> list[etree._Element]:
        """Return the `gloss` elements of a declaration in a language, else in English, else all."""
        return _in_language(list(children(node, "gloss")), language)


def _in_language(nodes: list[etree._Element], language: str) -> list[etree._Element]:
    """Choose by language: the very one, its main language, English, what has none, whatever is."""
    for wanted in (language, language.partition("-")[0], "en", ""):
        chosen = [node for node in nodes if _language(node) == wanted]
        if chosen:
            return chosen
    return nodes


def _language(node: etree._Element) -> str:
    return node.get(XML_LANG, "")
