"""The constraints of an ODD: Schematron, but for what our own rules say better."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from tei_kit.model import Finding
from tei_kit.schematron.declarations import Declarations
from tei_kit.schematron.reading import read_schematron
from tei_kit.schematron.schema import Schematron
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.schematron import findings_of

_SAID_BETTER: Final = {
    "pointer-leads-somewhere": "broken-pointer",
    "pointers-lead-somewhere": "broken-pointer",
    "passage-can-be-found": "broken-pointer",
    "period-in-order": "reversed-date",
    "limits-in-order": "reversed-date",
    "when-stands-alone": "overloaded-date",
    "from-excludes-not-before": "overloaded-date",
    "to-excludes-not-after": "overloaded-date",
}
"""Constraints of our ODD, and of those that build on it, by the rules that make them needless."""


def load_constraints(name: str, data: bytes) -> LoadedSchema:
    """Make the Schematron of an ODD ready, as far as a document needs it.

    Args:
        name: how messages call it.
        data: its bytes, as they were extracted from the ODD and are known to be right.
    """
    declared = read_schematron(data, name)

    @lru_cache(maxsize=8)
    def ready(active_rules: frozenset[str]) -> Schematron:
        kept = _without_what_is_said_better(declared, active_rules)
        return Schematron(kept, is_trusted=True)

    def check(file: TeiFile, active_rules: frozenset[str]) -> list[Finding]:
        return findings_of(file, ready(active_rules).validate(file))

    return LoadedSchema(name, lambda _tag: False, check, is_grammar=False)


def refuse_wrong_constraints(name: str, data: bytes) -> None:
    """Make sure that the Schematron of an ODD is right.

    Raises:
        SchematronError: if a constraint can't be used; the message says which and why.
    """
    Schematron(read_schematron(data, name))


def _without_what_is_said_better(
    declared: Declarations, active_rules: frozenset[str]
) -> Declarations:
    needless = tuple(
        f"-{constraint}" for constraint, rule in _SAID_BETTER.items() if rule in active_rules
    )
    kept = tuple(one for one in declared.patterns if not one.id.endswith(needless))
    return replace(declared, patterns=kept)
