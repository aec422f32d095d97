"""Every section of the specification by small schemas and documents, as in jing's own suite."""

from __future__ import annotations

import pytest

from tei_kit.relaxng import SchemaError, load_schema
from tests.relaxng.spec_cases import Case, read_cases

CASES = list(read_cases())
SCHEMAS = [
    pytest.param(case, schema, correct, id=f"{case}-{'' if correct else 'in'}correct{number}")
    for case in CASES
    for correct, schemas in (
        (True, case.correct + ([case.schema] if case.schema else [])),
        (False, case.incorrect),
    )
    for number, schema in enumerate(schemas)
]
DOCUMENTS = [
    pytest.param(case, document, valid, id=f"{case}-{'' if valid else 'in'}valid{number}")
    for case in CASES
    for valid, documents in ((True, case.valid), (False, case.invalid))
    for number, document in enumerate(documents)
]


def test_there_are_several_hundred_cases() -> None:
    assert len(SCHEMAS) > 300
    assert len(DOCUMENTS) > 200


@pytest.mark.parametrize(("case", "schema", "correct"), SCHEMAS)
def test_schema_is_accepted_or_refused(case: Case, schema: bytes, *, correct: bool) -> None:
    if correct:
        load_schema(schema, "schemas/main.rng", case.resolve)
    else:
        with pytest.raises(SchemaError) as refusal:
            load_schema(schema, "schemas/main.rng", case.resolve)
        assert refusal.value.line >= 1
        assert refusal.value.column >= 1
        assert refusal.value.reason


@pytest.mark.parametrize(("case", "document", "valid"), DOCUMENTS)
def test_document_is_valid_or_not(case: Case, document: bytes, *, valid: bool) -> None:
    assert case.schema is not None
    schema = load_schema(case.schema, "schemas/main.rng", case.resolve)
    first = schema.validate(document)
    assert (not first) == valid, first
    assert schema.validate(document) == first, "what a schema remembers must not change its mind"
