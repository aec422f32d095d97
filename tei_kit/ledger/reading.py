"""From a TEI file to the entries of the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from tei_kit.ledger.agreement import are_at_odds, limits
from tei_kit.ledger.blocks import PARTS
from tei_kit.ledger.dating import governing_date
from tei_kit.ledger.entry import Entry, Governor
from tei_kit.ledger.governing import governing_name
from tei_kit.ledger.sentences import Sentences, Statement
from tei_kit.ledger.source_lines import SourceLines
from tei_kit.model import AnnotationKind, Quantity
from tei_kit.model.context import words_after, words_before
from tei_kit.tei.mentions import certainty
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.pointers import SourcePointer
from tei_kit.tei.positions import ElementPositions, Position
from tei_kit.tei.reasons import reason_of, stated_reasons
from tei_kit.tei.transcription import Transcription, transcription_of, transcriptions


@dataclass(frozen=True, slots=True)
class Figure:
    """Be an entry, with the words of its clause besides names, dates and figures.

    `sentence` tells the sentences of one file apart.
    """

    entry: Entry
    clause: str
    sentence: tuple[int, int]


def figures(file: TeiFile, source_text: str | None = None) -> Iterator[Figure]:
    """Yield the figures of a file's text that have a value, in the order of the text.

    Args:
        file: a TEI file of any project. What its header quotes of the text is not told twice.
        source_text: the text of the file's source, if it is at hand: it tells the lines.
    """
    told = _Told.of(file, source_text)
    for stretch in transcriptions(file):
        if stretch.part in PARTS:
            for place in _places(stretch, told.elements):
                yield told.figure(place)


def figures_at_odds(file: TeiFile, blocks: Iterable[etree._Element]) -> Iterator[Figure]:
    """Yield the figures that tell a quantity of which some blocks tell numbers at odds.

    All figures of such a quantity are told, as if nothing stood around their blocks; of the others
    nothing is asked that takes long to answer.

    Args:
        file: a TEI file of any project.
        blocks: elements of its text in which sentences begin and end, in the order of the text.
    """
    stretches = (
        (replace(transcription_of(block), number=number), tuple(block.iter("*")))
        for number, block in enumerate(blocks)
    )
    groups = [[place for stretch in stretches for place in _places(*stretch)]]
    for what_divides in (_thing, _days, _names):
        groups = [part for group in groups for part in _at_odds(group, what_divides)]
    if groups:
        told = _Told.of(file, None)
        for group in groups:
            yield from map(told.figure, group)


@dataclass(frozen=True, slots=True)
class _Place:
    """Be where a figure stands: its place among the statements of a stretch."""

    stretch: Transcription
    sentences: Sentences
    number: int
    value: Quantity

    @property
    def figure(self) -> Statement:
        return self.sentences.statements[self.number]


def _places(stretch: Transcription, elements: Sequence[etree._Element]) -> Iterator[_Place]:
    sentences = Sentences.of(stretch, elements)
    for number, statement in enumerate(sentences.statements):
        if isinstance(statement.value, Quantity):
            yield _Place(stretch, sentences, number, statement.value)


def _at_odds(
    places: Iterable[_Place], what_divides: Callable[[_Place], object]
) -> Iterator[list[_Place]]:
    """Divide figures, and yield what are at odds; what divides them by None is left out."""
    parts: dict[object, list[_Place]] = {}
    for place in places:
        parts.setdefault(what_divides(place), []).append(place)
    parts.pop(None, None)
    for part in parts.values():
        if are_at_odds(limits(place.value, place.figure.words) for place in part):
            yield part


def _thing(place: _Place) -> object:
    value = place.value
    return (value.type, value.unit, value.commodity.casefold()) if value.commodity else None


def _days(place: _Place) -> object:
    period = governing_date(place.sentences, place.number)
    return None if period is None else (period.first, period.last)


def _names(place: _Place) -> object:
    whose, where = _owner(place), _site(place)
    return whose and whose.identity, where and where.identity


def _owner(place: _Place) -> Governor | None:
    owners: tuple[AnnotationKind, ...] = ("organization", "person")
    return governing_name(place.sentences, place.number, owners, "person or organization")


def _site(place: _Place) -> Governor | None:
    return governing_name(place.sentences, place.number, ("place",), "place")


@dataclass(frozen=True, slots=True)
class _Told:
    """Know of a file what all its entries need."""

    name: str
    elements: tuple[etree._Element, ...]
    positions: Mapping[etree._Element, Position]
    steps: Mapping[etree._Element, str]
    reasons: Mapping[str, str]
    source_lines: SourceLines | None

    @classmethod
    def of(cls, file: TeiFile, source_text: str | None) -> _Told:
        lines = None if source_text is None else SourceLines.of(source_text)
        elements = tuple(file.root.iter("*"))
        reasons = stated_reasons(file.root)
        return cls(file.name, elements, ElementPositions(file), _steps(elements), reasons, lines)

    def figure(self, place: _Place) -> Figure:
        return Figure(
            self._entry(place),
            place.sentences.clause_around(place.figure.span),
            (place.stretch.number, place.sentences.numbers[place.number]),
        )

    def _entry(self, standing: _Place) -> Entry:
        stretch, figure, value = standing.stretch, standing.figure, standing.value
        line, column = self.positions[figure.element]
        place = stretch.in_source(figure.span)
        return Entry(
            document=self.name,
            line=line,
            column=column,
            passage=_path(figure.element, self.steps),
            source=str(SourcePointer(stretch.source.file, place))
            if place and stretch.source
            else None,
            source_line=self.source_lines.line(place, figure.words)
            if place and self.source_lines
            else None,
            before=words_before(stretch.text, figure.span.start),
            words=figure.words,
            after=words_after(stretch.text, figure.span.end),
            type=value.type,
            quantity=value.quantity,
            minimum=value.minimum,
            maximum=value.maximum,
            at_least=value.at_least,
            at_most=value.at_most,
            approximate=value.approximate,
            unit=value.unit,
            commodity=value.commodity,
            whose=_owner(standing),
            where=_site(standing),
            period=governing_date(standing.sentences, standing.number),
            certainty=certainty(figure.element),
            reason=reason_of(figure.element, self.reasons),
        )


def _steps(elements: Iterable[etree._Element]) -> dict[etree._Element, str]:
    """Return each element's name and its number among the siblings of that name."""
    counted: Counter[tuple[etree._Element | None, str]] = Counter()
    steps = {}
    for element in elements:
        sibling = (element.getparent(), local_name(element.tag))
        counted[sibling] += 1
        steps[element] = f"{sibling[1]}[{counted[sibling]}]"
    return steps


def _path(element: etree._Element, steps: Mapping[etree._Element, str]) -> str:
    """Return the elements around a figure, from the part of the text inward."""
    path: list[str] = []
    for ancestor in element.iterancestors():
        name = local_name(ancestor.tag)
        if name in PARTS:
            return "/".join((name, *reversed(path)))
        path.append(steps[ancestor])
    return "/".join(reversed(path))
