"""Schematron from constraints: every test in its place, and nothing dropped silently."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.odd import CompiledOdd, compile_odd, read_source
from tei_kit.odd.prose import SCHEMATRON
from tei_kit.odd.schematron import ExtractedSchematron, extract_schematron
from tei_kit.schematron import load_schematron
from tei_kit.tei.parsing import parse_tei

_SCH = f"{{{SCHEMATRON}}}"


def extracted(specs: str, attributes: str = "") -> ExtractedSchematron:
    source = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="{SCHEMATRON}"
      xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:b="urn:boats"><text><body>
      <schemaSpec ident="s"{attributes}>
      <classSpec ident="att.a" type="atts"><attList><attDef ident="n"/></attList></classSpec>
      <elementSpec ident="p"><classes><memberOf key="att.a"/></classes></elementSpec>
      <elementSpec ident="q" ns="urn:boats"><altIdent>boat</altIdent>
        <classes><memberOf key="att.a"/></classes></elementSpec>
      {specs}</schemaSpec></body></text></TEI>"""
    return extract_schematron(read_source(source.encode(), "s.odd"))


def constraint(inside: str, ident: str = "c", attributes: str = "") -> str:
    scheme = "" if "scheme=" in attributes else ' scheme="schematron"'
    return (
        f'<constraintSpec ident="{ident}"{scheme} {attributes}>'
        f"<constraint>{inside}</constraint></constraintSpec>"
    )


def said_by(schema: etree._Element) -> set[tuple[str, str, str]]:
    return {
        (
            " ".join((test.getparent().get("context") or "").split()),
            etree.QName(test).localname,
            " ".join(test.get("test", "").split()),
        )
        for test in schema.iter(f"{_SCH}assert", f"{_SCH}report")
    }


BARE = '<sch:assert test="x">m</sch:assert>'


@pytest.mark.parametrize(
    ("specs", "context"),
    [
        (f'<elementSpec ident="e">{constraint(BARE)}</elementSpec>', "tei:e"),
        (
            f'<elementSpec ident="e"><altIdent>f</altIdent>{constraint(BARE)}</elementSpec>',
            "tei:f",
        ),
        (f'<elementSpec ident="e" ns="urn:x">{constraint(BARE)}</elementSpec>', "ns1:e"),
        (f'<elementSpec ident="e" ns="">{constraint(BARE)}</elementSpec>', "e"),
        (
            (
                f'<elementSpec ident="e"><attList><attDef ident="a">{constraint(BARE)}</attDef>'
                "</attList></elementSpec>"
            ),
            "tei:e/@a",
        ),
        (
            (
                '<classSpec ident="att.b" type="atts"><classes><memberOf key="att.a"/></classes>'
                "</classSpec>"
                '<elementSpec ident="e"><classes><memberOf key="att.c"/></classes></elementSpec>'
                f'<classSpec ident="att.c" type="atts">{constraint(BARE)}</classSpec>'
            ),
            "tei:e",
        ),
        (constraint(BARE), "/"),
        (
            '<elementSpec ident="e">'
            + constraint(f'<sch:rule context="tei:z">{BARE}</sch:rule>')
            + "</elementSpec>",
            "tei:z",
        ),
        (
            '<elementSpec ident="e">'
            + constraint(
                f'<sch:pattern id="k"><sch:rule context="tei:z">{BARE}</sch:rule></sch:pattern>'
            )
            + "</elementSpec>",
            "tei:z",
        ),
    ],
)
def test_the_context_of_a_test(specs: str, context: str) -> None:
    assert said_by(extracted(specs).root) == {(context, "assert", "x")}


def test_a_class_means_all_elements_in_it() -> None:
    specs = (
        '<classSpec ident="att.a" type="atts" xmlns:b="urn:boats">'
        f'{constraint(BARE)}<attList><attDef ident="n">{constraint(BARE, "d")}</attDef></attList>'
        "</classSpec>"
    )
    found = said_by(extracted(specs).root)
    assert {context for context, _, _ in found} == {
        "tei:p | ns1:boat",
        "tei:p/@n | ns1:boat/@n",
    }


def test_a_class_without_members_is_told() -> None:
    specs = f'<classSpec ident="att.lonely" type="atts">{constraint(BARE)}</classSpec>'
    made = extracted(specs)
    assert said_by(made.root) == set()
    assert "att.lonely" in made.left_out[0]


def test_prefixes_are_declared_whether_the_constraint_declares_them_or_only_uses_them() -> None:
    rule = '<sch:rule context="b:x"><sch:assert test="xs:int(@n) and c:d">m</sch:assert></sch:rule>'
    declared = '<sch:ns prefix="c" uri="urn:c"/>'
    made = extracted(constraint(declared + rule)).root
    found = {one.get("prefix"): one.get("uri") for one in made.iter(f"{_SCH}ns")}
    assert found["b"] == "urn:boats"
    assert found["c"] == "urn:c"
    assert {"tei", "xs"} < found.keys()
    assert len(made.findall(f"{_SCH}ns")) == len(found) == len(list(made.iter(f"{_SCH}ns")))


def test_one_prefix_for_two_namespaces_is_refused() -> None:
    two = "".join(
        constraint(f'<sch:ns prefix="c" uri="urn:{number}"/>{BARE}', f"c{number}")
        for number in (1, 2)
    )
    with pytest.raises(UnreadableInputError, match="prefix c stands for urn:1 and for urn:2"):
        extracted(two)


def test_what_belongs_to_the_whole_schema_stands_there() -> None:
    inside = (
        '<xsl:key name="k" match="tei:p" use="@n"/>'
        '<sch:let name="v" value="1"/>'
        f'<sch:rule context="tei:p"><sch:let name="w" value="2"/>{BARE}</sch:rule>'
        '<sch:diagnostics><sch:diagnostic id="d">why</sch:diagnostic></sch:diagnostics>'
    )
    root = extracted(constraint(inside)).root
    names = [etree.QName(node).localname for node in root]
    assert names == ["title", "ns", "ns", "key", "pattern", "diagnostics"]
    pattern = root.find(f"{_SCH}pattern")
    assert pattern is not None
    assert [etree.QName(node).localname for node in pattern] == ["let", "rule"]


def test_translations_of_a_constraint_are_left_to_the_wished_language() -> None:
    rule = '<sch:rule context="tei:p"><sch:assert test="x">{}</sch:assert></sch:rule>'
    two = constraint(rule.format("words"), "c", 'xml:lang="en"') + constraint(
        rule.format("mots"), "c-fr", 'xml:lang="fr"'
    )
    said = [node.text for node in extracted(two).root.iter(f"{_SCH}assert")]
    assert said == ["words"]
    french = extracted(two, ' docLang="fr"')
    assert [node.text for node in french.root.iter(f"{_SCH}assert")] == ["mots"]


def test_a_constraint_that_is_only_in_another_language_is_kept() -> None:
    rule = '<sch:rule context="tei:p"><sch:assert test="y">Worte</sch:assert></sch:rule>'
    two = constraint(BARE) + constraint(rule, "d", 'xml:lang="de"')
    assert len(said_by(extracted(two).root)) == 2


def test_other_languages_of_rules_are_told() -> None:
    made = extracted(
        constraint("<sch:p>x</sch:p>", "c", 'scheme="private"') + constraint("", "empty")
    )
    assert made.left_out == (
        "The constraint c of s is written in “private”.",
        "The constraint empty of s has no rule of ISO Schematron.",
    )


def test_identifiers_are_unique_names_and_the_same_pattern_comes_once() -> None:
    rule = f'<sch:rule context="tei:p">{BARE}</sch:rule>'
    other = '<sch:rule context="tei:p"><sch:assert test="z">m</sch:assert></sch:rule>'
    inside = (
        constraint(rule)
        + constraint(rule, "again")
        + constraint(other)
        + constraint(
            '<sch:rule context="tei:p"><sch:assert test="w">m</sch:assert></sch:rule>', "a b"
        )
    )
    root = extracted(inside).root
    identifiers = [one.get("id") for one in root.iter(f"{_SCH}pattern")]
    assert identifiers == ["s-c", "s-c-2", "s-a-b"]


def test_deprecated_elements_attributes_and_values_are_warned_about() -> None:
    specs = """<elementSpec ident="old" validUntil="2031-01-01">
      <desc type="deprecationInfo">Take p.</desc></elementSpec>
      <elementSpec ident="e"><attList><attDef ident="a" validUntil="2031-02-02"/>
      <attDef ident="b"><valList><valItem ident="it's" validUntil="2031-03-03"/></valList></attDef>
      </attList></elementSpec>"""
    root = extracted(specs).root
    assert said_by(root) == {
        ("tei:old", "report", "true()"),
        ("tei:e/@a", "report", "true()"),
        ("tei:e/@b", "report", "tokenize(normalize-space(.), ' ') = 'it''s'"),
    }
    messages = [node.text for node in root.iter(f"{_SCH}report")]
    assert messages[0] == (
        "The element old is deprecated and not to be used after 2031-01-01. Take p."
    )


def test_the_same_odd_gives_the_same_bytes(harbour: CompiledOdd) -> None:
    assert extract_schematron(harbour).serialized() == extract_schematron(harbour).serialized()


def test_what_was_extracted_checks_documents(harbour: CompiledOdd) -> None:
    schema = load_schematron(extract_schematron(harbour).serialized(), "harbour.sch")
    log = (
        '<log xmlns="http://www.tei-c.org/ns/1.0" kind="day"><entry when="1921-05-03" about="1921">'
        "<ship>Petrel</ship></entry><gone/></log>"
    )
    said = [one.message for one in schema.validate(parse_tei("log.xml", log.encode()))]
    assert said == [
        "Give entry a @when or an @about, not both.",
        "The element gone is deprecated and not to be used after 2031-01-01. Leave it out.",
    ]


@pytest.mark.conformance
@pytest.mark.parametrize(
    "name", ["tei_all", "tei_bare", "tei_lite", "tei_minimal", "tei_simplePrint"]
)
def test_the_tests_are_those_that_others_extract(shared: Path, name: str) -> None:
    odd, subset = shared / "p5" / "odd" / f"{name}.odd", shared / "p5" / "p5subset.xml"
    compiled = compile_odd(odd.read_bytes(), odd.name, lambda _address: subset.read_bytes())
    made = extract_schematron(compiled)
    theirs = etree.parse(shared / "p5" / "compiled" / f"{name}.isosch").getroot()
    assert said_by(made.root) == said_by(theirs)
    assert made.left_out == ()
