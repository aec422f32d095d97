"""The TEI's own schemas as XML Schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tei_kit.relaxng import load_schema
from tei_kit.relaxng.xml_schema import XmlSchemaFiles, write_xml_schema
from tests.relaxng.generation import Generator, Mutator
from tests.relaxng.test_tei import SCHEMAS
from tests.relaxng.xml_schema.processors import Processors, nodes

pytestmark = pytest.mark.conformance
TEI_ROOT = "http://www.tei-c.org/ns/1.0\x01TEI"


def read(shared: Path, name: str) -> bytes:
    return (shared / "p5" / "compiled" / f"{name}.rng").read_bytes()


def written(shared: Path, name: str) -> XmlSchemaFiles:
    return write_xml_schema(nodes(read(shared, name)), name=name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_documents(name: str, shared: Path, tmp_path: Path) -> None:
    """What is valid stays so; of what a single edit makes invalid, hardly anything passes."""
    schema = load_schema(read(shared, name), name)
    processors = Processors(tmp_path, written(shared, name).files)
    refused = passed = 0
    for seed in range(6):
        document = Generator(schema, seed).document(40, TEI_ROOT)
        assert processors.verdicts(document) == (True, True), document
        mutator = Mutator(document, seed)
        for mutant in filter(None, (mutator.mutant() for _ in range(20))):
            try:
                accepted = processors.libxml2.validate(etree.fromstring(mutant.text))
            except etree.XMLSyntaxError:
                continue  # libxml2 looks at xml:id itself
            if not schema.validate(mutant.text.encode()):
                assert accepted, mutant.text
            elif accepted:
                passed += 1
            else:
                refused += 1
    assert refused > 10
    assert refused >= 0.95 * (refused + passed)


def test_what_is_lost(shared: Path) -> None:
    """No content model of the TEI has to be loosened; what is said of wildcards is too much."""
    for name in SCHEMAS:
        kinds = {loss.kind for loss in written(shared, name).losses}
        assert kinds <= {"root", "wildcard", "text", "attributes", "value"}


def test_definitions_keep_their_names(shared: Path) -> None:
    main = written(shared, "tei_bare").files["tei_bare.xsd"].decode()
    assert '<xs:attributeGroup ref="tei:att.global.attributes"/>' in main
    assert '<xs:group ref="tei:model.paraPart" minOccurs="0" maxOccurs="unbounded"/>' in main
