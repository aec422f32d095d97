"""Does the TEI carry the source's text? Its checksum, and every stretch character by character."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.model import Finding
from tei_kit.rules._report import position
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.transcription import Transcription, transcriptions

_RULE = "fidelity"
_CONTEXT = 30
_LINE_END = "⏎"


def fidelity_findings(file: TeiFile, source: bytes, encoding: str | None = None) -> list[Finding]:
    """Compare a file with the source that it was encoded from.

    Args:
        file: the TEI file.
        source: the bytes of the source.
        encoding: how they are encoded, None meaning UTF-8 with or without signature.

    Returns:
        A finding if the header's SHA-256 is another one, and one for each stretch that differs from
        the characters that its `@source` points at, at the element of the stretch.

    Raises:
        UnreadableInputError: if the source can't be decoded.
    """
    text = _decoded(file.name, source, encoding)
    return [*_checksum(file, source), *_stretches(file, text)]


def _decoded(name: str, source: bytes, encoding: str | None) -> str:
    try:
        return source.decode(encoding or "utf-8").removeprefix("\ufeff")
    except (UnicodeError, LookupError) as error:
        raise UnreadableInputError(
            f"The source of {name} can't be read as {encoding or 'UTF-8'}: {error}. "
            "Name its encoding."
        ) from error


def _checksum(file: TeiFile, source: bytes) -> Iterator[Finding]:
    digest = sha256(source).hexdigest()
    stated = [
        idno
        for idno in file.root.iterfind(f"{tei('teiHeader')}/{tei('fileDesc')}//{tei('idno')}")
        if idno.get("type") == "sha256"
    ]
    for idno in stated:
        if "".join((idno.text or "").split()).lower() != digest:
            yield _finding(
                file,
                idno,
                "The source's SHA-256 is not the one that the header states.",
                "The source was changed after it was encoded, or is another file: encode it again.",
            )


def _stretches(file: TeiFile, text: str) -> Iterator[Finding]:
    carried = [part for part in transcriptions(file) if part.source is not None]
    elements = list(file.root.iter("*"))
    for part in carried:
        place = _first_difference(part, text)
        if place is not None:
            message, advice = _difference(part, text, place)
            yield _finding(file, elements[_innermost(part, place)], message, advice)
    if not carried:
        yield _finding(
            file,
            file.root,
            "Nothing in this file points into the source, so its text can't be compared.",
            "Encode the source with tei-kit, or check the file without its source.",
        )


def _first_difference(part: Transcription, text: str) -> int | None:
    """Return the character of the stretch at which it leaves the source, None where it does not."""
    original = _original(part, text)
    if part.text == original:
        return None
    shorter = min(len(part.text), len(original))
    return next((i for i in range(shorter) if part.text[i] != original[i]), shorter)


def _difference(part: Transcription, text: str, place: int) -> tuple[str, str]:
    assert part.source is not None
    start, end = part.source.span.start, part.source.span.end
    if end > len(text):
        return (
            f"@source points to the characters {start} to {end}, and the source has {len(text)}.",
            "This is not the source of the file, or one of the two was cut.",
        )
    return (
        (
            f"The text differs from the source at its character {start + place}: there the source "
            f"goes on {_quoted(_original(part, text), place)}, the file "
            f"{_quoted(part.text, place)}."
        ),
        "Restore the words of the source; say what you would change with <choice> and <corr>.",
    )


def _original(part: Transcription, text: str) -> str:
    assert part.source is not None
    return part.source.span.of(text)


def _innermost(part: Transcription, place: int) -> int:
    """Return the number of the smallest element that the place lies in."""
    spans = [(passage.span, passage.number) for passage in part.passages]
    spans += [(mention.span, mention.number) for mention in part.mentions]
    around = [(len(span), -number) for span, number in spans if span.start <= place < span.end]
    return -min(around)[1] if around else part.number


def _quoted(text: str, place: int) -> str:
    if place >= len(text):
        return "no further"
    return f"“{text[place : place + _CONTEXT].replace(chr(10), _LINE_END)}”"


def _finding(file: TeiFile, element: etree._Element, message: str, advice: str) -> Finding:
    line, column = position(file, element)
    return Finding(file.name, line, column, _RULE, "error", message, advice)
