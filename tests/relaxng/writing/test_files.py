"""How the written files look: what is said once, what is quoted, where lines break."""

from __future__ import annotations

import pytest

from tei_kit.relaxng.compact import read_compact
from tei_kit.relaxng.reading import Files
from tei_kit.relaxng.writing import write_compact, write_relaxng


def compact(schema: str) -> str:
    return write_compact(read_compact(schema.encode(), "s.rnc", Files())).decode()


@pytest.mark.parametrize(
    "schema",
    [
        "\\element = element element { attribute text { text } }\nstart = \\element\n",
        "start = element (a | b) { (a | b*)?, (c & d), mixed { e, f } }\n",
        'start = element a { list { xsd:NCName { pattern = "x" maxLength = "3" }+ } }\n',
        'start = element a { (token - ("x" | \'y"\'))? }\n',
        'start = element a { "say " ~ \'"no"\' ~ "\'" | string "a\\x{a}b" }\n',
        'namespace n = "urn:n"\n\nstart = element (* - (n:* | a)) { attribute n:a { text }* }\n',
        'default namespace = "urn:n"\n\ninclude "inc.rnc" {\n  start |= x\n  x &= empty\n}\n',
        (
            'start =\n  element a {\n    external "e.rnc"\n'
            "    | grammar {\n        start = parent x\n      }\n  }\n"
        ),
        'datatypes d1 = "urn:types"\n\nstart = element a { d1:word "x" }\n',
    ],
)
def test_compact_syntax_is_laid_out_so(schema: str) -> None:
    assert compact(schema) == schema


def test_prefixes_that_people_know() -> None:
    schema = "start = element a { element b { empty }, element c { empty } }"
    root = read_compact(schema.encode(), "s.rnc", Files())
    name = root.children[0].children[0].children[0]
    name.context = name.context._replace(ns="http://www.tei-c.org/ns/1.0")
    assert write_compact(root).decode() == (
        'namespace tei = "http://www.tei-c.org/ns/1.0"\n\n'
        "start = element tei:a { element b { empty }, element c { empty } }\n"
    )


def test_references_from_a_file_in_another_folder() -> None:
    """Whoever puts grammars together leaves each reference as it was in its own file."""
    root = read_compact(b"start = element a { b }", "schemas/main.rnc", Files())
    other = read_compact(b"b = external 'more.rng'", "schemas/parts/b.rnc", Files())
    root.children += other.children
    assert b'href="parts/more.rng"' in write_relaxng(root)
    assert b'external "parts/more.rng"' in write_compact(root)


def test_long_lines_are_broken() -> None:
    names = " | ".join(f"definition{number}" for number in range(12))
    written = compact(f"start = element a {{ ({names})* }}")
    assert max(map(len, written.splitlines())) <= 100
    assert "    | definition3\n" in written


def test_xml_syntax_says_things_once() -> None:
    schema = (
        'namespace u = "urn:u" namespace v = "urn:v"\n'
        "start = element u:a { element u:b { xsd:int }, element v:c { attribute v:d { token } },"
        ' attribute xml:id { xsd:ID }, element e { xsd:QName "u:x" } }'
    )
    assert write_relaxng(read_compact(schema.encode(), "s.rnc", Files())).decode() == SAID_ONCE


SAID_ONCE = """\
<?xml version="1.0" encoding="UTF-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:u="urn:u" ns="urn:u" \
datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="a">
      <element name="b">
        <data type="int"/>
      </element>
      <element name="c" ns="urn:v">
        <attribute name="d" ns="urn:v">
          <data type="token" datatypeLibrary=""/>
        </attribute>
      </element>
      <attribute name="xml:id">
        <data type="ID"/>
      </attribute>
      <element name="e" ns="">
        <value type="QName">u:x</value>
      </element>
    </element>
  </start>
</grammar>
"""
