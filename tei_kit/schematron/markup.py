"""The XML of a schema: parsed safely, in one namespace, and each element's place known."""

from __future__ import annotations

from lxml import etree

from tei_kit.schematron.schematron_error import SchematronError
from tei_kit.tei.names import XML_ID, local_name

SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
XSLT = "http://www.w3.org/1999/XSL/Transform"
_OLD_SCHEMATRON = "http://www.ascc.net/xml/schematron"
_FILE = "{urn:tei-kit:schematron}file"


def sch(local_name: str) -> str:
    """Return the name of a Schematron element in lxml's notation."""
    return f"{{{SCHEMATRON}}}{local_name}"


def schematron_name(element: etree._Element) -> str:
    """Return the local name of an element of Schematron, "" for any other node."""
    tag = element.tag
    if isinstance(tag, str) and tag.startswith(f"{{{SCHEMATRON}}}"):
        return tag.rpartition("}")[2]
    return ""


def parse_markup(data: bytes, name: str) -> etree._Element:
    """Parse a file of a schema; elements of Schematron 1.5 are taken as those of ISO Schematron.

    Raises:
        SchematronError: if it is not well-formed, or declares entities or an external DTD.
    """
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = " ".join((error.msg or "no reason given").split())
        raise SchematronError(name, f"it is not well-formed XML: {reason}.") from error
    document_type = root.getroottree().docinfo
    if document_type.doctype and (
        document_type.system_url
        or (document_type.internalDTD is not None and [*document_type.internalDTD.iterentities()])
    ):
        raise SchematronError(name, "it declares entities or a DTD, and nothing is expanded.")
    for element in root.iter(f"{{{_OLD_SCHEMATRON}}}*"):
        element.tag = sch(local_name(element.tag))
    root.set(_FILE, name)
    return root


def file_of(element: etree._Element) -> str:
    """Return the name of the file that an element stands in."""
    around: etree._Element | None = element
    while around is not None:
        name = around.get(_FILE)
        if name is not None:
            return str(name)
        around = around.getparent()
    return ""


def place_of(element: etree._Element) -> str:
    """Return file and line of an element, as messages say it."""
    return f"{file_of(element)}:{element.sourceline or 1}"


def keep_file(element: etree._Element, name: str) -> None:
    """Remember the file of an element that is moved into another one."""
    element.set(_FILE, name)


def identifier(element: etree._Element) -> str:
    """Return what other elements call an element."""
    return str(element.get("id") or element.get(XML_ID) or "")


def required(element: etree._Element, attribute: str) -> str:
    """Return an attribute that an element must have.

    Raises:
        SchematronError: if it lacks it.
    """
    value = element.get(attribute)
    if value is None or not value.strip():
        raise SchematronError(
            place_of(element), f"<{schematron_name(element)}> lacks @{attribute}."
        )
    return str(value)
