"""A schema as it is written, its includes, abstract rules and abstract patterns resolved.

`at` says where each part stands: file and line.

Source: ISO/IEC 19757-3:2020.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias


class Insertion(NamedTuple):
    """What a message shows of the document: the value of an expression, or the name of a node."""

    kind: Literal["value", "name"]
    expression: str
    at: str


Message: TypeAlias = tuple[str | Insertion, ...]


class LetDeclaration(NamedTuple):
    """A variable."""

    name: str
    value: str
    at: str


class KeyDeclaration(NamedTuple):
    """What `key()` finds: the elements that match, by the texts that `use` yields for them."""

    name: str
    match: str
    use: str
    at: str


class Assertion(NamedTuple):
    """An `assert` (its test must be true) or a `report` (it must not)."""

    kind: Literal["assert", "report"]
    test: str
    message: Message
    at: str
    id: str = ""
    role: str = ""
    flag: str = ""
    see: str = ""
    subject: str = ""
    diagnostics: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()


class RuleDeclaration(NamedTuple):
    """What holds for the nodes that a context matches."""

    context: str
    lets: tuple[LetDeclaration, ...]
    assertions: tuple[Assertion, ...]
    at: str
    id: str = ""
    role: str = ""
    flag: str = ""


class PatternDeclaration(NamedTuple):
    """Rules of which the first that matches a node holds for it."""

    id: str
    lets: tuple[LetDeclaration, ...]
    rules: tuple[RuleDeclaration, ...]
    at: str


class Phase(NamedTuple):
    """Patterns that are checked together."""

    id: str
    active: tuple[str, ...]
    lets: tuple[LetDeclaration, ...]


@dataclass(frozen=True, slots=True)
class Declarations:
    """A whole schema; `is_xpath_1` tells that its expressions are XPath 1.0."""

    name: str
    title: str
    is_xpath_1: bool
    prefixes: Mapping[str, str]
    patterns: tuple[PatternDeclaration, ...]
    lets: tuple[LetDeclaration, ...] = ()
    keys: tuple[KeyDeclaration, ...] = ()
    phases: Mapping[str, Phase] = field(default_factory=dict)
    default_phase: str = ""
    diagnostics: Mapping[str, Message] = field(default_factory=dict)
    properties: Mapping[str, Message] = field(default_factory=dict)
