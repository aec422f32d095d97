"""What is compiled from our ODD is current, and says no less than the ODD does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
import xmlschema
from lxml import etree

from tei_kit.relaxng import Schema, load_schema
from tei_kit.validators.schema_files import schema_path
from tests.cli.running import run
from tests.relaxng.generation import Generator
from tests.schema._own_odd import OWN_ODD

if TYPE_CHECKING:
    from pathlib import Path

FORMS = ("rng", "rnc", "xsd", "sch")
DOCUMENTS, SIZE, SEED = 60, 60, 20261130


@cache
def _documents() -> tuple[bytes, ...]:
    generator = Generator(_loaded("tei_kit.rng"), SEED)
    return tuple(generator.document(SIZE).encode() for _ in range(DOCUMENTS))


@cache
def _loaded(name: str) -> Schema:
    return load_schema(schema_path(name).read_bytes(), name)


def test_what_is_committed_is_what_the_odd_compiles_to(tmp_path: Path) -> None:
    formats = [argument for form in FORMS for argument in ("--format", form)]
    result = run("schema", "compile", str(OWN_ODD), "-o", "compiled", *formats, folder=tmp_path)
    assert result.returncode == 0, result.stderr
    stale = [
        path.name
        for path in sorted((tmp_path / "compiled").iterdir())
        if path.read_bytes() != OWN_ODD.with_name(path.name).read_bytes()
    ]
    assert stale == [], "make schema compiles them anew"


@pytest.mark.parametrize("name", ["tei_kit.rng", "tei_kit.rnc"])
def test_both_syntaxes_allow_what_was_made(name: str) -> None:
    for data in _documents():
        assert _loaded(name).validate(data) == [], data


def test_xml_schema_allows_what_relax_ng_allows() -> None:
    by_libxml2 = etree.XMLSchema(etree.parse(schema_path("tei_kit.xsd")))
    by_xmlschema = xmlschema.XMLSchema10(str(schema_path("tei_kit.xsd")))
    for number, data in enumerate(_documents()):
        root = etree.fromstring(data)
        assert by_libxml2.validate(root), by_libxml2.error_log
        if number % 3 == 0:
            errors = list(by_xmlschema.iter_errors(root, use_location_hints=False))
            assert not errors, errors[0]


def test_every_element_says_what_it_is_in_every_schema() -> None:
    described = "string(*[local-name()='annotation' or local-name()='documentation'])"
    for name, element in (("tei_kit.rng", "r:element"), ("tei_kit.xsd", "x:element")):
        found = etree.parse(schema_path(name)).xpath(
            f"//{element}[@name and not(@ref) and {described} = '']/@name",
            namespaces={
                "r": "http://relaxng.org/ns/structure/1.0",
                "x": "http://www.w3.org/2001/XMLSchema",
            },
        )
        assert found == [], name
