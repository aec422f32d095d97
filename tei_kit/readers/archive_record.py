"""Read the export of a digital archive's record: catalogue fields, then the transcription."""

from __future__ import annotations

from tei_kit.dates import parse_date
from tei_kit.errors import TeiKitError
from tei_kit.model import Document, FieldName, Metadata, Source
from tei_kit.plugins import Reader
from tei_kit.readers._citation import Citation, parse_citation
from tei_kit.readers._decoding import decode
from tei_kit.readers._languages import language_of_contents, language_tag, language_tags
from tei_kit.readers._record_layout import RecordLayout, record_layout
from tei_kit.readers._title import TitleStatement, parse_title


def read_archive_record(source: Source) -> Document:
    """Read a text that begins with a catalogue record.

    The fields are stretches of the text without the marks around them (bold, white space); the
    metadata is what could be parsed from them, never more.

    Raises:
        UnreadableInputError: if the bytes are not text that XML can hold.
    """
    text = decode(source)
    layout = record_layout(text)
    assert layout is not None, "the reader was asked for a source that it does not recognize"
    return Document(
        source_name=source.name,
        source_sha256=source.sha256,
        text=text,
        body=layout.body,
        metadata=_metadata(text, layout),
        fields=layout.fields,
    )


def _metadata(text: str, layout: RecordLayout) -> Metadata:
    words = _stated(text, layout)
    title = words.get("title")
    said = parse_title(title) if title else TitleStatement()
    cited = parse_citation(words["citation"], title) if "citation" in words else Citation()
    return Metadata(
        title=title,
        document_type=said.document_type,
        date=_day(words.get("date")) or said.date,
        language=_language(words.get("contents")),
        original_languages=language_tags(words.get("original_language", "")),
        translator=cited.translator,
        url=cited.url,
        hosting_archive=cited.hosting_archive,
        archival_identifier=cited.archival_identifier,
        published_edition=cited.published_edition,
        correspondence=said.correspondence,
    )


def _stated(text: str, layout: RecordLayout) -> dict[FieldName, str]:
    """Return the words of the fields, each on one line but for the contents."""
    words: dict[FieldName, str] = {}
    for field in layout.fields:
        stretch = field.span.of(text)
        words[field.name] = stretch if field.name == "contents" else " ".join(stretch.split())
    return words


def _day(words: str | None) -> str | None:
    date = parse_date(words) if words else None
    return date.when if date else None


def _language(contents: str | None) -> str | None:
    """Return the language of the text that follows: the last caption is the nearest to it."""
    for line in reversed((contents or "").splitlines()):
        tag = language_of_contents(line) or language_tag(line)
        if tag is not None:
            return tag
    return None


def _recognizes(source: Source) -> bool:
    try:
        return record_layout(decode(source)) is not None
    except TeiKitError:
        return False


READER = Reader("archive_record", recognizes=_recognizes, read=read_archive_record, precedence=10)
