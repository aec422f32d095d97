"""From the bytes of a schema to one that is ready to validate."""

from __future__ import annotations

import gc
from collections.abc import Callable

from tei_kit.relaxng.datatypes.library import DatatypeLibraries
from tei_kit.relaxng.identity import check_identities
from tei_kit.relaxng.patterns import Pattern, PatternTable
from tei_kit.relaxng.reading import Files, Node
from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.relaxng.restrictions import Restrictions
from tei_kit.relaxng.schema import Schema
from tei_kit.relaxng.schema_error import IncorrectError, SchemaError
from tei_kit.relaxng.simplification import Simplifier


def load_schema(data: bytes, name: str, resolver: Resolver = refuse_everything) -> Schema:
    """Load a schema, in RELAX NG's XML syntax or in its compact one.

    Args:
        data: the bytes of the schema.
        name: how messages call it; its relative references are resolved against it.
        resolver: returns the bytes of further files by their address; without one, none is read.

    Raises:
        SchemaError: if the schema is not correct; the message says where and why.
    """
    return _loaded(name, lambda simplifier: simplifier.simplify(data, name), resolver, Files())


def load_grammar(
    grammar: Node, name: str, files: Files, resolver: Resolver = refuse_everything
) -> Schema:
    """Load a schema that is at hand as nodes of the full syntax.

    Args:
        grammar: the root.
        name: how messages call the schema.
        files: the files that the places of its nodes are in.
        resolver: returns the bytes of further files, as for `load_schema`.

    Raises:
        SchemaError: if the schema is not correct; the message says where and why.
    """
    return _loaded(name, lambda simplifier: simplifier.simplify_node(grammar), resolver, files)


def _loaded(
    name: str, simplify: Callable[[Simplifier], Pattern], resolver: Resolver, files: Files
) -> Schema:
    collects = gc.isenabled()
    gc.disable()  # thousands of values are made that all stay: looking for garbage is vain
    try:
        table = PatternTable()
        libraries = DatatypeLibraries()
        simplifier = Simplifier(table, libraries, resolver, files)
        try:
            start = simplify(simplifier)
            definitions = tuple(simplifier.definitions[: simplifier.reachable])
            Restrictions().check(start, definitions)
            check_identities(definitions)
        except IncorrectError as error:
            raise simplifier.files.located(error) from error
        table.seal()
    except RecursionError as error:
        raise SchemaError(name, 1, 1, "the schema nests too deeply") from error
    finally:
        if collects:
            gc.enable()
    return Schema(name, start, definitions, table, libraries)
