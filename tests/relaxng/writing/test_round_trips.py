"""What is written means what was read: the same patterns, the same verdicts, for jing as for us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.relaxng import SchemaError, load_schema
from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.compact import is_compact, read_compact
from tei_kit.relaxng.reading import Files, Node, read_nodes
from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.relaxng.writing import write_compact, write_relaxng
from tests.relaxng.random_schemas import SchemaWriter
from tests.relaxng.spec_cases import read_cases
from tests.relaxng.test_agreement import jing
from tests.relaxng.test_tei import SCHEMAS

Writer = Callable[[Node], bytes]
WRITERS = pytest.mark.parametrize("write", [write_relaxng, write_compact])
CASES = [
    pytest.param(case, schema, id=f"{case}-{number}")
    for case in read_cases()
    for number, schema in enumerate(case.correct + ([case.schema] if case.schema else []))
]


def nodes(schema: bytes, name: str) -> Node:
    return (read_compact if is_compact(schema) else read_nodes)(schema, name, Files())


def meaning(schema: bytes, resolver: Resolver = refuse_everything) -> object:
    """Return the patterns of a schema in a form that is equal for the same patterns.

    Places, and whether groups of three are written as groups of two, don't count.
    """
    loaded = load_schema(schema, "schemas/main.rng", resolver)
    numbers = {definition: number for number, definition in enumerate(loaded.definitions)}
    contents = [(one.names, canonical(one.content, numbers)) for one in loaded.definitions]
    return canonical(loaded.start, numbers), contents


def canonical(pattern: p.Pattern, numbers: dict[p.ElementDefinition, int]) -> object:
    if pattern.kind == p.ELEMENT:
        return numbers[pattern.b]
    if pattern.kind in (p.GROUP, p.INTERLEAVE):
        parts = [canonical(part, numbers) for part in flat(pattern, pattern.kind)]
        return (pattern.kind, *parts)
    if pattern.kind == p.CHOICE:
        return frozenset(canonical(part, numbers) for part in pattern.a)
    if pattern.kind in (p.DATA, p.VALUE):
        datatype = (pattern.a.library, pattern.a.primitive.name, pattern.a.facets)
        rest = canonical(pattern.b, numbers) if isinstance(pattern.b, p.Pattern) else pattern.b
        return (pattern.kind, datatype, rest)
    if pattern.kind == p.ATTRIBUTE:
        return (pattern.a, canonical(pattern.b, numbers))
    inner = canonical(pattern.a, numbers) if isinstance(pattern.a, p.Pattern) else None
    return (pattern.kind, inner)


def flat(pattern: p.Pattern, kind: int) -> list[p.Pattern]:
    if pattern.kind != kind:
        return [pattern]
    return flat(pattern.a, kind) + flat(pattern.b, kind)


def rewritten(write: Writer, schema: bytes) -> bytes:
    written = write(nodes(schema, "schemas/main.rng"))
    assert write(nodes(written, "schemas/main.rng")) == written, "writing again changes nothing"
    return written


@WRITERS
@pytest.mark.parametrize(("case", "schema"), CASES)
def test_cases(write: Writer, case, schema: bytes) -> None:
    expected = meaning(schema, case.resolve)
    assert meaning(rewritten(write, schema), case.resolve) == expected


@WRITERS
def test_both_ways(write: Writer) -> None:
    """From the compact syntax to the XML syntax and back."""
    for case in [case for case in read_cases() if case.schema]:
        assert case.schema is not None
        compact = write_compact(nodes(case.schema, "schemas/main.rng"))
        assert meaning(rewritten(write, compact), case.resolve) == meaning(
            case.schema, case.resolve
        )


@settings(max_examples=150)
@given(st.integers(0, 10**6))
def test_random_schemas(seed: int) -> None:
    schema = SchemaWriter(seed, tame=True).schema().encode()
    try:
        expected = meaning(schema)
    except SchemaError:
        return
    for write in (write_relaxng, write_compact):
        assert meaning(rewritten(write, schema)) == expected


@WRITERS
@given(st.text(alphabet="ab\"'\\x{}0 \n\t#~é&<>]", max_size=14))
def test_any_value(write: Writer, text: str) -> None:
    root = nodes(b'element a { attribute b { string "" }, empty }', "s.rnc")
    root.children[1].children[0].children[1].text = text
    (again,) = (node for node in _below(nodes(write(root), "s.rnc")) if node.kind == "value")
    assert again.text == text


def _below(node: Node) -> list[Node]:
    return [node, *[below for child in node.children for below in _below(child)]]


@pytest.mark.conformance
@WRITERS
@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_of_the_tei(write: Writer, name: str, shared: Path) -> None:
    schema = (shared / "p5" / "compiled" / f"{name}.rng").read_bytes()
    assert meaning(rewritten(write, schema)) == meaning(schema)


@pytest.mark.external
def test_jing_reads_them_in_the_same_way(tmp_path: Path) -> None:
    """A sample; all cases were compared when they were written."""
    for case in [case for case in read_cases() if case.schema and not case.files][::12]:
        assert case.schema is not None
        documents = {f"v{i}.xml": text.decode() for i, text in enumerate(case.valid)}
        documents |= {f"i{i}.xml": text.decode() for i, text in enumerate(case.invalid)}
        for write, file in ((write_relaxng, "s.rng"), (write_compact, "s.rnc")):
            path = tmp_path / file
            path.write_bytes(rewritten(write, case.schema))
            first = jing(tmp_path, path, documents)
            assert first is not None, str(case)
            assert set(first) == {name for name in documents if name.startswith("i")}, str(case)
