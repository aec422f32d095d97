"""Where elements stand in a TEI file: line and column, as editors count them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import IS_FINAL, SIGNATURE, TeiFile

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_TAG = re.compile(r"""<[^\s/>"'<]+(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(r"""\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_MOST_LINES_OF_A_TAG = 200


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


def attribute_position(file: TeiFile, tag: Position, name: str) -> Position:
    r"""Return where an attribute begins in a start tag, the tag's own place where it has none.

    Args:
        file: the file.
        tag: where the start tag begins.
        name: the attribute's name as it is written ("when", "xml:id").

    >>> from tei_kit.tei.parsing import parse_tei
    >>> attribute_position(parse_tei("a.xml", b"<p n='1'\n  rend='x'/>"), Position(1, 1), "rend")
    Position(line=2, column=3)
    """
    lines = _lines(file)[tag.line - 1 : tag.line - 1 + _MOST_LINES_OF_A_TAG]
    written = _TAG.match("".join(lines), tag.column - 1)
    for found in _ATTRIBUTE.finditer(written[0] if written else ""):
        if found[1] == name:
            before = _LINE.findall(found.string[: found.start(1)])
            breaks = [line for line in before if line.endswith(("\r", "\n"))]
            first = 0 if breaks else tag.column - 1
            last = len(before[len(breaks)]) if len(breaks) < len(before) else 0
            return Position(tag.line + len(breaks), first + last + 1)
    return tag


@lru_cache(maxsize=1)
def _lines(file: TeiFile) -> list[str]:
    return _LINE.findall(file.data.decode("utf-8-sig", "replace"))
