"""Grammars that a `moduleRef` names by their address: merged into the ODD's own.

Source: TEI Guidelines, 23.8.1 (moduleRef/@url, @prefix and its content).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tei_kit.odd.compiled import CompiledOdd, ExternalModule
from tei_kit.odd.grammar.combining import Built
from tei_kit.odd.grammar.content import content_patterns
from tei_kit.odd.grammar.scope import Scope
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import line_of
from tei_kit.odd.tree import child
from tei_kit.relaxng.compact import is_compact, read_compact
from tei_kit.relaxng.reading import Files, Node, read_nodes
from tei_kit.relaxng.resources import resolve_address
from tei_kit.relaxng.schema_error import IncorrectError

_REFERRING: Final = frozenset(("ref", "define", "parentRef"))


def external_definitions(odd: CompiledOdd, files: Files) -> list[Node]:
    """Return the definitions of all external grammars, their names with the prefix asked for.

    Where documents begin is the ODD's to say, so what they say of it is left out.

    Raises:
        OddError: if a grammar is none, or includes itself.
        SchemaError: if one is not correct.
    """
    return [one for module in odd.external for one in _Reader(odd, module, files).definitions()]


class _Reader:
    """Read one external grammar with all that it includes."""

    def __init__(self, odd: CompiledOdd, module: ExternalModule, files: Files) -> None:
        self.odd = odd
        self.module = module
        self.files = files

    def definitions(self) -> list[Node]:
        try:
            found = self._read(self.module.address, ())
        except IncorrectError as error:
            raise self.files.located(error) from error
        for one in found:
            self._rename(one)
        return found

    def _read(self, address: str, above: tuple[str, ...], ns: str = "") -> list[Node]:
        if address in above:
            circle = " -> ".join((*above, address))
            raise self._error(f"the grammar includes itself: {circle}")
        data = self.module.files[address]
        read = read_compact if is_compact(data) else read_nodes
        root = read(data, address, self.files, ns)
        if root.kind != "grammar":
            raise self._error(f"{address} is no grammar: its root is <{root.kind}>")
        return self._collected(root, (*above, address))

    def _collected(self, parent: Node, above: tuple[str, ...]) -> list[Node]:
        found: list[Node] = []
        for node in parent.children:
            if node.kind == "define":
                found.append(node)
            elif node.kind == "div":
                found += self._collected(node, above)
            elif node.kind == "include":
                address = resolve_address(node.context.base, node.attributes["href"].strip())
                included = self._read(address, above, node.context.ns)
                found += replaced(included, self._collected(node, above))
        return found

    def _rename(self, node: Node) -> None:
        if node.kind in _REFERRING:
            node.attributes["name"] = self.module.prefix + node.attributes["name"]
        for part in node.children:
            if part.kind != "grammar":  # its names are its own
                self._rename(part)

    def _error(self, reason: str) -> OddError:
        return OddError(self.odd.name, line_of(self.module.node), reason)


def replaced(old: Iterable[Node], new: Iterable[Node]) -> list[Node]:
    """Return definitions with those replaced that others define anew, unless they are combined."""
    others = list(new)
    names = {one.attributes["name"] for one in others if "combine" not in one.attributes}
    kept = (one for one in old if "combine" in one.attributes or _name(one) not in names)
    return [*kept, *others]


def is_named_element(definition: Node) -> bool:
    """Tell whether a definition is that of an element with a name."""
    return any(part.kind == "element" and "name" in part.attributes for part in definition.children)


def _name(definition: Node) -> str:
    return definition.attributes["name"]


def replacing_names(odd: CompiledOdd) -> list[str]:
    """Return the names of the definitions that the ODD puts in the place of external ones."""
    return [
        node.get("name", "")
        for module in odd.external
        if (content := child(module.node, "content")) is not None
        for node in content.iter("{*}define")
    ]


def replacing_definitions(scope: Scope) -> list[Node]:
    """Return the definitions that the ODD puts in the place of external ones."""
    found: list[Node] = []
    for module in scope.odd.external:
        content = child(module.node, "content")
        if content is not None:
            found += _defined(content_patterns(content, scope))
    return found


def _defined(patterns: Iterable[Built]) -> Iterator[Node]:
    for one in patterns:
        if isinstance(one, Node) and one.kind == "define":
            yield one
        elif isinstance(one, Node) and one.kind == "div":
            yield from _defined(one.children)
