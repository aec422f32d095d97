"""What must be known of a stretch before it is written: what holds what, and every anchor."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from tei_kit.exporters._html.behaviours import behaviour
from tei_kit.exporters._html.elements import LINKS
from tei_kit.pages.markup import Identifiers
from tei_kit.tei.mentions import mention_kind
from tei_kit.tei.names import XML_ID, local_name


@dataclass(slots=True)
class Survey:
    """Know which elements hold blocks and links, and the anchor of every identifier."""

    identifiers: Identifiers
    _blocks: set[etree._Element] = field(default_factory=set)
    _links: set[etree._Element] = field(default_factory=set)
    _anchors: dict[str, str] = field(default_factory=dict)
    _owners: dict[str, etree._Element] = field(default_factory=dict)

    def add(self, root: etree._Element) -> None:
        """Look through a stretch."""
        for element in root.iter("{*}*"):
            if behaviour(element).display == "block":
                _mark_ancestors(element, root, self._blocks)
            if local_name(element.tag) in LINKS or mention_kind(element):
                _mark_ancestors(element, root, self._links)
            identifier = element.get(XML_ID)
            if identifier and identifier not in self._anchors:
                self._anchors[identifier] = self.identifiers.allocate(f"tei-{identifier}")
                self._owners[identifier] = element

    def holds_block(self, element: etree._Element) -> bool:
        """Tell whether a block stands inside the element."""
        return element in self._blocks

    def holds_link(self, element: etree._Element) -> bool:
        """Tell whether something inside the element may become a link."""
        return element in self._links

    def anchor(self, element: etree._Element) -> str | None:
        """Return an element's anchor; of several with the same identifier the first has it."""
        xml_id = element.get(XML_ID, "")
        return self._anchors.get(xml_id) if self._owners.get(xml_id) is element else None

    def target(self, xml_id: str) -> str | None:
        """Return the anchor that an identifier of the file means."""
        return self._anchors.get(xml_id)


def _mark_ancestors(
    element: etree._Element, root: etree._Element, marked: set[etree._Element]
) -> None:
    for ancestor in element.iterancestors():
        if ancestor in marked:
            return
        marked.add(ancestor)
        if ancestor is root:
            return
