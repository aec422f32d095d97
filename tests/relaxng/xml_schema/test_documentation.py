"""Descriptions become annotations of what they describe, and of nothing else."""

from __future__ import annotations

from lxml import etree

from tei_kit.relaxng.reading import Node
from tei_kit.relaxng.xml_schema import write_xml_schema
from tests.relaxng.xml_schema.processors import nodes

SCHEMA = """
start = element r { a, b, model.x* }
model.x = a | b
a = element a { attribute kind { "new" | "old" }, att.all, text }
b = element b { attribute kind { "new" | "old" }, att.all, text }
att.all = attribute n { text }?, attribute m { text }?
"""


def below(node: Node) -> list[Node]:
    return [node, *[inner for child in node.children for inner in below(child)]]


def test_each_at_its_place() -> None:
    root = nodes(SCHEMA)
    said: dict[Node, str] = {}
    for number, node in enumerate(below(root)):
        if node.kind in ("define", "element", "attribute", "value"):
            said[node] = f"{node.kind} {number}"
    (data,) = write_xml_schema(root, said).files.values()
    tree = etree.fromstring(data)
    found = [
        (one.getparent().getparent().tag.rpartition("}")[2], one.text)
        for one in tree.iter("{*}documentation")
    ]
    assert sorted(text for _, text in found) == sorted(
        text
        for node, text in said.items()
        if node.kind != "define" or node.attributes["name"] in ("model.x", "att.all")
    ), "each once"
    kinds = {"enumeration": "value", "group": "define", "attributeGroup": "define"}
    assert all(text.startswith(kinds.get(tag, tag)) for tag, text in found)
