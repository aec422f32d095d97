"""`validate` calls invalid what jing calls invalid: documents of the grammar, and mutants."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tei_kit.relaxng import load_schema
from tei_kit.relaxng.names import local
from tei_kit.tei.names import XML_ID, XML_LANG
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import own_schema, validate
from tei_kit.validators.schema_files import schema_path
from tests.conformance._jing import jing
from tests.conformance._mutants import mutants
from tests.relaxng.generation import Generator

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS, SIZE, MUTANTS, SEED = 60, 60, 600, 20260302
ATTRIBUTES = ["when", "ref", "type", "cert", "quantity", "target", "foo", "rend", XML_ID, XML_LANG]
CONTESTED = ("\u00ad", "\u200b", "\ue000")
"""What jing lets pass in words on a Java since version 9: it writes `[^\\p{C}\\p{Z}]` as a Java
expression that negates the whole intersection there, and then refuses separators only."""


@cache
def _files() -> tuple[bytes, ...]:
    path = schema_path("tei_kit.rng")
    schema = load_schema(path.read_bytes(), path.name)
    generator = Generator(schema, SEED)
    documents = [etree.fromstring(generator.document(SIZE)) for _ in range(DOCUMENTS)]
    names = [*sorted(map(local, schema.element_names())), "foo"]
    changed = list(islice(mutants(documents, names, ATTRIBUTES, SEED), MUTANTS))
    written = (etree.tostring(root, encoding="utf-8") for root in (*documents, *changed))
    return tuple(data for data in written if not any(odd in data.decode() for odd in CONTESTED))


def _is_invalid(data: bytes) -> bool:
    findings = own_schema().check(parse_tei("x.xml", data), frozenset())
    return any(finding.rule == "schema" for finding in findings)


@pytest.mark.external
def test_the_verdict_is_that_of_jing(tmp_path: Path) -> None:
    paths = []
    for number, data in enumerate(_files()):
        paths.append(tmp_path / f"{number:04}.xml")
        paths[-1].write_bytes(data)
    refused = jing(schema_path("tei_kit.rng"), paths)
    assert MUTANTS / 4 < len(refused) < MUTANTS
    differing = [
        (path.name, refused.get(path), data.decode())
        for path, data in zip(paths, _files(), strict=True)
        if _is_invalid(data) != (path in refused)
    ]
    assert differing == []


def test_what_is_left_to_a_rule_the_rule_reports() -> None:
    """A file that the schema refuses has an error, whichever stage reports it."""
    for data in _files()[: DOCUMENTS + 200]:
        if _is_invalid(data):
            findings = validate(parse_tei("x.xml", data))
            assert any(finding.severity == "error" for finding in findings), data
