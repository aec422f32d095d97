"""Facets that XML Schema refuses are settled before it sees them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.relaxng import load_schema
from tei_kit.relaxng.datatypes.library import XML_SCHEMA_LIBRARY, DatatypeLibraries
from tei_kit.relaxng.xml_schema import write_xml_schema
from tei_kit.relaxng.xml_schema.facets import sayable_facets
from tests.relaxng.xml_schema.processors import Processors, nodes


@pytest.mark.parametrize(
    ("name", "facets", "sayable", "losses"),
    [
        ("int", "fractionDigits=2 minInclusive=1", "minInclusive=1", 0),
        ("decimal", "totalDigits=2 fractionDigits=3", "totalDigits=2", 0),
        ("decimal", "totalDigits=3 fractionDigits=2", "totalDigits=3 fractionDigits=2", 0),
        ("token", "minLength=3 maxLength=2", "", 1),
        ("token", "minLength=0 maxLength=0", "minLength=0 maxLength=0", 0),
        ("NMTOKENS", "minLength=0", "", 0),
        ("NMTOKENS", "length=0", "", 1),
        ("int", "minInclusive=1 minExclusive=1", "minExclusive=1", 0),
        ("int", "minInclusive=2 minExclusive=1", "minInclusive=2", 0),
        ("int", "maxInclusive=2 maxExclusive=2", "maxExclusive=2", 0),
        ("int", "minInclusive=2 maxInclusive=2", "minInclusive=2 maxInclusive=2", 0),
        ("int", "minExclusive=2 maxInclusive=2", "", 1),
        ("date", "minInclusive=2001-01-01 maxInclusive=2000-01-01", "", 1),
        ("token", "pattern=a pattern=b maxLength=1", "pattern=a pattern=b maxLength=1", 0),
    ],
)
def test_facets(name: str, facets: str, sayable: str, losses: int, tmp_path: Path) -> None:
    pairs = tuple((one.partition("=")[0], one.partition("=")[2]) for one in facets.split())
    found: list[str] = []
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, name, pairs)
    left = sayable_facets(datatype, found.append)
    assert " ".join("=".join(facet) for facet in left) == sayable
    assert len(found) == losses


@pytest.mark.parametrize(
    "datatype",
    [
        'xsd:unsignedByte { fractionDigits = "3" minExclusive = "1" minInclusive = "1" }',
        'xsd:NMTOKENS { minLength = "0" } | xsd:QName | "x"',
        'xsd:QName { pattern = "u.*" } | "x" | token',
        'list { (xsd:NMTOKENS | xsd:NMTOKENS "a" | xsd:NMTOKENS { length = "1" })+ }',
        "xsd:NOTATION | token { }",
    ],
)
def test_processors_accept_them(datatype: str, tmp_path: Path) -> None:
    schema = f"start = element a {{ attribute b {{ {datatype} }}? }}"
    engine = load_schema(schema.encode(), "s.rnc")
    processors = Processors(tmp_path, write_xml_schema(nodes(schema)).files)
    for value in ("", "x", "a", "a x", "3", "u:x", "x:y", "300"):
        document = f'<a b="{value}" xmlns:u="urn:u"/>'
        if not engine.validate(document.encode()):
            assert processors.verdicts(document)[0], document
