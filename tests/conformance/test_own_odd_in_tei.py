"""What our ODD allows is TEI: proved on the automata, and tried on documents made at random."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tei_kit.odd import compile_odd, schema_of
from tei_kit.relaxng import Schema, load_schema
from tei_kit.relaxng.names import local
from tests.conformance._inclusion import attributes_beyond, contents_beyond, elements
from tests.conformance._jing import jing
from tests.conformance._mutants import ODD_VALUES
from tests.relaxng.generation import Generator
from tests.schema._own_odd import OWN_ODD, TEI, own_odd

DOCUMENTS, SIZES, SEED = 30, (20, 40, 80), 20261130
VALUES = (
    "word", "two words", "1953-05-15", "1953-05", "1953", "--05-15", "---03", "10:00:00", "P10M",
    "12cm", "80%", "1,2", "1,2 3,4 5,6", "4.9.0", "0.1.0", "2.0b1", "en", "sr-Latn", "#a", "#a #b",
    "https://example.org/?a=b&c=d", "12", "-2.5", "1/3", "1e3", "INF", ".5", "true", "0",
)  # fmt: skip


@cache
def _ours() -> Schema:
    return schema_of(compile_odd(OWN_ODD.read_bytes(), OWN_ODD.name))


@cache
def _theirs(shared: Path) -> Schema:
    path = shared / "p5" / "compiled" / "tei_all.rng"
    return load_schema(path.read_bytes(), path.name)


@cache
def _documents() -> tuple[bytes, ...]:
    generator = Generator(_ours(), SEED)
    return tuple(
        generator.document(SIZES[number % len(SIZES)]).encode() for number in range(DOCUMENTS)
    )


def test_it_compiles_without_complaint() -> None:
    assert compile_odd(OWN_ODD.read_bytes(), OWN_ODD.name).findings == ()


@pytest.mark.conformance
def test_no_content_goes_beyond_that_of_the_tei(shared: Path) -> None:
    assert list(contents_beyond(_ours(), _theirs(shared))) == []


@pytest.mark.conformance
def test_no_attribute_and_no_value_goes_beyond_that_of_the_tei(shared: Path) -> None:
    listed = {str(item.get("ident")) for item in own_odd().iter(f"{TEI}valItem")}
    samples = [*ODD_VALUES, *VALUES, *sorted(listed)]
    assert list(attributes_beyond(_ours(), _theirs(shared), samples)) == []


def test_a_difference_would_be_found(shared: Path) -> None:
    assert list(contents_beyond(_theirs(shared), _ours())) != []


def test_what_is_made_from_it_is_valid_under_it() -> None:
    for data in _documents():
        assert _ours().validate(data) == [], data


@pytest.mark.conformance
def test_what_is_made_from_it_is_valid_tei(shared: Path) -> None:
    for data in _documents():
        assert _theirs(shared).validate(data) == [], data


@pytest.mark.conformance
@pytest.mark.external
def test_jing_finds_it_valid_tei(shared: Path, tmp_path: Path) -> None:
    files = []
    for number, data in enumerate(_documents()):
        files.append(tmp_path / f"{number:04}.xml")
        files[-1].write_bytes(data)
    assert jing(shared / "p5" / "compiled" / "tei_all.rng", files) == {}


@pytest.mark.conformance
def test_the_odd_itself_is_valid_tei(shared: Path) -> None:
    assert _theirs(shared).validate(OWN_ODD.read_bytes()) == []


def test_the_compiled_schema_has_every_element_of_the_odd() -> None:
    declared = {spec.get("ident") for spec in own_odd().iter(f"{TEI}elementSpec")}
    assert {local(name) for name in elements(_ours())} == declared
