"""Attributes and values in plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from tei_kit.odd.attribute_types import alternatives_in, type_of
from tei_kit.odd.attributes import Attribute, AttributeList
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.notation import notation
from tei_kit.odd.particles import EMPTY, KindOf
from tei_kit.odd.reference.models import AttributeDescription, InheritedAttribute, ValueDescription
from tei_kit.odd.tree import ident, name_of
from tei_kit.odd.wording import Wording, default_of


class AttributeDescriber:
    """Describe attributes of elements and classes."""

    def __init__(self, compiled: CompiledOdd, words: Wording, kind_of: KindOf) -> None:
        self._compiled = compiled
        self._words = words
        self._kind_of = kind_of

    def all(self, spec: etree._Element) -> tuple[AttributeDescription, ...]:
        """Describe all attributes, in the order of their lists."""
        lists = self._compiled.attribute_lists_of(spec)
        return self._described(spec, lists, [a for one in lists for a in one.attributes()])

    def own(self, spec: etree._Element) -> tuple[AttributeDescription, ...]:
        """Describe the attributes that a specification says something of itself."""
        lists = self._compiled.attribute_lists_of(spec)
        own = [a for one in lists for a in one.attributes() if _is_own(a, spec)]
        return self._described(spec, lists, own)

    def inherited(self, spec: etree._Element) -> tuple[InheritedAttribute, ...]:
        """Name the attributes that a specification leaves to its classes."""
        return tuple(
            InheritedAttribute(ident=one.ident, name=one.name, inherited_from=one.origin)
            for one in self._compiled.attributes_of(spec)
            if not _is_own(one, spec)
        )

    def _described(
        self, spec: etree._Element, lists: Sequence[AttributeList], chosen: Sequence[Attribute]
    ) -> tuple[AttributeDescription, ...]:
        alternatives = alternatives_in(lists)
        return tuple(self._one(one, ident(spec), alternatives.get(one, ())) for one in chosen)

    def _one(
        self, attribute: Attribute, owner: str, alternatives: tuple[str, ...]
    ) -> AttributeDescription:
        node, words = attribute.node, self._words
        its_type = type_of(attribute, self._kind_of)
        return AttributeDescription(
            ident=attribute.ident,
            name=attribute.name,
            inherited_from=None if attribute.origin == owner else attribute.origin,
            usage=attribute.usage,
            gloss=words.gloss(node),
            description=words.description(node),
            datatype="" if its_type.particle == EMPTY else notation(its_type.particle),
            least=its_type.least,
            most=its_type.most,
            default=default_of(node),
            value_list=its_type.list_type,
            values=value_descriptions(its_type.items, words),
            deprecated_until=node.get("validUntil"),
            deprecation=words.deprecation(node),
            alternatives=alternatives,
        )


def _is_own(attribute: Attribute, spec: etree._Element) -> bool:
    return attribute.overridden or attribute.origin == ident(spec)


def value_descriptions(
    items: Iterable[etree._Element], words: Wording
) -> tuple[ValueDescription, ...]:
    """Return what is to be said of `valItem` elements."""
    return tuple(
        ValueDescription(
            value=name_of(item), gloss=words.gloss(item), description=words.description(item)
        )
        for item in items
    )
