"""The TEI's own schemas and documents."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tei_kit.relaxng import Schema, load_schema
from tests.relaxng.generation import Generator

pytestmark = pytest.mark.conformance
SCHEMAS = ("tei_all", "tei_bare", "tei_lite", "tei_minimal", "tei_simplePrint")


def load(shared: Path, name: str) -> Schema:
    path = shared / "p5" / "compiled" / f"{name}.rng"
    return load_schema(path.read_bytes(), path.name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_correct(shared: Path, name: str) -> None:
    schema = load(shared, name)
    assert schema.names_element("http://www.tei-c.org/ns/1.0\x01TEI")


def test_customizations_are_valid_tei(shared: Path) -> None:
    schema = load(shared, "tei_all")
    for path in sorted((shared / "p5" / "odd").glob("*.odd")):
        assert schema.validate(path.read_bytes()) == [], path.name


@pytest.mark.parametrize("name", SCHEMAS)
def test_generated_documents_are_valid(shared: Path, name: str) -> None:
    schema = load(shared, name)
    for seed in range(5):
        assert schema.validate(Generator(schema, seed).document(100).encode()) == []


def test_the_engine_imports_no_tree(shared: Path) -> None:
    """Validation needs expat alone, so a process starts fast."""
    code = (
        "import sys, tei_kit.relaxng; print([m for m in ('lxml', 'xmlschema') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
