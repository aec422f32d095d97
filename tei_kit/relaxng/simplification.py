"""From the full syntax to patterns: section 4 of the specification.

What 4.1 to 4.4 and 4.9 ask for has been done while reading. Grammars become scopes of definitions
(4.5 to 4.7, 4.11, 4.17, 4.18); the patterns of the full syntax become those of the simple one as
they are built (4.8, 4.10, 4.12 to 4.16, 4.19 to 4.21).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tei_kit.relaxng.compact import is_compact, read_compact
from tei_kit.relaxng.datatypes.facets import Datatype, FacetError
from tei_kit.relaxng.datatypes.library import DatatypeLibraries
from tei_kit.relaxng.name_classes import AnyName, NameChoice, NameClass, NamespaceName
from tei_kit.relaxng.names import XML_URI, XMLNS_URI, expanded, is_ncname
from tei_kit.relaxng.patterns import (
    EMPTY,
    NOT_ALLOWED,
    TEXT,
    ElementDefinition,
    Pattern,
    PatternTable,
)
from tei_kit.relaxng.reading import Files, Node, read_nodes
from tei_kit.relaxng.resources import Resolver, resolve_address
from tei_kit.relaxng.syntax import is_pattern

_SPACES: Final = " \t\r\n"
_DEEPEST: Final = 150
_MOST_FILES: Final = 1000
_FEW: Final = 12


@dataclass(slots=True)
class Scope:
    """Carry the definitions of one grammar."""

    node: Node
    parent: Scope | None
    starts: list[Node] = field(default_factory=list)
    defines: dict[str, list[Node]] = field(default_factory=dict)
    compiled: dict[str, Pattern | None] = field(default_factory=dict)


class Simplifier:
    """Turn the nodes of one schema into patterns.

    `definitions` are the element definitions in the order in which they were met; those up to
    `reachable` can be reached from the start.
    """

    def __init__(
        self,
        table: PatternTable,
        libraries: DatatypeLibraries,
        resolver: Resolver,
        files: Files,
    ) -> None:
        self.table = table
        self.libraries = libraries
        self.resolver = resolver
        self.files = files
        self.definitions: list[ElementDefinition] = []
        self.reachable = 0
        self._waiting: list[tuple[ElementDefinition, Node, Scope | None]] = []
        self.scopes: list[Scope] = []
        self._depth = 0
        self._files_read = 0
        self._forgives_loops = False
        self._referring: dict[str, set[str]] = {}
        self.by_kind: dict[str, Callable[[Node, Scope | None], Pattern]] = {
            "element": self._element,
            "attribute": self._attribute,
            "group": self._sequence,
            "interleave": self._interleave,
            "mixed": self._mixed,
            "choice": self._choice,
            "optional": self._optional,
            "zeroOrMore": self._zero_or_more,
            "oneOrMore": self._one_or_more,
            "list": self._list,
            "ref": self._ref,
            "parentRef": self._parent_ref,
            "empty": lambda _node, _scope: EMPTY,
            "text": lambda _node, _scope: TEXT,
            "notAllowed": lambda _node, _scope: NOT_ALLOWED,
            "value": self._value,
            "data": self._data,
            "externalRef": self._external_ref,
            "grammar": self._grammar,
        }

    def simplify(self, data: bytes, name: str) -> Pattern:
        """Return the pattern of the start of a schema.

        Raises:
            IncorrectError: if the schema breaks the specification.
            SchemaError: if it is not well-formed.
        """
        self._referring[name] = {name}
        return self.simplify_node(self._read(data, name, ""))

    def simplify_node(self, root: Node) -> Pattern:
        """Return the pattern of the start of a schema that has been read.

        Raises:
            IncorrectError: if the schema breaks the specification.
            SchemaError: if a file that it includes is not well-formed.
        """
        if not is_pattern(root):
            raise root.error(f"<{root.kind}> is no pattern here, and a schema has to be one", "3")
        start = self._pattern(root, None)
        self._finish_waiting()
        self.reachable = len(self.definitions)
        self._forgives_loops = True
        for scope in self.scopes:  # grows while unreachable definitions are read
            for defined in scope.defines:
                self._defined(scope, defined, scope.node)
            self._finish_waiting()
        return start

    def _read(self, data: bytes, name: str, ns: str) -> Node:
        read = read_compact if is_compact(data) else read_nodes
        return read(data, name, self.files, ns)

    def _finish_waiting(self) -> None:
        while self._waiting:
            definition, node, scope = self._waiting.pop()
            named = "name" in node.attributes
            children = node.children if named else node.children[1:]
            definition.content = self._in_sequence(children, scope)

    # Patterns

    def _pattern(self, node: Node, scope: Scope | None) -> Pattern:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise node.error(f"patterns and references nest deeper than {_DEEPEST}")
        pattern = self.by_kind[node.kind](node, scope)
        self._depth -= 1
        return pattern

    def _all(self, nodes: Sequence[Node], scope: Scope | None) -> list[Pattern]:
        """Return the patterns of several nodes; a definition met before needs no second look."""
        patterns = []
        for node in nodes:
            found = None
            if node.kind == "ref" and scope is not None:
                found = scope.compiled.get(node.attributes["name"])
            patterns.append(self._pattern(node, scope) if found is None else found)
        return patterns

    def _in_sequence(self, nodes: Sequence[Node], scope: Scope | None) -> Pattern:
        """4.12: several patterns where one is asked for are a group."""
        if len(nodes) == 1:
            return self._pattern(nodes[0], scope)
        return _joined(self._all(nodes, scope), self.table.group)

    def _sequence(self, node: Node, scope: Scope | None) -> Pattern:
        return self._in_sequence(node.children, scope)

    def _interleave(self, node: Node, scope: Scope | None) -> Pattern:
        return _joined(self._all(node.children, scope), self.table.interleave)

    def _mixed(self, node: Node, scope: Scope | None) -> Pattern:
        return self.table.interleave(self._sequence(node, scope), TEXT)

    def _choice(self, node: Node, scope: Scope | None) -> Pattern:
        return self.table.choice(self._all(node.children, scope))

    def _optional(self, node: Node, scope: Scope | None) -> Pattern:
        return self.table.choice((self._sequence(node, scope), EMPTY))

    def _zero_or_more(self, node: Node, scope: Scope | None) -> Pattern:
        return self.table.zero_or_more(self._sequence(node, scope))

    def _one_or_more(self, node: Node, scope: Scope | None) -> Pattern:
        return self.table.one_or_more(self._sequence(node, scope))

    def _list(self, node: Node, scope: Scope | None) -> Pattern:
        return _placed(self.table.list_of(self._sequence(node, scope)), node)

    def _element(self, node: Node, scope: Scope | None) -> Pattern:
        definition = ElementDefinition(self._names(node, node.context.ns), node.place)
        self.definitions.append(definition)
        self._waiting.append((definition, node, scope))
        return self.table.element(definition)

    def _attribute(self, node: Node, scope: Scope | None) -> Pattern:
        # 4.8: the namespace of @name is that of this very element, else none.
        names = self._names(node, node.attributes.get("ns", ""))
        children = node.children if "name" in node.attributes else node.children[1:]
        value = self._in_sequence(children, scope) if children else TEXT
        return _placed(self.table.attribute(names, value), node)

    # Data

    def _datatype(self, node: Node, facets: tuple[tuple[str, str], ...]) -> Datatype:
        try:
            return self.libraries.find(node.context.library, node.attributes["type"], facets)
        except FacetError as error:
            raise node.error(str(error), "4.16") from error

    def _data(self, node: Node, scope: Scope | None) -> Pattern:
        children = node.children
        exception = None
        if children and children[-1].kind == "except":
            exception = self._choice(children[-1], scope)
            children = children[:-1]
        facets = tuple([(child.attributes["name"], child.text) for child in children])
        return _placed(self.table.data(self._datatype(node, facets), exception), node)

    def _value(self, node: Node, _scope: Scope | None) -> Pattern:
        if "type" in node.attributes:
            datatype = self._datatype(node, ())
        else:  # 4.4
            datatype = self.libraries.find("", "token")
        prefixes = {**node.context.prefixes, "": node.context.ns}
        if not datatype.allows(node.text, prefixes):
            raise node.error(f"{node.text!r} is not {datatype.primitive.phrase}", "4.16")
        return self.table.value(datatype, datatype.key(node.text, prefixes), node.text)

    # References

    def _ref(self, node: Node, scope: Scope | None) -> Pattern:
        if scope is None:
            raise node.error("<ref> stands outside any grammar", "4.18")
        return self._defined(scope, node.attributes["name"], node)

    def _parent_ref(self, node: Node, scope: Scope | None) -> Pattern:
        if scope is None or scope.parent is None:
            raise node.error("<parentRef> needs a grammar around its grammar", "4.18")
        return self._defined(scope.parent, node.attributes["name"], node)

    def _defined(self, scope: Scope, name: str, node: Node) -> Pattern:
        if name in scope.compiled:
            found = scope.compiled[name]
            if found is not None:
                return found
            if self._forgives_loops:
                return NOT_ALLOWED
            raise node.error(f"the definition {name} refers to itself outside any element", "4.19")
        nodes = scope.defines.get(name)
        if nodes is None:
            raise node.error(f"the definition {name} is missing", "4.18")
        scope.compiled[name] = None
        pattern = self._combined(nodes, scope)
        scope.compiled[name] = pattern
        return pattern

    def _combined(self, nodes: Sequence[Node], scope: Scope) -> Pattern:
        """4.17: definitions of one name are combined."""
        if len(nodes) == 1:
            return self._in_sequence(nodes[0].children, scope)
        what = nodes[0].attributes.get("name", "start")
        plain = [node for node in nodes if "combine" not in node.attributes]
        if len(plain) > 1:
            reason = f"{what} is defined twice without combine"
            raise plain[1].error(reason, "4.17")
        methods = {node.attributes.get("combine") for node in nodes} - {None}
        if len(methods) > 1:
            raise nodes[-1].error(f"{what} is combined by choice and by interleave", "4.17")
        patterns = [self._in_sequence(node.children, scope) for node in nodes]
        if "choice" in methods:
            return self.table.choice(patterns)
        return _joined(patterns, self.table.interleave)

    # Grammars and files

    def _grammar(self, node: Node, parent: Scope | None) -> Pattern:
        scope = Scope(node, parent)
        self._collect(node, scope)
        if not scope.starts:
            raise node.error("the grammar has no <start>", "4.18")
        self.scopes.append(scope)
        return self._combined(scope.starts, scope)

    def _collect(self, node: Node, scope: Scope) -> None:
        for child in node.children:
            if child.kind == "define":
                scope.defines.setdefault(child.attributes["name"], []).append(child)
            elif child.kind == "start":
                scope.starts.append(child)
            elif child.kind == "div":
                self._collect(child, scope)
            else:
                self._include(child, scope)

    def _include(self, node: Node, scope: Scope) -> None:
        """4.7: what stands in the include replaces what the file says of it."""
        root, address = self._load(node)
        if root.kind != "grammar":
            raise node.error(f"{address} is included but its root is <{root.kind}>", "4.7")
        included = Scope(root, None)
        self._collect(root, included)
        replacing = Scope(node, None)
        self._collect(node, replacing)
        if replacing.starts:
            if not included.starts:
                raise node.error(f"{address} has no <start> to replace", "4.7")
            included.starts = []
        for name in replacing.defines:
            if name not in included.defines:
                raise node.error(f"{address} has no definition {name} to replace", "4.7")
            del included.defines[name]
        for part in (included, replacing):
            scope.starts += part.starts
            for name, nodes in part.defines.items():
                scope.defines.setdefault(name, []).extend(nodes)

    def _external_ref(self, node: Node, scope: Scope | None) -> Pattern:
        """4.6: the file's root pattern stands in place of the reference."""
        root, address = self._load(node)
        if not is_pattern(root):
            reason = f"{address} is referred to but its root <{root.kind}> is no pattern"
            raise node.error(reason, "4.6")
        return self._pattern(root, scope)

    def _load(self, node: Node) -> tuple[Node, str]:
        href = node.attributes["href"].strip(_SPACES)
        if "#" in href:
            raise node.error(f"href can't have a fragment: {href}", "4.5")
        address = resolve_address(node.context.base, href)
        origin = self.files.name(node.place)
        above = self._referring.get(origin, {origin})
        if address in above:
            raise node.error(f"{address} refers to itself, directly or through others", "4.6")
        self._files_read += 1
        if self._files_read > _MOST_FILES:
            raise node.error(f"the schema reads more than {_MOST_FILES} files")
        try:
            data = self.resolver(address)
        except (LookupError, OSError) as error:
            raise node.error(f"{address} can't be read: {error}", "4.5") from error
        self._referring[address] = {address, *above, *self._referring.get(address, ())}
        return self._read(data, address, node.context.ns), address

    # Names

    def _names(self, node: Node, ns: str) -> NameClass:
        in_attribute = node.kind == "attribute"
        name = node.attributes.get("name")
        if name is not None:
            return _single(node, name, ns, in_attribute=in_attribute)
        return self._name_class(node.children[0], in_attribute=in_attribute, inside="")

    def _name_class(self, node: Node, *, in_attribute: bool, inside: str) -> NameClass:
        """4.16: what an exception may except, and that no attribute declares a namespace."""
        if node.kind == "name":
            return _single(
                node, node.text.strip(_SPACES), node.context.ns, in_attribute=in_attribute
            )
        if node.kind == "choice":
            members = [
                self._name_class(child, in_attribute=in_attribute, inside=inside)
                for child in node.children
            ]
            return members[0] if len(members) == 1 else NameChoice(tuple(members))
        if inside in ("nsName", node.kind):
            raise node.error(f"<{node.kind}> can't be an exception of <{inside}>", "4.16")
        exception = None
        if node.children:
            members = [
                self._name_class(child, in_attribute=in_attribute, inside=node.kind)
                for child in node.children[0].children
            ]
            exception = members[0] if len(members) == 1 else NameChoice(tuple(members))
        if node.kind == "anyName":
            return AnyName(exception)
        if in_attribute and node.context.ns == XMLNS_URI:
            raise node.error("no attribute can be in the namespace of xmlns", "4.16")
        return NamespaceName(node.context.ns, exception)


def _single(node: Node, name: str, ns: str, *, in_attribute: bool) -> str:
    """4.10: a prefix stands for the namespace declared for it."""
    prefix, colon, local = name.rpartition(":")
    if colon:
        uri = XML_URI if prefix == "xml" else node.context.prefixes.get(prefix) if prefix else None
        if uri is None:
            raise node.error(f"the prefix of {name} is not declared", "4.10")
        ns = uri
    if not is_ncname(local):
        raise node.error(f"{name!r} is not a name", "3")
    if in_attribute and (ns == XMLNS_URI or (not ns and local == "xmlns")):
        raise node.error("no attribute can be called xmlns or be in its namespace", "4.16")
    return expanded(ns, local)


def _joined(parts: Sequence[Pattern], join: Callable[[Pattern, Pattern], Pattern]) -> Pattern:
    """Join patterns as a balanced tree, so that long sequences don't nest deeply."""
    if len(parts) <= 1:
        return parts[0] if parts else EMPTY
    if len(parts) <= _FEW:
        joined = parts[-1]
        for part in parts[-2::-1]:
            joined = join(part, joined)
        return joined
    middle = len(parts) // 2
    return join(_joined(parts[:middle], join), _joined(parts[middle:], join))


def _placed(pattern: Pattern, node: Node) -> Pattern:
    if pattern.place < 0:
        pattern.place = node.place
    return pattern
