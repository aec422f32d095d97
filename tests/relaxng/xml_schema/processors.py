"""The processors of XML Schema that must accept what is written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import xmlschema
from lxml import etree

from tei_kit.relaxng.compact import is_compact, read_compact
from tei_kit.relaxng.reading import Files, Node, read_nodes


def nodes(schema: str | bytes) -> Node:
    data = schema.encode() if isinstance(schema, str) else schema
    return (read_compact if is_compact(data) else read_nodes)(data, "s.rng", Files())


class Processors:
    """Validate with libxml2 and with xmlschema."""

    def __init__(self, folder: Path, files: Mapping[str, bytes]) -> None:
        for name, data in files.items():
            (folder / name).write_bytes(data)
        main = str(folder / next(iter(files)))
        self.libxml2 = etree.XMLSchema(etree.parse(main))
        self.xmlschema = xmlschema.XMLSchema10(main)

    def verdicts(self, document: str) -> tuple[bool, bool]:
        """Return what libxml2 says, which doesn't look at IDREF, and what xmlschema says."""
        return (
            self.libxml2.validate(etree.fromstring(document)),
            self.xmlschema.is_valid(document),
        )

    def accept(self, document: str) -> bool:
        return all(self.verdicts(document))

    def refuse(self, document: str) -> bool:
        return not all(self.verdicts(document))
