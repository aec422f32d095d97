"""Write a schema in RELAX NG's XML syntax.

`ns` and `datatypeLibrary` are said at the root; where a node needs another it says so itself. The
documentation stands as `a:documentation`, first in what it describes, or behind it where that holds
text only.

Source: ISO/IEC 19757-2, 3 and 4; RELAX NG DTD Compatibility, 4 (annotations).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from tei_kit.relaxng.names import XML_URI
from tei_kit.relaxng.reading import STRUCTURE_URI, Node
from tei_kit.relaxng.syntax import KEEPS_TEXT
from tei_kit.relaxng.writing.documentation import NO_DOCUMENTATION, Documentation
from tei_kit.relaxng.writing.markup import Tag, serialized
from tei_kit.relaxng.writing.usage import Usage, name_of, patterns_of, qualified_value

ANNOTATIONS_URI: Final = "http://relaxng.org/ns/compatibility/annotations/1.0"
_KEPT: Final = ("name", "combine", "type")
_ARE_GROUPS: Final = frozenset(
    ("element", "define", "optional", "zeroOrMore", "oneOrMore", "list", "mixed")
)


class _Said(NamedTuple):
    """Carry what the tags around have said."""

    ns: str
    library: str


def write_relaxng(root: Node, documentation: Documentation = NO_DOCUMENTATION) -> bytes:
    """Return a schema as a file in the XML syntax.

    Args:
        root: the root of a correct schema.
        documentation: the descriptions of its nodes.
    """
    usage = Usage(root)
    writer = _Writer(usage, documentation)
    tag = writer.tag(root, _Said(usage.namespace, usage.library))
    declared = {"xmlns": STRUCTURE_URI}
    if documentation:
        declared["xmlns:a"] = ANNOTATIONS_URI
    for uri in writer.prefixed:
        declared[f"xmlns:{usage.prefixes[uri]}"] = uri
    if usage.namespace:
        declared["ns"] = usage.namespace
    if usage.library:
        declared["datatypeLibrary"] = usage.library
    # The root may be an element of another namespace than most: what it says of itself counts.
    return serialized(Tag(tag.name, declared | dict(tag.attributes), tag.children, tag.text))


class _Writer:
    """Turn nodes into tags; `prefixed` are the namespaces that values name by a prefix."""

    def __init__(self, usage: Usage, documentation: Documentation) -> None:
        self.usage = usage
        self.documentation = documentation
        self.prefixed: dict[str, None] = {}

    def tag(self, node: Node, said: _Said) -> Tag:
        """Return the tag of a node.

        Args:
            node: what is written.
            said: what the tags around it hand down.
        """
        attributes: dict[str, str] = {
            name: node.attributes[name] for name in _KEPT if name in node.attributes
        }
        if node.kind in ("element", "attribute"):
            attributes |= self._name(node, said)
        elif "href" in node.attributes:
            attributes["href"] = self.usage.addresses[node]
            attributes |= _changed("ns", node.context.ns, said.ns)
        elif node.kind == "nsName":
            attributes |= _changed("ns", node.context.ns, said.ns)
        if node.kind in ("data", "value") and "type" in attributes:
            attributes |= _changed("datatypeLibrary", node.context.library, said.library)
        if node.kind in KEEPS_TEXT:
            return self._with_text(node, attributes, said)
        inside = _Said(
            attributes.get("ns", said.ns), attributes.get("datatypeLibrary", said.library)
        )
        return Tag(node.kind, attributes, tuple(self._children(node, inside)))

    def _children(self, node: Node, said: _Said) -> Iterator[Tag]:
        described = self.documentation.get(node)
        if described:
            yield _described(described)
        for child in self._parts(node):
            yield self.tag(child, said)
            described = self.documentation.get(child)
            if described and child.kind in KEEPS_TEXT:
                yield _described(described)

    def _parts(self, node: Node) -> list[Node]:
        """Return what is written inside: no `name` that is an attribute now, no needless group."""
        patterns = patterns_of(node)
        names = node.children[: len(node.children) - len(patterns)]
        if names and name_of(node) is not None:
            names = []
        if node.kind in _ARE_GROUPS:
            while [one.kind for one in patterns] == ["group"]:
                (group,) = patterns
                if group in self.documentation:
                    break
                patterns = group.children
        return names + patterns

    def _name(self, node: Node, said: _Said) -> dict[str, str]:
        name = name_of(node)
        if name is None:
            return {}
        uri, local = name
        if uri == XML_URI:
            return {"name": f"xml:{local}"}
        handed_down = "" if node.kind == "attribute" else said.ns
        return {"name": local, **_changed("ns", uri, handed_down)}

    def _with_text(self, node: Node, attributes: dict[str, str], said: _Said) -> Tag:
        text = node.text
        if node.kind == "name":
            name = name_of(node)
            assert name is not None
            uri, text = name
            attributes |= _changed("ns", uri, said.ns)
        elif node.kind == "value":
            qualified = qualified_value(node)
            if qualified is not None:
                uri, text = qualified
                if uri:
                    text = f"{self._prefix(uri)}:{text}"
                else:
                    attributes |= _changed("ns", "", said.ns)
        return Tag(node.kind, attributes, text=text)

    def _prefix(self, uri: str) -> str:
        """Return the prefix that the root declares for the names that values are."""
        if uri == XML_URI:
            return "xml"
        self.prefixed[uri] = None
        return self.usage.prefixes[uri]


def _described(text: str) -> Tag:
    return Tag("a:documentation", text=text)


def _changed(attribute: str, needed: str, said: str) -> dict[str, str]:
    """Return the attribute that says what the tags around don't."""
    return {} if needed == said else {attribute: needed}
