"""Readers: the bytes of a source to a document, one file a format."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.errors import UnreadableInputError
from tei_kit.model import Document, Source
from tei_kit.plugins import Reader, discover

__all__ = ["read"]


def read(source: Source, readers: Sequence[Reader] | None = None) -> Document:
    r"""Read a source with the reader that knows its format best.

    Args:
        source: the bytes and the name of one file.
        readers: the readers to choose from; None means all that are installed.

    Returns:
        The document that the reader of the highest precedence makes of it.

    Raises:
        UnreadableInputError: if no reader recognizes the source or the chosen one can't read it.

    >>> read(Source("note.txt", b"Dear Sir,\n")).body
    Span(start=0, end=9)
    """
    candidates = discover(Reader, "readers") if readers is None else readers
    recognizing = [reader for reader in candidates if reader.recognizes(source)]
    if not recognizing:
        raise UnreadableInputError(
            f"No reader knows the format of {source.name}. Save it as plain text in UTF-8."
        )
    best = max(recognizing, key=lambda reader: (reader.precedence, reader.name))
    return best.read(source)
