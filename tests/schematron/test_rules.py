"""Rules, contexts, variables and messages, case by case."""

from __future__ import annotations

import pytest

from tests.schematron.rule_cases import CASES, Case
from tests.schematron.writing import loaded, told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_fires_where(case: Case) -> None:
    assert told(loaded(case.schema), case.document) == case.told
