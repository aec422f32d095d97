"""A Schematron schema: loaded once, checks any number of files."""

from __future__ import annotations

from functools import cached_property

from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.schematron.checking import Fired, check
from tei_kit.schematron.compilation import ReadySchema, compile_schema, refuse_wrong_tests
from tei_kit.schematron.declarations import Declarations
from tei_kit.schematron.phases import DEFAULT_PHASE
from tei_kit.schematron.placing import Placer
from tei_kit.schematron.reading import read_schematron
from tei_kit.schematron.telling import TestPlace, Told, failed, unevaluated, unmatched
from tei_kit.schematron.violations import Violation
from tei_kit.tei.parsing import TeiFile


class Schematron:
    """The rules of a schema, or of one of its phases.

    Args:
        declarations: the schema as it is written.
        phase: a phase's name, "#DEFAULT" or "#ALL".
        is_trusted: whether the tests are known to be right, so that only those are made ready that
            a document needs.

    Raises:
        SchematronError: if an expression is wrong or refused, or there is no such phase.
    """

    def __init__(
        self, declarations: Declarations, phase: str = DEFAULT_PHASE, *, is_trusted: bool = False
    ) -> None:
        self.declarations = declarations
        self.phase = phase
        self._ready: ReadySchema = compile_schema(declarations, phase)
        if not is_trusted:
            refuse_wrong_tests(self._ready)

    @property
    def name(self) -> str:
        """How messages call the schema."""
        return self.declarations.name

    @cached_property
    def number_of_tests(self) -> int:
        """How many tests the active patterns have."""
        rules = [rule for pattern in self._ready.patterns for rule in pattern.rules]
        return sum(len(rule.declaration.assertions) for rule in rules)

    def validate(self, file: TeiFile) -> tuple[Violation, ...]:
        """Return the tests that a file does not pass, in the order of their places.

        A test that can't be evaluated makes one violation of the kind "unevaluated"; the others
        are evaluated all the same.
        """
        found = check(self._ready, file.root)
        if not found:
            return ()
        placer = Placer(file)
        violations = [_violation(fired, placer) for fired in found]
        return tuple(sorted(violations, key=lambda one: (one.line, one.column)))


def load_schematron(
    data: bytes,
    name: str,
    resolver: Resolver = refuse_everything,
    *,
    phase: str = DEFAULT_PHASE,
) -> Schematron:
    """Make a schema ready.

    Args:
        data: the bytes of the schema.
        name: how messages call it; what it includes is resolved against it.
        resolver: gives the files that it includes.
        phase: a phase's name, "#DEFAULT" or "#ALL".

    Raises:
        SchematronError: if it can't be used; the message says where and why.
    """
    return Schematron(read_schematron(data, name, resolver), phase)


def _violation(fired: Fired, placer: Placer) -> Violation:
    rule = fired.rule.declaration
    if fired.test is None:
        return unmatched(
            placer, fired.node, fired.pattern.id, rule, reason=fired.reason, others=fired.others
        )
    declared = fired.test.declaration
    place = TestPlace(fired.pattern.id, rule, declared)
    if fired.reason:
        return unevaluated(placer, fired.node, place, fired.reason, fired.others)
    told = Told(fired.message, fired.diagnostics, fired.properties)
    return failed(placer, fired.node, place, told)
