"""The blocks of a text: no sentence reaches from one into another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.transcription import MENTION_ELEMENTS

BLOCKS: Final = frozenset(
    {
        "ab", "address", "addrLine", "argument", "back", "body", "cell", "closer", "dateline",
        "div", "figDesc", "front", "head", "item", "l", "label", "lg", "list", "note", "opener",
        "p", "postscript", "quote", "row", "salute", "signed", "table", "trailer",
    }
)  # fmt: skip
"""The elements that end a sentence where they begin, and where they end."""

PARTS: Final = ("front", "body", "back")
"""The parts of a text whose figures are told."""

_Element = etree._Element  # noqa: SLF001 - lxml's name


_LINKED = re.compile(rb"\snext\s*=")


class _Place(NamedTuple):
    """Say what stands around the content of an element."""

    block: _Element | None = None
    is_in_mention: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """Know which block the elements of a file stand in."""

    _are_divided: bool
    _places: dict[_Element, _Place]

    @classmethod
    def of(cls, file: TeiFile) -> Blocks:
        """Return the blocks of a file.

        A mention in several fragments reaches over the blocks between them: where a file links any
        elements by `@next`, only the parts of its text are divided.
        """
        return cls(_LINKED.search(file.data) is None, {})

    def around(self, element: _Element) -> _Element | None:
        """Return the block that an element's sentence stands in, None outside of a text.

        A sentence goes on around a block that stands in a mention (a note in a name).
        """
        parent = element.getparent()
        return None if parent is None else self._place_in(parent).block

    def _place_in(self, element: _Element) -> _Place:
        place = self._places.get(element)
        if place is None:
            parent, name = element.getparent(), local_name(element.tag)
            place = _Place() if parent is None else self._place_in(parent)
            if name in MENTION_ELEMENTS:
                place = place._replace(is_in_mention=True)
            elif self._begins(name, place):
                place = place._replace(block=element)
            self._places[element] = place
        return place

    def _begins(self, name: str, place: _Place) -> bool:
        if place.block is None:
            return name in PARTS
        return self._are_divided and name in BLOCKS and not place.is_in_mention
