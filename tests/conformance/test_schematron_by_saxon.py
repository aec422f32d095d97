"""Schematron as Saxon sees it: the same tests fire at the same places, with the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from tei_kit.schematron import Schematron, Violation
from tei_kit.tei.parsing import TeiFile, parse_tei
from tests.schematron.rule_cases import CASES, Case
from tests.schematron.writing import loaded

pytest.importorskip("saxonche")

from tei_kit.schematron.saxon import SaxonSchematron

pytestmark = pytest.mark.conformance


def said(violations: Iterable[Violation]) -> Counter[tuple[object, ...]]:
    """Return what both engines must say; the reasons why there is no value are each one's own."""
    return Counter(
        (
            one.at,
            one.test,
            one.kind,
            one.line,
            one.column,
            one.path,
            "" if one.kind == "unevaluated" else one.message,
            one.diagnostics,
        )
        for one in violations
        if not (one.kind == "unevaluated" and one.severity == "information")
    )


def differences(schema: Schematron, files: Iterable[TeiFile]) -> list[object]:
    """Return where the engines differ."""
    saxon = SaxonSchematron(schema.declarations, schema.phase)
    found: list[object] = []
    for file in files:
        ours, theirs = said(schema.validate(file)), said(saxon.validate(file))
        found.extend(("ours only", file.name, one) for one in ours - theirs)
        found.extend(("Saxon only", file.name, one) for one in theirs - ours)
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_fires_where(case: Case) -> None:
    file = parse_tei("a.xml", case.document.encode())
    assert differences(loaded(case.schema), [file]) == []
