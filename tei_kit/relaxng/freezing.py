"""A schema that has been found correct, as bytes: ready again in a fraction of the time.

Reading, simplifying and checking a large schema takes longer than validating a letter with it. A
caller that keeps schemas (by the hash of all their files) can keep them frozen beside.

Frozen bytes are for the engine that made them: another version refuses them. They carry their own
hash against damage. They are JSON, so whoever tampers with them can make verdicts wrong but can't
run anything: thaw only what lies in a place of yours.
"""

from __future__ import annotations

import gc
import json
from hashlib import sha256
from typing import Any, Final

from tei_kit.relaxng.datatypes.facets import Datatype
from tei_kit.relaxng.datatypes.library import DatatypeLibraries
from tei_kit.relaxng.name_classes import AnyName, NameChoice, NameClass, NamespaceName
from tei_kit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    GROUP,
    INTERLEAVE,
    NOT_ALLOWED,
    TEXT,
    VALUE,
    ElementDefinition,
    Pattern,
    PatternTable,
)
from tei_kit.relaxng.schema import Schema

_FORMAT: Final = "tei_kit relaxng 2"
_DIGEST_LENGTH: Final = 32
_CONSTANTS: Final = (EMPTY, NOT_ALLOWED, TEXT)
_PAIRS: Final = (GROUP, INTERLEAVE)


def freeze_schema(schema: Schema) -> bytes:
    """Return a schema as bytes for `thaw_schema`."""
    payload = json.dumps(_Freezer(schema).frozen(), separators=(",", ":")).encode()
    return sha256(payload).digest() + payload


def thaw_schema(frozen: bytes) -> Schema:
    """Return the schema that was frozen.

    Raises:
        ValueError: if the bytes are damaged or were made by another version.
    """
    digest, payload = frozen[:_DIGEST_LENGTH], frozen[_DIGEST_LENGTH:]
    if sha256(payload).digest() != digest:
        raise ValueError("the frozen schema is damaged; load the schema itself again")
    content = json.loads(payload)
    if content[0] != _FORMAT:
        raise ValueError("the frozen schema is of another version; load the schema itself again")
    collects = gc.isenabled()
    gc.disable()  # thousands of values are made that all stay: looking for garbage is vain
    try:
        return _thaw(content)
    finally:
        if collects:
            gc.enable()


class _Freezer:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.patterns = schema.own_patterns()  # parts stand before what they are part of
        self.numbers = {pattern: i for i, pattern in enumerate((*_CONSTANTS, *self.patterns))}
        self.definitions = {definition: i for i, definition in enumerate(schema.definitions)}
        self.datatypes: dict[Datatype, int] = {}

    def frozen(self) -> Any:  # noqa: ANN401 (nested tuples of plain values)
        rows = [self.row(pattern) for pattern in self.patterns]
        definitions = [
            (_name_class_row(one.names), self.numbers[one.content]) for one in self.definitions
        ]
        datatypes = [(one.library, one.primitive.name, one.facets) for one in self.datatypes]
        schema = self.schema
        start = self.numbers[schema.start]
        return (
            _FORMAT, schema.name, start, len(schema.definitions), rows, definitions, datatypes,
        )  # fmt: skip

    def row(self, pattern: Pattern) -> tuple[object, ...]:
        kind, a, b = pattern.kind, pattern.a, pattern.b
        numbers = self.numbers
        first: object
        second: object = None
        if kind == CHOICE:
            first = tuple([numbers[member] for member in a])
        elif kind in _PAIRS:
            first, second = numbers[a], numbers[b]
        elif kind == DATA:
            first, second = self.datatype(a), None if b is None else numbers[b]
        elif kind == VALUE:
            key, text = b
            first, second = self.datatype(a), (key if a.primitive.qualified else None, text)
        elif kind == ATTRIBUTE:
            first, second = _name_class_row(a), numbers[b]
        elif kind == ELEMENT:
            # Definitions that the start does not reach stand behind the others.
            first = _name_class_row(a)
            second = self.definitions.setdefault(b, len(self.definitions))
        else:
            first = numbers[a]
        return (kind, first, second, pattern.nullable, pattern.mask)

    def datatype(self, datatype: Datatype) -> int:
        return self.datatypes.setdefault(datatype, len(self.datatypes))


def _name_class_row(names: NameClass | None) -> object:
    if names is None or isinstance(names, str):
        return names
    if isinstance(names, NameChoice):
        return ("choice", *[_name_class_row(member) for member in names.members])
    if isinstance(names, NamespaceName):
        return ("namespace", names.uri, _name_class_row(names.exception))
    return ("any", _name_class_row(names.exception))


def _name_class(row: Any) -> Any:  # noqa: ANN401 (a name class, or None for no exception)
    if row is None or isinstance(row, str):
        return row
    if row[0] == "choice":
        return NameChoice(tuple([_name_class(member) for member in row[1:]]))
    if row[0] == "namespace":
        return NamespaceName(row[1], _name_class(row[2]))
    return AnyName(_name_class(row[1]))


def _thaw(frozen: list[Any]) -> Schema:
    _, name, start, reachable, rows, definition_rows, datatype_rows = frozen
    libraries = DatatypeLibraries()
    datatypes = [
        libraries.find(library, primitive, tuple((facet, value) for facet, value in facets))
        for library, primitive, facets in datatype_rows
    ]
    definitions = [ElementDefinition(_name_class(names), 0) for names, _ in definition_rows]
    patterns: list[Pattern] = list(_CONSTANTS)
    table = PatternTable()
    for kind, first, second, nullable, mask in rows:
        a: Any
        b: Any = None
        if kind == CHOICE:
            a = tuple([patterns[number] for number in first])
        elif kind in _PAIRS:
            a, b = patterns[first], patterns[second]
        elif kind == DATA:
            a, b = datatypes[first], None if second is None else patterns[second]
        elif kind == VALUE:
            a = datatypes[first]
            key, text = second
            b = (a.key(text) if key is None else tuple(key), text)
        elif kind == ATTRIBUTE:
            a, b = _name_class(first), patterns[second]
        elif kind == ELEMENT:
            b = definitions[second]
            a = b.names
        else:
            a = patterns[first]
        patterns.append(table.restore(kind, a, b, nullable=nullable, mask=mask))
    for definition, (_, content) in zip(definitions, definition_rows, strict=True):
        definition.content = patterns[content]
    table.seal()
    return Schema(name, patterns[start], tuple(definitions[:reachable]), table, libraries)
