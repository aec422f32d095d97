"""A compiled ODD as an ODD again: complete in itself, with no customization left to apply."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.header import document_of, title_of
from tei_kit.odd.tree import child
from tei_kit.tei.names import TEI_NAMESPACE, tei

_NOT_SAID_AGAIN: Final = frozenset({"source", "defaultExceptions"})


def compiled_form(compiled: CompiledOdd) -> bytes:
    """Return a compiled ODD as a TEI document with one `schemaSpec` that holds all there is.

    The header is the ODD's own; its prose is left out. Modules of RELAX NG stay references.
    """
    root = etree.Element(tei("TEI"), nsmap={None: TEI_NAMESPACE})
    root.append(_header(compiled))
    body = etree.SubElement(etree.SubElement(root, tei("text")), tei("body"))
    body.append(_schema(compiled))
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _schema(compiled: CompiledOdd) -> etree._Element:
    kept = {
        name: value for name, value in compiled.schema.attrib.items() if name not in _NOT_SAID_AGAIN
    }
    schema = etree.Element(tei("schemaSpec"), kept)
    schema.set("ident", compiled.ident)
    schema.text = "\n"
    schema.set("start", " ".join(compiled.start))
    for node in compiled.schema.iterchildren(tei("constraintSpec"), tei("moduleRef")):
        if node.tag != tei("moduleRef") or node.get("url"):
            schema.append(_copied(node))
    schema.extend(_copied(node) for node in (*compiled.module_specs, *compiled.specs))
    return schema


def _copied(node: etree._Element) -> etree._Element:
    copy = deepcopy(node)
    copy.tail = "\n"
    copy.attrib.pop("mode", None)
    return copy


def _header(compiled: CompiledOdd) -> etree._Element:
    document = document_of(compiled)
    own = None if document is None else child(document, "teiHeader")
    if own is not None:
        header = deepcopy(own)
        header.tail = "\n"
        return header
    title, none = title_of(compiled), "<p>Made from an ODD without a header.</p>"
    header = etree.XML(
        f'<teiHeader xmlns="{TEI_NAMESPACE}"><fileDesc><titleStmt><title/></titleStmt>'
        f"<publicationStmt>{none}</publicationStmt><sourceDesc>{none}</sourceDesc>"
        "</fileDesc></teiHeader>"
    )
    heading = header.find(f".//{tei('title')}")
    assert heading is not None
    heading.text = title
    return header
