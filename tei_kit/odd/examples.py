"""The examples of an ODD as XML, piece by piece, so that names can be linked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from tei_kit.tei.names import TEI_NAMESPACE, XML_NAMESPACE

_SHOWN_AS_TEI: Final = frozenset({"http://www.tei-c.org/ns/Examples", TEI_NAMESPACE})

PieceKind = Literal["mark", "element", "attribute", "value", "text", "comment"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Carry a few characters of an example and what they are.

    An `element` in TEI's namespace or the examples' is what its text says; others have a prefix.
    """

    kind: PieceKind
    text: str


def example_text(example: etree._Element) -> str:
    r"""Return an example as XML.

    >>> example_text(etree.XML('<egXML xmlns="http://www.tei-c.org/ns/Examples">\n   <p n="1">'
    ...     'A &amp; B<lb/></p>\n</egXML>'))
    '<p n="1">A &amp; B<lb/></p>'
    """
    return "".join(piece.text for piece in example_pieces(example))


def example_pieces(example: etree._Element) -> tuple[Piece, ...]:
    """Return an example in pieces, without the indentation that its lines share."""
    pieces = list(_content(example, {"": TEI_NAMESPACE}))
    whole = "".join(piece.text for piece in pieces)
    rest = [line for line in whole.split("\n")[1:] if line.strip()]
    shared = min((len(line) - len(line.lstrip(" \t")) for line in rest), default=0)
    indentation = re.compile(rf"\n[ \t]{{0,{shared}}}")
    return _without_outer_space(
        [Piece(piece.kind, indentation.sub("\n", piece.text)) for piece in pieces]
    )


def _without_outer_space(pieces: list[Piece]) -> tuple[Piece, ...]:
    if pieces:
        pieces[0] = Piece(pieces[0].kind, pieces[0].text.lstrip())
        pieces[-1] = Piece(pieces[-1].kind, pieces[-1].text.rstrip())
    return tuple(piece for piece in pieces if piece.text)


def _content(node: etree._Element, scope: Mapping[str, str]) -> Iterator[Piece]:
    yield Piece("text", escape(node.text or ""))
    for part in node:
        if isinstance(part.tag, str):
            yield from _element(part, scope)
        else:  # a comment or an instruction
            shown = etree.tostring(part, encoding="unicode", with_tail=False)
            yield Piece("comment", shown)
        yield Piece("text", escape(part.tail or ""))


def _element(node: etree._Element, scope: Mapping[str, str]) -> Iterator[Piece]:
    prefix, uri = _prefix_and_namespace(node)
    name = _qualified(prefix, etree.QName(node).localname)
    declared = {p: u for p, u in _needed(node, prefix, uri) if scope.get(p) != u}
    yield Piece("mark", "<")
    yield Piece("element", name)
    for attribute, value in (*_declarations(declared), *_attributes(node)):
        yield Piece("text", " ")
        yield Piece("attribute", attribute)
        yield Piece("mark", "=")
        yield Piece("value", quoteattr(value))
    if len(node) or node.text:
        yield Piece("mark", ">")
        yield from _content(node, {**scope, **declared})
        yield Piece("mark", "</")
        yield Piece("element", name)
        yield Piece("mark", ">")
    else:
        yield Piece("mark", "/>")


def _prefix_and_namespace(node: etree._Element) -> tuple[str, str]:
    uri = etree.QName(node).namespace or ""
    return ("", TEI_NAMESPACE) if uri in _SHOWN_AS_TEI else (node.prefix or "", uri)


def _needed(node: etree._Element, prefix: str, uri: str) -> Iterator[tuple[str, str]]:
    """Yield the prefixes that an element and its attributes need, with what they stand for."""
    yield prefix, uri
    for name in node.attrib:
        namespace = etree.QName(name).namespace
        if namespace and namespace != XML_NAMESPACE:
            yield _attribute_prefix(node, namespace), namespace


def _declarations(declared: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for prefix, uri in declared.items():
        yield (f"xmlns:{prefix}" if prefix else "xmlns"), uri


def _attributes(node: etree._Element) -> Iterator[tuple[str, str]]:
    for name, value in node.attrib.items():
        qualified = etree.QName(name)
        prefix = _attribute_prefix(node, qualified.namespace)
        yield _qualified(prefix, qualified.localname), value


def _attribute_prefix(node: etree._Element, namespace: str | None) -> str:
    if namespace == XML_NAMESPACE:
        return "xml"
    return next((p for p, uri in node.nsmap.items() if p and uri == namespace), "")


def _qualified(prefix: str, name: str) -> str:
    return f"{prefix}:{name}" if prefix else name
