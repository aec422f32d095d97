"""What one may ask a compiled ODD."""

from __future__ import annotations

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.odd import AttributeList, CompiledOdd, read_source

_SOURCE = b"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<moduleSpec ident="orchard"/>
<classSpec ident="att.shared" type="atts" module="orchard"><attList>
  <attDef ident="colour"><desc xml:lang="en">what it looks like</desc></attDef>
  <attDef ident="weight" usage="rec"/>
  <attDef ident="taste"/>
</attList></classSpec>
<classSpec ident="att.graded" type="atts" module="orchard">
  <classes><memberOf key="att.shared"/></classes>
  <attList org="choice">
    <attDef ident="grade"/><attDef ident="rank"/>
    <attDef ident="weight" mode="change" usage="req"/>
  </attList>
</classSpec>
<classSpec ident="model.fruit" type="model" module="orchard"/>
<classSpec ident="model.stoneFruit" type="model" module="orchard">
  <classes><memberOf key="model.fruit"/></classes>
</classSpec>
<elementSpec ident="plum" module="orchard">
  <altIdent>pflaume</altIdent>
  <gloss xml:lang="en">plum</gloss><gloss xml:lang="de">Pflaume</gloss>
  <desc xml:lang="en">A plum.</desc><desc xml:lang="fr">Une prune.</desc>
  <classes><memberOf key="model.stoneFruit"/><memberOf key="att.graded"/></classes>
  <content><textNode/></content>
  <constraintSpec ident="ripe" scheme="schematron"/>
  <attList>
    <attDef ident="taste" mode="delete"/>
    <attDef ident="colour" mode="change" usage="req"><desc xml:lang="en">blue</desc></attDef>
    <attDef ident="own"/>
  </attList>
  <exemplum><egXML xmlns="http://www.tei-c.org/ns/Examples">
    <elementSpec xmlns="http://www.tei-c.org/ns/1.0" ident="shown"/>
  </egXML></exemplum>
</elementSpec>
<elementSpec ident="basket" module="orchard" ns="urn:basket">
  <classes><memberOf key="model.fruit"/><memberOf key="model.unknown"/></classes>
</elementSpec>
</body></text></TEI>"""


@pytest.fixture
def orchard() -> CompiledOdd:
    return read_source(_SOURCE, "sources/orchard.xml")


def test_specifications_by_kind(orchard: CompiledOdd):
    assert list(orchard.elements) == ["plum", "basket"]
    assert list(orchard.classes) == ["att.shared", "att.graded", "model.fruit", "model.stoneFruit"]
    assert orchard.ident == "orchard"
    assert len(orchard.modules["orchard"]) == 6
    assert len(orchard.module_specs) == 1


def test_names_and_namespaces(orchard: CompiledOdd):
    assert orchard.name_of(orchard.elements["plum"]) == "pflaume"
    assert orchard.namespace_of(orchard.elements["plum"]) == "http://www.tei-c.org/ns/1.0"
    assert orchard.namespace_of(orchard.elements["basket"]) == "urn:basket"


def test_members_direct_and_through_classes(orchard: CompiledOdd):
    direct = [one.get("ident") for one in orchard.members_of("model.fruit")]
    assert direct == ["model.stoneFruit", "basket"]
    elements = [one.get("ident") for one in orchard.element_members_of("model.fruit")]
    assert elements == ["plum", "basket"]


def test_classes_direct_and_inherited(orchard: CompiledOdd):
    plum = orchard.elements["plum"]
    assert [one.get("ident") for one in orchard.classes_of(plum)] == [
        "model.stoneFruit",
        "att.graded",
    ]
    assert {one.get("ident") for one in orchard.inherited_classes_of(plum)} == set(orchard.classes)


def test_attributes_are_inherited_overridden_and_deleted(orchard: CompiledOdd):
    attributes = orchard.attributes_of(orchard.elements["plum"])
    assert [(one.name, one.origin, one.usage) for one in attributes] == [
        ("colour", "att.shared", "req"),
        ("weight", "att.shared", "req"),
        ("grade", "att.graded", "opt"),
        ("rank", "att.graded", "opt"),
        ("own", "plum", "opt"),
    ]
    colour = attributes[0]
    assert colour.overridden
    assert [one.text for one in orchard.descriptions(colour.node)] == ["blue"]


def test_lists_of_attributes_keep_their_organization(orchard: CompiledOdd):
    lists = orchard.attribute_lists_of(orchard.elements["plum"])
    assert [(one.org, one.origin) for one in lists] == [
        ("group", "att.shared"),
        ("choice", "att.graded"),
        ("group", "plum"),
    ]
    assert all(isinstance(one, AttributeList) for one in lists)


def test_words_in_a_language(orchard: CompiledOdd):
    plum = orchard.elements["plum"]
    assert [one.text for one in orchard.descriptions(plum, "fr-CA")] == ["Une prune."]
    assert [one.text for one in orchard.descriptions(plum, "ja")] == ["A plum."]
    assert [one.text for one in orchard.glosses(plum, "de")] == ["Pflaume"]


def test_constraints_come_with_their_owner(orchard: CompiledOdd):
    found = [(owner.get("ident"), one.get("ident")) for owner, one in orchard.constraints()]
    assert found == [("plum", "ripe")]


def test_a_class_that_is_its_own_member_ends():
    source = read_source(
        b"""<TEI xmlns="http://www.tei-c.org/ns/1.0">
        <classSpec ident="att.a" type="atts"><classes><memberOf key="att.b"/></classes>
          <attList><attDef ident="x"/></attList></classSpec>
        <classSpec ident="att.b" type="atts"><classes><memberOf key="att.a"/></classes></classSpec>
        <elementSpec ident="e"><classes><memberOf key="att.b"/></classes></elementSpec></TEI>""",
        "circle.xml",
    )
    element = source.elements["e"]
    assert [one.name for one in source.attributes_of(element)] == ["x"]
    assert len(source.inherited_classes_of(element)) == 2
    assert source.element_members_of("att.a") == (element,)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"<TEI", "not well-formed"),
        (b"<TEI xmlns='http://www.tei-c.org/ns/1.0'/>", "no specification"),
        (b"<!DOCTYPE TEI [<!ENTITY a 'b'>]><TEI>&a;</TEI>", "entity"),
    ],
)
def test_what_is_no_source_is_refused(data: bytes, said: str):
    with pytest.raises(UnreadableInputError, match=said):
        read_source(data, "orchard.xml")
