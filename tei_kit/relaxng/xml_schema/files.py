"""The files of a schema: one for each namespace, which import each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tei_kit.relaxng.names import XML_URI
from tei_kit.relaxng.writing.markup import Tag, serialized
from tei_kit.relaxng.xml_schema.tags import tag

SCHEMA_URI: Final = "http://www.w3.org/2001/XMLSchema"
_SECTIONS: Final = ("element", "complexType", "group", "attributeGroup", "simpleType")


class SchemaFile:
    """Collect what is declared in one namespace."""

    def __init__(self, uri: str, file_name: str) -> None:
        self.uri = uri
        self.file_name = file_name
        self.imports: dict[str, None] = {}
        self._declared: dict[str, dict[str, Tag]] = {section: {} for section in _SECTIONS}
        self._taken: set[tuple[str, str]] = set()

    def declare(self, kind: str, name: str, declared: Tag) -> None:
        """Enter a declaration."""
        self._declared[kind][name] = declared

    def declared(self, kind: str) -> Mapping[str, Tag]:
        """Return the declarations of a kind by their names."""
        return self._declared[kind]

    def free_name(self, kind: str, wanted: str) -> str:
        """Return a name that nothing of the kind has yet, and keep it for the caller.

        Simple and complex types are of one kind here.
        """
        space = "type" if kind in ("simpleType", "complexType") else kind
        name, number = wanted, 1
        while (space, name) in self._taken:
            number += 1
            name = f"{wanted}.{number}"
        self._taken.add((space, name))
        return name


class SchemaFiles:
    """Collect the files of a schema; those that nothing needs don't come to be."""

    def __init__(self, name: str, main: str, prefixes: Mapping[str, str]) -> None:
        self._name = name
        self.main = main
        self._prefixes = prefixes
        self._files: dict[str, SchemaFile] = {}
        self.file(main)

    def file(self, uri: str) -> SchemaFile:
        """Return the file of a namespace."""
        found = self._files.get(uri)
        if found is None:
            found = self._files[uri] = SchemaFile(uri, self._file_name(uri))
        return found

    def _file_name(self, uri: str) -> str:
        if uri == self.main:
            return f"{self._name}.xsd"
        return f"{self._name}-{self.prefix(uri) or 'local'}.xsd"

    def prefix(self, uri: str) -> str:
        """Return the prefix of a namespace, "" for none."""
        if not uri:
            return ""
        return "xml" if uri == XML_URI else self._prefixes[uri]

    def reference(self, uri: str, local: str, here: str) -> str:
        """Return the qualified name of something declared in one namespace, used in another."""
        if uri != here:
            self.file(here).imports[uri] = None
        return f"{self.prefix(uri)}:{local}" if uri else local

    def written(self) -> dict[str, bytes]:
        """Return the files by their names, the main one first."""
        return {one.file_name: serialized(self._schema(one)) for one in self._files.values()}

    def _schema(self, file: SchemaFile) -> Tag:
        attributes = {"xmlns:xs": SCHEMA_URI}
        for uri in (file.uri, *file.imports):
            if uri and uri != XML_URI:
                attributes[f"xmlns:{self.prefix(uri)}"] = uri
        if file.uri:
            attributes["targetNamespace"] = file.uri
        attributes["elementFormDefault"] = "qualified"
        imports = [
            tag("import", schemaLocation=self.file(uri).file_name, **_namespace(uri))
            for uri in file.imports
        ]
        declared = [one for kind in _SECTIONS for one in file.declared(kind).values()]
        return Tag("xs:schema", attributes, (*imports, *declared))


def _namespace(uri: str) -> dict[str, str]:
    return {"namespace": uri} if uri else {}
