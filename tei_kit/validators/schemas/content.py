"""What elements of a RELAX NG schema may hold and carry, asked by the names that people write."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lxml import etree

from tei_kit.relaxng.names import XML_URI, expanded
from tei_kit.relaxng.patterns import EMPTY
from tei_kit.relaxng.schema import Schema


class ContentModels:
    """Ask a schema about elements, wherever they stand."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def element_name(self, shown: str) -> str:
        """Return the expanded name of an element that messages call `shown`."""
        if shown.startswith("{"):
            uri, _, local = shown[1:].rpartition("}")
            return expanded(uri, local)
        if shown.startswith("xml:"):
            return expanded(XML_URI, shown.removeprefix("xml:"))
        return expanded(self._schema.main_namespace, shown)

    def children(self, shown: str) -> Collection[str]:
        """Return the expanded names of the elements that an element may hold."""
        return self._schema.children_of(self.element_name(shown))

    def attributes(self, shown: str) -> Collection[str]:
        """Return the names of the attributes that an element may have, as messages write them."""
        names = self._schema.attributes_of(self.element_name(shown))
        return {self._schema.shown(name) for name in names}

    def fits(self, parent: etree._Element, children: Sequence[etree._Element]) -> bool:
        """Tell whether children, in this order, surely are a complete content of an element."""
        schema = self._schema
        content = schema.contents_of(_expanded_tag(parent))
        state = schema.opening_of(schema.derivatives.table.after(content, EMPTY))[3]
        for child in children:
            opening = schema.opening(state, _expanded_tag(child))
            if opening is None or opening[4] is None:
                return False
            state = opening[4]
        return state.nullable


def _expanded_tag(element: etree._Element) -> str:
    uri, _, local = str(element.tag).removeprefix("{").rpartition("}")
    return expanded(uri, local)
