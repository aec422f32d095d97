"""The text holds no characters that no reader can see: controls, private use, replacements.

They come from broken conversions: a C1 control is a byte of Windows-1252 taken for Latin-1, a
private-use character belongs to somebody's font, U+FFFD stands where a decoder gave up. Each
character is reported once, where it first stands.

*Wrong*::

    <text><body><p>The &#x93;harbor&#x94; question</p></body></text>

*Right*::

    <text><body><p>The “harbor” question</p></body></text>

Source: TEI Guidelines, 5 (characters, glyphs, and writing modes); Unicode, 23.1 and 23.5.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter
from tei_kit.tei.parsing import SIGNATURE, TeiFile

_report = Reporter("unreadable-character", "warning")
_PLANES = range(1, 17)
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | last) for plane in _PLANES for last in (0xFFFE, 0xFFFF)
)
_KINDS = {
    "\ufffd": "which stands where a conversion lost a character",
    "\ufeff": "a byte order mark, which shows nothing",
    "\x7f-\x84\x86-\x9f": "a control character",
    "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd": (
        "a private-use character, which only one font shows"
    ),
    _NONCHARACTERS: "which Unicode keeps from being a character",
}
_UNREADABLE = re.compile(f"[{''.join(_KINDS)}]")
_REFERENCE = re.compile(rb"&#(?:x0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));")
# Of UTF-8 bytes that may begin what is unreadable, those that hardly begin anything else, and the
# others. Expressions that begin with one byte are quickly looked for, and most files have none.
_BAD_BYTES = b"\x7f\xee\xf1\xf2\xf3\xf4"
_ALL_BUT_BAD_BYTES = bytes(set(range(256)) - set(_BAD_BYTES))
_BAD_SEQUENCES = (
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"\xef[\x80-\xa3\xb7\xbb\xbf]"),
    re.compile(rb"\xf0.\xbf[\xbe\xbf]", re.DOTALL),
)


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each unreadable character, at the element where it first stands."""
    if not _may_be_unreadable(file.data.removeprefix(SIGNATURE)):
        return
    counts: Counter[str] = Counter()
    firsts: dict[str, etree._Element] = {}
    for element in file.root.iter("*"):
        for text in _own_texts(element):
            for character in _UNREADABLE.findall(text):
                counts[character] += 1
                firsts.setdefault(character, element)
    for character, element in firsts.items():
        number = counts[character]
        times = "" if number == 1 else f"; it stands {number} times in this file"
        message = f"The text here holds U+{ord(character):04X}, {_explained(character)}{times}."
        yield _report(file, element, message, _advice(character))


def _may_be_unreadable(data: bytes) -> bool:
    if data.translate(None, _ALL_BUT_BAD_BYTES):
        return True
    if not data.isascii() and any(sequence.search(data) for sequence in _BAD_SEQUENCES):
        return True
    numbers = {int(hexa, 16) if hexa else int(ten) for hexa, ten in _REFERENCE.findall(data)}
    return any(_UNREADABLE.match(chr(number)) for number in numbers if number <= sys.maxunicode)


def _own_texts(element: etree._Element) -> Iterator[str]:
    """Yield the characters and attribute values that belong to the element itself."""
    yield from (str(value) for value in element.attrib.values())
    yield element.text or ""
    yield from (child.tail or "" for child in element)


def _explained(character: str) -> str:
    return next(words for kind, words in _KINDS.items() if re.match(f"[{kind}]", character))


def _advice(character: str) -> str:
    meant = character.encode("latin-1", "ignore").decode("cp1252", "ignore")
    if meant and meant != character:
        return f"A conversion from Windows-1252 went wrong: “{meant}” is meant."
    return "Look it up in the original and write the character that is meant."


RULE = Rule(_report.rule, _report.severity, check)
