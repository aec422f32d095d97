"""Where in the documentation everything stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.particles import ReferenceKind
from tei_kit.odd.tree import ATT_DEF, ident, name_of
from tei_kit.pages.file_names import file_stems
from tei_kit.pages.markup import Identifiers
from tei_kit.tei.names import XML_ID

_FOLDERS: Final[dict[ReferenceKind, str]] = {
    "element": "elements",
    "class": "classes",
    "macro": "macros",
    "datatype": "datatypes",
}
ATTRIBUTES_PAGE: Final = "attributes.html"


class Addresses:
    """Give every specification its page; paths count from the documentation's folder."""

    def __init__(self, compiled: CompiledOdd) -> None:
        self._pages: dict[tuple[ReferenceKind, str], str] = {}
        self._by_id: dict[str, str] = {}
        self._kinds: dict[str, ReferenceKind] = {}
        self._add("datatype", compiled.datatypes.values())
        self._add("macro", compiled.macros.values())
        self._add("class", compiled.classes.values())
        self._add("element", compiled.elements.values())
        self._shown = {
            compiled.name_of(spec): name for name, spec in reversed(list(compiled.elements.items()))
        }
        self._attributes = _attribute_places(compiled)

    def _add(self, kind: ReferenceKind, specs: Iterable[etree._Element]) -> None:
        listed = list(specs)
        stems = file_stems(f"{ident(spec)}.html" for spec in listed)
        for spec, stem in zip(listed, stems, strict=True):
            page = f"{_FOLDERS[kind]}/{stem}.html"
            self._pages[kind, ident(spec)] = page
            self._kinds[ident(spec)] = kind
            if spec.get(XML_ID):
                self._by_id[spec.get(XML_ID, "")] = page

    def page(self, kind: ReferenceKind, name: str) -> str | None:
        """Return the page of a specification, None where there is no such specification."""
        return self._pages.get((kind, name))

    def kind_of(self, name: str) -> ReferenceKind | None:
        """Return what kind of specification has an ident, None where none has."""
        return self._kinds.get(name)

    def page_of_element_named(self, name: str) -> str | None:
        """Return the page of the element that documents call so, or that has this ident."""
        return self.page("element", self._shown.get(name, name))

    def place_of_attribute(self, name: str) -> str | None:
        """Return where the index of attributes has an attribute."""
        return self._attributes.get(name)

    def page_of_name(self, name: str) -> str | None:
        """Return the page of whatever has an ident, elements before others."""
        kind = self._kinds.get(name)
        return None if kind is None else self._pages[kind, name]

    def place_of_id(self, identifier: str) -> str | None:
        """Return the page, and the place on it, of what has an `xml:id` in the ODD."""
        return self._by_id.get(identifier)

    def add_place(self, identifier: str, place: str) -> None:
        """Say where what has an `xml:id` is to be found."""
        self._by_id.setdefault(identifier, place)


def _attribute_places(compiled: CompiledOdd) -> dict[str, str]:
    identifiers = Identifiers()
    places: dict[str, str] = {}
    for spec in compiled.specs:
        for node in spec.iter(ATT_DEF):
            name = name_of(node)
            if name not in places and node.get("mode") != "delete":
                places[name] = f"{ATTRIBUTES_PAGE}#{identifiers.allocate(f'att-{name}')}"
    return places
