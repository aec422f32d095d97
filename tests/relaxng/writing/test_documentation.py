"""Descriptions are written where readers of annotations look for them."""

from __future__ import annotations

import pytest
from lxml import etree

from tei_kit.relaxng import load_schema
from tei_kit.relaxng.reading import Files, Node, read_nodes
from tei_kit.relaxng.writing import write_compact, write_relaxng

SCHEMA = b"""<grammar xmlns="http://relaxng.org/ns/structure/1.0">
<start><ref name="letter"/></start>
<define name="letter"><element name="letter"><attribute name="kind"><choice>
<value>draft</value><value>copy</value></choice></attribute><text/></element></define>
</grammar>"""


def described(kind: str, text: str, number: int = 0) -> tuple[Node, dict[Node, str]]:
    root = read_nodes(SCHEMA, "s.rng", Files())
    return root, {[node for node in below(root) if node.kind == kind][number]: text}


def below(node: Node) -> list[Node]:
    return [node, *[inner for child in node.children for inner in below(child)]]


@pytest.mark.parametrize(
    "kind", ["grammar", "start", "define", "element", "attribute", "choice", "value", "text", "ref"]
)
def test_the_schema_stays_the_same(kind: str) -> None:
    root, documentation = described(kind, "What it <is> & \"why\".\n\n\\x{41} '''")
    for data in (write_relaxng(root, documentation), write_compact(root, documentation)):
        schema = load_schema(data, "s")
        assert not schema.validate(b'<letter kind="draft">x</letter>')
        assert schema.validate(b'<letter kind="final">x</letter>')


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("define", "r:define/*[1]"),
        ("element", "r:define/r:element/*[1]"),
        ("attribute", "//r:attribute/*[1]"),
        ("value", "//r:value[1]/following-sibling::*[1]"),
    ],
)
def test_the_xml_syntax(kind: str, path: str) -> None:
    root, documentation = described(kind, "Says <what> it is.")
    tree = etree.fromstring(write_relaxng(root, documentation))
    (found,) = tree.xpath(path, namespaces={"r": "http://relaxng.org/ns/structure/1.0"})
    assert found.tag == "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
    assert found.text == "Says <what> it is."


def test_the_compact_syntax() -> None:
    root, documentation = described("value", "a long sheet " * 10, 1)
    documentation |= described("define", "x")[1]
    documentation[root.children[1]] = "A letter.\nOr a note."
    assert write_compact(root, documentation).decode() == LAID_OUT


LAID_OUT = """\
start = letter
## A letter.
## Or a note.
letter =
  element letter {
    attribute kind {
      "draft"
      | ## a long sheet a long sheet a long sheet a long sheet a long sheet a long sheet a long
        ## sheet a long sheet a long sheet a long sheet
        "copy"
    },
    text
  }
"""
