"""One cause makes one finding, it says what an editor needs, and the rest is still checked."""

from __future__ import annotations

import pytest

from tei_kit.relaxng import Schema, Violation, explain, load_schema

LETTER = b"""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:letter"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="letter">
    <ref name="identifier"/>
    <element name="head"><element name="sender"><text/></element>
      <element name="place"><text/></element>
      <optional><element name="dated">
        <attribute name="when"><data type="date"/></attribute><text/></element></optional>
    </element>
    <oneOrMore><ref name="paragraph"/></oneOrMore>
    <optional><element name="figures"><list><oneOrMore><data type="integer"/></oneOrMore></list>
    </element></optional>
  </element></start>
  <define name="paragraph"><element name="paragraph">
    <ref name="identifier"/>
    <optional><attribute name="mood"><choice>
      <value>glad</value><value>sad</value><value>angry</value></choice></attribute></optional>
    <mixed><zeroOrMore><choice>
      <element name="name"><ref name="identifier"/><choice><attribute name="person"/>
        <attribute name="town"/></choice><text/></element>
      <element name="note"><oneOrMore><ref name="paragraph"/></oneOrMore></element>
      <element name="stop"><empty/></element>
    </choice></zeroOrMore></mixed>
  </element></define>
  <define name="identifier"><optional><attribute name="xml:id"><data type="ID"/></attribute>
    </optional><optional><attribute name="see"><data type="IDREF"/></attribute></optional></define>
</grammar>
"""
HEAD = "<head><sender>A</sender><place>B</place></head>"


@pytest.fixture(scope="module")
def schema() -> Schema:
    return load_schema(LETTER, "letter.rng")


def found(
    schema: Schema, inside: str, root: str = '<letter xmlns="urn:letter">'
) -> list[Violation]:
    return schema.validate(f"{root}{inside}</letter>".encode())


def only(schema: Schema, inside: str) -> Violation:
    violations = found(schema, inside)
    assert len(violations) == 1, violations
    return violations[0]


def paragraph(inside: str) -> str:
    return f"{HEAD}<paragraph>{inside}</paragraph>"


def test_valid(schema: Schema) -> None:
    assert found(schema, paragraph('x <name person="P">p</name><stop/>')) == []


@pytest.mark.parametrize("slip", ["paragarph", "Paragraph", "pargraph", "paragraf", "paragraphh"])
def test_slip_in_a_name(schema: Schema, slip: str) -> None:
    inside = f'{HEAD}<{slip} mood="sad">x <name person="P">p</name></{slip}>'
    violation = only(schema, inside)
    assert (violation.kind, violation.suggestion) == ("unknown_element", "paragraph")
    assert f"Did you mean <{violation.suggestion}>?" in explain(violation).advice


def test_behind_a_slip_the_rest_is_checked(schema: Schema) -> None:
    violations = found(schema, f"{HEAD}<paragarph>x</paragarph><paragraph mood='mad'/>")
    assert [violation.kind for violation in violations] == ["unknown_element", "bad_value"]


def test_unknown_element_hides_nothing_known(schema: Schema) -> None:
    violations = found(schema, paragraph("<zz><yy/><stop>x</stop></zz>"))
    assert [(one.kind, one.element) for one in violations] == [
        ("unknown_element", "zz"),
        ("text_not_allowed", "stop"),
    ]


def test_too_early(schema: Schema) -> None:
    violation = only(schema, "<paragraph/>")
    assert (violation.kind, violation.missing) == ("early_element", ("head",))
    assert "<head> must come first" in explain(violation).text


def test_swapped_siblings_are_one_cause(schema: Schema) -> None:
    inside = "<head><place>B</place><sender>A</sender></head><paragraph/>"
    assert only(schema, inside).kind == "early_element"


def test_too_late(schema: Schema) -> None:
    violation = only(schema, f"{HEAD}<paragraph/>{HEAD}")
    assert (violation.kind, violation.element) == ("late_element", "head")


def test_wrong_place(schema: Schema) -> None:
    violation = only(schema, paragraph("<dated when='1953-05-06'>then</dated>"))
    assert (violation.kind, violation.parents) == ("misplaced_element", ("head",))
    assert "It may stand in <head>." in explain(violation).advice


def test_missing_child_stands_at_the_end_tag(schema: Schema) -> None:
    violation = only(schema, "<head>\n<sender>A</sender>\n</head><paragraph/>")
    assert (violation.kind, violation.line, violation.column) == ("missing_child", 3, 1)
    assert violation.missing == ("place",)


def test_unknown_in_place_of_a_required_one(schema: Schema) -> None:
    inside = "<head><zzz>A</zzz><place>B</place></head><paragraph/>"
    assert only(schema, inside).element == "zzz"


def test_a_run_of_misplaced_things_is_one_cause(schema: Schema) -> None:
    violation = only(schema, f"{HEAD}\n  stray <stop/> and more <stop/><paragraph/>")
    assert (violation.kind, violation.line, violation.column) == ("text_not_allowed", 2, 3)


def test_text_far_apart_is_two_causes(schema: Schema) -> None:
    violations = found(schema, f"{HEAD}one<paragraph/>two<paragraph/>")
    assert [violation.value for violation in violations] == ["one", "two"]


def test_unknown_attribute(schema: Schema) -> None:
    violation = only(schema, f'{HEAD}<paragraph\n  mod="sad"/>')
    assert (violation.kind, violation.suggestion) == ("unknown_attribute", "mood")
    assert (violation.attribute_line, violation.attribute_column) == (2, 3)


def test_missing_attribute(schema: Schema) -> None:
    violation = only(schema, paragraph("<name>x</name>"))
    assert (violation.kind, violation.missing) == ("missing_attribute", ("person", "town"))


def test_misspelt_required_attribute_is_not_missed_too(schema: Schema) -> None:
    violation = only(schema, paragraph('<name persn="x">x</name>'))
    assert (violation.kind, violation.suggestion) == ("unknown_attribute", "person")


def test_attributes_that_exclude_each_other(schema: Schema) -> None:
    violation = only(schema, paragraph('<name person="x" town="y">x</name>'))
    assert (violation.kind, violation.attribute) == ("clashing_attribute", "town")
    assert violation.expected == ("person",)


def test_bad_value(schema: Schema) -> None:
    violation = only(schema, f'{HEAD}<paragraph mood="gald"/>')
    assert (violation.kind, violation.suggestion) == ("bad_value", "glad")
    assert violation.allowed == ("glad", "sad", "angry")


def test_bad_text(schema: Schema) -> None:
    violation = only(schema, f"{HEAD}<paragraph/><figures>1 2 x</figures>")
    assert (violation.kind, violation.value) == ("bad_text", "1 2 x")
    assert "a whole number" in explain(violation).advice


def test_duplicate_identifier(schema: Schema) -> None:
    violation = only(schema, f'{HEAD}\n<paragraph xml:id="p1"/>\n<paragraph xml:id=" p1 "/>')
    assert (violation.kind, violation.line, violation.first_line) == ("duplicate_id", 3, 2)
    assert "line 2, column 1" in explain(violation).text


def test_a_copied_passage_is_one_cause(schema: Schema) -> None:
    passage = '<paragraph xml:id="p1">x</paragraph>\n<paragraph xml:id="p2">y</paragraph>\n'
    assert only(schema, HEAD + passage + passage).kind == "duplicate_id"
    others = '<paragraph xml:id="p2"/><paragraph>longer</paragraph><paragraph xml:id="p1"/>'
    assert len(found(schema, HEAD + passage + others)) == 2


def test_reference_to_nothing(schema: Schema) -> None:
    violation = only(schema, f'{HEAD}<paragraph see="p2"/><paragraph xml:id="p1" see="p1"/>')
    assert (violation.kind, violation.value, violation.suggestion) == (
        "unknown_reference",
        "p2",
        "p1",
    )


def test_missing_namespace_is_one_finding(schema: Schema) -> None:
    violations = found(schema, paragraph("<stop/>"), "<letter>")
    assert [(one.kind, one.namespace) for one in violations] == [("wrong_namespace", "urn:letter")]
    assert 'xmlns="urn:letter"' in explain(violations[0]).advice


def test_behind_a_wrong_namespace_the_rest_is_checked(schema: Schema) -> None:
    violations = found(schema, paragraph("<stop>x</stop>"), '<letter xmlns="urn:lettre">')
    assert [one.kind for one in violations] == ["wrong_namespace", "text_not_allowed"]


def test_path_and_parent(schema: Schema) -> None:
    violation = only(schema, paragraph("<note><paragraph><zzz/></paragraph></note>"))
    assert violation.path == ("letter", "paragraph", "note", "paragraph")
    assert violation.parent == "paragraph"


def test_findings_are_in_the_order_of_the_document(schema: Schema) -> None:
    inside = f'{HEAD}<paragraph see="nobody"/>stray<paragraph zz="1"/><paragraph mood="x"/>'
    columns = [violation.column for violation in found(schema, inside)]
    assert columns == sorted(columns)
    assert len(columns) == 4


def test_every_kind_is_explained_in_sentences(schema: Schema) -> None:
    documents = ["<zzz/>", "<paragraph/>", HEAD, f"{HEAD}x", paragraph("<name/>"), "<a", "&x;"]
    for document in documents:
        for violation in found(schema, document):
            message = explain(violation)
            assert message.text.endswith(".")
            assert "{" not in message.text
