"""The text is not indented as if it were data: layout of the file is no white space of the text.

A program that indents XML puts line breaks and spaces between words and what belongs to them: the
comma after a name, the bracket before it. Readers and exports see "Ada Holm , who". Only such
places count as a sign, where the file shows that a word and its mark were torn apart at a tag; they
are reported once a file, for they have one cause.

*Wrong*::

    <text><body><p>Yesterday
        <persName>Ada Holm</persName>
        , the pilot, left.</p></body></text>

*Wrong*::

    <text><body><p>Yesterday <persName>
          Ada Holm
        </persName>, the pilot, left.</p></body></text>

*Right*::

    <text><body><p>Yesterday
        <persName>Ada
        Holm</persName>, the pilot, left.</p></body></text>

Source: TEI Guidelines, 1.3.1.1.6 (xml:space) and the TEI wiki on white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("indented-text", "warning")
_INLINE = frozenset(
    [
        "abbr", "add", "choice", "corr", "date", "del", "emph", "expan", "foreign", "forename",
        "geogName", "hi", "measure", "name", "num", "orgName", "orig", "persName", "placeName",
        "q", "quote", "ref", "reg", "roleName", "rs", "seg", "sic", "surname", "term", "time",
        "title", "unclear",
    ]
)  # fmt: skip
_INDENTED = r"[ \t]*\r?\n[ \t]+"
_INDENT_AND_MARK = re.compile(rf"{_INDENTED}(?:[,;.)\]’](?!\.)|'s\b)")
_MARK = re.compile(r"[,;.)\]’](?!\.)|'s\b")
_INDENT_AT_END = re.compile(rf"\S{_INDENTED}\Z|\A{_INDENTED}\Z")
_INDENT_AT_START = re.compile(rf"\A{_INDENTED}")
_OPENING_AT_END = re.compile(r"[(\[“„«]\Z")
_TORN = tuple(
    re.compile(form)  # each begins with one byte, so that it is quickly looked for
    for form in (
        rb"\n[ \t]+(?:</[^>]*>)?(?:[,;.)\]]|\xe2\x80\x99|'s)",
        rb"\((?:<[^>]*>)?[ \t]*\r?\n[ \t]",
        rb"\[(?:<[^>]*>)?[ \t]*\r?\n[ \t]",
    )
)
_TORN_BEYOND_ASCII = tuple(
    re.compile(form)
    for form in (
        rb"\xe2\x80[\x9c\x9e]<[^>]*>[ \t]*\r?\n[ \t]",
        rb"\xc2\xab<[^>]*>[ \t]*\r?\n[ \t]",
    )
)
"""What every torn place looks like in UTF-8, and little else; most files have none."""

_OPENING_AND_INDENT_AT_END = re.compile(rf"[(\[]{_INDENTED}\Z")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield one finding for a file where indentation tore words and marks apart."""
    forms = _TORN if file.data.isascii() else _TORN + _TORN_BEYOND_ASCII
    if not any(form.search(file.data) for form in forms):
        return
    torn = [element for element in _inline_elements(file) if _is_torn(element)]
    if torn:
        others = len(torn) - 1
        also = f"; so it is at {others} more place{'s' if others > 1 else ''}" if others else ""
        yield _report(
            file,
            torn[0],
            f"Indentation stands between <{local_name(torn[0].tag)}> and the mark that belongs "
            f"to it{also}.",
            "Take the line break and the spaces out, and don't let a program indent the text.",
        )


def _inline_elements(file: TeiFile) -> Iterator[etree._Element]:
    for text in file.root.iterchildren(tei("text")):
        yield from text.iter(*map(tei, sorted(_INLINE)))


def _is_torn(element: etree._Element) -> bool:
    before, tail = _text_before(element), element.tail or ""
    begin = element.text or ""
    return bool(
        _INDENT_AND_MARK.match(tail)
        or (_MARK.match(tail) and _INDENT_AT_END.search(_last_text(element)))
        or _OPENING_AND_INDENT_AT_END.search(before)
        or (_OPENING_AT_END.search(before) and _INDENT_AT_START.match(begin))
    )


def _text_before(element: etree._Element) -> str:
    sibling = element.getprevious()
    if sibling is not None:
        return sibling.tail or ""
    parent = element.getparent()
    return "" if parent is None else parent.text or ""


def _last_text(element: etree._Element) -> str:
    """Return the characters that an element ends with, up to its last child."""
    return (element[-1].tail or "") if len(element) else (element.text or "")


RULE = Rule(_report.rule, _report.severity, check)
