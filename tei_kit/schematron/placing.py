"""Where nodes stand in a file: line and column, and the path that leads to them."""

from __future__ import annotations

from lxml import etree

from tei_kit.schematron.nodes import ContextNode
from tei_kit.tei.names import XML_NAMESPACE, local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import ElementPositions, Position, attribute_position


class Placer:
    """Tell where nodes of one file stand."""

    def __init__(self, file: TeiFile) -> None:
        self._file = file
        self._positions = ElementPositions(file)

    def position(self, node: ContextNode) -> Position:
        """Return where a node's element begins, or the attribute that it is."""
        place = self._positions[node.anchor]
        if node.kind != "attribute":
            return place
        return attribute_position(self._file, place, self._written_name(node))

    @staticmethod
    def _written_name(node: ContextNode) -> str:
        """Return an attribute's name with the prefix that its element has for the namespace."""
        uri, _, local = node.name.removeprefix("{").rpartition("}")
        if not uri:
            return local
        if uri == XML_NAMESPACE:
            return f"xml:{local}"
        prefixes = (one for one, other in node.anchor.nsmap.items() if one and other == uri)
        return f"{next(prefixes, '')}:{local}"


def path(node: ContextNode) -> str:
    """Return the path to a node by local names, numbered where a name has siblings.

    >>> path(ContextNode(etree.XML("<a><b/><b><c/></b></a>")[1][0]))
    '/a/b[2]/c'
    """
    if node.kind == "document":
        return "/"
    steps = []
    element: etree._Element | None = None if node.base.startswith("/") else node.anchor
    while element is not None:
        steps.append(_step(element))
        element = element.getparent()
    written = "".join(f"/{step}" for step in reversed(steps))
    match node.kind:
        case "element":
            return written
        case "attribute":
            return f"{written}/@{local_name(node.name)}"
    return f"{written}/{node.kind}()[{node.rank}]"


def _step(element: etree._Element) -> str:
    name = local_name(element.tag)
    before = len([*element.itersiblings(str(element.tag), preceding=True)])
    is_alone = before == 0 and next(element.itersiblings(str(element.tag)), None) is None
    return name if is_alone else f"{name}[{before + 1}]"
