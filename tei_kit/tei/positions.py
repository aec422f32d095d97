"""Where elements stand in a TEI file: line and column, as editors count them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from lxml import etree

from tei_kit.tei.parsing import SIGNATURE, TeiFile

_MARKUP = re.compile(rb"<(?:([^/!?])|!--.*?-->|!\[CDATA\[.*?\]\]>|\?.*?\?>)", re.DOTALL)
"""Start tags (the group), and what may hold something that looks like one."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_TAG = re.compile(r"""<[^\s/>"'<]+(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(r"""\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_MOST_LINES_OF_A_TAG = 200


class Position(NamedTuple):
    """Count lines from 1, and columns from 1 in Unicode code points."""

    line: int
    column: int


class ElementPositions(Mapping[etree._Element, Position]):  # noqa: SLF001 - lxml's name
    r"""Know where the start tag of each element of a file's tree begins.

    lxml keeps lines only, and those of where a tag ends, so the tags are looked for in the bytes;
    line and column are counted when they are asked for.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> file = parse_tei("a.xml", b"<TEI>\n  <text/></TEI>")
    >>> ElementPositions(file)[file.root[0]]
    Position(line=2, column=3)
    """

    def __init__(self, file: TeiFile) -> None:
        self._data = file.data.removeprefix(SIGNATURE)
        self._numbers = {element: number for number, element in enumerate(file.root.iter("*"))}
        self._starts = [tag.start() for tag in _MARKUP.finditer(self._data) if tag.lastindex]

    def __getitem__(self, element: etree._Element) -> Position:
        """Return where an element's start tag begins."""
        start = self._starts[self._numbers[element]]
        line = bisect_right(self._line_starts, start)
        begin = self._line_starts[line - 1]
        return Position(line, len(self._data[begin:start].decode("utf-8", "replace")) + 1)

    def __iter__(self) -> Iterator[etree._Element]:
        """Yield the elements in document order."""
        return iter(self._numbers)

    def __len__(self) -> int:
        """Return how many elements there are."""
        return len(self._numbers)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *accumulate(map(len, self._data.splitlines(keepends=True)))]


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
