"""Write a schema in RELAX NG's compact syntax.

Namespaces and libraries are declared first; descriptions stand as `##` above what they describe.

Source: ISO/IEC 19757-2:2003/Amd 1:2006, annex C.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tei_kit.relaxng.datatypes.library import BUILT_IN_LIBRARY, XML_SCHEMA_LIBRARY
from tei_kit.relaxng.names import XML_URI
from tei_kit.relaxng.reading import Node
from tei_kit.relaxng.writing.compact_layout import (
    WIDTH,
    Assigned,
    Braces,
    Described,
    Joined,
    Layout,
    Repeated,
    Statements,
    Text,
    joined,
    laid_out,
)
from tei_kit.relaxng.writing.compact_words import comment_lines, identifier, literal
from tei_kit.relaxng.writing.documentation import NO_DOCUMENTATION, Documentation
from tei_kit.relaxng.writing.usage import (
    Usage,
    name_of,
    patterns_of,
    qualified_value,
    value_type,
)

_REPEATED: Final = {"zeroOrMore": "*", "oneOrMore": "+", "optional": "?"}
_JOINED: Final = {"choice": "|", "group": ",", "interleave": "&"}
_COMBINED: Final = {"choice": "|=", "interleave": "&="}
_COMMENT_WIDTH: Final = WIDTH - 12


def write_compact(root: Node, documentation: Documentation = NO_DOCUMENTATION) -> bytes:
    """Return a schema as a file in the compact syntax.

    Args:
        root: the root of a correct schema.
        documentation: the descriptions of its nodes.
    """
    writer = _Writer(root, documentation)
    if root.kind == "grammar":
        # A comment above a grammar would describe its first definition: it stands alone.
        described = [line.replace("##", "#", 1) for line in writer.comment(root)]
        body = [laid_out(writer.part(child), 0) for child in root.children]
    else:
        described = []
        body = [laid_out(writer.pattern(root), 0)]
    blocks = ["\n".join(lines) for lines in (described, [*writer.declarations()], body) if lines]
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


class _Writer:
    """Turn nodes into layouts."""

    def __init__(self, root: Node, documentation: Documentation) -> None:
        self.documentation = documentation
        self.usage = Usage(root)
        self.libraries = _library_prefixes(self.usage.libraries)

    def declarations(self) -> Iterator[str]:
        """Yield the declarations of namespaces and libraries."""
        if self.usage.namespace:
            yield f"default namespace = {literal(self.usage.namespace)}"
        for uri, prefix in self.usage.prefixes.items():
            yield f"namespace {prefix} = {literal(uri)}"
        for library, prefix in self.libraries.items():
            if library != XML_SCHEMA_LIBRARY:
                yield f"datatypes {prefix} = {literal(library)}"

    def comment(self, node: Node) -> tuple[str, ...]:
        """Return the lines that describe a node."""
        return tuple(comment_lines(self.documentation.get(node, ""), _COMMENT_WIDTH))

    def _described(self, node: Node, layout: Layout) -> Layout:
        comment = self.comment(node)
        return Described(comment, layout) if comment else layout

    # Grammars

    def part(self, node: Node) -> Layout:
        """Return a definition, division or inclusion."""
        return self._described(node, self._part(node))

    def _part(self, node: Node) -> Layout:
        if node.kind == "div":
            return Braces("div", self._statements(node))
        if node.kind == "include":
            head = f"include {self._reference(node)}"
            return Braces(head, self._statements(node)) if node.children else Text(head)
        name = "start" if node.kind == "start" else identifier(node.attributes["name"])
        sign = _COMBINED.get(node.attributes.get("combine", ""), "=")
        return Assigned(f"{name} {sign}", self._sequence(node.children))

    def _statements(self, node: Node) -> Layout:
        return Statements(tuple([self.part(child) for child in node.children]))

    def _reference(self, node: Node) -> str:
        href = literal(self.usage.addresses[node])
        ns = node.context.ns
        return href if ns == self.usage.namespace else f"{href} inherit = {self._prefix(ns)}"

    # Patterns

    def pattern(self, node: Node) -> Layout:
        """Return a pattern, its description above it."""
        return self._described(node, self._pattern(node))

    def _sequence(self, nodes: Sequence[Node], operator: str = ",") -> Layout:
        """Return several patterns, or one by itself; what nests for nothing is made flat."""
        patterns = [self.pattern(node) for node in nodes]
        return patterns[0] if len(patterns) == 1 else joined(operator, patterns)

    def _pattern(self, node: Node) -> Layout:
        kind = node.kind
        if kind in _JOINED:
            return self._sequence(node.children, _JOINED[kind])
        if kind in _REPEATED:
            return Repeated(self._sequence(node.children), _REPEATED[kind])
        if kind in ("element", "attribute"):
            return self._named(node)
        if kind in ("list", "mixed"):
            return Braces(kind, self._sequence(node.children))
        if kind == "grammar":
            return Braces(kind, self._statements(node))
        return self._data(node) if kind == "data" else Text(self._words(node))

    def _words(self, node: Node) -> str:
        """Return a pattern that holds no other."""
        if node.kind == "ref":
            return identifier(node.attributes["name"])
        if node.kind == "parentRef":
            return f"parent {identifier(node.attributes['name'])}"
        if node.kind == "externalRef":
            return f"external {self._reference(node)}"
        return self._value(node) if node.kind == "value" else node.kind

    def _named(self, node: Node) -> Layout:
        name = name_of(node)
        if name is not None:
            names = self._name(*name, in_attribute=node.kind == "attribute")
        else:
            names = self._simple_name_class(node.children[0], in_attribute=node.kind == "attribute")
        content = patterns_of(node)
        inner = self._sequence(content) if content else Text("text")
        return Braces(f"{node.kind} {names}", inner)

    # Data

    def _datatype(self, library: str, name: str) -> str:
        return name if library == BUILT_IN_LIBRARY else f"{self.libraries[library]}:{name}"

    def _data(self, node: Node) -> Layout:
        children = node.children
        exception = children[-1] if children and children[-1].kind == "except" else None
        parameters = tuple(
            [
                Text(f"{child.attributes['name']} = {literal(child.text)}")
                for child in children
                if child is not exception
            ]
        )
        datatype = self._datatype(node.context.library, node.attributes["type"])
        layout = Braces(datatype, Joined("", parameters)) if parameters else Text(datatype)
        if exception is None:
            return layout
        return Joined("-", (layout, self._sequence(exception.children, "|")))

    def _value(self, node: Node) -> str:
        text = node.text
        qualified = qualified_value(node)
        if qualified is not None:
            uri, text = qualified
            text = f"{self._prefix(uri)}:{text}"
        if "type" not in node.attributes:
            return literal(text)
        return f"{self._datatype(*value_type(node))} {literal(text)}"

    # Names

    def _prefix(self, uri: str) -> str:
        return "xml" if uri == XML_URI else self.usage.prefixes[uri]

    def _name(self, uri: str, local: str, *, in_attribute: bool) -> str:
        default = "" if in_attribute else self.usage.namespace
        return local if uri == default else f"{self._prefix(uri)}:{local}"

    def _names(self, node: Node, *, in_attribute: bool) -> str:
        if node.kind == "choice":
            members = [
                self._simple_name_class(child, in_attribute=in_attribute) for child in node.children
            ]
            return " | ".join(members)
        if node.kind == "name":
            name = name_of(node)
            assert name is not None
            return self._name(*name, in_attribute=in_attribute)
        every = "*" if node.kind == "anyName" else f"{self._prefix(node.context.ns)}:*"
        if not node.children:
            return every
        exceptions = [
            self._simple_name_class(child, in_attribute=in_attribute)
            for child in node.children[0].children
        ]
        excepted = exceptions[0] if len(exceptions) == 1 else f"({' | '.join(exceptions)})"
        return f"{every} - {excepted}"

    def _simple_name_class(self, node: Node, *, in_attribute: bool) -> str:
        """Return a name class that may stand beside others: more than a word is in parentheses."""
        names = self._names(node, in_attribute=in_attribute)
        return f"({names})" if " " in names else names


def _library_prefixes(libraries: Sequence[str]) -> dict[str, str]:
    """Return a prefix for each datatype library but the built-in one."""
    others = [one for one in libraries if one not in (BUILT_IN_LIBRARY, XML_SCHEMA_LIBRARY)]
    prefixes = {XML_SCHEMA_LIBRARY: "xsd"} if XML_SCHEMA_LIBRARY in libraries else {}
    return prefixes | {library: f"d{number}" for number, library in enumerate(others, 1)}
