"""The grammar of an ODD as a person reads it: names of definitions, words, places of errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.odd import compile_odd, grammar_of, schema_of
from tei_kit.relaxng import SchemaError, load_schema
from tei_kit.relaxng.reading import Node
from tei_kit.relaxng.writing import write_compact, write_relaxng
from tests.conformance._equality import differences

_TEI = "http://www.tei-c.org/ns/1.0"
_SOURCE = (Path(__file__).parent / "cases" / "source.xml").read_bytes()


def _compiled(inside: str):
    data = (
        f'<TEI xmlns="{_TEI}">\n<schemaSpec ident="s" source="source.xml">\n<moduleRef key="tei"/>'
        f'<moduleRef key="core"/>\n{inside}</schemaSpec></TEI>'
    ).encode()
    return compile_odd(data, "my.odd", {"source.xml": _SOURCE}.__getitem__)


def _named(grammar: Node, name: str) -> Node:
    return next(one for one in grammar.children if one.attributes.get("name") == name)


def test_definitions_are_called_as_the_specifications_are():
    names = {one.attributes.get("name") for one in grammar_of(_compiled("")).children}
    assert names >= {
        "p", "model.block", "macro.words", "data.word", "att.all.attributes",
        "att.all.attribute.xmlid", "att.all.attribute.n",
    }  # fmt: skip


def test_what_nothing_needs_is_not_there():
    names = {one.attributes.get("name") for one in grammar_of(_compiled("")).children}
    assert not names & {"data.never", "model.nobody", "data.count"}


def test_an_element_refers_to_the_attributes_of_its_classes_together():
    element = _named(grammar_of(_compiled("")), "date").children[0]
    references = [one.attributes["name"] for one in element.children if one.kind == "ref"]
    assert references == ["att.all.attributes", "att.dated.attributes"]


def test_words_of_the_odd_document_the_grammar():
    odd = _compiled(
        '<elementSpec ident="wave"><gloss>wave</gloss><desc>moves.</desc><content/><attList>'
        '<attDef ident="of"><gloss>origin</gloss><desc>whence.</desc><valList type="closed">'
        '<valItem ident="n"><desc>north</desc></valItem></valList></attDef></attList></elementSpec>'
    )
    words: dict[Node, str] = {}
    grammar_of(odd, documentation=words)
    told = {(node.kind, said) for node, said in words.items()}
    assert told >= {("element", "moves."), ("attribute", "(origin) whence."), ("value", "north")}


@pytest.mark.parametrize("write", [write_relaxng, write_compact])
def test_what_is_written_is_the_same_schema(write):
    odd = _compiled(
        '<elementSpec ident="hi" mode="change"><content><anyElement/></content></elementSpec>'
        '<elementSpec ident="sea" ns="urn:sea"><content/><attList><attDef ident="a" ns="urn:a"/>'
        "</attList></elementSpec>"
    )
    words: dict[Node, str] = {}
    written = write(grammar_of(odd, documentation=words), words)
    assert list(differences(schema_of(odd), load_schema(written, "written"))) == []


def test_an_error_of_the_grammar_has_its_place_in_the_odd():
    element = '<elementSpec ident="hi" mode="change"><content>\n<dataRef name="tokken"/></content>'
    with pytest.raises(SchemaError, match=r"^my\.odd:5:1"):
        schema_of(_compiled(f"{element}</elementSpec>"))


def test_an_error_of_the_source_has_its_place_in_the_source():
    source = _SOURCE.replace(b'<dataRef name="nonNegativeInteger"/>', b'<dataRef name="number"/>')
    line = source[: source.index(b'name="number"')].count(b"\n") + 1
    data = (
        f'<TEI xmlns="{_TEI}"><schemaSpec ident="s" source="source.xml"><moduleRef key="tei"/>'
        '<moduleRef key="core"/><elementSpec ident="hi" mode="change"><content>'
        '<dataRef key="data.count"/></content></elementSpec></schemaSpec></TEI>'
    ).encode()
    odd = compile_odd(data, "my.odd", {"source.xml": source}.__getitem__)
    with pytest.raises(SchemaError, match=f"^source.xml:{line}:1"):
        schema_of(odd)
