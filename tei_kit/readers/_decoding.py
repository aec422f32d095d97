"""The bytes of a source to text that XML can hold, or a sentence that says why not."""

from __future__ import annotations

import codecs
import re
import unicodedata

from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.model import Source, Span

MAXIMUM_SIZE = 8 * 2**20
"""The largest source that is read, in bytes: some 4,000 printed pages, and its TEI, which is about
three times as long, can still be read."""

# Python calls these encodings, but no text file is written in them.
_NOT_FOR_FILES = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
_SIGNATURES = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_FILE_TYPES = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip archive"),
)
# Source: XML 1.0 (Fifth Edition), production 2, Char.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTERS_A_WORD = 2.5
"""High bytes in a row beyond this are words of a script that is not Latin."""

_OUTERMOST = " \t\r\n\f\v"


def decode(source: Source) -> str:
    """Decode the bytes of a source and make sure that XML can hold every character.

    A signature (byte order mark) is no part of the text. A form feed can't stand in XML: it is
    let pass only in the outermost white space, which no edition carries.

    Args:
        source: the bytes, and the encoding if the user names one.

    Returns:
        The text, otherwise unchanged.

    Raises:
        UnreadableInputError: if the source is too large, empty, binary, in another encoding, or
            holds a character that XML 1.0 can't.
        UsageError: if the user names an encoding that does not exist.
    """
    if len(source.data) > MAXIMUM_SIZE:
        raise UnreadableInputError(
            f"{source.name} has {len(source.data):,} bytes; the limit is {MAXIMUM_SIZE:,}. "
            "Split it into one file a document."
        )
    if not source.data:
        raise UnreadableInputError(f"{source.name} is empty.")
    text = _decoded(source).removeprefix("\ufeff")
    if not text.strip():
        raise UnreadableInputError(f"{source.name} holds nothing but white space.")
    _require_xml_characters(source.name, text)
    return text


def visible_span(text: str, start: int = 0, end: int | None = None) -> Span:
    """Return the stretch between the outermost white space of `text[start:end]`.

    >>> visible_span("  Sir, ")
    Span(start=2, end=6)
    """
    words = text[start:end]
    leading = len(words) - len(words.lstrip())
    return Span(start + leading, start + leading + len(words.strip()))


def _decoded(source: Source) -> str:
    encoding = "utf-8-sig" if source.encoding is None else _known(source.encoding)
    if source.encoding is None:
        _refuse_binary(source)
    try:
        return source.data.decode(encoding)
    except UnicodeError as error:
        place = error.start if isinstance(error, UnicodeDecodeError) else 0
        line = source.data.count(b"\n", 0, place) + 1
        raise UnreadableInputError(
            f"{source.name} is not {source.encoding or 'UTF-8'}: byte {place} (line {line}) can't "
            f"be decoded. {_advice(source)}"
        ) from error


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        b"-".decode(name)
    except UnicodeError:
        return encoding
    except (LookupError, ValueError) as error:
        raise UsageError(
            f"There is no text encoding {encoding!r}. Name one such as utf-8, utf-16, "
            "windows-1252 or windows-1251."
        ) from error
    if name.replace("-", "_") in _NOT_FOR_FILES:
        raise UsageError(f"{encoding!r} is not an encoding of text files.")
    return name


def _refuse_binary(source: Source) -> None:
    for magic, kind in _FILE_TYPES:
        if source.data.startswith(magic):
            raise UnreadableInputError(
                f"{source.name} is {kind}, not text. Save its text as a UTF-8 file."
            )
    wide = _wide_encoding(source.data)
    if wide is not None:
        raise UnreadableInputError(
            f"{source.name} is not UTF-8: it looks like {wide}. "
            f"Say --encoding {wide.lower()} or save it as UTF-8."
        )
    position = source.data.find(b"\0")
    if position >= 0:
        raise UnreadableInputError(
            f"{source.name} is binary: byte {position} is NUL. Save its text as a UTF-8 file."
        )


def _wide_encoding(data: bytes) -> str | None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    sample = data[:4096]
    low, high = sample[::2].count(0), sample[1::2].count(0)
    if high > len(sample) * 0.3 and low <= high * 0.1:
        return "UTF-16LE"
    if low > len(sample) * 0.3 and high <= low * 0.1:
        return "UTF-16BE"
    return None


def _advice(source: Source) -> str:
    if source.encoding is not None:
        return "Name the encoding that it was saved in."
    likely = _likely_encoding(source.data)
    return f"It looks like {likely}: say --encoding {likely.lower()} or save it as UTF-8."


def _likely_encoding(data: bytes) -> str:
    runs = re.findall(rb"[\xc0-\xff]+", data)
    letters = sum(map(len, runs))
    if runs and letters > _LETTERS_A_WORD * len(runs):
        return "Windows-1251"
    return "Windows-1252" if re.search(rb"[\x80-\x9f]", data) else "Latin-1"


def _require_xml_characters(name: str, text: str) -> None:
    start = len(text) - len(text.lstrip(_OUTERMOST))
    found = _NOT_XML.search(text, start, len(text.rstrip(_OUTERMOST)))
    if found is None:
        return
    position = found.start()
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    raise UnreadableInputError(
        f"{name}:{line}:{column}: {_called(found.group())} can't stand in XML. "
        f"{_advice_on(found.group())}"
    )


def _called(character: str) -> str:
    point = f"U+{ord(character):04X}"
    if character == "\f":
        return f"the form feed {point} (a page break)"
    if 0xD800 <= ord(character) <= 0xDFFF:  # noqa: PLR2004
        return f"the lone surrogate {point}"
    if unicodedata.category(character) == "Cc":
        return f"the control character {point}"
    return f"the character {point}"


def _advice_on(character: str) -> str:
    if character == "\f":
        return "Replace every page break by an empty line and try again."
    return "Remove or replace it in the source and try again."
