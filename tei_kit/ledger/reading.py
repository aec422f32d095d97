"""From a TEI file to the entries of the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from tei_kit.ledger.entry import Entry
from tei_kit.ledger.governing import governing_date, governing_name
from tei_kit.ledger.sentences import Sentences
from tei_kit.ledger.source_lines import SourceLines
from tei_kit.model import AnnotationKind, Quantity
from tei_kit.model.context import words_after, words_before
from tei_kit.tei.mentions import certainty
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.pointers import SourcePointer
from tei_kit.tei.positions import ElementPositions, Position
from tei_kit.tei.reasons import reason_of, stated_reasons
from tei_kit.tei.transcription import Transcription, transcriptions

_PARTS = ("front", "body", "back")


@dataclass(frozen=True, slots=True)
class Figure:
    """Be an entry, with the words of its clause besides names, dates and figures.

    `sentence` tells the sentences of one file apart.
    """

    entry: Entry
    clause: str
    sentence: tuple[int, int]


def figures(
    file: TeiFile,
    commodities: Collection[str] | None = None,
    source_text: str | None = None,
) -> Iterator[Figure]:
    """Yield the figures of a file's text that have a value, in the order of the text.

    Args:
        file: a TEI file of any project. What its header quotes of the text is not told twice.
        commodities: the only things that are asked about, in lower case; None asks about all.
        source_text: the text of the file's source, if it is at hand: it tells the lines.
    """
    told = _Told.of(file, source_text)
    for stretch in transcriptions(file):
        if stretch.part in _PARTS:
            sentences = Sentences.of(stretch, told.elements)
            for number, statement in enumerate(sentences.statements):
                if isinstance(statement.value, Quantity) and (
                    commodities is None
                    or (statement.value.commodity or "").casefold() in commodities
                ):
                    yield Figure(
                        told.entry(stretch, sentences, number),
                        sentences.clause_around(statement.span),
                        (stretch.number, sentences.numbers[number]),
                    )


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

    def entry(self, stretch: Transcription, sentences: Sentences, number: int) -> Entry:
        figure = sentences.statements[number]
        value = figure.value
        assert isinstance(value, Quantity)
        line, column = self.positions[figure.element]
        place = stretch.in_source(figure.span)
        owners: tuple[AnnotationKind, ...] = ("organization", "person")
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
            whose=governing_name(sentences, number, owners, "person or organization"),
            where=governing_name(sentences, number, ("place",), "place"),
            period=governing_date(sentences, number),
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
        if name in _PARTS:
            return "/".join((name, *reversed(path)))
        path.append(steps[ancestor])
    return "/".join(reversed(path))
