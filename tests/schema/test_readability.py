"""The two schemas say the same, and every part of them is used and described."""

from __future__ import annotations

from lxml import etree

from tei_kit.validators.schema_files import schema_path

RNG = {
    "r": "http://relaxng.org/ns/structure/1.0",
    "a": "http://relaxng.org/ns/compatibility/annotations/1.0",
}
XSD = {"x": "http://www.w3.org/2001/XMLSchema"}


def rng(path: str) -> list[str]:
    found = etree.parse(schema_path("tei_kit.rng")).xpath(path, namespaces=RNG)
    assert isinstance(found, list)
    return [str(value) for value in found]


def xsd(path: str) -> list[str]:
    found = etree.parse(schema_path("tei_kit.xsd")).xpath(path, namespaces=XSD)
    assert isinstance(found, list)
    return [str(value) for value in found]


def test_both_declare_the_same_elements_in_the_same_order() -> None:
    assert rng("//r:element/@name") == xsd("/x:schema/x:element/@name")


def test_every_element_is_defined_under_its_own_name() -> None:
    assert rng("//r:define[r:element]/@name") == rng("//r:element/@name")


def test_every_pattern_is_used() -> None:
    assert set(rng("//r:define/@name")) - set(rng("//r:ref/@name")) == set()


def test_every_group_is_used() -> None:
    assert set(xsd("/x:schema/x:group/@name")) - set(xsd("//x:group/@ref")) == set()
    declared, used = xsd("/x:schema/x:attributeGroup/@name"), xsd("//x:attributeGroup/@ref")
    assert set(declared) - set(used) == set()


def test_every_element_and_datatype_says_what_it_is_in_the_same_words() -> None:
    in_rng = {
        str(element.xpath("string(@name)")): str(
            element.xpath("string(a:documentation)", namespaces=RNG)
        )
        for element in etree.parse(schema_path("tei_kit.rng")).iter(f"{{{RNG['r']}}}element")
    }
    in_xsd = {
        str(element.get("name")): str(
            element.xpath("string(x:annotation/x:documentation)", namespaces=XSD)
        )
        for element in etree.parse(schema_path("tei_kit.xsd"))
        .getroot()
        .iterchildren(f"{{{XSD['x']}}}element")
    }
    assert in_rng == in_xsd
    assert all(text.endswith((".", "!")) for text in in_rng.values())


def test_every_element_carries_the_global_attributes() -> None:
    assert rng("//r:element[not(r:ref/@name='att.global')]/@name") == []
    assert xsd("/x:schema/x:element[not(.//x:attributeGroup/@ref='att.global')]/@name") == []
