"""A compiled ODD as a document: complete in itself, a source for further customizations."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.header import document_of, title_of
from tei_kit.odd.tree import ATT_DEF, COMPILED, SCHEMA_SPEC, child, children, kind
from tei_kit.tei.names import TEI_NAMESPACE, tei

_BUILDING: Final = frozenset(
    ("moduleRef", "specGrp", "specGrpRef", "elementRef", "classRef", "macroRef", "dataRef")
) | {"elementSpec", "classSpec", "macroSpec", "dataSpec", "moduleSpec"}
"""What a schema specification is made from; the rest is about it as a whole."""


def serialize_odd(odd: CompiledOdd) -> bytes:
    """Return a compiled ODD as TEI.

    Its header is that of the ODD; its `schemaSpec` holds all specifications, each complete, and
    needs no source. Compiled again, it gives the same schema.
    """
    document = document_of(odd)
    root = etree.Element(tei("TEI"), nsmap={None: TEI_NAMESPACE})
    if document is not None:
        root.attrib.update({str(name): str(value) for name, value in document.attrib.items()})
    root.append(_header(odd, document))
    schema = _schema(odd)
    schema.text = "\n"
    for part in schema:
        part.tail = "\n"  # a line each; inside them white space may matter
    etree.SubElement(etree.SubElement(root, tei("text")), tei("body")).append(schema)
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(_prefixes(odd)))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _prefixes(odd: CompiledOdd) -> set[str]:
    """Return prefixes that values of attributes may use, such as those of exceptions."""
    nodes = (odd.schema, *odd.specs)
    return {prefix for node in nodes for prefix in node.nsmap if prefix}


def _header(odd: CompiledOdd, document: etree._Element | None) -> etree._Element:
    own = None if document is None else child(document, "teiHeader")
    if own is not None:
        return _alone(own)
    none = "<p>Made from an ODD without a header.</p>"
    header = etree.XML(
        f'<teiHeader xmlns="{TEI_NAMESPACE}"><fileDesc><titleStmt><title/></titleStmt>'
        f"<publicationStmt>{none}</publicationStmt><sourceDesc>{none}</sourceDesc>"
        "</fileDesc></teiHeader>"
    )
    title = next(header.iter(tei("title")))
    title.text = title_of(odd)
    return header


def _schema(odd: CompiledOdd) -> etree._Element:
    schema = etree.Element(SCHEMA_SPEC, nsmap=odd.schema.nsmap or {None: TEI_NAMESPACE})
    schema.attrib.update(
        {str(name): str(value) for name, value in odd.schema.attrib.items() if name != "source"}
    )
    schema.append(etree.ProcessingInstruction(COMPILED))
    for node in odd.schema.iterchildren(etree.Element):
        if kind(node) not in _BUILDING:
            schema.append(_alone(node))
    schema.extend(_alone(module.node) for module in odd.external)
    schema.extend(_alone(node) for node in odd.module_specs)
    schema.extend(_complete(spec, odd) for spec in odd.specs)
    return schema


def _alone(node: etree._Element) -> etree._Element:
    copy = deepcopy(node)
    copy.tail = None
    return copy


def _complete(spec: etree._Element, odd: CompiledOdd) -> etree._Element:
    """Return a specification that says nothing about how it is to be combined with others.

    Its attributes still do where they are about those of its classes.
    """
    copy = _alone(spec)
    copy.attrib.pop("mode", None)
    copy.attrib.pop("source", None)
    copy.set("module", odd.module_of(spec))
    classes = child(copy, "classes")
    if classes is not None:
        classes.attrib.pop("mode", None)
        for member in list(children(classes, "memberOf")):
            if member.get("key") not in odd.classes or member.get("mode") == "delete":
                classes.remove(member)
    for attribute in copy.iter(ATT_DEF):
        if attribute.get("mode") == "add":
            attribute.attrib.pop("mode")
    return copy
