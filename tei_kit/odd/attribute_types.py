"""The type of an attribute as people read it: datatype, number of words, list of values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from tei_kit.odd.attributes import Attribute, AttributeList
from tei_kit.odd.particles import EMPTY, KindOf, Particle, bounds_of, particle_of
from tei_kit.odd.tree import children

ListType = Literal["open", "semi", "closed"]


@dataclass(frozen=True, slots=True, eq=False)
class AttributeType:
    """Carry what the value of an attribute may be.

    `particle` is its datatype (`EMPTY` where there is none), `least` and `most` say how many words
    of it make a value, `list_type` and `items` what the list of values says.
    """

    particle: Particle
    least: int
    most: int | None
    list_type: ListType | None
    items: tuple[etree._Element, ...]

    @property
    def several(self) -> bool:
        """Return whether a value may have more than one word."""
        return self.most is None or self.most > 1


def type_of(attribute: Attribute, kind_of: KindOf) -> AttributeType:
    """Return the type of an attribute."""
    datatype = attribute.datatype
    particle = EMPTY if datatype is None else particle_of(datatype, kind_of)
    least, most = (1, 1) if datatype is None else bounds_of(datatype)
    values = attribute.values
    return AttributeType(particle, least, most, list_type(values), value_items(values))


def list_type(values: etree._Element | None) -> ListType | None:
    """Return how a list of values is meant, open if it does not say; None if there is no list."""
    if values is None:
        return None
    said = values.get("type", "open")
    if said == "closed":
        return "closed"
    return "semi" if said == "semi" else "open"


def value_items(values: etree._Element | None) -> tuple[etree._Element, ...]:
    """Return the `valItem` elements of a list of values."""
    return () if values is None else tuple(children(values, "valItem"))


def alternatives_in(lists: Iterable[AttributeList]) -> dict[Attribute, tuple[str, ...]]:
    """Return, for attributes of which only one may stand, the names of all of these."""
    found: dict[Attribute, tuple[str, ...]] = {}
    for one in lists:
        if one.org == "choice":
            members = tuple(one.attributes())
            names = tuple(member.name for member in members)
            found.update(dict.fromkeys(members, names))
        found.update(
            alternatives_in(part for part in one.members if isinstance(part, AttributeList))
        )
    return found
