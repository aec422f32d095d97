"""The lists that lead to pages: modules, alphabet, attributes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.documentation.addresses import Addresses
from tei_kit.odd.documentation.material import Material
from tei_kit.odd.tree import ATT_DEF, ident, name_of
from tei_kit.odd.wording import module_description


@dataclass(frozen=True, slots=True)
class Entry:
    """Carry an entry of a list: a linked name and what it means."""

    name: str
    link: Markup
    gloss: str
    description: Markup
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """Carry entries under one heading."""

    identifier: str
    heading: str
    description: str
    entries: tuple[Entry, ...]


def entries(specs: Iterable[etree._Element], material: Material) -> tuple[Entry, ...]:
    """Return specifications in alphabetical order."""
    compiled = material.compiled
    made = [
        Entry(
            compiled.name_of(spec),
            material.links.to_spec(spec),
            material.words.gloss(spec),
            material.description(spec),
            deprecated="validUntil" in spec.attrib,
        )
        for spec in specs
    ]
    return tuple(sorted(made, key=lambda entry: (entry.name.lower(), entry.name)))


def by_module(specs: Sequence[etree._Element], material: Material) -> tuple[EntryGroup, ...]:
    """Return specifications by module, in alphabetical order of the modules."""
    in_order = sorted(specs, key=_module)
    return tuple(
        EntryGroup(
            f"module-{number}",
            module or "No module",
            module_description(material.compiled, module, material.words),
            entries(group, material),
        )
        for number, (module, group) in enumerate(groupby(in_order, key=_module), start=1)
    )


def _module(spec: etree._Element) -> str:
    return spec.get("module", "")


@dataclass(frozen=True, slots=True)
class AttributeEntry:
    """Carry an attribute's name, its place on the page, and links to what declares it."""

    name: str
    identifier: str
    declared_by: tuple[Markup, ...]


def attribute_entries(material: Material, addresses: Addresses) -> tuple[AttributeEntry, ...]:
    """Return all attributes in alphabetical order, with the classes and elements that have them."""
    found: dict[str, dict[str, Markup]] = {}
    for spec in material.compiled.specs:
        for node in spec.iter(ATT_DEF):
            if node.get("mode") != "delete":
                link = material.links.to_spec(spec)
                found.setdefault(name_of(node), {})[ident(spec)] = link
    return tuple(
        AttributeEntry(name, _identifier(name, addresses), tuple(links.values()))
        for name, links in sorted(found.items(), key=lambda item: (item[0].lower(), item[0]))
    )


def _identifier(name: str, addresses: Addresses) -> str:
    return (addresses.place_of_attribute(name) or "").partition("#")[2]
