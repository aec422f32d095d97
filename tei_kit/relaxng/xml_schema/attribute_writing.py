"""Write the attributes of types: groups of them under the names of the grammar's definitions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.name_classes import NameClass
from tei_kit.relaxng.names import XML_URI, local, namespace
from tei_kit.relaxng.patterns import Pattern
from tei_kit.relaxng.writing.markup import Tag
from tei_kit.relaxng.xml_schema.attributes import AttributeFinder, AttributeUse
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.names import (
    ANY,
    LOCAL,
    OTHER,
    is_said_exactly,
    namespaces_of,
    united,
)
from tei_kit.relaxng.xml_schema.simple_types import SimpleTypes, Site
from tei_kit.relaxng.xml_schema.tags import documented, tag
from tei_kit.relaxng.xml_schema.types import ComplexType

Report: TypeAlias = Callable[[str, str], None]
"""Take an attribute's name and a sentence that says what is lost of it."""


class AttributeWriter:
    """Write attributes, and declare the groups that they need."""

    def __init__(
        self, grammar: Grammar, finder: AttributeFinder, types: SimpleTypes, files: SchemaFiles
    ) -> None:
        self._grammar = grammar
        self._finder = finder
        self._types = types
        self._files = files
        self._groups: dict[Pattern, str] = {}

    def written(self, of: ComplexType, here: str, report: Report) -> list[Tag]:
        """Return the tags of the attributes of a type.

        Args:
            of: the type.
            here: the namespace of the file.
            report: takes what is lost.
        """
        if len(of.patterns) == 1:
            tags = list(self._parts(of.patterns[0], here, report))
        else:
            tags = [self._use(use, here, report) for use in of.attributes.uses.values()]
        if of.attributes.wildcards:
            tags.append(self._wildcard(of.attributes.wildcards, here, report))
        return tags

    def _parts(self, pattern: Pattern, here: str, report: Report) -> Iterator[Tag]:
        """Yield the tags of a pattern; a definition of nothing but attributes is a group."""
        if not pattern.mask & p.HAS_ATTRIBUTE:
            return
        if self._is_group(pattern):
            name = self._group(pattern, report)
            reference = self._files.reference(self._files.main, name, here)
            yield tag("attributeGroup", ref=reference)
        elif pattern.kind in (p.GROUP, p.INTERLEAVE):
            yield from self._parts(pattern.a, here, report)
            yield from self._parts(pattern.b, here, report)
        else:
            for use in self._finder.of(pattern).uses.values():
                yield self._use(use, here, report)

    def _is_group(self, pattern: Pattern) -> bool:
        if pattern.kind != p.GROUP or pattern not in self._grammar.names:
            return False
        found = self._finder.of(pattern)
        holds_more = pattern.mask & (p.HAS_ELEMENT | p.HAS_TEXT | p.HAS_STRING)
        return not holds_more and not found.wildcards and len(found.uses) > 1

    def _group(self, pattern: Pattern, report: Report) -> str:
        name = self._groups.get(pattern)
        if name is None:
            main = self._files.file(self._files.main)
            wanted = self._grammar.names[pattern]
            name = self._groups[pattern] = main.free_name("attributeGroup", wanted)
            said = documented(self._grammar.of_definitions.get(wanted))
            inside = [
                one
                for part in (pattern.a, pattern.b)
                for one in self._parts(part, self._files.main, report)
            ]
            main.declare("attributeGroup", name, tag("attributeGroup", said, *inside, name=name))
        return name

    def _use(self, use: AttributeUse, here: str, report: Report) -> Tag:
        """Return the tag of an attribute; one of another namespace stands in that one's file."""
        uri, name = namespace(use.name), local(use.name)
        shown = f"xml:{name}" if uri == XML_URI else name
        simple = self._types.any_of(
            [pattern.b for pattern in use.patterns],
            Site(here if uri in ("", here) else uri, lambda reason: report(shown, reason)),
        )
        found = [self._grammar.descriptions.get(pattern) for pattern in use.patterns]
        said = documented(next((one for one in found if one), None))
        attributes = {"name": name}
        if isinstance(simple, str):
            attributes["type"] = simple
        if use.required:
            attributes["use"] = "required"
        if uri:
            attributes["form"] = "qualified"
        inside = None if isinstance(simple, str) else simple
        written = tag("attribute", said, inside, **attributes)
        if uri in ("", here):
            return written
        return tag(
            "attributeGroup",
            ref=self._files.reference(uri, self._elsewhere(uri, name, written), here),
        )

    def _elsewhere(self, uri: str, name: str, written: Tag) -> str:
        """Return the name of a group, in the file of a namespace, of one attribute."""
        for known, declared in self._files.file(uri).declared("attributeGroup").items():
            if declared.children == (written,):
                return known
        file = self._files.file(uri)
        group = file.free_name("attributeGroup", name)
        file.declare("attributeGroup", group, tag("attributeGroup", written, name=group))
        return group

    def _wildcard(self, classes: tuple[NameClass, ...], here: str, report: Report) -> Tag:
        namespaces = united(namespaces_of(names, here) for names in classes)
        if namespaces >= {OTHER, LOCAL} or (OTHER in namespaces and len(namespaces) > 1):
            namespaces = frozenset((ANY,))
        if not all(is_said_exactly(names, here) for names in classes) or len(classes) > 1:
            report("", "attributes of arbitrary names are told by namespace alone")
        # Nothing is known of them, and what xml:id or xml:lang may hold elsewhere is no matter.
        return tag("anyAttribute", namespace=" ".join(sorted(namespaces)), processContents="skip")
