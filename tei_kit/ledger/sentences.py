"""A transcription as its sentences tie figures, names and dates together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from tei_kit.dates.sentences import sentence_ends
from tei_kit.ledger.blocks import BLOCKS
from tei_kit.ledger.sentence_patterns import CLAUSE_ENDS, RESPECTIVELY, SEGMENT_ENDS, VEIL
from tei_kit.model import AnnotationKind, HistoricalDate, Quantity, Span
from tei_kit.model.edtf import edtf
from tei_kit.tei.mentions import certainty, describes_entity, mention_kind, references
from tei_kit.tei.transcription import Transcription
from tei_kit.tei.values import date_value, figure_value, is_approximate

_MOST_NEIGHBORS = 40
_FURTHEST = 600
"""Where a sentence goes on for longer, what stands far off (in code points) governs nothing."""
_REACH = 200
"""How far a clause is looked at on each side, in code points."""
_WORD = 13
"""How many characters of the last word tell whether it is an abbreviation."""
_SPACES = re.compile(r"[ \t\r]+")


@dataclass(frozen=True, slots=True)
class Statement:
    """Be a mention with its value, and the name that it points to."""

    element: etree._Element
    kind: AnnotationKind
    span: Span
    words: str
    value: Quantity | HistoricalDate | None
    pointer: str | None

    @property
    def edtf(self) -> str | None:
        """Return a date in EDTF, None for what is no date."""
        if not isinstance(self.value, HistoricalDate):
            return None
        unsure = certainty(self.element) == "low"
        return edtf(self.value, uncertain=unsure, approximate=is_approximate(self.element))

    @property
    def identity(self) -> str:
        """Return what tells the names apart: the pointer, else the words."""
        return self.pointer or self.words.casefold()


@dataclass(frozen=True, slots=True)
class Sentences:
    """Know which statements of a transcription stand in one sentence, clause or part of it."""

    text: str
    statements: tuple[Statement, ...]
    numbers: tuple[int, ...]
    """The number of the sentence of each statement."""
    _veiled: str
    _borders: tuple[int, ...]

    @classmethod
    def of(cls, stretch: Transcription, elements: Sequence[etree._Element]) -> Sentences:
        """Return the sentences of a transcription.

        Args:
            stretch: the transcription.
            elements: the elements of its file in document order.
        """
        statements = tuple(sorted(_statements(stretch, elements), key=_place))
        veiled = list(stretch.text)
        for statement in statements:
            span = statement.span
            veiled[span.start : span.end] = VEIL * len(span)
        blocks = (part.span for part in stretch.passages if part.element in BLOCKS)
        borders = {offset for span in blocks for offset in (span.start, span.end)}
        text, ordered = "".join(veiled), tuple(sorted(borders))
        spans = [statement.span for statement in statements]
        return cls(stretch.text, statements, _numbers(text, spans, ordered), text, ordered)

    def neighbors(self, number: int) -> Iterator[Statement]:
        """Yield the statements in the sentence of one, those before it first, nearest first."""
        own = self.statements[number].span
        for places in (range(number - 1, -1, -1), range(number + 1, len(self.statements))):
            for place in places:
                other = self.statements[place]
                first, last = sorted((own, other.span))
                far = last.start - first.end > _FURTHEST or abs(place - number) > _MOST_NEIGHBORS
                if far or self.numbers[place] != self.numbers[number]:
                    break
                if not other.span.overlaps(own):
                    yield other

    def in_one_clause(self, one: Span, other: Span) -> bool:
        """Tell whether no clause ends between two stretches of a sentence."""
        return CLAUSE_ENDS.search(self.between(one, other)) is None

    def in_one_segment(self, one: Span, other: Span) -> bool:
        """Tell whether not even a comma stands between two stretches of a sentence."""
        return SEGMENT_ENDS.search(self.between(one, other)) is None

    def between(self, one: Span, other: Span) -> str:
        """Return what stands between two stretches, mentions veiled."""
        first, last = sorted((one, other))
        return self._veiled[first.end : last.start]

    def closes_bracket(self, span: Span) -> bool:
        """Tell whether a bracket closes directly behind a stretch."""
        return self._veiled[span.end : span.end + 1] == ")"

    def segment_around(self, span: Span) -> str:
        """Return what else stands in the part of the clause around a stretch."""
        return self._around(span, SEGMENT_ENDS)

    def clause_around(self, span: Span) -> str:
        """Return what else stands in the clause around a stretch."""
        return self._around(span, CLAUSE_ENDS)

    def before(self, span: Span) -> str:
        """Return what stands before a stretch in its sentence, mentions veiled."""
        start = max(self._border_before(span.start), span.start - _REACH)
        return self._veiled[start : span.start].rpartition(". ")[2]

    def segment_behind(self, span: Span) -> str:
        """Return what stands behind a stretch in its part of the clause, mentions veiled."""
        end = min(self._border_after(span.end), span.end + _REACH)
        return SEGMENT_ENDS.split(self._veiled[span.end : end].partition(". ")[0])[0]

    def lists_apart(self, span: Span) -> bool:
        """Tell whether the sentence says "respectively": its order, not nearness, tells."""
        end = self._border_after(span.end)
        return RESPECTIVELY.search(self._veiled[span.end : min(end, span.end + _REACH)]) is not None

    def _around(self, span: Span, ends: re.Pattern[str]) -> str:
        """Return the words around a stretch up to where something ends, mentions left out."""
        start = max(self._border_before(span.start), span.start - _REACH)
        end = min(self._border_after(span.end), span.end + _REACH)
        before, after = self._veiled[start : span.start], self._veiled[span.end : end]
        parts = (
            ends.split(before.rpartition(". ")[2])[-1],
            ends.split(after.partition(". ")[0])[0],
        )
        return " ".join(" ".join(parts).replace(VEIL, " ").split())

    def _border_before(self, offset: int) -> int:
        place = bisect_left(self._borders, offset + 1)
        return self._borders[place - 1] if place else 0

    def _border_after(self, offset: int) -> int:
        place = bisect_left(self._borders, offset)
        return self._borders[place] if place < len(self._borders) else len(self.text)


def _numbers(text: str, spans: Sequence[Span], borders: Sequence[int]) -> tuple[int, ...]:
    """Number the sentences that stretches stand in; a border of a block ends a sentence too."""
    numbers: list[int] = []
    number, end = 0, 0
    for span in spans:
        border = bisect_left(borders, end)
        divided = border < len(borders) and borders[border] <= span.start
        if end <= span.start and (divided or _sentence_ends(text, end, span.start)):
            number += 1
        numbers.append(number)
        end = max(end, span.end)
    return tuple(numbers)


def _sentence_ends(text: str, end: int, start: int) -> bool:
    """Tell whether a sentence ends between two mentions; white space is as long as it likes."""
    before, after = text[max(0, end - _WORD) : end], text[start : start + 2]
    between = _SPACES.sub(" ", text[end:start])
    return sentence_ends(before + between + after, len(before), len(before) + len(between))


def _place(statement: Statement) -> tuple[int, int]:
    return statement.span.start, -statement.span.end


def _statements(stretch: Transcription, elements: Sequence[etree._Element]) -> Iterator[Statement]:
    """Yield the mentions of a transcription; a place in an organization's name is a part of it."""
    outer: list[Statement] = []
    in_records: dict[etree._Element, bool] = {}
    for mention in sorted(stretch.mentions, key=lambda m: (m.span.start, -m.span.end, m.number)):
        element = elements[mention.number]
        kind = mention_kind(element)
        if kind is None or not mention.span or _is_in_record(element, in_records):
            continue
        if any(around.span.contains(mention.span) for around in outer[-1:]) and kind == "place":
            continue
        pointers = references(element)
        statement = Statement(
            element=element,
            kind=kind,
            span=mention.span,
            words=" ".join(mention.span.of(stretch.text).split()),
            value=_value(element, kind),
            pointer=pointers[0].removeprefix("#") if pointers else None,
        )
        if kind in ("organization", "person"):
            outer.append(statement)
        yield statement


def _is_in_record(element: etree._Element, known: dict[etree._Element, bool]) -> bool:
    """Tell whether an element is a part of an entity's record; `known` remembers its parent."""
    parent = element.getparent()
    if parent is None:
        return False
    if parent not in known:
        known[parent] = any(map(describes_entity, (parent, *parent.iterancestors())))
    return known[parent]


def _value(element: etree._Element, kind: AnnotationKind) -> Quantity | HistoricalDate | None:
    if kind == "date":
        return date_value(element)
    return figure_value(element) if kind == "figure" else None
