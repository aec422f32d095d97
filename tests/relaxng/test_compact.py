"""The compact syntax: every construct, compared with jing when it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.relaxng import SchemaError, load_schema

FILES = {
    "ext.rnc": b"element ext { empty }",
    "inc.rnc": b"nm = element nm { empty }\nq = element z { empty }",
    "xml.rng": b'<element name="ext" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>',
}


def valid(schema: str, document: str) -> bool:
    return not load_schema(schema.encode(), "s.rnc", FILES.__getitem__).validate(document.encode())


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        (
            (
                'default namespace = "urn:x"\nnamespace a = "urn:a"\n'
                'start = element r { attribute a:b { xsd:integer { minInclusive = "1" } }?,\n'
                ' name*,\n (element c { empty } & element d { "x" | "y" }) }\n'
                "name = element name { text }"
            ),
            ['<r xmlns="urn:x"><d>x</d><c/></r>', '<r xmlns="urn:x"><name/><c/><d>y</d></r>'],
            ["<r><d>x</d><c/></r>", '<r xmlns="urn:x" xmlns:q="urn:a" q:b="0"><d>x</d><c/></r>'],
        ),
        (
            "element r { element * - (r|s) { attribute * { text }* } }",
            ['<r><a b="1"/></r>'],
            ["<r><s/></r>"],
        ),
        (
            "element r { mixed { element a { empty }+ }, attribute x { list { token+ } } }",
            ['<r x="a b">t<a/>t</r>'],
            ['<r x="">t<a/></r>', '<r x="a">t</r>'],
        ),
        (
            (
                'namespace z="urn:z"\n## notes\n[ z:q = "1" ]\nstart |= element a { empty }\n'
                'z:note [ "x" z:b [ ] ]\nstart |= element b { string "x" >> z:q [ "f" z:a [] ] }'
            ),
            ["<a/>", "<b>x</b>"],
            ["<b> x</b>"],
        ),
        ('element a { xsd:string - ("a"|"b") }', ["<a>c</a>"], ["<a>a</a>"]),
        (
            '[ z:q [ "\\x{a}" ~ "x\\x{d}" ] ] element a { "x\\x{a}" ~ "y" }',
            ["<a>x\ny</a>"],
            ["<a>xy</a>"],
        ),
        ('element a { string "x\\x{a}y" }', ["<a>x\ny</a>"], ["<a>x y</a>"]),
        ('element a {\\x{a}string "\\x{5c}x{41}" }', ["<a>\\x{41}</a>"], ["<a>A</a>"]),
        ("element a { '''x\r\ny''' }", ["<a>x\ny</a>"], ["<a>xy</a>"]),
        ("element a { '''x\ny''' ~ \"z\" }", ["<a>x yz</a>"], ["<a>x y z</a>"]),
        (
            'element a { xsd:string { pattern = "\\x{41}+" pattern = "A*" } }',
            ["<a>AA</a>"],
            ["<a>B</a>"],
        ),
        ("start = element \\list { \\start }\n\\start = text", ["<list>x</list>"], ["<a/>"]),
        (
            (
                "grammar { start = a\n a = element a { grammar { start = parent b } }\n"
                " b = element b {empty}? }"
            ),
            ["<a><b/></a>", "<a/>"],
            ["<a><a/></a>"],
        ),
        ("div { start = element a { empty } }\ndiv { }", ["<a/>"], ["<b/>"]),
        (
            'element (a|b) { attribute (c|d) { "1" } }',
            ['<a c="1"/>', '<b d="1"/>'],
            ["<a/>", '<a c="2"/>'],
        ),
        (
            'namespace x = "ux"\nelement x:* - x:q { empty }',
            ['<a xmlns="ux"/>'],
            ['<q xmlns="ux"/>', "<a/>"],
        ),
        (
            'default namespace x = "ux"\nelement a { attribute b {text}, attribute x:c {text} }',
            ['<x:a xmlns:x="ux" b="" x:c=""/>'],
            ['<a b=""/>'],
        ),
        (
            (
                'datatypes d = "http://www.w3.org/2001/XMLSchema-datatypes"\n'
                'element a { d:int "1" | token "x" | string "  y" | empty }'
            ),
            ["<a>01</a>", "<a> x </a>", "<a>  y</a>", "<a/>"],
            ["<a> y</a>", "<a>2</a>"],
        ),
        (
            "# comment\nelement a { # x\n (text, text)? , (element b {empty})* }",
            ["<a>x<b/></a>"],
            ["<b/>"],
        ),
        (
            "start = b\nb |= element b { b* }\nb |= element c { empty }",
            ["<b><c/></b>"],
            ["<b>x</b>"],
        ),
        ('element a { external "ext.rnc"*, element z { empty } }', ["<a><ext/><z/></a>"], ["<a/>"]),
        ('element a { external "xml.rng" }', ["<a><ext/></a>"], ["<a/>"]),
        (
            'include "inc.rnc" { nm = element other { empty } }\nstart = element r { nm, q }',
            ["<r><other/><z/></r>"],
            ["<r><nm/><z/></r>"],
        ),
        (
            (
                'default namespace = "u1"\nnamespace n = "u2"\n'
                'element a { external "ext.rnc" inherit = n }'
            ),
            ['<a xmlns="u1"><ext xmlns="u2"/></a>'],
            ['<a xmlns="u1"><ext/></a>'],
        ),
    ],
)
def test_constructs(schema: str, good: list[str], bad: list[str]) -> None:
    assert [document for document in good if not valid(schema, document)] == []
    assert [document for document in bad if valid(schema, document)] == []


@pytest.mark.parametrize(
    "schema",
    [
        "element a { b | c, d }",
        "element a { text",
        "element a { }",
        "element a:b { text }",
        "element a { foo:bar }",
        "a = text",
        'start = element a { "x" "y" }',
        'element a { token { pattern = "x" } }',
        'include "inc.rnc" { nope = empty }\nstart = nm',
        'namespace x = "u"\nelement a { text } [ x:b',
        "element a { % }",
        "element a { text } element b { text }",
        "element a { " * 500 + "text" + " }" * 500,
        "element a { " + "(" * 500 + "text" + ")" * 500 + " }",
        "element a { \\x{110000} }",
        'element a { "\\x{1}" }',
        "element a { empty }\0",
        'element a { "x\ny" }',
    ],
)
def test_wrong_schemas(schema: str) -> None:
    with pytest.raises(SchemaError) as refusal:
        load_schema(schema.encode(), "s.rnc", FILES.__getitem__)
    assert refusal.value.line >= 1


def test_places_of_errors() -> None:
    with pytest.raises(SchemaError) as refusal:
        load_schema("# größe\nelement a {\n  ä:b }".encode(), "s.rnc")
    assert (refusal.value.line, refusal.value.column) == (3, 3)


def test_escaped_line_ends_end_no_line() -> None:
    with pytest.raises(SchemaError) as refusal:
        load_schema(b'# x\\x{a}#y\r\nstart = element a { "\\x{a}" }\r\nstart = text', "s.rnc")
    assert refusal.value.line == 3


@given(st.text(alphabet='ab {}()|,&*+?="~-:[]#>\\x\n', max_size=60))
def test_any_text(text: str) -> None:
    try:
        load_schema(b"element " + text.encode(), "s.rnc")
    except SchemaError as error:
        assert error.reason  # noqa: PT017 (most texts are refused, some are schemas)
