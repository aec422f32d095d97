"""A compiled ODD written as an ODD: what it means is what was compiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd, compile_odd, grammar_of
from tei_kit.odd.compiled_form import compiled_form
from tei_kit.odd.header import title_of
from tei_kit.odd.reference import to_json
from tei_kit.odd.schematron import extract_schematron
from tei_kit.relaxng.writing import write_relaxng


def test_it_means_the_same(harbour: CompiledOdd) -> None:
    again = compile_odd(compiled_form(harbour), "again.odd")
    assert to_json(again) == to_json(harbour)
    assert extract_schematron(again).serialized() == extract_schematron(harbour).serialized()
    assert title_of(again) == "Logs of the <harbour> office"
    assert compiled_form(again) == compiled_form(harbour)


def test_a_source_without_header_or_schema_becomes_an_odd() -> None:
    specs = b'<elementSpec xmlns="http://www.tei-c.org/ns/1.0" ident="p"/>'
    again = compile_odd(compiled_form(compile_odd(specs, "parts.xml")), "again.odd")
    assert (again.ident, title_of(again), list(again.elements)) == ("parts", "parts", ["p"])


@pytest.mark.conformance
@pytest.mark.parametrize("name", ["tei_bare", "tei_simplePrint"])
def test_a_customization_needs_its_source_no_longer(shared: Path, name: str) -> None:
    path = shared / "p5" / "odd" / f"{name}.odd"
    subset = (shared / "p5" / "p5subset.xml").read_bytes()
    compiled = compile_odd(path.read_bytes(), path.name, lambda _address: subset)
    again = compile_odd(compiled_form(compiled), "again.odd")
    assert write_relaxng(grammar_of(again)) == write_relaxng(grammar_of(compiled))
