"""Write the declarations of elements and their types."""

from __future__ import annotations

from tei_kit.relaxng.names import local, namespace
from tei_kit.relaxng.writing.markup import Tag
from tei_kit.relaxng.xml_schema.attribute_writing import AttributeWriter, Report
from tei_kit.relaxng.xml_schema.children import Child
from tei_kit.relaxng.xml_schema.declarations import Declarations, TypeKey, key_of
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.losses import Loss, LossKind
from tei_kit.relaxng.xml_schema.particles import ParticleWriter
from tei_kit.relaxng.xml_schema.simple_types import SimpleTypes, Site
from tei_kit.relaxng.xml_schema.tags import documented, tag
from tei_kit.relaxng.xml_schema.types import ComplexType, TypeFinder


class TypeWriter:
    """Write the declarations of a grammar into files; `losses` are found on the way."""

    def __init__(
        self,
        grammar: Grammar,
        finder: TypeFinder,
        declarations: Declarations,
        files: SchemaFiles,
    ) -> None:
        self.losses: list[Loss] = []
        self._grammar = grammar
        self._declarations = declarations
        self._files = files
        self._type_names = {
            key: files.file(key[1]).free_name("complexType", wanted)
            for key, wanted in declarations.named_types.items()
        }
        self._types = SimpleTypes(grammar, files)
        self._attributes = AttributeWriter(grammar, finder.attributes, self._types, files)
        self._particles = ParticleWriter(
            grammar, finder.children, declarations, self._type_names, files
        )

    def write(self) -> None:
        """Declare all elements and named types."""
        for child in self._declarations.global_elements.values():
            file = self._files.file(namespace(child.name))
            file.declare("element", local(child.name), self._element(child))
        for key, name in self._type_names.items():
            file = self._files.file(key[1])
            file.declare("complexType", name, self._complex_type(key, name, name=name))

    def _element(self, child: Child) -> Tag:
        key = key_of(child)
        name = local(child.name)
        said = documented(self._described(child))
        type_name = self._type_names.get(key)
        if type_name is None:
            return tag("element", said, self._complex_type(key, name), name=name)
        reference = self._files.reference(key[1], type_name, key[1])
        return tag("element", said, name=name, type=reference)

    def _described(self, child: Child) -> str | None:
        ordered = sorted(child.definitions, key=self._grammar.order.__getitem__)
        found = [self._grammar.descriptions.get(definition) for definition in ordered]
        return next((said for said in found if said), None)

    def _complex_type(self, key: TypeKey, element: str, **named: str) -> Tag:
        """Return a type; what is lost in it is listed under the name of an element."""
        uri = key[1]
        found = self._declarations.types[key]
        for kind, reason in found.losses:
            self._lose(kind, element, "", reason)
        attributes = self._attributes.written(found, uri, self._reporter(element))
        if found.has_data:
            return self._with_data(found, uri, element, attributes, named)
        particle = self._particles.top(found.children, uri)
        mixed = {"mixed": "true"} if found.mixed else {}
        if particle is None and not found.mixed:
            # Without any particle not even white space could stand in the element.
            particle = tag("sequence", tag("sequence"))
        return tag("complexType", particle, *attributes, **named, **mixed)

    def _with_data(
        self,
        found: ComplexType,
        uri: str,
        element: str,
        attributes: list[Tag],
        named: dict[str, str],
    ) -> Tag:
        report = self._reporter(element)
        simple = self._types.any_of(found.patterns, Site(uri, lambda reason: report("", reason)))
        if not isinstance(simple, str):
            file = self._files.file(uri)
            name = file.free_name("simpleType", f"{element}.content")
            file.declare("simpleType", name, Tag(simple.name, {"name": name}, simple.children))
            simple = self._files.reference(uri, name, uri)
        extension = tag("extension", *attributes, base=simple)
        return tag("complexType", tag("simpleContent", extension), **named)

    def _reporter(self, element: str) -> Report:
        def report(attribute: str, reason: str) -> None:
            self._lose("value", element, attribute, reason)

        return report

    def _lose(self, kind: LossKind, element: str, attribute: str, reason: str) -> None:
        loss = Loss(kind, element, attribute, reason)
        if loss not in self.losses:
            self.losses.append(loss)
