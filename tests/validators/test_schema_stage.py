"""The verdict and its explanation agree, whatever is broken; nothing is fetched."""

from __future__ import annotations

import socket
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tei_kit.tei.names import XML_ID
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.validators import own_schema
from tei_kit.validators.schema_files import schema_path
from tests.conformance._mutants import mutants

if TYPE_CHECKING:
    from tei_kit.model import Finding

ATTRIBUTES = ["when", "ref", "type", "n", "cert", "quantity", "target", "rend", "id"]


def findings(file: TeiFile) -> list[Finding]:
    """Return what the grammar objects to; the constraints have tests of their own."""
    found = own_schema().check(file, frozenset())
    return [finding for finding in found if finding.rule == "schema"]


def has_single_identifiers(file: TeiFile) -> bool:
    """libxml2 does not look at identifiers; RELAX NG's DTD compatibility does."""
    identifiers = [element.get(XML_ID) for element in file.root.iter("*") if element.get(XML_ID)]
    return len(set(identifiers)) == len(identifiers)


def test_every_mutant_is_explained_if_and_only_if_it_is_invalid(memorandum: str) -> None:
    verdict = etree.RelaxNG(etree.parse(schema_path("tei_kit.rng")))
    root = etree.fromstring(memorandum.encode())
    names = ["p", "persName", "list", "item", "head", "seg", "foo", "pb", "teiHeader", "choice"]
    for mutant in islice(mutants([root], names, ATTRIBUTES, seed=7), 150):
        file = parse_tei("m.xml", etree.tostring(mutant))
        found = findings(file)
        assert bool(found) is not (verdict.validate(file.root) and has_single_identifiers(file))
        assert all(finding.message.endswith(".") and finding.line for finding in found)


def test_locations_that_a_file_names_are_not_followed(
    memorandum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: Any, **_named: Any) -> None:
        pytest.fail("the validator went to the network")

    monkeypatch.setattr(socket, "create_connection", refuse)
    hint = (
        '<TEI xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://www.tei-c.org/ns/1.0 http://schema.example/tei.xsd"'
    )
    file = parse_tei("m.xml", memorandum.replace("<TEI", hint).encode())
    messages = [finding.message for finding in findings(file)]
    assert len(messages) == 1
    assert "schemaLocation" in messages[0]


def test_comments_and_instructions_do_not_disturb(memorandum: str) -> None:
    noisy = memorandum.replace("<p>", "<!-- x --><p><?x y?>").replace("<row>", "<row><!-- x -->")
    assert findings(parse_tei("m.xml", noisy.encode())) == []
