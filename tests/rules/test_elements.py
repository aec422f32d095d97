"""One walk finds elements by name and attributes by name, in document order."""

from __future__ import annotations

from tei_kit.rules._elements import attributes, elements
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import parse_tei

FILE = parse_tei(
    "a.xml",
    b'<text xmlns="http://www.tei-c.org/ns/1.0"><num n="1"/><p who="#a" rend="b"><measure n="2"/>'
    b'<!-- <num n="0"/> --><num n="3" when="1921" ref="#c"/></p><num xmlns="" n="4"/></text>',
)


def test_elements_of_several_names_are_in_document_order() -> None:
    assert [element.get("n") for element in elements(FILE, ("num", "measure"))] == ["1", "2", "3"]
    assert elements(FILE, ["date"]) == []


def test_attributes_are_in_the_order_of_their_elements() -> None:
    found = attributes(FILE, ("ref", "who"))
    assert [(local_name(one.element.tag), one.name, one.value) for one in found] == [
        ("p", "who", "#a"),
        ("num", "ref", "#c"),
    ]
