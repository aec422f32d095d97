"""Read plain text: everything between the outermost white space is the transcription."""

from __future__ import annotations

from tei_kit.model import Document, Metadata, Source
from tei_kit.plugins import Reader
from tei_kit.readers._decoding import decode, visible_span


def read_plain_text(source: Source) -> Document:
    """Read a text without any catalogue record.

    Raises:
        UnreadableInputError: if the bytes are not text that XML can hold.
    """
    text = decode(source)
    return Document(
        source_name=source.name,
        source_sha256=source.sha256,
        text=text,
        body=visible_span(text),
        metadata=Metadata(),
    )


def _recognizes(source: Source) -> bool:  # noqa: ARG001 - any source may be plain text
    return True


READER = Reader("plain_text", recognizes=_recognizes, read=read_plain_text, precedence=0)
