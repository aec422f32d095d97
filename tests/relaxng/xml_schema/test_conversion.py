"""Each construct of RELAX NG as XML Schema: what is valid stays valid, what is lost is listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.relaxng import Schema, SchemaError, load_schema
from tei_kit.relaxng.xml_schema import write_xml_schema
from tests.relaxng.generation import Generator, Mutator
from tests.relaxng.random_schemas import SchemaWriter
from tests.relaxng.xml_schema.processors import Processors, nodes


@dataclass
class Case:
    """Carry a grammar in the compact syntax and documents.

    `looser` are invalid ones that XML Schema lets pass; `losses` are why, "root" apart.
    """

    name: str
    schema: str
    valid: list[str]
    invalid: list[str] = field(default_factory=list)
    looser: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)


ANYTHING = " any = element * { (attribute * { text } | text | any)* }"
CASES = [
    Case(
        "namespaces",
        'default namespace = "urn:a" namespace b = "urn:b"\n'
        "start = element r { attribute x { text }, attribute b:y { xsd:int },"
        " element b:c { element b:d { text }*, element s { empty }? },"
        " element local { attribute xml:id { xsd:ID } } }",
        [
            (
                '<r xmlns="urn:a" x="" b:y="1" xmlns:b="urn:b"><b:c><b:d>q</b:d><s/></b:c>'
                '<local xml:id="i"/></r>'
            )
        ],
        [
            '<r xmlns="urn:a" x="" b:y="x" xmlns:b="urn:b"><b:c/><local xml:id="i"/></r>',
            '<r xmlns="urn:a" x="" y="1"><c xmlns="urn:b"/><local xml:id="i"/></r>',
        ],
    ),
    Case(
        "no namespace beside one",
        'namespace b = "urn:b" start = element b:r { element a { element b:r { empty }? }* }',
        ['<r xmlns="urn:b"><a xmlns=""/></r>'],
        ['<r xmlns="urn:b"><a/></r>'],
    ),
    Case(
        "one name, two types",
        "start = element r { element a { element x { xsd:int } },"
        ' element b { element x { "q" }, element y { empty } } }',
        ["<r><a><x>1</x></a><b><x>q</x><y/></b></r>"],
        ["<r><a><x>q</x></a><b><x>q</x><y/></b></r>", "<r><a><x>1</x></a><b><x>1</x><y/></b></r>"],
    ),
    Case(
        "one name, two types, in another namespace",
        'namespace b = "urn:b" start = element r { element a { element b:x { xsd:int } },'
        ' element b { element b:x { "q" }, element y { empty } } }',
        ['<r xmlns:b="urn:b"><a><b:x>1</b:x></a><b><b:x>q</b:x><y/></b></r>'],
        [
            '<r xmlns:b="urn:b"><a><b:x>q</b:x></a><b><b:x>q</b:x><y/></b></r>',
            '<r xmlns:b="urn:b"><a><b:x>1</b:x></a><b><b:x>1</b:x><y/></b></r>',
        ],
    ),
    Case(
        "one name, two types, in one place",
        "start = element r { element x { empty }, element x { attribute k { text } } }",
        ['<r><x/><x k=""/></r>'],
        ['<r><x/><x k=""/><x/></r>'],
        ['<r><x k=""/><x/></r>'],
        ["merged", "attributes"],
    ),
    Case(
        "a definition called as a type is, and one called as another in a grammar inside",
        "start = element r { (one | two)*, three, grammar { start = one"
        " one = element c { empty } | element d { empty } } }\n"
        "one = element a { empty } two = element b { one | three }"
        ' three = element string { xsd:string { pattern = "x" } }',
        ["<r><a/><string>x</string><d/></r>"],
        ["<r><a/><string>y</string><d/></r>", "<r><a/><string>x</string><a/></r>"],
    ),
    Case(
        "any order",
        "start = element r { element a { empty } & element b { empty }? & element c { text } }",
        ["<r><c/><a/></r>", "<r><b/><c/><a/></r>"],
        ["<r><a/></r>", "<r><a/><a/><c/></r>"],
    ),
    Case(
        "any order, some of them often",
        "start = element r { mixed { element a { empty } & element b { empty }+ } }",
        ["<r>x<b/><a/>y<b/></r>"],
        ["<r><b/></r>", "<r><a/></r>"],
    ),
    Case(
        "any order of more than can be written down",
        f"start = element r {{ {' & '.join(f'element e{i} {{ empty }}+' for i in range(12))} }}",
        ["<r>" + "".join(f"<e{i}/>" for i in (*range(11, -1, -1), 3)) + "</r>"],
        ["<r/>"],
        ["<r><e1/></r>"],
        ["order"],
    ),
    Case(
        "alternatives that begin alike",
        "start = element r { (a, b) | (a, c) | (a*, d) }\na = element a { empty }"
        " b = element b { empty } c = element c { empty } d = element d { empty }",
        ["<r><a/><b/></r>", "<r><a/><c/></r>", "<r><a/><a/><d/></r>", "<r><d/></r>"],
        ["<r><a/></r>", "<r><a/><a/><b/></r>"],
    ),
    Case(
        "what no deterministic model can say",
        "start = element r { element s { empty }, (a | b)*, a, (a | b), element s { empty } }\n"
        "a = element a { empty } b = element b { empty }",
        ["<r><s/><b/><a/><b/><s/></r>"],
        ["<r><b/><a/><b/></r>", "<r><s/><s/></r>"],
        ["<r><s/><b/><b/><b/><s/></r>"],
        ["order"],
    ),
    Case(
        "text of types",
        "start = element r { attribute a { list { xsd:int+ } }?,"
        ' attribute b { xsd:string { maxLength = "3" pattern = "a+" pattern = "..?" } }?,'
        ' attribute c { "x" | "y y" | xsd:int { minInclusive = "3" } | empty }?,'
        ' attribute d { xsd:boolean "true" }?, attribute f { string " x" }?, text }',
        [
            '<r a=" 1 2 " b="aa" c="y  y" d="1" f=" x">text</r>',
            '<r c=" "/>',
            '<r c="4"/>',
        ],
        [
            '<r a=""/>',
            '<r b="aaa"/>',
            '<r b="b"/>',
            '<r c="2"/>',
            '<r d="false"/>',
            '<r f="x"/>',
            "<r><q/></r>",
        ],
    ),
    Case(
        "lists that are more than lists",
        'start = element r { attribute e { list { "a", xsd:int } }, text }',
        ['<r e="a 2"/>'],
        ['<r e="a"/>', '<r e="b 2"/>', '<r e="a 2 3"/>'],
        ['<r e="2 a"/>'],
        ["value"],
    ),
    Case(
        "what is excepted, and qualified names",
        'start = element r { attribute g { xsd:token - "no" }?, attribute q { xsd:QName "x" }? }',
        ['<r g="yes" q="x"/>'],
        ['<r q="1"/>'],
        ['<r g="no"/>', '<r q="y"/>'],
        ["value", "value"],
    ),
    Case(
        "facets that contradict each other",
        'start = element r { attribute g { xsd:token { minLength = "3" maxLength = "2" } }? }',
        ["<r/>"],
        [],
        ['<r g="no"/>'],
        ["value"],
    ),
    Case(
        "data or nothing",
        "start = element r { attribute k { text }?, (xsd:int | empty) }",
        ["<r>1</r>", "<r/>", '<r k="">  </r>'],
        ["<r>x</r>"],
    ),
    Case(
        "data or children",
        "start = element r { attribute k { text }?, (xsd:date | element a { empty }) }",
        ["<r>1953-01-01</r>", "<r><a/></r>"],
        ["<r><b/></r>"],
        ["<r>no date<a/></r>"],
        ["data"],
    ),
    Case(
        "attributes that exclude each other",
        "start = element r { (attribute a { text }, attribute b { text }) | attribute c { 'x' } }",
        ['<r a="" b=""/>', '<r c="x"/>'],
        ['<r d=""/>', '<r c="y"/>'],
        ['<r a=""/>', "<r/>"],
        ["attributes"],
    ),
    Case(
        "one attribute, two values",
        "start = element r { attribute a { 'x' } | attribute a { 'y' } }",
        ['<r a="x"/>', '<r a="y"/>'],
        ["<r/>", '<r a="z"/>'],
    ),
    Case(
        "attributes of many names",
        'namespace x = "urn:x"\nstart = element r { attribute (a | b) { "x" }*,'
        " attribute x:* { text }*, attribute c { text } }",
        ['<r a="x" b="x" c=""/>', '<r x:q="" xmlns:x="urn:x" c=""/>'],
        ['<r c="" a="y"/>', '<r c="" d=""/>', "<r/>"],
    ),
    Case(
        "attributes of all names but one",
        "start = element r { attribute * - a { text }* }",
        ['<r xml:base="1 2" d="x"/>'],
        [],
        ['<r a="x"/>'],
        ["value"],
    ),
    Case(
        "an attribute, or any at all",
        "start = element r { attribute a { 'x' } | attribute * { text }+ }",
        ['<r a="x"/>', '<r a="y" b=""/>'],
        [],
        ["<r/>"],
        ["attributes"],
    ),
    Case(
        "any element at all",
        "start = element r { element a { xsd:int }*, any* }" + ANYTHING,
        ["<r><a>1</a><b/><a>x</a><r/></r>"],
        ["<s/>"],
        [],
        ["wildcard"],
    ),
    Case(
        "any element of another namespace",
        'default namespace t = "urn:t"\nstart = element r { element a { empty }, any* }\n'
        "any = element * - t:* { (attribute * { text } | text | any)* }",
        ['<r xmlns="urn:t"><a/><b xmlns=""/><q:c xmlns:q="u" z="">x<q:d/></q:c></r>'],
        ['<r xmlns="urn:t"><a/><a/></r>'],
        ['<r xmlns="urn:t"><a/><q:c xmlns:q="u"><a/></q:c></r>'],
        ["wildcard"],
    ),
    Case(
        "any element but one, then that one",
        "start = element r { any*, element a { xsd:int } }\n"
        "any = element * - a { (attribute * { text } | text | any)* }",
        ["<r><b/><c/><a>1</a></r>", "<r><a>1</a></r>"],
        ["<r/>"],
        ["<r><b/></r>", "<r><a>x</a></r>"],
        ["wildcard"],
    ),
    Case(
        "elements of two names",
        "start = element r { element (a | b) { attribute k { '1' } }+, element c { inner* } }\n"
        "inner = element r { text }",
        ['<r><a k="1"/><b k="1"/><c><r>y</r></c></r>'],
        ["<r><a/><c/></r>", '<r><a k="1"/><c><r><a k="1"/><c/></r></c></r>'],
    ),
    Case(
        "identifiers",
        "start = element r { element a { attribute id { xsd:ID },"
        " attribute ref { xsd:IDREFS }? }+ }",
        ['<r><a id="x"/><a id="y" ref="x y"/></r>'],
        ['<r><a id="x"/><a id="x"/></r>', '<r><a id="x" ref="z"/></r>'],
    ),
    Case(
        "what can't be",
        "start = element r { (element a { notAllowed } | endless | element b { empty })* }\n"
        "endless = element c { endless }",
        ["<r><b/></r>"],
        ["<r><a/></r>", "<r><c/></r>"],
    ),
    Case("nothing", "start = element r { empty }", ["<r/>", "<r> </r>"], ["<r>x</r>"]),
    Case(
        "text in one place only",
        "start = element r { text, element a { empty } }",
        ["<r>x<a/></r>"],
        ["<r>x</r>"],
        ["<r><a/>x</r>"],
        ["text"],
    ),
    Case(
        "text in all places, said otherwise",
        "start = element r { text, (element a { empty }, text)* }",
        ["<r>x<a/><a/>y</r>"],
        ["<r><b/></r>"],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_constructs(case: Case, tmp_path: Path) -> None:
    schema = load_schema(case.schema.encode(), "s.rnc")
    written = write_xml_schema(nodes(case.schema))
    processors = Processors(tmp_path, written.files)
    for document in case.valid:
        assert not schema.validate(document.encode()), document
        assert processors.verdicts(document) == (True, True), document
    for document in case.invalid + case.looser:
        assert schema.validate(document.encode()), document
    assert [document for document in case.invalid if not processors.refuse(document)] == []
    assert [document for document in case.looser if not processors.accept(document)] == []
    assert [loss.kind for loss in written.losses if loss.kind != "root"] == case.losses
    assert write_xml_schema(nodes(case.schema)) == written, "the same each time"


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_random_schemas(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    """Whatever is valid stays valid; where no loss is listed, nothing else is."""
    writer = SchemaWriter(seed, tame=seed % 4 != 0)
    text = writer.schema()
    try:
        schema = load_schema(text.encode(), "s.rng")
        written = write_xml_schema(nodes(text))
    except SchemaError:
        return
    processors = Processors(tmp_path_factory.mktemp("xsd"), written.files)
    for document in documents(schema, writer, seed):
        if not schema.validate(document.encode()):
            assert processors.verdicts(document) == (True, True), (text, document)
        elif not written.losses:
            assert processors.refuse(document), (text, document)


def documents(schema: Schema, writer: SchemaWriter, seed: int) -> list[str]:
    valid = Generator(schema, seed).document(10)
    mutator = Mutator(valid, seed)
    mutants = [mutant.text for mutant in (mutator.mutant() for _ in range(6)) if mutant]
    return [valid, *mutants, *[writer.document() for _ in range(8)]]


def test_grammars_of_several_files(tmp_path: Path) -> None:
    parts = {"inc.rnc": b"a = element a { external 'ext.rnc' }", "ext.rnc": b"element b { text }"}
    schema = "include 'inc.rnc' start = element r { a+ }"
    written = write_xml_schema(nodes(schema), resolver=parts.__getitem__)
    processors = Processors(tmp_path, written.files)
    assert processors.accept("<r><a><b>x</b></a></r>")
    assert processors.refuse("<r><a/></r>")


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ("start = element * { empty }", "a document may begin with an element of any name"),
        ("start = element a { notAllowed }", "the schema allows no document at all"),
        ("start = element a { b }", "the definition b is missing"),
        ("start = element a { external 'b.rnc' }", "the caller allows no further file"),
        ("start = element a { attribute b { text }, attribute b { text } }", "stands twice"),
    ],
)
def test_what_is_refused(schema: str, reason: str) -> None:
    with pytest.raises(SchemaError) as refusal:
        write_xml_schema(nodes(schema))
    assert reason in str(refusal.value)
