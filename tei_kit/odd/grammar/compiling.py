"""The grammar of a compiled ODD: a definition for each element, class, macro and datatype."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.grammar.any_element import any_element_definitions
from tei_kit.odd.grammar.attributes import attribute_patterns, class_definitions
from tei_kit.odd.grammar.circles import refuse_circles
from tei_kit.odd.grammar.classes import class_definition, expanded_definitions
from tei_kit.odd.grammar.combining import combined, in_sequence
from tei_kit.odd.grammar.content import content_patterns
from tei_kit.odd.grammar.data import value_choice
from tei_kit.odd.grammar.external import (
    external_definitions,
    is_named_element,
    replaced,
    replacing_definitions,
    replacing_names,
)
from tei_kit.odd.grammar.scope import Scope
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.tree import (
    CLASS_SPEC,
    DATA_SPEC,
    ELEMENT_SPEC,
    MACRO_SPEC,
    child,
    name_of,
)
from tei_kit.relaxng import Schema, load_grammar
from tei_kit.relaxng.names import is_ncname
from tei_kit.relaxng.reading import STRUCTURE_URI, Files, Node

_NOT_ALLOWED: Final = f"{{{STRUCTURE_URI}}}notAllowed"


def grammar_of(
    odd: CompiledOdd, files: Files | None = None, documentation: dict[Node, str] | None = None
) -> Node:
    """Return the RELAX NG grammar of a compiled ODD.

    Its definitions are called as the specifications are: `p`, `model.pLike`, `macro.paraContent`,
    `teidata.word`; `att.global.attributes` holds the attributes of a class, and
    `att.global.attribute.n` one of them.

    Args:
        odd: the compiled ODD.
        files: where the ODD is entered, so that an error found in the grammar has its place there.
        documentation: is filled with what the ODD says in words, in its own language, of the
            elements, attributes, values, macros and datatypes that are nodes of the grammar.

    Raises:
        OddError: if the ODD says what no grammar can say.
    """
    refuse_circles(odd)
    try:
        return _grammar(odd, files or Files(), documentation)
    except RecursionError as error:
        raise OddError(odd.name, 0, "its declarations nest too deeply") from error


def _grammar(odd: CompiledOdd, files: Files, documentation: dict[Node, str] | None) -> Node:
    external = external_definitions(odd, files)
    names = [one.attributes["name"] for one in external]
    elements = [one.attributes["name"] for one in external if is_named_element(one)]
    scope = Scope(odd, files, [*names, *replacing_names(odd)], elements, documentation)
    own = list(_definitions(scope))
    own += expanded_definitions(scope)
    own += any_element_definitions(scope)
    definitions = replaced(replaced(external, replacing_definitions(scope)), own)
    return scope.node("grammar", odd.schema, [*definitions, _start(scope)])


def schema_of(odd: CompiledOdd) -> Schema:
    """Return a compiled ODD as a schema that is ready to validate.

    Raises:
        OddError: if the ODD says what no grammar can say.
        SchemaError: if its grammar breaks RELAX NG's rules, with the place in the ODD.
    """
    files = Files()
    grammar = grammar_of(odd, files)
    included = {address: data for one in odd.external for address, data in one.files.items()}
    return load_grammar(grammar, odd.name, files, included.__getitem__)


def _definitions(scope: Scope) -> Iterator[Node]:
    specs = scope.odd.specs
    for spec in specs:
        if spec.tag in (MACRO_SPEC, DATA_SPEC):
            scope.enter(spec)
            yield _content_definition(spec, scope)
    for spec in specs:
        scope.enter(spec)
        if spec.tag == ELEMENT_SPEC:
            yield _element_definition(spec, scope)
        elif spec.tag == CLASS_SPEC:
            if spec.get("type") == "atts":
                yield from class_definitions(spec, scope)
            else:
                yield class_definition(spec, scope)


def _content(spec: etree._Element, scope: Scope) -> list[Node]:
    values, content = child(spec, "valList"), child(spec, "content")
    place = scope.node("empty", spec)
    if values is not None and values.get("type") == "closed":
        return in_sequence(place, [value_choice(values, scope)])
    return in_sequence(place, [] if content is None else content_patterns(content, scope))


def _content_definition(spec: etree._Element, scope: Scope) -> Node:
    definition = scope.node("define", spec, _content(spec, scope), name=scope.name_of(spec))
    scope.describe(definition, spec)
    return definition


def _element_definition(spec: etree._Element, scope: Scope) -> Node:
    name = scope.name_of(spec)
    content = child(spec, "content")
    if content is not None and content.find(_NOT_ALLOWED) is not None:
        return scope.node("define", spec, [scope.node("notAllowed", spec)], name=name)
    inside = [*_content(spec, scope), *attribute_patterns(spec, scope)]
    written = name_of(spec)
    if not is_ncname(written):
        raise scope.error(spec, f"{written!r} can't be an element: it is no XML name")
    element = scope.node("element", spec, inside, name=written)
    scope.describe(element, spec)
    namespace = scope.odd.namespace_of(spec)
    if namespace != scope.odd.namespace:
        element.attributes["ns"] = namespace
        element.context = element.context._replace(ns=namespace)
    return scope.node("define", spec, [element], name=name)


def _start(scope: Scope) -> Node:
    names = [scope.definition(key) for key in scope.odd.start]
    references: Iterable[Node] = [
        scope.node("ref", scope.odd.schema, name=name) for name in names if name is not None
    ]
    start = combined(scope.node("choice", scope.odd.schema), list(references))
    if not isinstance(start, Node) or start.kind == "empty":
        said = " ".join(scope.odd.start) or "TEI or teiCorpus"
        raise scope.error(
            scope.odd.schema,
            f"no document can begin: the schema has no element {said}. "
            "Include one, or name others with start.",
        )
    return scope.node("start", scope.odd.schema, [start])
