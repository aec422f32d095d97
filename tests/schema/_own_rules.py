"""The rules of our ODD as Schematron."""

from __future__ import annotations

from functools import cache

from tei_kit.odd import compile_odd
from tei_kit.odd.schematron import extract_schematron
from tei_kit.schematron import Schematron, Violation, load_schematron
from tests.schema._own_odd import OWN_ODD


@cache
def own_rules() -> Schematron:
    """Return the rules of our ODD."""
    extracted = extract_schematron(compile_odd(OWN_ODD.read_bytes(), OWN_ODD.name))
    assert extracted.left_out == ()
    return load_schematron(extracted.serialized(), "tei_kit.sch")


def rule_of(violation: Violation) -> str:
    """Return the name of the constraint that is violated, without that of its owner."""
    return violation.pattern_id.partition("-")[2]
