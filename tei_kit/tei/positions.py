"""Where elements stand in a TEI file: line and column, as editors count them."""

from __future__ import annotations

from typing import NamedTuple
from xml.parsers import expat

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import IS_FINAL, SIGNATURE, TeiFile


class Position(NamedTuple):
    """Count lines from 1, and columns from 1 in Unicode code points."""

    line: int
    column: int


def start_tag_positions(file: TeiFile) -> tuple[Position, ...]:
    """Return where each element's start tag begins, in document order (the root is number 0).

    lxml keeps lines only, and those of where a tag ends, so the bytes are read again with expat.

    Raises:
        UnreadableInputError: if the bytes of the file are not well-formed.
    """
    parser = expat.ParserCreate()
    found: list[Position] = []

    def note(_name: str, _attributes: dict[str, str]) -> None:
        found.append(Position(parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))

    parser.StartElementHandler = note
    try:
        parser.Parse(file.data.removeprefix(SIGNATURE), IS_FINAL)
    except expat.ExpatError as error:
        raise UnreadableInputError(f"{file.name} is not well-formed XML: {error}.") from error
    return tuple(found)


def element_positions(file: TeiFile) -> dict[etree._Element, Position]:
    r"""Return where each element's start tag begins, by element of the file's tree.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> file = parse_tei("a.xml", b"<TEI>\n  <text/></TEI>")
    >>> element_positions(file)[file.root[0]]
    Position(line=2, column=3)
    """
    return dict(zip(file.root.iter("*"), start_tag_positions(file), strict=True))
