"""Pointers of TEI: to identifiers of the file, and to stretches of the source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from tei_kit.model import Span

_CHARACTER_RANGE = re.compile(r"(?P<file>[^#\s]*)#char=(?P<start>\d{1,12}),(?P<end>\d{1,12})")


@dataclass(frozen=True, slots=True)
class SourcePointer:
    """Say from which code points of which decoded source file an element was transcribed.

    Source: RFC 5147, URI fragment identifiers for text/plain, section 2.2.1.

    >>> str(SourcePointer("my letter.txt", Span(4, 15)))
    'my%20letter.txt#char=4,15'

    `file` is a path relative to the TEI file, or a name alone.
    """

    file: str
    span: Span

    def __str__(self) -> str:
        """Return the pointer as `@source` carries it."""
        file = quote(self.file, safe="/", errors="surrogatepass")
        return f"{file}#char={self.span.start},{self.span.end}"


def source_pointer(value: str | None) -> SourcePointer | None:
    """Return what an `@source` points at, None where it is no range of characters.

    >>> source_pointer("my%20letter.txt#char=4,15")
    SourcePointer(file='my letter.txt', span=Span(start=4, end=15))
    >>> source_pointer("#witness") is None
    True
    """
    for pointer in (value or "").split():
        found = _CHARACTER_RANGE.fullmatch(pointer)
        if found and int(found["start"]) <= int(found["end"]):
            span = Span(int(found["start"]), int(found["end"]))
            return SourcePointer(unquote(found["file"]), span)
    return None


def local_target(value: str | None) -> str | None:
    """Return the identifier that a pointer into the same file names, None for other pointers.

    >>> local_target("#pers-berg"), local_target("https://example.org/#a")
    ('pers-berg', None)
    """
    return value[1:] if value and value.startswith("#") and len(value.split()) == 1 else None
