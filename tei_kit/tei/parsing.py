"""Safe parsing of XML: no entity expanded, no DTD loaded, nothing fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn
from xml.parsers import expat

from lxml import etree

from tei_kit.errors import UnreadableInputError

MAXIMUM_BYTES = 32 * 2**20
MAXIMUM_DEPTH = 256

_UTF_16_BEGINNINGS = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_DECLARED_ENCODING = re.compile(rb"<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})")
_READ_ENCODINGS = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})
_PLACE_IN_MESSAGE = re.compile(r",? line \d+, column \d+$")
IS_FINAL = True
SIGNATURE = b"\xef\xbb\xbf"
_ADVICE = "Mend the markup there and try again."


@dataclass(frozen=True, slots=True)
class TeiFile:
    """Carry one TEI file: its name, its bytes, and the tree parsed from them."""

    name: str
    data: bytes
    root: etree._Element


def parse_tei(name: str, data: bytes) -> TeiFile:
    """Parse the bytes of a TEI file.

    Args:
        name: how messages call the file.
        data: the bytes as stored: UTF-8, at most 32 MiB.

    Returns:
        The file with its tree; comments and processing instructions are kept.

    Raises:
        UnreadableInputError: if the bytes are empty, too many, in another encoding, not
            well-formed, nested deeper than 256 elements, or ask for an external DTD or for
            entities; the message gives line and column (in code points) where there is one.
    """
    _check_bytes(name, data)
    if b"<!DOCTYPE" in data:
        _check_document_type(name, data)
    try:
        root = etree.fromstring(data, _parser(huge_tree=False))
    except etree.XMLSyntaxError as error:
        root = _parse_long_text(name, data, error)
    return TeiFile(name, data, root)


def _parser(*, huge_tree: bool) -> etree.XMLParser[etree._Element]:
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=huge_tree,
        collect_ids=False,
        remove_blank_text=False,
    )


def _check_bytes(name: str, data: bytes) -> None:
    if len(data) > MAXIMUM_BYTES:
        raise UnreadableInputError(
            f"{name} has {len(data):,} bytes, more than the {MAXIMUM_BYTES:,} that are read. "
            "Divide it into several files."
        )
    if not data.strip():
        raise UnreadableInputError(f"{name} is empty. Give a TEI file.")
    if data.startswith(_UTF_16_BEGINNINGS):
        raise UnreadableInputError(f"{name} is UTF-16. Save it as UTF-8 and try again.")
    declared = _DECLARED_ENCODING.match(data.removeprefix(SIGNATURE))
    if declared and declared[1].lower() not in _READ_ENCODINGS:
        raise UnreadableInputError(
            f"{name} declares the encoding {declared[1].decode('ascii', 'replace')}, and TEI is "
            "read as UTF-8. Save it as UTF-8, mend its first line and try again."
        )


def _check_document_type(name: str, data: bytes) -> None:
    """Refuse what a DTD could fetch or expand, before anything is parsed into a tree."""
    parser = expat.ParserCreate()

    def refuse(what: str) -> NoReturn:
        raise UnreadableInputError(
            f"{name}, line {parser.CurrentLineNumber}, column {parser.CurrentColumnNumber + 1}: "
            f"the document type declaration {what}, and nothing is fetched or expanded. "
            "Take it out and write the characters themselves."
        )

    def note_doctype(_root: str, system: str | None, public: str | None, _internal: bool) -> None:  # noqa: FBT001
        if system is not None or public is not None:
            refuse("names an external DTD")

    def note_entity(entity: str, *_rest: object) -> None:
        refuse(f"declares the entity {entity!r}")

    parser.StartDoctypeDeclHandler = note_doctype
    parser.EntityDeclHandler = note_entity
    try:
        parser.Parse(data.removeprefix(SIGNATURE), IS_FINAL)
    except (expat.ExpatError, LookupError):
        return  # the parser proper says what is wrong


def _parse_long_text(name: str, data: bytes, error: etree.XMLSyntaxError) -> etree._Element:
    """Parse again without libxml2's bound on one stretch of text, which is below ours."""
    if "Resource limit" not in (error.msg or ""):
        _refuse(name, data, error)
    try:
        root: etree._Element = etree.fromstring(data, _parser(huge_tree=True))
    except etree.XMLSyntaxError as other:
        _refuse(name, data, other)
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAXIMUM_DEPTH:
            raise UnreadableInputError(_too_deep(name))
    return root


def _refuse(name: str, data: bytes, error: etree.XMLSyntaxError) -> NoReturn:
    reason = _PLACE_IN_MESSAGE.sub("", " ".join((error.msg or "no reason given").split()))
    if reason.startswith("Excessive depth"):
        raise UnreadableInputError(_too_deep(name)) from error
    line, column = _failure_position(data) or (error.lineno or 1, (error.offset or 0) + 1)
    raise UnreadableInputError(
        f"{name} is not well-formed XML at line {line}, column {column}: {reason}. {_ADVICE}"
    ) from error


def _too_deep(name: str) -> str:
    return (
        f"{name} nests elements deeper than {MAXIMUM_DEPTH}, which no edition does. "
        "Look for tags that are not closed."
    )


def _failure_position(data: bytes) -> tuple[int, int] | None:
    """Return where expat stumbles: it counts columns in code points, libxml2 in bytes."""
    parser = expat.ParserCreate()
    try:
        parser.Parse(data.removeprefix(SIGNATURE), IS_FINAL)
    except expat.ExpatError as error:
        return error.lineno, error.offset + 1
    except LookupError:
        return None
    return None
