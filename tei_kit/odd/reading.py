"""Read the XML of an ODD: no entity expanded, nothing fetched, its size and depth bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.tree import EXAMPLE, INCLUSION, MODULE_SPEC, SCHEMA_SPEC, SPEC_GROUP, SPECS, ident
from tei_kit.tei.names import XML_ID
from tei_kit.tei.parsing import parse_tei


@dataclass(frozen=True, eq=False)
class OddFile:
    """Carry one file of ODD: its name, its tree, and what is declared in it.

    What stands in examples is not part of it.
    """

    name: str
    root: etree._Element

    @cached_property
    def declared(self) -> dict[str, list[etree._Element]]:
        """Return what is declared, by the kind of declaration; one walk finds it all."""
        found: dict[str, list[etree._Element]] = {}
        for node in self.all(*SPECS, MODULE_SPEC, SCHEMA_SPEC, SPEC_GROUP, INCLUSION):
            found.setdefault("spec" if node.tag in SPECS else str(node.tag), []).append(node)
        return found

    def forget(self) -> None:
        """Forget what is declared, as the tree was changed."""
        for name in ("declared", "specs", "module_specs", "schemas", "groups", "by_id"):
            self.__dict__.pop(name, None)

    @cached_property
    def specs(self) -> tuple[etree._Element, ...]:
        """Return the specifications of elements, classes, macros and datatypes, in order."""
        return tuple(spec for spec in self.declared.get("spec", ()) if ident(spec))

    @cached_property
    def module_specs(self) -> tuple[etree._Element, ...]:
        """Return the specifications of modules."""
        return tuple(self.declared.get(MODULE_SPEC, ()))

    @cached_property
    def schemas(self) -> tuple[etree._Element, ...]:
        """Return the schema specifications."""
        return tuple(self.declared.get(SCHEMA_SPEC, ()))

    @cached_property
    def by_id(self) -> dict[str, etree._Element]:
        """Return the elements that have an `xml:id`."""
        found: dict[str, etree._Element] = {}
        for node in self.all():
            if XML_ID in node.attrib:
                found.setdefault(node.attrib[XML_ID], node)
        return found

    def all(self, *tags: str) -> Iterator[etree._Element]:
        """Yield the elements with one of these tags, or all, but not those in examples."""
        for node in self.root.iter(*(tags or (etree.Element,))):
            if next(node.iterancestors(EXAMPLE), None) is None:
                yield node

    @cached_property
    def groups(self) -> tuple[etree._Element, ...]:
        """Return the groups of specifications that stand in no other group."""
        return tuple(
            node
            for node in self.declared.get(SPEC_GROUP, ())
            if next(node.iterancestors(SPEC_GROUP), None) is None
        )

    def error(self, node: etree._Element, reason: str) -> OddError:
        """Return the exception for something wrong at an element of this file."""
        return OddError(self.name, line_of(node), reason)


def line_of(node: etree._Element) -> int:
    """Return the line of an element in its file, 0 where it is in none."""
    return int(node.sourceline or 0)


def read_odd_file(data: bytes, name: str) -> OddFile:
    """Read a file that holds ODD.

    Args:
        data: its bytes.
        name: how messages call it.

    Raises:
        UnreadableInputError: if it is not well-formed, too large, or asks for entities or a DTD.
    """
    return OddFile(name, parse_tei(name, data).root)


def read_source(data: bytes, name: str) -> CompiledOdd:
    """Read a file of complete specifications, such as the TEI's `p5subset.xml`, as a compiled ODD.

    Args:
        data: its bytes.
        name: how messages call it.

    Raises:
        UnreadableInputError: if it can't be read, or there is no specification in it.
    """
    return as_source(read_odd_file(data, name))


def as_source(file: OddFile) -> CompiledOdd:
    """Take all specifications of a file as they are.

    Raises:
        UnreadableInputError: if it has none.
    """
    name = file.name
    if not file.specs:
        raise UnreadableInputError(
            f"{name} has no specification of an element, class, macro or datatype. "
            "Give an ODD or a source such as p5subset.xml."
        )
    schema = next(iter(file.schemas), None)
    if schema is None:
        schema = etree.Element(SCHEMA_SPEC, ident=_stem(name))
    return CompiledOdd(name, schema, file.specs, file.module_specs)


def _stem(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0]
