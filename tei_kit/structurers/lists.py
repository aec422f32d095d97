"""Find numbered and bulleted lists, with nested ones and items of several paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from tei_kit.model import Document, Passage, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._datelines import date_end
from tei_kit.structurers._enumerators import BULLET, Enumerator, Style, enumerators
from tei_kit.structurers._headings import (
    is_capitals,
    is_label,
    is_mixed_case,
    is_numbered_heading,
)
from tei_kit.structurers._layers import (
    RUN_ON,
    Line,
    less_certain,
    lines_of,
    outermost,
    remainder,
    replaced,
)

NAME = "lists"
_MOST_PARAGRAPHS_AN_ITEM = 12
_SURE_ITEMS = 3


@dataclass(slots=True)
class _Item:
    label: Span
    content: int
    first: int
    end: int
    lists: list[_List] = field(default_factory=list)


@dataclass(slots=True)
class _List:
    style: Style
    value: int
    indent: int
    items: list[_Item] = field(default_factory=list)
    chained: bool = False
    """Whether its numbers and those of another list go on in each other, over a heading."""

    @property
    def end(self) -> int:
        return self.items[-1].end


def structure_lists(document: Document) -> Document:
    """Give every list of at least two items in sequence its labels and items."""
    text = document.text
    mixed_case = is_mixed_case(text, document.body)
    removed: list[Passage] = []
    added: list[Passage] = []
    for is_paragraph, group in groupby(
        outermost(document.passages), key=lambda one: one.role == "paragraph"
    ):
        if not is_paragraph:
            continue
        paragraphs = list(group)
        lines = lines_of(text, paragraphs)
        finder = _ListFinder(text, lines, paragraphs, mixed_case=mixed_case)
        lists = [one for one in finder.find() if len(one.items) > 1 or one.chained]
        gone, new = _rewritten(text, lines, lists)
        removed.extend(gone)
        added.extend(new)
    return replaced(document, removed, added)


class _ListFinder:
    """Go through the lines of a run of paragraphs once, with a stack of open lists."""

    def __init__(
        self, text: str, lines: Sequence[Line], paragraphs: Sequence[Passage], *, mixed_case: bool
    ) -> None:
        self._text = text
        self._lines = lines
        headings = {
            one.span
            for one, after in pairwise(paragraphs)
            if is_numbered_heading(text, one.span, after.span)
            or (mixed_case and is_label(text, one.span) and is_capitals(text, one.span))
        }
        self._headings = [line.paragraph.span in headings for line in lines]
        self._readings = [
            () if heading else tuple(enumerators(text, line.span))
            for line, heading in zip(lines, self._headings, strict=True)
        ]
        self._places: dict[tuple[Style, int], list[int]] = defaultdict(list)
        for number, readings in enumerate(self._readings):
            for reading in readings:
                self._places[reading.style, reading.value].append(number)
        numbers = {id(one): number for number, one in enumerate(paragraphs)}
        self._paragraph = [numbers[id(line.paragraph)] for line in lines]
        self._open: list[_List] = []
        self._found: list[_List] = []

    def find(self) -> list[_List]:
        for number, heading in enumerate(self._headings):
            if heading or not (
                self._next_item(number) or self._new_list(number) or self._continues(number)
            ):
                self._open.clear()
            for one in self._open:
                one.items[-1].end = number + 1
        return self._found

    def _next_item(self, number: int) -> bool:
        for reading in self._readings[number]:
            for depth in range(len(self._open) - 1, -1, -1):
                if self._goes_on(self._open[depth], reading, number):
                    del self._open[depth + 1 :]
                    self._add(self._open[depth], reading, number)
                    return True
        return False

    def _goes_on(self, one: _List, reading: Enumerator, number: int) -> bool:
        if one.style != reading.style:
            return False
        if reading.style[0] == BULLET:
            return abs(one.indent - self._indent(number)) <= 1
        return reading.value == one.value + 1

    def _new_list(self, number: int) -> bool:
        for reading in self._readings[number]:
            if self._may_open(reading, number):
                new = _List(reading.style, reading.value, self._indent(number))
                if self._resumes(reading, number):
                    new.chained = self._found[-1].chained = True
                parent = self._parent(new)
                (parent.items[-1].lists if parent else self._found).append(new)
                self._open.append(new)
                self._add(new, reading, number)
                return True
        return False

    def _parent(self, new: _List) -> _List | None:
        """Close the open lists that the new one does not lie in, and return the one it does."""
        while self._open:
            deepest = self._open[-1]
            same = deepest.style == new.style
            bullet = BULLET in (deepest.style[0], new.style[0])
            if new.indent > deepest.indent + 1 or not (
                same or (bullet and new.indent < deepest.indent)
            ):
                return deepest
            self._open.pop()
        return None

    def _may_open(self, reading: Enumerator, number: int) -> bool:
        line = self._lines[number]
        if not line.first and not self._ends_clause(number - 1):
            return False
        if reading.style[0] == BULLET:
            return self._second_bullet(reading, number)
        if any(map(str.isdigit, self._text[reading.content : reading.content + 12])) and date_end(
            self._text, line.span.start, line.span.end
        ):
            return False
        if self._resumes(reading, number):
            return True
        near = 1 if reading.value != 1 else _MOST_PARAGRAPHS_AN_ITEM
        return self._follows(reading.style, reading.value + 1, number, near)

    def _resumes(self, reading: Enumerator, number: int) -> bool:
        """Tell whether the last list ended with the number before, above the heading just here."""
        if not self._found or number == 0 or not self._headings[number - 1]:
            return False
        last = self._found[-1]
        return last.style == reading.style and last.value + 1 == reading.value

    def _second_bullet(self, reading: Enumerator, number: int) -> bool:
        places = self._places[reading.style, 0]
        return bisect_right(places, number) < len(places)

    def _ends_clause(self, number: int) -> bool:
        line = self._lines[number]
        return (
            self._text[line.span.end - 1] in '.:;,!?)"”'
            or bool(self._readings[number])
            or len(line.span) < 40  # noqa: PLR2004
        )

    def _follows(self, style: Style, value: int, number: int, paragraphs: int) -> bool:
        """Tell whether the next item stands near enough."""
        places = self._places.get((style, value), [])
        index = bisect_right(places, number)
        if index == len(places):
            return False
        return self._paragraph[places[index]] - self._paragraph[number] <= paragraphs

    def _continues(self, number: int) -> bool:
        if not self._open:
            return False
        line = self._lines[number]
        if not line.first:
            return True
        while self._open:
            one = self._open[-1]
            indented = self._indent(number) > one.indent + 1
            more = one.style[0] != BULLET and self._follows(
                one.style, one.value + 1, number, _MOST_PARAGRAPHS_AN_ITEM
            )
            if indented or more:
                return True
            self._open.pop()
        return False

    def _add(self, one: _List, reading: Enumerator, number: int) -> None:
        one.value = reading.value
        one.items.append(_Item(reading.label, reading.content, number, number + 1))

    def _indent(self, number: int) -> int:
        start = position = self._lines[number].span.start
        while position > 0 and self._text[position - 1] in " \t\u00a0":
            position -= 1
        return sum(8 if character == "\t" else 1 for character in self._text[position:start])


def _rewritten(
    text: str, lines: Sequence[Line], lists: Sequence[_List]
) -> tuple[list[Passage], list[Passage]]:
    """Return the paragraphs that the lists touch, and what stands in their place."""
    touched: dict[int, Passage] = {}
    covered: dict[int, list[Span]] = defaultdict(list)
    added: list[Passage] = []
    for one in lists:
        added.extend(_list_passages(lines, one))
        span = Span(one.items[0].label.start, lines[one.end - 1].span.end)
        for number in range(one.items[0].first, one.end):
            paragraph = lines[number].paragraph
            touched[id(paragraph)] = paragraph
            if not covered[id(paragraph)] or covered[id(paragraph)][-1] != span:
                covered[id(paragraph)].append(span)
    for key, paragraph in touched.items():
        rest = [paragraph]
        for span in covered[key]:
            rest = [*rest[:-1], *remainder(text, rest[-1], span)] if rest else rest
        added.extend(rest)
    return list(touched.values()), added


def _list_passages(lines: Sequence[Line], one: _List) -> Iterator[Passage]:
    first = lines[one.items[0].first].paragraph
    span = Span(one.items[0].label.start, lines[one.end - 1].span.end)
    certainty = less_certain("high" if len(one.items) >= _SURE_ITEMS else "medium", "high")
    signed = first.responsibility if first.responsibility == RUN_ON else NAME
    detail = "bulleted" if one.style[0] == BULLET else "numbered"
    yield Passage("list", span, detail, certainty, signed)
    for item in one.items:
        yield Passage("label", item.label, None, certainty, signed)
        yield Passage(
            "item", Span(item.content, lines[item.end - 1].span.end), None, certainty, signed
        )
        yield from _item_content(lines, item)


def _item_content(lines: Sequence[Line], item: _Item) -> Iterator[Passage]:
    nested = [one for one in item.lists if len(one.items) > 1]
    paragraphs = {id(lines[number].paragraph) for number in range(item.first, item.end)}
    if not nested and len(paragraphs) == 1:
        return
    inside = {number: one for one in nested for number in range(one.items[0].first, one.end)}
    for _, group in groupby(
        range(item.first, item.end),
        key=lambda number: id(inside.get(number, lines[number].paragraph)),
    ):
        numbers = list(group)
        if numbers[0] in inside:
            yield from _list_passages(lines, inside[numbers[0]])
        else:
            start = item.content if numbers[0] == item.first else lines[numbers[0]].span.start
            yield Passage(
                "paragraph", Span(start, lines[numbers[-1]].span.end), None, "medium", NAME
            )


STRUCTURER = Structurer(NAME, structure_lists, step=50)
