"""Examples as highlighted XML, with a link at every name of an element."""

from __future__ import annotations

from typing import Final

from lxml import etree
from markupsafe import Markup, escape

from tei_kit.odd.documentation.links import Links
from tei_kit.odd.examples import Piece, PieceKind, example_pieces
from tei_kit.pages.markup import end_tag, joined, start_tag

_OPENINGS: Final[dict[PieceKind, Markup]] = {
    "mark": start_tag("span", {"class": "xml-mark"}),
    "attribute": start_tag("span", {"class": "xml-attribute"}),
    "value": start_tag("span", {"class": "xml-value"}),
    "comment": start_tag("span", {"class": "xml-comment"}),
}
_CLOSING: Final = end_tag("span")


def example_markup(example: etree._Element, links: Links) -> Markup:
    """Return an `egXML` as a `pre`."""
    pieces = joined(_piece(piece, links) for piece in example_pieces(example))
    return Markup('<pre class="xml"><code>{}</code></pre>').format(pieces)


def _piece(piece: Piece, links: Links) -> Markup:
    match piece.kind:
        case "text":
            return escape(piece.text)
        case "element":
            return links.in_example(piece.text)
        case _:
            return _OPENINGS[piece.kind] + escape(piece.text) + _CLOSING
