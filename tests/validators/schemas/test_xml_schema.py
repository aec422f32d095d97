"""W3C XML Schema: verdict, places, words; nothing is fetched and no hint followed."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators.schema_files import schema_path
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.xml_schema import load_xml_schema

if TYPE_CHECKING:
    from pathlib import Path

    from tei_kit.model import Finding

XSD = "http://www.w3.org/2001/XMLSchema"


@pytest.fixture(scope="module")
def schema() -> LoadedSchema:
    path = schema_path("tei_kit.xsd")
    return load_xml_schema(path.name, path.read_bytes(), path.parent)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any, **_named: Any) -> None:
        pytest.fail("the validator went to the network")

    monkeypatch.setattr(socket, "create_connection", refuse)


def findings(schema: LoadedSchema, xml: str) -> list[Finding]:
    return schema.check(parse_tei("m.xml", xml.encode()), frozenset())


@pytest.mark.parametrize(
    ("right", "wrong", "message", "points_at"),
    [
        ("<item>Send boats.</item>", "<itm/>", "<itm> can't stand", "<itm/>"),
        ("<closer", "<closer lang='x'", "<closer> has no attribute @lang.", "lang='x'"),
        (' xml:id="place-south-lund"', ' xml:id="a b"', "“a b” can't be", 'xml:id="a b"'),
        ('<language ident="en"', "<language", "<language> lacks @ident.", "<language"),
        ("<sourceDesc>", "<sourceDesc>words", "Text can't stand directly in", "<sourceDesc>"),
        ('cert="high"', 'cert="hihg"', "“hihg” can't be the value of @cert", 'cert="hihg"'),
        (
            "<p>Nothing in the text was corrected.</p>",
            "",
            "<correction> is not complete: <ab>, <p> is missing.",
            "<correction",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_place(  # noqa: PLR0917 - a table of cases
    schema: LoadedSchema, memorandum: str, right: str, wrong: str, message: str, points_at: str
) -> None:
    broken = memorandum.replace(right, wrong, 1)
    found = findings(schema, broken)
    finding = next(one for one in found if one.message.startswith(message))
    line = broken.split("\n")[finding.line - 1]
    assert line[finding.column - 1 :].startswith(points_at)
    assert len({(one.line, one.column, one.message) for one in found}) == len(found)


def test_a_valid_file_has_no_findings(schema: LoadedSchema, memorandum: str) -> None:
    assert findings(schema, memorandum) == []


def test_hints_in_the_file_are_not_followed(schema: LoadedSchema, memorandum: str) -> None:
    hint = (
        '<TEI xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://www.tei-c.org/ns/1.0 https://schema.example/tei.xsd"'
    )
    assert all(
        "can't be" not in f.message for f in findings(schema, memorandum.replace("<TEI", hint))
    )


def test_a_schema_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    for location in ("https://schema.example/a.xsd", "../a.xsd", "/etc/hostname"):
        data = f'<schema xmlns="{XSD}"><include schemaLocation="{location}"/></schema>'
        with pytest.raises(UnreadableInputError, match=r"a\.xsd can't be used"):
            load_xml_schema("a.xsd", data.encode(), tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no schema",
        b"<schema/>",
        f'<schema xmlns="{XSD}"><element name="a" type="none"/></schema>'.encode(),
        f'<!DOCTYPE a [<!ENTITY b "c">]><schema xmlns="{XSD}">&b;</schema>'.encode(),
    ],
)
def test_an_incorrect_schema_is_unreadable_input(data: bytes) -> None:
    with pytest.raises(UnreadableInputError, match=r"The schema a\.xsd can't be used: .+"):
        load_xml_schema("a.xsd", data)
