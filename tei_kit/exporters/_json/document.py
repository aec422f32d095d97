"""From a TEI file to the document of the JSON edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import PurePosixPath

from lxml import etree

from tei_kit.exporters._entities import entities
from tei_kit.exporters._header import Header, read_header
from tei_kit.exporters._json import models
from tei_kit.model import AnnotationKind, Span
from tei_kit.model.edtf import edtf
from tei_kit.tei.mentions import (
    certainty,
    describes_entity,
    mention_kind,
    references,
)
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.reasons import reason_of, stated_reasons
from tei_kit.tei.transcription import Mention, StructuralElement, Transcription, transcriptions
from tei_kit.tei.values import date_value, figure_value, is_approximate, time_value

SCHEMA_ADDRESS = "schema.json"
_PARTS_OF_TEXT = ("front", "body", "back")


def json_document(file: TeiFile, identifier: str) -> models.JsonDocument:
    """Return a TEI file as the edition publishes it.

    Args:
        file: a TEI file of any project; offsets into the source are None without our pointers.
        identifier: what the edition calls the document.
    """
    return _Builder(file).document(identifier)


@dataclass(slots=True)
class _Builder:
    """Gather a document; annotations are numbered through all its texts."""

    file: TeiFile
    header: Header = field(init=False)
    elements: Sequence[etree._Element] = field(init=False)
    stretches: Sequence[Transcription] = field(init=False)
    known: Mapping[str, models.Entity] = field(init=False)
    reasons: Mapping[str, str] = field(init=False)
    count: int = 0

    def __post_init__(self) -> None:
        self.header = read_header(self.file.root)
        self.elements = list(self.file.root.iter("*"))
        self.stretches = transcriptions(self.file)
        self.known = {entity.id: entity for entity in _entities(self.file.root)}
        self.reasons = stated_reasons(self.file.root)

    def document(self, identifier: str) -> models.JsonDocument:
        metadata = self._metadata()
        parts = [stretch for stretch in self.stretches if stretch.part in _PARTS_OF_TEXT]
        placed = list(zip(_beginnings(parts), parts, strict=True))
        return models.JsonDocument(
            schema_=SCHEMA_ADDRESS,
            id=identifier,
            source=models.SourceFile(
                name=self.header.source.name,
                sha256=self.header.source.sha256,
                tei=PurePosixPath(self.file.name).name,
            ),
            metadata=metadata,
            text="".join(part.text for part in parts),
            passages=tuple(p for start, part in placed for p in self._passages(part, start)),
            milestones=tuple(m for start, part in placed for m in _milestones(part, start)),
            annotations=tuple(a for start, part in placed for a in self._annotations(part, start)),
            entities=tuple(self.known.values()),
        )

    def _metadata(self) -> models.Metadata:
        header, known = self.header, self.header.metadata
        abstract = [s for s in self.stretches if s.part == "abstract"]
        date_line = [s for s in self.stretches if s.part == "date"]
        return models.Metadata(
            title=self._verbatim(header.title, known.title),
            citation=self._verbatim(header.citation, None),
            date_line=self._statement(date_line) if date_line else None,
            abstract=self._statement(abstract) if abstract else None,
            document_type=known.document_type,
            date=known.date,
            language=known.language,
            original_languages=known.original_languages,
            authors=header.authors,
            translator=known.translator,
            correspondence=known.correspondence,
            classifications=header.classifications,
            keywords=header.keywords,
            archival_identifier=_archival_identifier(header),
            published_edition=known.published_edition,
            hosting_archive=known.hosting_archive,
            url=known.url,
            publisher=header.publisher,
            licence=models.Licence(text=header.licence, url=header.licence_url)
            if header.licence
            else None,
            responsibilities=tuple(
                models.Responsibility(id=r.identifier, duty=r.duty, name=r.name)
                for r in header.responsibilities
            ),
        )

    def _verbatim(
        self, element: etree._Element | None, words: str | None
    ) -> models.Statement | None:
        """Return an element of the header; its words alone where it is no verbatim stretch."""
        if element is None:
            return None
        stretches = [s for s in self.stretches if self.elements[s.number] is element]
        if stretches:
            return self._statement(stretches)
        text = words or "".join(element.itertext("*")).strip()
        return models.Statement(text=text, source=None, annotations=()) if text else None

    def _statement(self, stretches: Sequence[Transcription]) -> models.Statement:
        """Return stretches of the header as one text, a blank line between two of them."""
        starts = _beginnings(stretches, gap=2)
        only = stretches[0] if len(stretches) == 1 else None
        return models.Statement(
            text="\n\n".join(stretch.text for stretch in stretches),
            source=_offsets(only.in_source(Span(0, len(only.text)))) if only else None,
            annotations=tuple(
                annotation
                for start, stretch in zip(starts, stretches, strict=True)
                for annotation in self._annotations(stretch, start)
            ),
        )

    def _annotations(self, stretch: Transcription, start: int) -> Iterator[models.Annotation]:
        for candidate in _layers(stretch):
            kind = self._kind(candidate)
            if kind is not None:
                self.count += 1
                yield self._annotation(candidate, kind, stretch, start)

    def _annotation(
        self,
        mention: Mention | StructuralElement,
        kind: AnnotationKind,
        stretch: Transcription,
        start: int,
    ) -> models.Annotation:
        element = self.elements[mention.number]
        pointers = references(element)
        placed = mention.span.shifted(start)
        return models.Annotation(
            id=f"a{self.count}",
            kind=kind,
            start=placed.start,
            end=placed.end,
            quote=mention.span.of(stretch.text),
            source=_offsets(stretch.in_source(mention.span)),
            value=_value(element, kind),
            entity=self._entity(pointers),
            references=pointers,
            certainty=certainty(element),
            reason=reason_of(element, self.reasons),
            responsibility=element.get("resp", "").removeprefix("#") or None,
        )

    def _kind(self, candidate: Mention | StructuralElement) -> AnnotationKind | None:
        """Return the kind of a mention, None for other elements and inside records of entities."""
        element = self.elements[candidate.number]
        kind = mention_kind(element)
        if kind is None or any(map(describes_entity, element.iterancestors())):
            return None
        return kind

    def _entity(self, pointers: Sequence[str]) -> str | None:
        """Return the described entity that a mention points to, else an address outside."""
        local = [p.removeprefix("#") for p in pointers if p.startswith("#")]
        described = [identifier for identifier in local if identifier in self.known]
        outside = [pointer for pointer in pointers if not pointer.startswith("#")]
        return next(iter((*described, *outside)), None)

    def _passages(self, stretch: Transcription, start: int) -> Iterator[models.Passage]:
        own = self.elements[stretch.number]
        whole = StructuralElement(
            local_name(own.tag), Span(0, len(stretch.text)), stretch.attributes, 0, stretch.number
        )
        for passage in (whole, *_layers(stretch)):
            if self._kind(passage) is None:
                around = self.elements[passage.number].iterancestors()
                placed = passage.span.shifted(start)
                yield models.Passage(
                    element=passage.element,
                    start=placed.start,
                    end=placed.end,
                    depth=0 if passage is whole else 1 + _steps(around, own),
                    source=_offsets(stretch.in_source(passage.span)),
                    attributes=dict(passage.attributes),
                )


def _layers(stretch: Transcription) -> list[Mention | StructuralElement]:
    layers: list[Mention | StructuralElement] = [*stretch.mentions, *stretch.passages]
    return sorted(layers, key=lambda layer: layer.number)


def _steps(ancestors: Iterator[etree._Element], last: etree._Element) -> int:
    """Return how many ancestors come before the last one that counts."""
    return sum(1 for _ in takewhile(lambda ancestor: ancestor is not last, ancestors))


def _milestones(stretch: Transcription, start: int) -> Iterator[models.Milestone]:
    for milestone in stretch.milestones:
        source = stretch.in_source(Span(milestone.position, milestone.position))
        yield models.Milestone(
            element=milestone.element,
            position=milestone.position + start,
            source_position=source.start if source else None,
            attributes=dict(milestone.attributes),
        )


def _value(
    element: etree._Element, kind: AnnotationKind
) -> models.DateValue | models.TimeValue | models.FigureValue | None:
    if kind == "date" and (date := date_value(element)):
        return models.DateValue(
            when=date.when,
            from_=date.from_,
            to=date.to,
            not_before=date.not_before,
            not_after=date.not_after,
            relative=date.relative,
            evidence=date.evidence,
            calendar=date.calendar,
            edtf=edtf(
                date, uncertain=certainty(element) == "low", approximate=is_approximate(element)
            ),
        )
    if kind == "time" and (time := time_value(element)):
        return models.TimeValue(
            when=time.when,
            from_=time.from_,
            to=time.to,
            not_before=time.not_before,
            not_after=time.not_after,
        )
    if kind == "figure" and (figure := figure_value(element)):
        return models.FigureValue(
            type=figure.type,
            quantity=figure.quantity,
            minimum=figure.minimum,
            maximum=figure.maximum,
            at_least=figure.at_least,
            at_most=figure.at_most,
            unit=figure.unit,
            commodity=figure.commodity,
            approximate=figure.approximate,
        )
    return None


def _entities(root: etree._Element) -> Iterator[models.Entity]:
    for record in entities(root):
        yield models.Entity(
            id=record.identifier,
            kind=record.kind,
            preferred_name=record.preferred_name,
            variants=record.variants,
            description=record.description,
            start=record.start,
            end=record.end,
            identifiers=tuple(
                models.Identifier(authority=authority, identifier=identifier)
                for authority, identifier in record.identifiers
            ),
        )


def _archival_identifier(header: Header) -> models.ArchivalIdentifier | None:
    known = header.metadata.archival_identifier
    if known is None:
        return None
    return models.ArchivalIdentifier(
        settlement=known.settlement,
        repository=known.repository,
        collection=known.collection,
        shelfmark=known.shelfmark,
        units=tuple(models.ShelfmarkUnit(level=level, value=value) for level, value in known.units),
    )


def _beginnings(stretches: Sequence[Transcription], gap: int = 0) -> list[int]:
    """Return where each stretch begins in their joined text."""
    beginnings, position = [], 0
    for stretch in stretches:
        beginnings.append(position)
        position += len(stretch.text) + gap
    return beginnings


def _offsets(span: Span | None) -> models.Offsets | None:
    return None if span is None else models.Offsets(start=span.start, end=span.end)
