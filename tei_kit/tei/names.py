"""The names of TEI's and XML's namespaces, and of what stands in them."""

from __future__ import annotations

TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

XML_ID = f"{{{XML_NAMESPACE}}}id"
XML_LANG = f"{{{XML_NAMESPACE}}}lang"


def tei(local_name: str) -> str:
    """Return a TEI element's name in lxml's notation.

    >>> tei("persName")
    '{http://www.tei-c.org/ns/1.0}persName'
    """
    return f"{{{TEI_NAMESPACE}}}{local_name}"


def local_name(tag: object) -> str:
    """Return an element's name without its namespace, "" for comments and instructions.

    >>> local_name(tei("persName"))
    'persName'
    """
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
