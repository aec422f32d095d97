"""Links between the pages, seen from a folder of the documentation."""

from __future__ import annotations

from urllib.parse import quote

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.documentation.addresses import Addresses
from tei_kit.odd.documentation.guidelines import guidelines_address
from tei_kit.odd.particles import ReferenceKind
from tei_kit.odd.tree import ident
from tei_kit.pages.markup import safe_address


class Links:
    """Write links; what does not exist stays words.

    Args:
        compiled: the schema.
        addresses: where everything stands.
        root: the way from the page's folder to the documentation's, "" or "../".
    """

    def __init__(self, compiled: CompiledOdd, addresses: Addresses, root: str) -> None:
        self._compiled = compiled
        self._addresses = addresses
        self.root = root
        self._made: dict[tuple[ReferenceKind, str], Markup] = {}
        self._in_examples: dict[str, Markup] = {}

    def to(self, kind: ReferenceKind, name: str) -> Markup:
        """Link to a specification, by the name that documents use."""
        made = self._made.get((kind, name))
        if made is None:
            made = self.with_words(kind, name, self.shown(kind, name))
            self._made[kind, name] = made
        return made

    def to_spec(self, spec: etree._Element) -> Markup:
        """Link to a specification of the schema."""
        return self.to(self._addresses.kind_of(ident(spec)) or "element", ident(spec))

    def with_words(self, kind: ReferenceKind, name: str, words: str | Markup) -> Markup:
        """Link words to a specification."""
        page = self._addresses.page(kind, name)
        if page is None:
            return Markup('<span class="name">{}</span>').format(words)
        return self.to_place(page, words)

    def to_place(self, place: str, words: str | Markup) -> Markup:
        """Link words to a page of the documentation, or a place on it."""
        return Markup('<a href="{}">{}</a>').format(self.root + quote(place, safe="/#:"), words)

    def to_name(self, name: str, words: str | Markup) -> Markup:
        """Link words to whatever has an ident."""
        page = self._addresses.page_of_name(name)
        return Markup("{}").format(words) if page is None else self.to_place(page, words)

    def to_element_named(self, name: str, words: Markup) -> Markup:
        """Link words to the element that documents call so; else they stay as they are."""
        page = self._addresses.page_of_element_named(name)
        return words if page is None else self.to_place(page, words)

    def in_example(self, name: str) -> Markup:
        """Link the name of an element in an example."""
        made = self._in_examples.get(name)
        if made is None:
            shown = Markup('<span class="xml-element">{}</span>').format(name)
            made = self._in_examples[name] = self.to_element_named(name, shown)
        return made

    def to_attribute(self, name: str, words: Markup) -> Markup:
        """Link words to an attribute in the index of attributes."""
        place = self._addresses.place_of_attribute(name)
        return words if place is None else self.to_place(place, words)

    def to_target(self, target: str, words: str | Markup) -> Markup:
        """Link words to what a pointer of the ODD means: a place in it, or an address."""
        place = self._addresses.place_of_id(target[1:]) if target.startswith("#") else None
        if place is not None:
            return self.to_place(place, words)
        outside = guidelines_address(target) or safe_address(target)
        if outside is None:
            return Markup("{}").format(words)
        return Markup('<a href="{}" rel="external">{}</a>').format(outside, words)

    def shown(self, kind: ReferenceKind, name: str) -> str:
        """Return the name that documents use."""
        spec = self._compiled.elements.get(name) if kind == "element" else None
        return name if spec is None else self._compiled.name_of(spec)
