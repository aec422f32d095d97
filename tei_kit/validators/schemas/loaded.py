"""A schema that is ready to check files, of whatever language it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tei_kit.model import Finding
from tei_kit.tei.parsing import TeiFile

SCHEMA_RULE = "schema"
"""The rule that the findings of every schema bear."""


@dataclass(frozen=True, slots=True)
class SchematronChoice:
    """Say how Schematron is checked: which phase, and whether Saxon evaluates it.

    Without a phase it is the one that a schema names as its own, else all patterns.
    """

    phase: str | None = None
    by_saxon: bool = False


@dataclass(frozen=True, slots=True)
class LoadedSchema:
    """Check files against one schema.

    `begins_with` tells whether an element (its tag as lxml writes it) can be the root. `check`
    returns what keeps a file from being valid, each cause once; it is handed the names of the rules
    that run as well, and leaves to them what they explain better. What is no grammar can't tell by
    itself whether a file is valid. `as_chosen` makes the same schema ready as a choice says, where
    there is one for it.
    """

    name: str
    begins_with: Callable[[str], bool]
    check: Callable[[TeiFile, frozenset[str]], list[Finding]]
    is_grammar: bool = True
    as_chosen: Callable[[SchematronChoice], LoadedSchema] | None = None

    def and_rules(self, rules: LoadedSchema) -> LoadedSchema:
        """Return this grammar with further rules that belong to it."""

        def check(file: TeiFile, active_rules: frozenset[str]) -> list[Finding]:
            return [*self.check(file, active_rules), *rules.check(file, active_rules)]

        return LoadedSchema(self.name, self.begins_with, check)
