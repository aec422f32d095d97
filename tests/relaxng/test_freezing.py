"""A schema that was frozen and thawed is the same schema."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.relaxng import freeze_schema, load_schema, thaw_schema
from tests.relaxng.generation import Generator, Mutator
from tests.relaxng.spec_cases import Case, read_cases

CASES = [case for case in read_cases() if case.schema]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_same_verdicts(case: Case) -> None:
    assert case.schema is not None
    schema = load_schema(case.schema, "schemas/main.rng", case.resolve)
    thawed = thaw_schema(freeze_schema(schema))
    for document in (*case.valid, *case.invalid):
        assert thawed.validate(document) == schema.validate(document)


def test_what_documents_have_shown_is_not_frozen() -> None:
    schema = load_schema(CASES[0].schema or b"", "s.rng", CASES[0].resolve)
    before = freeze_schema(schema)
    for document in (*CASES[0].valid, *CASES[0].invalid):
        schema.validate(document)
    assert freeze_schema(schema) == before
    assert freeze_schema(thaw_schema(before)) == before


@pytest.mark.parametrize("damage", [b"", b"x" * 40])
def test_damage_is_refused(damage: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        thaw_schema(damage)


@pytest.mark.conformance
def test_tei_is_the_same(shared: Path) -> None:
    path = shared / "p5" / "compiled" / "tei_lite.rng"
    schema = load_schema(path.read_bytes(), path.name)
    thawed = thaw_schema(freeze_schema(schema))
    for seed in range(4):
        document = Generator(schema, seed).document(60)
        mutants = [Mutator(document, seed).mutant() for _ in range(5)]
        for text in (document, *(mutant.text for mutant in mutants if mutant)):
            assert thawed.validate(text.encode()) == schema.validate(text.encode())
