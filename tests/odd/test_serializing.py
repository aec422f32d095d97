"""A compiled ODD as a document: complete, and a source for others."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tei_kit.odd import CompiledOdd, compile_odd, schema_of, serialize_odd
from tei_kit.odd.header import title_of
from tei_kit.odd.reference import to_json
from tei_kit.odd.schematron import extract_schematron
from tests.conformance._equality import differences
from tests.conformance._tei import compiled, ours

_TEI = "http://www.tei-c.org/ns/1.0"
_SOURCE = (Path(__file__).parent / "cases" / "source.xml").read_bytes()

_ODD = f"""<TEI xmlns="{_TEI}" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Logs</title>
</titleStmt></fileDesc></teiHeader><text><body>
<schemaSpec ident="logs" source="source.xml" start="TEI list" docLang="de">
  <desc>Logs of ships.</desc>
  <moduleRef key="tei"/><moduleRef key="core" except="label"/>
  <constraintSpec ident="whole" scheme="schematron"/>
  <elementSpec ident="list" mode="change">
    <altIdent>liste</altIdent>
    <classes mode="change"><memberOf key="att.gone"/></classes>
    <attList><attDef ident="n" mode="delete"/>
      <attDef ident="type" mode="change" usage="req"/></attList>
  </elementSpec>
  <elementSpec ident="wave"><desc>a <gi>p</gi><gi>q</gi></desc>
    <classes><memberOf key="model.block"/></classes><content><textNode/></content></elementSpec>
  <classSpec ident="att.dated" type="atts" mode="change">
    <attList><attDef ident="cert" mode="change" usage="req"/></attList>
  </classSpec>
</schemaSpec></body></text></TEI>""".encode()


@pytest.fixture
def logs() -> CompiledOdd:
    return compile_odd(_ODD, "logs.odd", {"source.xml": _SOURCE}.__getitem__)


def test_compiled_again_it_is_the_same_schema_and_the_same_bytes(logs: CompiledOdd):
    data = serialize_odd(logs)
    again = compile_odd(data, "logs.compiled.odd")
    assert again.findings == ()
    assert list(differences(schema_of(logs), schema_of(again))) == []
    assert serialize_odd(again) == data


def test_it_keeps_what_the_schema_says_of_itself(logs: CompiledOdd):
    root = etree.fromstring(serialize_odd(logs))
    schema = root.find(f".//{{{_TEI}}}schemaSpec")
    assert dict(schema.attrib) == {"ident": "logs", "start": "TEI list", "docLang": "de"}
    assert [etree.QName(part).localname for part in schema[1:3]] == ["desc", "constraintSpec"]
    assert root.findtext(f".//{{{_TEI}}}title") == "Logs"
    wave = schema.find(f"{{{_TEI}}}elementSpec[@ident='wave']/{{{_TEI}}}desc")
    assert b"</gi><gi>" in etree.tostring(wave)


def test_what_it_holds_is_complete(logs: CompiledOdd):
    schema = etree.fromstring(serialize_odd(logs)).find(f".//{{{_TEI}}}schemaSpec")
    specs = [
        part
        for part in schema.iterchildren(etree.Element)
        if etree.QName(part).localname == "elementSpec"
    ]
    assert not any("mode" in spec.attrib or "source" in spec.attrib for spec in specs)
    known = {spec.get("ident") for spec in schema.iterchildren(etree.Element)}
    assert {one.get("key") for one in schema.iter(f"{{{_TEI}}}memberOf")} <= known


def test_others_may_build_on_it(logs: CompiledOdd):
    odd = (
        f'<TEI xmlns="{_TEI}"><schemaSpec ident="more" source="logs.xml"><moduleRef key="tei"/>'
        '<moduleRef key="core" include="TEI"/><moduleRef key="derived-module-logs"/></schemaSpec>'
        "</TEI>"
    ).encode()
    more = compile_odd(odd, "more.odd", {"logs.xml": serialize_odd(logs)}.__getitem__)
    assert list(more.elements) == ["TEI", "wave"]
    assert not schema_of(more).validate(f'<TEI xmlns="{_TEI}"><wave/></TEI>'.encode())


@pytest.mark.conformance
@pytest.mark.parametrize("name", ["tei_bare", "tei_simplePrint"])
def test_the_teis_own_are_the_same_schema_again(shared: Path, name: str):
    again = compile_odd(serialize_odd(compiled(shared, name)), f"{name}.compiled.odd")
    assert list(differences(ours(shared, name), schema_of(again))) == []


def test_it_means_the_same_for_all_that_is_made_from_it(harbour: CompiledOdd):
    again = compile_odd(serialize_odd(harbour), "again.odd")
    assert to_json(again) == to_json(harbour)
    assert extract_schematron(again).serialized() == extract_schematron(harbour).serialized()
    assert title_of(again) == "Logs of the <harbour> office"
    assert serialize_odd(again) == serialize_odd(harbour)


def test_a_source_without_header_or_schema_becomes_an_odd():
    specs = b'<elementSpec xmlns="http://www.tei-c.org/ns/1.0" ident="p"/>'
    again = compile_odd(serialize_odd(compile_odd(specs, "parts.xml")), "again.odd")
    assert (again.ident, title_of(again), list(again.elements)) == ("parts", "parts", ["p"])
