"""A grammar made ready for conversion: simplified by the engine, its names and descriptions kept.

Equal patterns are one object in the engine's table. So a pattern that a definition stands for is
recognized wherever it is used; and an attribute or value that is described gets an object of its
own, lest it be taken for an equal one with another description.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tei_kit.relaxng.datatypes.library import DatatypeLibraries
from tei_kit.relaxng.identity import check_identities
from tei_kit.relaxng.patterns import (
    EMPTY,
    NOT_ALLOWED,
    TEXT,
    ElementDefinition,
    Pattern,
    PatternTable,
)
from tei_kit.relaxng.reading import Files, Node
from tei_kit.relaxng.resources import Resolver
from tei_kit.relaxng.restrictions import Restrictions
from tei_kit.relaxng.schema_error import IncorrectError, SchemaError
from tei_kit.relaxng.simplification import Scope, Simplifier
from tei_kit.relaxng.writing.documentation import Documentation

_Build = Callable[[Node, Scope | None], Pattern]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Carry a grammar.

    Attributes:
        name: how messages call it.
        start: the pattern of its start.
        order: the element definitions, with their number in the schema.
        names: the patterns that definitions stand for, with their names.
        descriptions: what is said of element definitions, attributes and values.
        of_definitions: what is said of definitions, by their names.
    """

    name: str
    start: Pattern
    order: Mapping[ElementDefinition, int]
    names: Mapping[Pattern, str]
    descriptions: Mapping[Pattern | ElementDefinition, str]
    of_definitions: Mapping[str, str]


def read_grammar(
    root: Node, documentation: Documentation, resolver: Resolver, files: Files | None
) -> Grammar:
    """Return a grammar that is at hand as nodes.

    Args:
        root: the root.
        documentation: the descriptions of its nodes.
        resolver: returns the bytes of further files by their address.
        files: the files that the places of the nodes are in, if they are known.

    Raises:
        SchemaError: if it is not correct.
    """
    simplifier = Simplifier(
        PatternTable(), DatatypeLibraries(), resolver, files or _nameless(root.context.base)
    )
    descriptions: dict[Pattern | ElementDefinition, str] = {}
    for kind in ("element", "attribute", "value"):
        simplifier.by_kind[kind] = _describing(
            simplifier.by_kind[kind], documentation, descriptions
        )
    try:
        start = simplifier.simplify_node(root)
        definitions = simplifier.definitions[: simplifier.reachable]
        Restrictions().check(start, definitions)
        check_identities(definitions)
    except IncorrectError as error:
        if files is not None:
            raise files.located(error) from error
        raise SchemaError(root.context.base, 0, 0, error.reason, section=error.section) from error
    names: dict[Pattern, str] = {}
    of_definitions: dict[str, str] = {}
    for scope in simplifier.scopes:
        for name, pattern in scope.compiled.items():
            if pattern is not None and pattern not in (EMPTY, NOT_ALLOWED, TEXT):
                names.setdefault(pattern, name)
        for name, nodes in scope.defines.items():
            said = [documentation[node] for node in nodes if node in documentation]
            if said:
                of_definitions.setdefault(name, said[0])
    order = {one: number for number, one in enumerate(simplifier.definitions)}
    return Grammar(root.context.base, start, order, names, descriptions, of_definitions)


def _nameless(name: str) -> Files:
    """Return files for nodes of which nobody knows where they stood."""
    files = Files()
    files.add(name, b"")
    return files


def _describing(
    build: _Build,
    documentation: Documentation,
    descriptions: dict[Pattern | ElementDefinition, str],
) -> _Build:
    """Return a builder of patterns that notes the descriptions of what it builds."""

    def built(node: Node, scope: Scope | None) -> Pattern:
        pattern = build(node, scope)
        said = documentation.get(node)
        if not said or pattern is NOT_ALLOWED:
            return pattern
        if node.kind == "element":
            descriptions[pattern.b] = said
            return pattern
        own = Pattern(
            pattern.kind, pattern.a, pattern.b, nullable=pattern.nullable, mask=pattern.mask
        )
        descriptions[own] = said
        return own

    return built
