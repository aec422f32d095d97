"""The table of attributes: a group for each class that brings some, the own ones first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.attribute_types import AttributeType, ListType, alternatives_in, type_of
from tei_kit.odd.attributes import Attribute, Usage
from tei_kit.odd.documentation.contents import content_notation
from tei_kit.odd.documentation.material import Material
from tei_kit.odd.particles import EMPTY
from tei_kit.odd.tree import ident, name_of
from tei_kit.odd.usage import class_sizes
from tei_kit.odd.wording import default_of
from tei_kit.pages.markup import Identifiers

USAGE_WORDS: Final[dict[Usage, str]] = {"req": "required", "rec": "recommended", "opt": ""}
LIST_WORDS: Final[dict[ListType, str]] = {
    "open": "Sample values are:",
    "semi": "Suggested values are:",
    "closed": "The value must be one of:",
}


@dataclass(frozen=True, slots=True)
class ValueRow:
    """Carry a value of an attribute and what it means."""

    value: str
    gloss: str
    description: Markup


@dataclass(frozen=True, slots=True)
class AttributeCells:
    """Carry what the table says of an attribute."""

    name: str
    gloss: str
    usage: str
    datatype: Markup
    several: str
    default: str | None
    description: Markup
    deprecated_until: str | None
    deprecation: Markup
    alternatives: tuple[str, ...]
    values_words: str
    values: tuple[ValueRow, ...]
    remarks: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """Carry a row of the table and what links lead to it."""

    identifier: str
    cells: AttributeCells


@dataclass(frozen=True, slots=True)
class AttributeGroup:
    """Carry the attributes that come from one place; `origin` is empty for the own ones."""

    origin: Markup
    rows: tuple[AttributeRow, ...]


class AttributeTables:
    """Make the tables of attributes of all elements and classes."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._sizes = class_sizes(material.compiled)
        self._kept: dict[tuple[etree._Element, tuple[str, ...]], AttributeCells] = {}

    def of(self, spec: etree._Element, *, own_only: bool = False) -> list[AttributeGroup]:
        """Return the groups of a specification's attributes.

        Args:
            spec: an element or a class.
            own_only: whether to leave out what it inherits.
        """
        lists = self._material.compiled.attribute_lists_of(spec)
        alternatives = alternatives_in(lists)
        by_origin: dict[str, list[Attribute]] = {ident(spec): []}
        for attribute in (one for each in lists for one in each.attributes()):
            is_own = attribute.overridden or attribute.origin == ident(spec)
            by_origin.setdefault(ident(spec) if is_own else attribute.origin, []).append(attribute)
        identifiers = Identifiers()
        return [
            AttributeGroup(
                self._origin(origin, spec),
                tuple(
                    AttributeRow(
                        identifiers.allocate(f"att-{one.name}"),
                        self._cells(one, alternatives.get(one, ())),
                    )
                    for one in attributes
                ),
            )
            for origin, attributes in self._specific_first(by_origin, spec)
            if attributes and not (own_only and origin != ident(spec))
        ]

    def _specific_first(
        self, by_origin: Mapping[str, list[Attribute]], spec: etree._Element
    ) -> list[tuple[str, list[Attribute]]]:
        def reach(item: tuple[str, list[Attribute]]) -> int:
            return 0 if item[0] == ident(spec) else self._sizes.get(item[0], 0)

        return sorted(by_origin.items(), key=reach)

    def _origin(self, origin: str, spec: etree._Element) -> Markup:
        if origin == ident(spec):
            return Markup("")
        return self._material.links.to("class", origin)

    def _cells(self, attribute: Attribute, alternatives: tuple[str, ...]) -> AttributeCells:
        """Return what is said of an attribute; once for all elements that inherit it."""
        key = (attribute.node, alternatives)
        if key not in self._kept:
            self._kept[key] = self._made(attribute, alternatives)
        return self._kept[key]

    def _made(self, attribute: Attribute, alternatives: tuple[str, ...]) -> AttributeCells:
        material, node = self._material, attribute.node
        its_type = type_of(attribute, material.placement.kind_of)
        return AttributeCells(
            name=attribute.name,
            gloss=material.words.gloss(node),
            usage=USAGE_WORDS[attribute.usage],
            datatype=self._datatype(its_type),
            several=several_words(its_type),
            default=default_of(node),
            description=material.description(node),
            deprecated_until=node.get("validUntil"),
            deprecation=material.prose.short(material.words.deprecation_node(node)),
            alternatives=alternatives,
            values_words=LIST_WORDS[its_type.list_type or "open"],
            values=value_rows(its_type.items, material),
            remarks=tuple(map(material.prose.flow, material.words.remarks_nodes(node))),
        )

    def _datatype(self, its_type: AttributeType) -> Markup:
        if its_type.particle == EMPTY:
            return Markup("")
        return content_notation(its_type.particle, self._material.links)


def value_rows(items: Iterable[etree._Element], material: Material) -> tuple[ValueRow, ...]:
    """Return what is said of `valItem` elements."""
    return tuple(
        ValueRow(name_of(item), material.words.gloss(item), material.description(item))
        for item in items
    )


def several_words(its_type: AttributeType) -> str:
    """Return how many words make a value, "" for one."""
    if not its_type.several:
        return ""
    if its_type.most is None:
        least = "one" if its_type.least <= 1 else str(its_type.least)
        return f"{least} or more, separated by spaces"
    return f"{its_type.least} to {its_type.most}, separated by spaces"
