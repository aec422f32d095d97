"""Schematron: the engine tells which tests fail where; here they become findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

from tei_kit.model import Finding
from tei_kit.relaxng import Resolver, refuse_everything
from tei_kit.schematron import DEFAULT_PHASE, Violation
from tei_kit.schematron.declarations import Declarations
from tei_kit.schematron.parts import embedded_schematron
from tei_kit.schematron.reading import read_schematron
from tei_kit.schematron.schema import Schematron
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.schemas.kinds import kind_by_content
from tei_kit.validators.schemas.loaded import LoadedSchema, SchematronChoice

SCHEMATRON_RULE = "schematron"
"""The rule that the findings of every test of Schematron bear."""


def load_rules(name: str, data: bytes, resolver: Resolver = refuse_everything) -> LoadedSchema:
    """Make Schematron ready: a schema, or the rules that a RELAX NG grammar carries.

    Args:
        name: how messages call it; relative references are resolved against it.
        data: its bytes.
        resolver: gives the further files that it includes.

    Raises:
        SchematronError: if it can't be used; the message says where and why.
    """
    return _as_chosen(_declarations(name, data, resolver), SchematronChoice())


def _as_chosen(declarations: Declarations, choice: SchematronChoice) -> LoadedSchema:
    schema = Schematron(declarations, choice.phase or DEFAULT_PHASE)
    validate = schema.validate
    if choice.by_saxon and schema.number_of_tests:
        from tei_kit.schematron.saxon import SaxonSchematron  # noqa: PLC0415 - an extra

        validate = SaxonSchematron(declarations, schema.phase).validate

    @cache
    def as_chosen(other: SchematronChoice) -> LoadedSchema:
        return _as_chosen(declarations, other)

    return replace(_loaded(schema, validate), as_chosen=as_chosen)


def _loaded(schema: Schematron, validate: Callable[[TeiFile], Iterable[Violation]]) -> LoadedSchema:
    def check(file: TeiFile, _active_rules: frozenset[str]) -> list[Finding]:
        if not schema.number_of_tests:
            return [_nothing_to_check(file, schema.name)]
        return findings_of(file, validate(file))

    return LoadedSchema(schema.name, lambda _tag: False, check, is_grammar=False)


def findings_of(file: TeiFile, violations: Iterable[Violation]) -> list[Finding]:
    """Return what a file does not pass as findings."""
    return [_finding(file, violation) for violation in violations]


def _declarations(name: str, data: bytes, resolver: Resolver) -> Declarations:
    if kind_by_content(data) == "rng":
        return embedded_schematron(data, name)
    return read_schematron(data, name, resolver)


def _finding(file: TeiFile, violation: Violation) -> Finding:
    message, advice = (_unevaluated if violation.kind == "unevaluated" else _failed)(violation)
    return Finding(
        file.name,
        violation.line,
        violation.column,
        SCHEMATRON_RULE,
        violation.severity,
        message,
        advice,
        violation.test_id or f"{violation.pattern_id} {violation.test}".strip(),
    )


def _nothing_to_check(file: TeiFile, name: str) -> Finding:
    message = f"{name} holds no Schematron rules, so there is nothing to check by them."
    advice = "Compile it with its rules, or take out the instruction that names it for them."
    return Finding(file.name, 0, 0, SCHEMATRON_RULE, "information", message, advice)


def _failed(violation: Violation) -> tuple[str, str]:
    message = violation.message or f"The test “{violation.test}” fails."
    texts = [_sentence(text) for text in (message, *violation.diagnostics) if text]
    return " ".join(texts), f"So says {_source(violation)}."


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":", "…", ")", "”", '"')) else f"{text}."


def _unevaluated(violation: Violation) -> tuple[str, str]:
    others = f", nor at {violation.others} more places" if violation.others else ""
    message = f"The test “{violation.test}” could not be evaluated here{others}: "
    return f"{message}{violation.message}.", f"Look at {_source(violation)}."


def _source(violation: Violation) -> str:
    name = violation.test_id or violation.rule_id or violation.pattern_id
    return f"{violation.at} ({name})" if name else violation.at
