"""From positions in bytes to lines and columns, worked out only for what has been found."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection
from contextlib import suppress
from xml.parsers import expat

from tei_kit.relaxng.names import SEPARATOR, XML_URI, local

_ATTRIBUTE = re.compile(r"""\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG = re.compile(r"""<[^\s/>"'<]+(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|apos);)([^\s#;&<]+);")
_TAG_IN_BYTES = re.compile(_TAG.pattern.encode())
_LONGEST_WIDE_TAG = 1 << 16


class Locator:
    """Tell lines and columns (from 1, in code points) of byte positions in one document."""

    def __init__(self, data: bytes, encoding: str | None) -> None:
        self._data = data
        self._encoding = _codec(data, encoding)
        self._wide = self._encoding.startswith("utf-16")
        self._known = (0, 1)  # the start of a line, and its number

    def place(self, index: int) -> tuple[int, int]:
        """Return line and column of a byte position."""
        if self._wide:
            return self._place_by_decoding(index)
        start, line = self._known if self._known[0] <= index else (0, 1)
        stretch = self._data[start:index]
        line += stretch.count(b"\n") + stretch.count(b"\r") - stretch.count(b"\r\n")
        last_break = max(stretch.rfind(b"\n"), stretch.rfind(b"\r"))
        start += last_break + 1
        self._known = (start, line)
        before = self._decode(start, index)
        return line, len(before.removeprefix("\ufeff") if start == 0 else before) + 1

    def _place_by_decoding(self, index: int) -> tuple[int, int]:
        before = self._decode(0, index).removeprefix("\ufeff")
        lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return len(lines), len(lines[-1]) + 1

    def _decode(self, start: int, end: int) -> str:
        return self._data[start:end].decode(self._encoding, "replace")

    def attribute_place(self, index: int, name: str) -> tuple[int, int]:
        """Return line and column of an attribute in the tag that begins at a byte position.

        Where the attribute is not found (a default from the DTD), it is the tag's own place.
        """
        tag = self._tag(index)
        line, column = self.place(index)
        for found in _ATTRIBUTE.finditer(tag):
            if _is_written(found[1], name):
                before = tag[: found.start(1)].replace("\r\n", "\n").replace("\r", "\n")
                breaks = before.count("\n")
                if not breaks:
                    return line, column + len(before)
                return line + breaks, len(before) - before.rfind("\n")
        return line, column

    def entity_in_tag(self, index: int) -> str:
        """Return the first entity that the tag at a byte position refers to, "" if none."""
        found = _ENTITY.search(self._tag(index))
        return found[1] if found else ""

    def _tag(self, index: int) -> str:
        """Return the text of the start tag at a byte position."""
        if self._wide:
            tag = _TAG.match(self._decode(index, index + _LONGEST_WIDE_TAG))
            return tag[0] if tag else ""
        end = _TAG_IN_BYTES.match(self._data, index)
        return self._decode(index, end.end()) if end else ""

    def text_indexes(self, ends: Collection[int]) -> dict[int, int]:
        """Return where the text before each of some markup positions begins to be visible.

        The document is read once more; positions that are not found are left out.
        """
        return _TextFinder(ends, 2 if self._wide else 1).find(self._data)


def _codec(data: bytes, encoding: str | None) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, b"<\x00")):
        return "utf-16-le"
    if data.startswith((codecs.BOM_UTF16_BE, b"\x00<")):
        return "utf-16-be"
    try:
        return codecs.lookup(encoding or "utf-8").name
    except LookupError:
        return "utf-8"


def _is_written(written: str, name: str) -> bool:
    prefix, _, rest = written.rpartition(":")
    if prefix == "xml":
        return name == f"{XML_URI}{SEPARATOR}{rest}"
    return rest == local(name) and bool(prefix) == (SEPARATOR in name)


class _TextFinder:
    def __init__(self, ends: Collection[int], width: int) -> None:
        self.wanted = set(ends)
        self.width = width
        self.found: dict[int, int] = {}
        self.begin = -1
        self.parser = expat.ParserCreate()

    def find(self, data: bytes) -> dict[int, int]:
        parser = self.parser
        parser.buffer_text = False
        parser.StartElementHandler = lambda _name, _attributes: self.markup()
        parser.EndElementHandler = lambda _name: self.markup()
        parser.CharacterDataHandler = self.characters
        with suppress(expat.ExpatError):  # which the validation itself reports
            parser.Parse(data, True)  # noqa: FBT003 (expat's call)
        return self.found

    def markup(self) -> None:
        index = self.parser.CurrentByteIndex
        if index in self.wanted and self.begin >= 0:
            self.found.setdefault(index, self.begin)
        self.begin = -1

    def characters(self, text: str) -> None:
        if self.begin < 0:
            visible = text.lstrip(" \t\r\n")
            if visible:
                self.begin = self.parser.CurrentByteIndex + self.width * (len(text) - len(visible))
