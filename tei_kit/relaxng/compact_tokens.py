"""The words of RELAX NG's compact syntax.

Source: ISO/IEC 19757-2:2003/Amd 1:2006, annex C, C.2 (escapes) and C.3 (lexical structure).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from tei_kit.relaxng.names import NAME_CHARACTER, NAME_START
from tei_kit.relaxng.schema_error import IncorrectError

TokenKind = Literal["name", "literal", "symbol", "end"]


class Token(NamedTuple):
    """Carry one word: names with a leading backslash are `quoted`, no keywords."""

    kind: TokenKind
    text: str
    place: int
    quoted: bool = False


_ESCAPE = re.compile(r"\\x+\{([0-9a-fA-F]{1,8})\}")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LAST_CODE_POINT = 0x10FFFF
_BREAK = "\0"
"""Where a line of the schema ends, so that an escaped end of line is a character like any other."""


@cache
def _token() -> re.Pattern[str]:
    start, further = NAME_START.replace(":", "", 1), NAME_CHARACTER.replace(":", "", 1)
    ncname = f"[{start}][{further}]*"
    return re.compile(
        rf"(?P<blank>[ \t\r\n{_BREAK}]+|\#[^\r\n{_BREAK}]*)"
        rf'|(?P<literal>"""(?s:.*?)"""|\'\'\'(?s:.*?)\'\'\'|"[^"{_BREAK}]*"|\'[^\'{_BREAK}]*\')'
        rf"|(?P<name>\\?{ncname}(?::(?:\*|{ncname}))?)"
        r"|(?P<symbol>>>|\|=|&=|[=|&,~*+?\-(){}\[\]])"
    )


def decode(data: bytes) -> str:
    """Return the text of a schema for `tokens`, its escapes resolved and its line ends marked.

    Raises:
        ValueError: if the bytes are neither UTF-8 nor UTF-16 with a mark, or if they or an escape
            stand for a character that XML does not have.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data.decode(encoding)
    stray = _NOT_XML.search(text)
    if stray is not None:
        raise ValueError(f"{stray[0]!r} is no character of XML")
    text = text.replace("\r\n", _BREAK).replace("\r", _BREAK).replace("\n", _BREAK)
    return _ESCAPE.sub(_escaped, text)


def lines(text: str) -> bytes:
    """Return the text of a schema, one byte a character, with line ends as in its file."""
    return text.translate({ord("\n"): " ", ord("\r"): " ", ord(_BREAK): "\n"}).encode(
        "ascii", "replace"
    )


def _escaped(found: re.Match[str]) -> str:
    code_point = int(found[1], 16)
    if code_point > _LAST_CODE_POINT or _NOT_XML.match(chr(code_point)):
        raise ValueError(f"{found[0]} is no character of XML")
    return chr(code_point)


def tokens(text: str, beginning: int) -> Iterator[Token]:
    """Yield the words of a schema, then an end.

    Args:
        text: the schema.
        beginning: the place of its first character.

    Raises:
        IncorrectError: where no word begins.
    """
    position = 0
    while position < len(text):
        found = _token().match(text, position)
        if found is None:
            raise IncorrectError(
                beginning + position, f"{text[position]!r} begins no word of the compact syntax"
            )
        if found["literal"]:
            quotes = 3 if found["literal"][:3] in ('"""', "'''") else 1
            inside = found["literal"][quotes:-quotes].replace(_BREAK, "\n")
            yield Token("literal", inside, beginning + position)
        elif found["name"]:
            name = found["name"]
            yield Token("name", name.lstrip("\\"), beginning + position, name.startswith("\\"))
        elif found["symbol"]:
            yield Token("symbol", found["symbol"], beginning + position)
        position = found.end()
    yield Token("end", "the end", beginning + position)
