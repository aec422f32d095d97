"""What the nodes of a schema use: namespaces, prefixes, datatype libraries.

A schema says each of them once, as high as it can; here it is counted what is said most.
"""

from __future__ import annotations

from collections import Counter
from posixpath import dirname, relpath
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from tei_kit.relaxng.datatypes.library import BUILT_IN_LIBRARY, XML_SCHEMA_LIBRARY
from tei_kit.relaxng.names import XML_URI, is_ncname
from tei_kit.relaxng.reading import XML_BASE, Node
from tei_kit.relaxng.resources import resolve_address
from tei_kit.relaxng.syntax import NAME_CLASSES

_SPACES: Final = " \t\r\n"
_WELL_KNOWN: Final = MappingProxyType(
    {
        "http://www.tei-c.org/ns/1.0": "tei",
        "http://www.tei-c.org/ns/Examples": "teix",
        "http://www.w3.org/1998/Math/MathML": "m",
        "http://www.w3.org/1999/xhtml": "html",
        "http://www.w3.org/1999/xlink": "xlink",
        "http://www.w3.org/2000/svg": "svg",
        "http://www.w3.org/2001/XInclude": "xi",
    }
)
"""The prefixes that people know, for schemas that declare none."""
_NAMES: Final = NAME_CLASSES | {"except"}
_QUALIFIED: Final = frozenset(("QName", "NOTATION"))


def patterns_of(node: Node) -> list[Node]:
    """Return the patterns in a node, without the name class of an element or attribute."""
    if node.kind in ("element", "attribute") and "name" not in node.attributes:
        return node.children[1:]
    return node.children


def name_of(node: Node) -> tuple[str, str] | None:
    """Return namespace and local name of an element, attribute or name; None if it has many.

    Source: ISO/IEC 19757-2, 4.8 and 4.10.
    """
    if node.kind == "name":
        return _resolved(node, node.text.strip(_SPACES), node.context.ns)
    name = node.attributes.get("name")
    if name is None:
        return name_of(node.children[0]) if node.children[0].kind == "name" else None
    ns = node.attributes.get("ns", "") if node.kind == "attribute" else node.context.ns
    return _resolved(node, name, ns)


def _resolved(node: Node, name: str, ns: str) -> tuple[str, str]:
    prefix, colon, local = name.rpartition(":")
    if not colon:
        return ns, local
    return (XML_URI if prefix == "xml" else node.context.prefixes.get(prefix, "")), local


def value_type(node: Node) -> tuple[str, str]:
    """Return library and name of the type of a value (4.4)."""
    if "type" not in node.attributes:
        return BUILT_IN_LIBRARY, "token"
    return node.context.library, node.attributes["type"]


def qualified_value(node: Node) -> tuple[str, str] | None:
    """Return namespace and local name where a value is a qualified name, None for other types."""
    library, name = value_type(node)
    if library != XML_SCHEMA_LIBRARY or name not in _QUALIFIED:
        return None
    return _resolved(node, node.text.strip(_SPACES), node.context.ns)


class Usage:
    """Tell what one schema uses.

    Attributes:
        namespace: that of most of its elements' names; written as `ns`, the default namespace.
        library: the datatype library that most data and values name.
        prefixes: for each other namespace that is named, the prefix it gets, in order.
        libraries: the libraries that are named.
        uris: all namespaces that are named.
        suggested: the schema's own prefixes for namespaces.
        addresses: for each reference to another file, where that is from this one.
    """

    def __init__(self, root: Node) -> None:
        self.addresses: dict[Node, str] = {}
        self._namespaces: Counter[str] = Counter()
        self._libraries: Counter[str] = Counter()
        self._prefixed: dict[str, None] = {}
        self.suggested: dict[str, str] = {}
        self._root = root
        self._note(root, resolve_address("", root.attributes.get(XML_BASE, "")), in_attribute=False)
        self.namespace = _most_common(self._namespaces)
        self.library = _most_common(self._libraries)
        self.libraries = list(self._libraries)
        self.uris = list(dict.fromkeys((*self._namespaces, *self._prefixed)))
        self.prefixes = prefixes_for(
            [uri for uri in self.uris if uri != self.namespace or uri in self._prefixed],
            self.suggested,
        )

    def _note(self, node: Node, base: str, *, in_attribute: bool) -> None:
        """Note what a node and those below it use.

        Args:
            node: the node.
            base: what its references are resolved against, seen from the file that is written;
                the compact syntax can't say `xml:base`, so it is resolved into the references.
            in_attribute: whether names in it are names of attributes.
        """
        for prefix, uri in node.context.prefixes.items():
            if prefix and uri:
                self.suggested.setdefault(uri, prefix)
        kind = node.kind
        in_attribute = kind == "attribute" or (in_attribute and kind in _NAMES)
        if kind == "name" or (kind in ("element", "attribute") and "name" in node.attributes):
            self._note_name(node, in_attribute=in_attribute)
        elif kind == "nsName":
            self._prefixed[node.context.ns] = None
        elif "href" in node.attributes:
            self._namespaces[node.context.ns] += 1
            href = node.attributes["href"].strip(_SPACES)
            self.addresses[node] = resolve_address(base, href)
        elif kind in ("data", "value"):
            self._note_data(node)
        for child in node.children:
            self._note(child, self._base(child, node, base), in_attribute=in_attribute)

    def _base(self, child: Node, parent: Node, base: str) -> str:
        """Return the base of a child: `xml:base` changes it, or it has come from another file."""
        said = child.attributes.get(XML_BASE, "")
        if child.context.base == resolve_address(parent.context.base, said):
            return resolve_address(base, said)
        return _seen_from(self._root.context.base, child.context.base)

    def _note_name(self, node: Node, *, in_attribute: bool) -> None:
        name = name_of(node)
        if name is None or name[0] == XML_URI:
            return
        if not in_attribute:
            self._namespaces[name[0]] += 1
        elif name[0]:
            self._prefixed[name[0]] = None

    def _note_data(self, node: Node) -> None:
        if "type" in node.attributes:
            self._libraries[node.context.library] += 1
        qualified = qualified_value(node) if node.kind == "value" else None
        if qualified is not None and qualified[0] != XML_URI:
            self._prefixed[qualified[0]] = None


def _seen_from(here: str, address: str) -> str:
    """Return a relative address of a file as another one would name it."""
    if urlsplit(address).scheme or address.startswith("/"):
        return address
    return relpath(address, dirname(here) or ".")


def _most_common(counted: Counter[str]) -> str:
    return max(counted, key=counted.__getitem__) if counted else ""


def prefixes_for(uris: list[str], suggested: dict[str, str]) -> dict[str, str]:
    """Return a prefix for each namespace: the schema's own where it has one that is free."""
    prefixes: dict[str, str] = {}
    taken = {"xml", "xmlns", "xs", "a", "rng"}
    for uri in uris:
        wanted = suggested.get(uri) or _WELL_KNOWN.get(uri, "" if uri else "local")
        if wanted in taken or not is_ncname(wanted):
            wanted = next(
                f"ns{number}" for number in range(1, len(uris) + 2) if f"ns{number}" not in taken
            )
        taken.add(wanted)
        prefixes[uri] = wanted
    return prefixes
