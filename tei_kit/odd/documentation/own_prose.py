"""The prose that an ODD has around its schema, as one page with a table of contents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.documentation.addresses import Addresses
from tei_kit.odd.documentation.prose import Prose
from tei_kit.odd.header import document_of
from tei_kit.odd.tree import MODULE_SPEC, SCHEMA_SPEC, SPECS, child, kind
from tei_kit.pages.markup import Identifiers
from tei_kit.tei.names import XML_ID, tei

PROSE_PAGE: Final = "about.html"
_DIVISIONS: Final = frozenset(
    map(tei, ("front", "body", "back", "group", "div", "div1", "div2", "div3", "div4", "div5"))
)
_DECLARATIONS: Final = frozenset(
    {
        *SPECS,
        MODULE_SPEC,
        SCHEMA_SPEC,
        *map(tei, ("specGrp", "specGrpRef", "moduleRef", "divGen", "titlePage", "head")),
    }
)
_LOWEST: Final = 6


@dataclass(frozen=True, slots=True)
class Section:
    """Carry a division of the prose; `level` is that of its heading, from 2."""

    identifier: str
    heading: Markup
    level: int
    content: Markup
    sections: tuple[Section, ...]

    @property
    def headed(self) -> tuple[Section, ...]:
        """Return the nearest divisions inside that have a heading."""
        return headed(self.sections)


def headed(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Return divisions that have a heading; in place of one that has none, those inside."""
    return tuple(
        one for section in sections for one in ((section,) if section.heading else section.headed)
    )


class OwnProse:
    """Read the prose of an ODD, in two steps: which places it has, then what stands there.

    The first step tells all pages where pointers into the prose lead.
    """

    def __init__(self, compiled: CompiledOdd, addresses: Addresses) -> None:
        document = document_of(compiled)
        self._text = None if document is None else child(document, "text")
        self._identifiers: dict[etree._Element, str] = {}
        taken = Identifiers(frozenset({"main", "contents", "search", "search-results"}))
        for division in self._divisions():
            if _has_prose(division):
                wish = division.get(XML_ID) or "section"
                self._identifiers[division] = taken.allocate(wish)
        for node in self._marked():
            around = next((one for one in _upward(node) if one in self._identifiers), None)
            if around is not None:
                place = f"{PROSE_PAGE}#{self._identifiers[around]}"
                addresses.add_place(node.get(XML_ID, ""), place)

    def __bool__(self) -> bool:
        """Return whether there is any prose."""
        return bool(self._identifiers)

    def sections(self, prose: Prose) -> tuple[Section, ...]:
        """Return the divisions with their content."""
        if self._text is None:
            return ()
        return tuple(self._within(self._text, prose, level=2))

    def _divisions(self) -> Iterator[etree._Element]:
        if self._text is not None:
            yield from self._text.iter(*_DIVISIONS)

    def _marked(self) -> Iterator[etree._Element]:
        if self._text is not None:
            for node in self._text.iter(etree.Element):
                if XML_ID in node.attrib and not any(
                    one.tag in _DECLARATIONS for one in node.iterancestors()
                ):
                    yield node

    def _within(self, holder: etree._Element, prose: Prose, *, level: int) -> Iterator[Section]:
        for node in holder.iterchildren(etree.Element):
            if node in self._identifiers:
                yield from self._section(node, prose, level=level)

    def _section(self, node: etree._Element, prose: Prose, *, level: int) -> Iterator[Section]:
        head = child(node, "head")
        deeper = level if head is None else min(level + 1, _LOWEST)
        yield Section(
            identifier=self._identifiers[node],
            heading=Markup("") if head is None else prose.inline(head, linked=True),
            level=level,
            content=Markup("\n").join(_own_content(node, prose)),
            sections=tuple(self._within(node, prose, level=deeper)),
        )


def _own_content(division: etree._Element, prose: Prose) -> Iterator[Markup]:
    """Yield what stands in a division itself: no heading, no division, no declaration."""
    for node in division.iterchildren(etree.Element):
        if node.tag not in _DIVISIONS | _DECLARATIONS:
            yield from prose.block(node)


def _has_prose(division: etree._Element) -> bool:
    return any(
        _has_prose(node) if node.tag in _DIVISIONS else _has_words(node)
        for node in division.iterchildren(etree.Element)
        if node.tag not in _DECLARATIONS
    )


def _has_words(node: etree._Element) -> bool:
    return kind(node) == "specList" or any(words.strip() for words in node.itertext())


def _upward(node: etree._Element) -> Iterator[etree._Element]:
    yield node
    yield from node.iterancestors()
