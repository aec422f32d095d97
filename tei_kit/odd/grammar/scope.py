"""What the parts of one grammar share: how definitions are called, and how nodes are made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import line_of
from tei_kit.odd.tree import ident, kind
from tei_kit.odd.wording import Wording
from tei_kit.relaxng.datatypes.library import XML_SCHEMA_LIBRARY
from tei_kit.relaxng.names import is_ncname
from tei_kit.relaxng.reading import Context, Files, Node
from tei_kit.tei.names import TEI_NAMESPACE, tei

EXPANSIONS: Final = (
    "sequence",
    "sequenceOptional",
    "sequenceOptionalRepeatable",
    "sequenceRepeatable",
    "alternation",
)
"""How the members of a class may be combined; in older ODDs the end of a pattern's name."""

KNOWN_PREFIXES: Final = {
    "tei": TEI_NAMESPACE,
    "teix": "http://www.tei-c.org/ns/Examples",
    "xlink": "http://www.w3.org/1999/xlink",
}
"""Prefixes that an ODD may use undeclared, as the TEI's own processor declares them for it."""

_MOST_LINES: Final = 1 << 17


class Scope:
    """Make the nodes of one grammar, and know how its definitions are called.

    Args:
        odd: what is compiled.
        files: where the ODD is entered, so that errors have a place in it.
        external: the names of definitions that come from elsewhere.
        external_elements: those of them that are one element.
        documentation: collects what the ODD says in words of the parts of the grammar; None where
            nobody wants to know.
    """

    def __init__(
        self,
        odd: CompiledOdd,
        files: Files,
        external: Iterable[str] = (),
        external_elements: Iterable[str] = (),
        documentation: dict[Node, str] | None = None,
    ) -> None:
        self.odd = odd
        self._documentation = documentation
        self._wording = Wording(odd, odd.language)
        self.external = frozenset(external)
        self.external_elements = tuple(external_elements)
        self.expanded: dict[tuple[str, str], None] = {}
        self.any_elements: dict[tuple[str, str], tuple[str, etree._Element]] = {}
        self._files = files
        self._beginnings: dict[str, int] = {}
        self._beginning = self._begin(odd.name)
        self._is_mixed = False
        self._weights: dict[Node, int] = {}
        self._prefixes: dict[str, str] = {}
        self.context = Context(odd.namespace, XML_SCHEMA_LIBRARY, odd.name, self._prefixes)
        self.names: dict[str, str] = {}
        self._full_names: dict[str, etree._Element] = {}
        for spec in odd.specs:
            self._enter_name(spec)

    def name_of(self, spec: etree._Element) -> str:
        """Return how the definition of a specification is called."""
        return spec.get("prefix", self.odd.prefix) + ident(spec)

    def _enter_name(self, spec: etree._Element) -> None:
        name = self.name_of(spec)
        if not is_ncname(name):
            raise self.error(spec, f"{name!r} can't name a definition: it is no XML name")
        other = self._full_names.setdefault(name, spec)
        if other is not spec:
            raise self.error(
                spec,
                f"<{kind(other)}> and <{kind(spec)}> would both define {name}. "
                "Give one of them a prefix.",
            )
        self.names.setdefault(ident(spec), name)

    def _begin(self, name: str) -> int:
        """Enter a file; only the lines of a tree are known, so empty lines stand for it."""
        if name not in self._beginnings:
            self._beginnings[name] = self._files.add(name, b"\n" * _MOST_LINES)
        return self._beginnings[name]

    def enter(self, spec: etree._Element) -> None:
        """Begin with a specification: the places of nodes are in its file from here on."""
        self._beginning = self._begin(self.odd.file_of(spec))
        self._is_mixed = spec in self.odd.merged

    def definition(self, key: str) -> str | None:
        """Return the name of the definition that a key means, None where there is none.

        Args:
            key: the ident of a specification, or the full name of a definition.
        """
        found = self.names.get(key)
        if found is not None:
            return found
        owner, dot, rest = key.partition(".attribute")
        if dot and owner in self.odd.classes:  # older ODDs refer to attributes so
            return f"{self.names[owner]}.attribute{rest}"
        return key if key in self._full_names or key in self.external else None

    def referred(self, node: etree._Element, key: str) -> str | None:
        """Return the name of the definition that a part of a content model refers to.

        Names in a `content` with `autoPrefix="false"` are full names, whatever has them as ident.
        """
        if self.external and (key in self._full_names or key in self.external):
            content = next(node.iterancestors(tei("content")), None)
            if content is not None and content.get("autoPrefix") in ("false", "0"):
                return key
        return self.definition(key)

    def node(
        self,
        kind: str,
        at: etree._Element,
        children: Iterable[Node] = (),
        text: str = "",
        **attributes: str,
    ) -> Node:
        """Return a node of the grammar; `at` is where the ODD asks for it."""
        node = Node(kind, attributes, self.context, self.place(at))
        node.children = list(children)
        node.text = text
        return node

    def describe(self, node: Node, declaration: etree._Element) -> None:
        """Enter what the ODD says of a declaration as the documentation of a node."""
        if self._documentation is not None:
            gloss = self._wording.gloss(declaration)
            words = [f"({gloss})" if gloss else "", self._wording.description(declaration)]
            described = " ".join(filter(None, words))
            if described:
                self._documentation[node] = described

    def weight(self, node: Node) -> int:
        """Return how many parts a pattern has, those counted anew that stand in it repeatedly."""
        found = self._weights.get(node)
        if found is None:
            found = self._weights[node] = 1 + sum(self.weight(child) for child in node.children)
        return found

    def place(self, at: etree._Element) -> int:
        """Return the place of an element of the ODD."""
        beginning = self._begin(self.odd.file_of(at)) if self._is_mixed else self._beginning
        return beginning + (at.sourceline or 1) - 1

    def error(self, at: etree._Element, reason: str) -> OddError:
        """Return the exception for something that can't be compiled."""
        return OddError(self.odd.file_of(at), line_of(at), reason)
