"""Which schema language a file is written in."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import urlsplit
from xml.parsers import expat

from tei_kit.errors import UnreadableInputError

SchemaKind = Literal["rng", "rnc", "xsd", "sch", "odd"]

_BY_SUFFIX: dict[str, SchemaKind] = {
    ".rng": "rng",
    ".rnc": "rnc",
    ".xsd": "xsd",
    ".sch": "sch",
    ".isosch": "sch",
    ".odd": "odd",
}
BY_NAMESPACE: dict[str, SchemaKind] = {
    "http://relaxng.org/ns/structure/1.0": "rng",
    "http://www.w3.org/2001/XMLSchema": "xsd",
    "http://purl.oclc.org/dsdl/schematron": "sch",
    "http://www.ascc.net/xml/schematron": "sch",
    "http://www.tei-c.org/ns/1.0": "odd",
}
_ENOUGH_FOR_A_ROOT = 1 << 16


def kind_of(name: str, data: bytes) -> SchemaKind:
    """Return the language of a schema, by its file's name and else by the namespace of its root.

    Args:
        name: the file's path or address.
        data: its bytes.

    Raises:
        UnreadableInputError: if it is no schema.

    >>> kind_of("schemas/letters.rng", b"")
    'rng'
    >>> kind_of("https://schema.example/?letters", b"<schema xmlns='http://www.w3.org/2001/XMLSchema'/>")
    'xsd'
    """
    kind = kind_by_name(name) or kind_by_content(data)
    if kind is None:
        raise UnreadableInputError(
            f"{name} is no schema that tei-kit knows. Name a .rng, .rnc, .xsd, .sch or .odd."
        )
    return kind


def kind_by_content(data: bytes) -> SchemaKind | None:
    """Return the language that the namespace of a schema's root tells, None where it tells none."""
    return BY_NAMESPACE.get(_root_namespace(data))


def kind_by_name(name: str) -> SchemaKind | None:
    """Return the language that the name of a schema's file tells, None where it tells none."""
    return _BY_SUFFIX.get(PurePosixPath(urlsplit(name).path).suffix.lower())


def _root_namespace(data: bytes) -> str:
    parser = expat.ParserCreate(namespace_separator=" ")
    namespaces: list[str] = []

    def note(name: str, _attributes: dict[str, str]) -> None:
        namespaces.append(name.rpartition(" ")[0])

    parser.StartElementHandler = note
    with suppress(expat.ExpatError):  # whoever loads the schema says why
        parser.Parse(data[:_ENOUGH_FOR_A_ROOT])
    return namespaces[0] if namespaces else ""
