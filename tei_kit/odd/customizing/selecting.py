"""What a customization takes from its sources: whole modules, parts of them, single declarations.

Source: TEI Guidelines, 23.8.1 (moduleRef), 23.8.3 (elementRef, classRef, macroRef, dataRef).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.customizing.flattening import Part
from tei_kit.odd.customizing.notices import Notices
from tei_kit.odd.customizing.reader import OddReader
from tei_kit.odd.sources import DEFAULT_SOURCE
from tei_kit.odd.tree import ATT_DEF, ELEMENT_SPEC, ident, kind, words
from tei_kit.tei.names import tei

REFERENCES: Final = {
    "elementRef": tei("elementSpec"),
    "classRef": tei("classSpec"),
    "macroRef": tei("macroSpec"),
    "dataRef": tei("dataSpec"),
}
"""The references to single declarations, and what each refers to."""

_FIRST: Final = ("tei", "core")


class Selector:
    """Take specifications from the sources of one schema.

    Args:
        reader: reads the sources.
        schema: the `schemaSpec`, whose `source` holds for all parts that name none.
        notices: where it is reported that something is not there.
    """

    def __init__(self, reader: OddReader, schema: etree._Element, notices: Notices) -> None:
        self._reader = reader
        self._schema = schema
        self._notices = notices
        self.sources: dict[str, CompiledOdd] = {}

    def source_of(self, part: Part) -> CompiledOdd:
        """Return the source that a part of the schema builds on.

        Raises:
            OddError: if it is not at hand.
        """
        said = part.node.get("source") or self._schema.get("source") or DEFAULT_SOURCE
        found = self.sources.get(said)
        if found is None:
            found = self.sources[said] = self._reader.source(part.file, part.node, said.strip())
        return found

    def from_modules(
        self, parts: Sequence[Part], apart: frozenset[str]
    ) -> Iterator[tuple[CompiledOdd, etree._Element]]:
        """Yield the specifications of the modules that a schema includes, with their sources.

        The modules `tei` and `core` come first, whatever the order of the references: it is the
        order in which the members of a class stand.

        Args:
            parts: the parts of the schema.
            apart: the idents of what is referred to by itself, which no module brings.
        """
        modules = [
            part for part in parts if kind(part.node) == "moduleRef" and part.node.get("key")
        ]
        ranks = {name: rank for rank, name in enumerate(_FIRST)}
        modules.sort(key=lambda part: ranks.get(part.node.get("key", ""), len(ranks)))
        for part in modules:
            source = self.source_of(part)
            for spec in self._module(part, source):
                if ident(spec) not in apart:
                    yield source, spec

    def _module(self, part: Part, source: CompiledOdd) -> list[etree._Element]:
        key = part.node.get("key", "")
        specs = source.modules.get(key)
        if specs is None:
            message = f"The source {source.name} has no module {key}, so nothing is included."
            self._notices.add(
                part.file, part.node, message, self._notices.suggest(key, source.modules)
            )
            return []
        self._notice_unknown(part, specs)
        # Elements come last, as in the TEI's own processor: so stand the members of a class.
        others = [spec for spec in specs if spec.tag != ELEMENT_SPEC]
        elements = [spec for spec in specs if spec.tag == ELEMENT_SPEC]
        return others + [spec for spec in elements if _is_taken(ident(spec), part.node)]

    def _notice_unknown(self, part: Part, specs: Sequence[etree._Element]) -> None:
        elements = [ident(spec) for spec in specs if spec.tag == ELEMENT_SPEC]
        for attribute in ("include", "except"):
            for name in words(part.node, attribute):
                if name not in elements:
                    key = part.node.get("key", "")
                    message = f"The module {key} has no element {name}, which {attribute} names."
                    self._notices.add(
                        part.file, part.node, message, self._notices.suggest(name, elements)
                    )

    def referred(self, part: Part) -> etree._Element | None:
        """Return the specification that a reference at the level of the schema means.

        Of a class of attributes only those are taken that `include` and `except` leave.

        Raises:
            OddError: if its source does not have it.
        """
        node = part.node
        key = node.get("key")
        if key is None:
            return None
        source = self.source_of(part)
        spec = source.declared(REFERENCES[kind(node)], key)
        if spec is None:
            raise part.file.error(
                node, f"the source {source.name} has no {kind(node).removesuffix('Ref')} {key}"
            )
        if "include" not in node.attrib and "except" not in node.attrib:
            return spec
        copy = deepcopy(spec)
        for attribute in list(copy.iter(ATT_DEF)):
            parent = attribute.getparent()
            if parent is not None and not _is_taken(ident(attribute), node):
                parent.remove(attribute)
        return copy


def _is_taken(name: str, reference: etree._Element) -> bool:
    """Tell whether a reference takes what is so called; an empty `include` takes nothing."""
    if "include" in reference.attrib:
        return name in words(reference, "include")
    return name not in words(reference, "except")
