"""Watch what a document declares before its root: encoding, document type, entities.

Source: XML 1.0, sections 2.8 and 4; nothing that a document declares is ever expanded or loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast
from xml.parsers import expat

from tei_kit.relaxng.discoveries import Discoveries
from tei_kit.relaxng.locating import Locator

MOST_VIOLATIONS: Final = 1000


class Enough(Exception):  # noqa: N818 (not an error but an end)
    """Further reading is of no use."""


class Prologue:
    """Watch what a document declares before its root: encoding, document type, entities.

    Entities are never expanded. One whose text holds further references is refused where it is
    declared: it may be a bomb. Others are reported where they are used.
    """

    def __init__(self, parser: expat.XMLParserType, log: Discoveries, data: bytes) -> None:
        self.encoding: str | None = None
        self._parser = parser
        self._log = log
        self._data = data
        parser.XmlDeclHandler = self._xml_declaration
        parser.StartDoctypeDeclHandler = self._document_type
        parser.EntityDeclHandler = self._entity

    def _xml_declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self.encoding = encoding

    def _document_type(self, *_declared: object) -> None:
        self._parser.DefaultHandler = self._other
        self._parser.SkippedEntityHandler = self._skipped
        self._watch_tags()

    def _watch_tags(self) -> None:
        """Look into start tags for references that the parser resolves by itself."""
        parser = self._parser
        inner = cast("Callable[[str, dict[str, str]], None]", parser.StartElementHandler)
        locator = Locator(self._data, self.encoding)

        def start(name: str, attributes: dict[str, str]) -> None:
            if attributes:
                entity = locator.entity_in_tag(parser.CurrentByteIndex)
                if entity:
                    self._report(entity)
            inner(name, attributes)

        parser.StartElementHandler = start

    def _entity(
        self,
        name: str,
        is_parameter: bool,  # noqa: FBT001 (expat's call)
        value: str | None,
        _base: str | None,
        _system: str | None,
        _public: str | None,
        _notation: str | None,
    ) -> None:
        if value is not None and ("&" in value or "%" in value or "<" in value):
            self._report(f"%{name}" if is_parameter else name)
            raise Enough

    def _other(self, text: str) -> None:
        if text.startswith("&") and text.endswith(";"):
            self._report(text[1:-1])

    def _skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001 (expat's call)
        if not is_parameter:
            self._report(name)

    def _report(self, name: str) -> None:
        self._log.index = self._parser.CurrentByteIndex
        self._log.report("entity", (), value=name)
        if len(self._log.found) > MOST_VIOLATIONS:
            raise Enough
