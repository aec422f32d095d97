"""Write a grammar of RELAX NG as W3C XML Schema 1.0.

Whatever is valid under the grammar is valid under the schema. Where XML Schema can't say what the
grammar says, it is looser, and the loss is listed.

Source: XML Schema part 1: Structures, second edition, 2004.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tei_kit.relaxng.names import XML_URI, local, namespace
from tei_kit.relaxng.reading import Files, Node
from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.relaxng.writing.documentation import NO_DOCUMENTATION, Documentation
from tei_kit.relaxng.writing.usage import Usage, prefixes_for
from tei_kit.relaxng.xml_schema.declarations import Declarations, find_declarations
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import read_grammar
from tei_kit.relaxng.xml_schema.losses import Loss
from tei_kit.relaxng.xml_schema.types import TypeFinder
from tei_kit.relaxng.xml_schema.writing import TypeWriter


@dataclass(frozen=True, slots=True)
class XmlSchemaFiles:
    """Carry a schema of XML Schema.

    Attributes:
        files: the bytes by file name; the first is the one that documents name.
        losses: what it lets pass that the grammar does not.
    """

    files: Mapping[str, bytes]
    losses: tuple[Loss, ...]


def write_xml_schema(
    root: Node,
    documentation: Documentation = NO_DOCUMENTATION,
    *,
    name: str = "schema",
    resolver: Resolver = refuse_everything,
    files: Files | None = None,
) -> XmlSchemaFiles:
    """Return a grammar as W3C XML Schema, one file for each namespace.

    Args:
        root: the root of the grammar.
        documentation: the descriptions of its nodes.
        name: what the main file is called, without `.xsd`; the others begin with it.
        resolver: returns the bytes of further files of the grammar by their address.
        files: the files that the places of its nodes are in, so that errors have a place.

    Raises:
        SchemaError: if the grammar is not correct, or a document may begin with any element.
    """
    grammar = read_grammar(root, documentation, resolver, files)
    finder = TypeFinder(grammar.order)
    declarations = find_declarations(grammar, finder)
    main = namespace(declarations.roots[0].name)
    usage = Usage(root)
    uris = dict.fromkeys((main, *map(namespace, declarations.global_elements), *usage.uris))
    prefixes = prefixes_for([uri for uri in uris if uri not in ("", XML_URI)], usage.suggested)
    written = SchemaFiles(name, main, prefixes)
    writer = TypeWriter(grammar, finder, declarations, written)
    writer.write()
    return XmlSchemaFiles(written.written(), (*_of_roots(declarations), *writer.losses))


def _of_roots(declarations: Declarations) -> list[Loss]:
    if len(declarations.global_elements) == len(declarations.roots):
        return []
    names = ", ".join(local(root.name) for root in declarations.roots)
    reason = f"a document may begin with any element, not with {names} alone"
    return [Loss("root", "", "", reason)]
