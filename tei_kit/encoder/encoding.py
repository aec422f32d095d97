"""Takes a document to TEI, and refuses to give out TEI that does not carry its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tei_kit.encoder.header import header
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, write_element, write_events
from tei_kit.encoder.reasons import number_reasons
from tei_kit.encoder.responsibilities import responsible
from tei_kit.encoder.settings import EncodingSettings
from tei_kit.encoder.stand_off import stand_off
from tei_kit.encoder.stretches import Stretch, StretchPart, woven_stretches
from tei_kit.encoder.vocabulary import SOFTWARE
from tei_kit.errors import TextAlteredError, UnreadableInputError, UsageError
from tei_kit.model import AuthorityRecord, Document
from tei_kit.tei.characters import illegal_character
from tei_kit.tei.datatypes import language
from tei_kit.tei.parsing import MAXIMUM_BYTES, parse_tei
from tei_kit.tei.transcription import transcriptions
from tei_kit.tei.writing import EventWriter

_HEADER_PARTS: tuple[StretchPart, ...] = ("title", "citation", "date", "abstract")
_HEADER_LANGUAGE = "en"


def encode(
    document: Document,
    records: Iterable[AuthorityRecord] = (),
    settings: EncodingSettings | None = None,
) -> bytes:
    """Take a document to a TEI file.

    Every character of the body stands in `text`, in order; the record's title, citation and
    abstract stand verbatim in the header. The same arguments give the same bytes.

    Args:
        document: a text with its layers.
        records: the authority records; those that annotations are linked to go into the file.
        settings: what the project says about its encodings.

    Returns:
        A TEI file in UTF-8, valid against TEI All.

    Raises:
        UnreadableInputError: if the text or the metadata hold a character that XML can't hold, or
            the file would be too large to be read.
        UsageError: if passages cross or lie outside the body, or an annotation is linked to a
            record that is not among the records.
        TextAlteredError: if the file would not carry the text: a bug of ours.
    """
    settings = settings or EncodingSettings()
    _refuse_illegal_characters(document)
    identifiers = Identifiers()
    identifiers.of("software", SOFTWARE)
    number_reasons(document, identifiers)
    for name in sorted(responsible(document)):
        identifiers.of("responsibility", name)
    mentioned = _mentioned(document, records)
    for record in mentioned:
        identifiers.of("record", record.identifier)
    stretches = woven_stretches(
        document, identifiers, settings.source_folder + document.source_name
    )
    data = _written(
        document,
        header(document, settings, identifiers, _verbatim(stretches)),
        stand_off(mentioned, identifiers),
        stretches,
    )
    _check_text(document, stretches, data)
    return data


def _refuse_illegal_characters(document: Document) -> None:
    for span in document.transcribed_spans:
        position = illegal_character(span.of(document.text))
        if position is not None:
            place = span.start + position
            before = document.text[:place]
            raise UnreadableInputError(
                f"{document.source_name}, line {before.count(chr(10)) + 1}, column "
                f"{place - before.rfind(chr(10))}: XML can't hold the character "
                f"U+{ord(document.text[place]):04X}. Remove it from the source and try again."
            )


def _mentioned(document: Document, records: Iterable[AuthorityRecord]) -> list[AuthorityRecord]:
    """Return the records that annotations are linked to, in the order of their identifiers."""
    known = {record.identifier: record for record in records}
    wanted = {note.entity for note in document.annotations if note.entity is not None}
    missing = sorted(wanted - known.keys())
    if missing:
        raise UsageError(
            f"A name in {document.source_name} is linked to {missing[0]!r}, which is no authority "
            "record. Add it to the authority files or give the records to `encode`."
        )
    return [known[identifier] for identifier in sorted(wanted)]


def _verbatim(stretches: Sequence[Stretch]) -> dict[StretchPart, list[Element]]:
    found: dict[StretchPart, list[Element]] = {part: [] for part in _HEADER_PARTS}
    for stretch in stretches:
        if stretch.part in found:
            root = stretch.root
            found[stretch.part].append(Element(root.name, root.attributes, stretch.woven))
    return found


def _written(
    document: Document, head: Element, lists: Element | None, stretches: Sequence[Stretch]
) -> bytes:
    writer = EventWriter()
    writer.start("TEI", {"xml:lang": _HEADER_LANGUAGE})
    for element in (head, lists):
        if element is not None:
            writer.characters("\n")
            write_element(writer, element)
    writer.characters("\n")
    spoken = language(document.metadata.language)
    writer.start("text", {"xml:lang": spoken} if spoken else {})
    back = [stretch for stretch in stretches if stretch.part == "back"]
    for stretch in stretches:
        if stretch.part == "body":
            _write_stretch(writer, stretch)
    if back:
        writer.start("back")
        for stretch in back:
            _write_stretch(writer, stretch)
        writer.end()
    writer.end()
    writer.characters("\n")
    writer.end()
    return writer.data()


def _write_stretch(writer: EventWriter, stretch: Stretch) -> None:
    writer.start(stretch.root.name, stretch.root.attributes)
    write_events(writer, stretch.woven)
    writer.end()


def _check_text(document: Document, stretches: Sequence[Stretch], data: bytes) -> None:
    """Read the file back and compare each stretch with the source, character by character."""
    if len(data) > MAXIMUM_BYTES:
        raise UnreadableInputError(
            f"The TEI of {document.source_name} would have {len(data):,} bytes, more than the "
            f"{MAXIMUM_BYTES:,} that are read. Divide the source into several files."
        )
    carried = {
        (found.part, found.source.span): found.text
        for found in transcriptions(parse_tei(document.source_name, data))
        if found.source is not None
    }
    for stretch in stretches:
        span = stretch.root.span
        if carried.get((stretch.part, span)) != span.of(document.text):
            raise TextAlteredError(
                f"The TEI of {document.source_name} does not carry characters {span.start} to "
                f"{span.end} ({stretch.part}) as the source has them. This is a bug of tei-kit: "
                "please report it with the source."
            )
