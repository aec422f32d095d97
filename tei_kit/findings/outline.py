"""The elements of a file and where each begins and ends, as findings point at them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from xml.parsers import expat

from tei_kit.tei.parsing import IS_FINAL, SIGNATURE
from tei_kit.tei.positions import Position

_ENDLESS = Position(2**62, 1)
INSTRUCTION_TARGET = "tei-kit"


@dataclass(slots=True)
class OutlinedElement:
    """One element: its name and attributes, its place, and the stretch of text inside it.

    `number` counts elements in the order of their start tags, as `last` does, the last element
    inside. `end` is where the end tag begins, or the last character of the tag of an element that
    is written as empty. `text` is the half-open stretch in the outline's
    `text`; `has_words` says that the element has words of its own, not only those of its children.
    """

    number: int
    parent: int | None
    name: str
    attributes: dict[str, str]
    start: Position
    end: Position = _ENDLESS
    last: int = 0
    text: tuple[int, int] = (0, 0)
    has_words: bool = False


@dataclass(slots=True)
class Instruction:
    """One processing instruction for tei-kit, and the element that directly follows it, if any."""

    place: Position
    data: str
    about: int | None = None


@dataclass
class Outline:
    """Know the elements of a file by their places.

    Args:
        data: the bytes of the file; of what is not well-formed the beginning is outlined.

    >>> outline = Outline(b"<TEI><p>One.</p><p>Two.</p></TEI>")
    >>> outline.path(outline.at(1, 17))
    '/TEI/p[2]'
    """

    data: bytes
    elements: list[OutlinedElement] = field(default_factory=list)
    instructions: list[Instruction] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[int] = []
        self._waiting: list[Instruction] = []
        self._just_opened: OutlinedElement | None = None
        self._bytes = self.data.removeprefix(SIGNATURE)
        self._parser = parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.ProcessingInstructionHandler = self._instruction
        parser.CommentHandler = self._comment
        # Whoever parses the file says why it fails; what came before is outlined.
        with suppress(expat.ExpatError, LookupError):
            parser.Parse(self._bytes, IS_FINAL)
        self.text = "".join(self._pieces)
        del self._parser, self._bytes

    def at(self, line: int, column: int) -> OutlinedElement | None:
        """Return the innermost element that a place lies in, None outside the root."""
        place = Position(line, column)
        number: int | None = bisect_right(self._starts, place) - 1
        while number is not None and number >= 0:
            element = self.elements[number]
            if place <= element.end:
                return element
            number = element.parent
        return None

    def path(self, element: OutlinedElement | None) -> str:
        """Return where an element stands in the tree, numbered where its name has siblings."""
        steps = []
        while element is not None:
            many, nth = self._ranks[element.number]
            steps.append(f"{element.name}[{nth}]" if many > 1 else element.name)
            element = None if element.parent is None else self.elements[element.parent]
        return "".join(f"/{step}" for step in reversed(steps))

    @cached_property
    def _starts(self) -> list[Position]:
        return [element.start for element in self.elements]

    @cached_property
    def _ranks(self) -> list[tuple[int, int]]:
        """Return how many siblings bear an element's name (it included), and which it is."""
        seen: Counter[tuple[int | None, str]] = Counter()
        nths = []
        for element in self.elements:
            seen[element.parent, element.name] += 1
            nths.append(seen[element.parent, element.name])
        return [
            (seen[element.parent, element.name], nth)
            for element, nth in zip(self.elements, nths, strict=True)
        ]

    def _place(self) -> Position:
        return Position(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        place = self._place()
        number = len(self.elements)
        parent = self._open[-1] if self._open else None
        for instruction in self._waiting:
            instruction.about = number
        self._waiting.clear()
        local = name.rpartition(":")[2]
        self.elements.append(
            OutlinedElement(
                number,
                parent,
                local,
                attributes,
                place,
                last=number,
                text=(self._length, self._length),
            )
        )
        self._just_opened = self.elements[-1]
        self._open.append(number)

    def _end(self, _name: str) -> None:
        element = self.elements[self._open.pop()]
        element.end = self._end_place(element)
        self._just_opened = None
        element.last = len(self.elements) - 1
        element.text = (element.text[0], self._length)
        self._waiting.clear()

    def _end_place(self, element: OutlinedElement) -> Position:
        """Return where an element ends; of one written as empty expat tells what follows it."""
        place = self._place()
        after = self._parser.CurrentByteIndex
        is_empty = self._just_opened is element and self._bytes[after - 2 : after] == b"/>"
        return place._replace(column=place.column - 1) if is_empty else place

    def _comment(self, _text: str) -> None:
        self._just_opened = None

    def _characters(self, text: str) -> None:
        self._just_opened = None
        self._pieces.append(text)
        self._length += len(text)
        if not text.isspace():
            self._waiting.clear()
            if self._open:
                self.elements[self._open[-1]].has_words = True

    def _instruction(self, target: str, data: str) -> None:
        self._just_opened = None
        if target == INSTRUCTION_TARGET:
            instruction = Instruction(self._place(), data)
            self.instructions.append(instruction)
            self._waiting.append(instruction)
