"""Our ODD is complete in itself, described throughout, and speaks of the TEI in the TEI's terms."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest
from elementpath import XPath2Parser
from lxml import etree

from tests.schema._own_odd import (
    EXAMPLES,
    KINDS,
    OWN_ODD,
    SCHEMATRON,
    TEI,
    children,
    memberships,
    own,
    own_odd,
    references,
    specifications,
)

if TYPE_CHECKING:
    from pathlib import Path

NS = {"tei": TEI[1:-1]}
WIDTH = 100
BEHAVIOURS = frozenset({
    "alternate", "anchor", "block", "body", "break", "cell", "cit", "document", "figure", "glyph",
    "graphic", "heading", "index", "inline", "link", "list", "listItem", "metadata", "note", "omit",
    "paragraph", "row", "section", "table", "text", "title",
})  # fmt: skip
"""Those of the TEI Processing Model (TEI Guidelines, 22.5.4.3)."""

# What stands in it


def test_it_has_the_elements_that_the_format_promises() -> None:
    assert set(own("elementSpec")) >= {
        "TEI", "teiHeader", "msDesc", "msPart", "correspDesc", "editorialDecl", "revisionDesc",
        "standOff", "person", "personGrp", "org", "place", "event", "relation", "biblStruct",
        "text", "div", "list", "table", "note", "figure", "lg", "sp", "opener", "closer",
        "postscript", "add", "del", "addSpan", "gap", "unclear", "supplied", "damage", "choice",
        "facsimile", "zone", "persName", "orgName", "placeName", "date", "measure", "num", "bibl",
        "seg", "link", "span", "annotation", "w",
    }  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_declared_twice(kind: str) -> None:
    declared = Counter(spec.get("ident") for spec in own_odd().iter(f"{TEI}{kind}"))
    assert [name for name, times in declared.items() if times > 1] == []


def test_every_reference_leads_to_a_declaration() -> None:
    missing = {
        (kind, name)
        for group in KINDS
        for spec in own(group).values()
        for kind, name in references(spec)
        if name not in own(kind)
    }
    assert missing == set()


def test_every_class_content_and_datatype_is_used() -> None:
    used = {
        reference
        for group in KINDS
        for spec in own(group).values()
        for reference in references(spec)
    }
    declared = {(kind, name) for kind in KINDS[1:] for name in own(kind)}
    assert declared - used == set()


def test_every_class_of_elements_has_members_and_stands_in_a_content() -> None:
    named = {
        name
        for kind in ("elementSpec", "macroSpec")
        for spec in own(kind).values()
        for content in spec.iter(f"{TEI}content")
        for _, name in references(content)
    }
    models = {name: spec for name, spec in own("classSpec").items() if spec.get("type") == "model"}
    reached = {name for name in models if name in named}
    while grown := {n for n in models if reached & set(memberships(models[n]))} - reached:
        reached |= grown
    assert set(models) - reached == set()


def test_every_element_can_be_reached_from_the_root() -> None:
    reached: set[str] = set()
    waiting = ["TEI"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += children(own("elementSpec")[name])
    assert set(own("elementSpec")) - reached == set()


def test_every_group_of_declarations_is_in_the_schema() -> None:
    groups = own_odd().xpath("//tei:specGrp/@xml:id", namespaces=NS)
    targets = own_odd().xpath("//tei:schemaSpec/tei:specGrpRef/@target", namespaces=NS)
    assert isinstance(groups, list)
    assert isinstance(targets, list)
    assert [f"#{group}" for group in groups] == targets


def test_no_two_elements_have_the_same_identifier_even_in_examples() -> None:
    identifiers = own_odd().xpath("//@xml:id")
    assert isinstance(identifiers, list)
    assert [i for i, times in Counter(map(str, identifiers)).items() if times > 1] == []


# How it is described


def _described() -> list[etree._Element]:
    tags = [f"{TEI}{tag}" for tag in (*KINDS, "attDef", "valItem")]
    return list(own_odd().iter(*tags))


def test_everything_is_described_in_sentences() -> None:
    for spec in _described():
        sentence = " ".join(spec.findtext(f"{TEI}desc", "").split())
        assert sentence.endswith((".", '".')), (spec.tag, spec.get("ident"), sentence)


def test_every_element_has_a_processing_model_of_last_resort() -> None:
    for name, spec in own("elementSpec").items():
        models = spec.findall(f"{TEI}model")
        assert [model.get("predicate") for model in models].count(None) == 1, name
        assert models[-1].get("predicate") is None, name
        assert {model.get("behaviour") for model in models} <= BEHAVIOURS, name


def test_every_expression_of_a_processing_model_is_xpath() -> None:
    parser = XPath2Parser(namespaces={"tei": TEI[1:-1]})
    expressions = own_odd().xpath("//tei:model/@predicate | //tei:param/@value", namespaces=NS)
    assert isinstance(expressions, list)
    assert expressions
    for expression in expressions:
        parser.parse(str(expression))


def test_every_element_has_an_example_of_itself() -> None:
    for name, spec in own("elementSpec").items():
        examples = spec.findall(f"{TEI}exemplum/{EXAMPLES}egXML")
        assert examples, name
        for example in examples:
            assert len(example) == 1, name
            assert next(example.iter(f"{EXAMPLES}{name}"), None) is not None, name


def test_every_closed_list_and_every_attribute_has_values() -> None:
    for attribute in own_odd().iter(f"{TEI}attDef"):
        values = attribute.find(f"{TEI}valList")
        typed = attribute.find(f"{TEI}datatype") is not None or attribute.get("mode") == "change"
        assert typed, attribute.get("ident")
        assert values is None or len(values), attribute.get("ident")


def test_every_rule_says_what_is_wrong_and_what_to_do() -> None:
    rules = list(own_odd().iter(f"{SCHEMATRON}assert", f"{SCHEMATRON}report"))
    assert rules
    for rule in rules:
        sentences = " ".join("".join(rule.itertext()).split())
        assert sentences.count(". ") + sentences.count(": ") >= 1, sentences
        assert sentences.endswith("."), sentences


# How it is written


def test_it_is_laid_out_evenly() -> None:
    examples = 0
    for number, line in enumerate(OWN_ODD.read_text(encoding="utf-8").splitlines(), 1):
        assert line == line.rstrip(), number
        assert "\t" not in line, number
        examples += line.count("<egXML") - line.count("</egXML>")
        indivisible = "Occurs=" in line or "restriction=" in line
        assert examples or indivisible or len(line) <= WIDTH, (number, line)


# Against the TEI


@pytest.fixture(scope="module")
def tei_odd(shared: Path) -> etree._Element:
    return etree.parse(shared / "p5" / "p5subset.xml").getroot()


@cache
def _of_tei(tei_odd: etree._Element, kind: str) -> dict[str, etree._Element]:
    return specifications(tei_odd, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_names_modules_and_classes_are_those_of_the_tei(kind: str, tei_odd: etree._Element) -> None:
    for name, spec in own(kind).items():
        original = _of_tei(tei_odd, kind).get(name)
        assert original is not None, name
        assert spec.get("module") == original.get("module"), name
        assert set(memberships(spec)) <= set(memberships(original)), name


def test_no_description_is_taken_from_the_tei(tei_odd: etree._Element) -> None:
    theirs = {" ".join("".join(desc.itertext()).split()) for desc in tei_odd.iter(f"{TEI}desc")}
    ours = {" ".join("".join(desc.itertext()).split()) for desc in own_odd().iter(f"{TEI}desc")}
    assert ours & theirs == set()
