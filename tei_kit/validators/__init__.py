"""Validators: a TEI file against its schemas, its rules and its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules import installed_rules
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.namespace import namespace_findings
from tei_kit.validators.schemas.choosing import schemas_for
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.own import own_schema

__all__ = ["LoadedSchema", "own_schema", "schemas_for", "validate"]


def validate(
    file: TeiFile,
    *,
    source: bytes | None = None,
    encoding: str | None = None,
    rules: Sequence[Rule] | None = None,
    schemas: Sequence[LoadedSchema] | None = None,
) -> list[Finding]:
    """Check one TEI file: namespace, schemas, rules, and fidelity to its source.

    One cause makes one finding: a file that is no TEI at all is told so and left alone, what a rule
    explains better than the schema is left to the rule, and what two schemas object to at the same
    place is said once.

    Args:
        file: the parsed file.
        source: the bytes that the file was encoded from, None where they are not at hand.
        encoding: how the source is encoded, None meaning UTF-8 with or without signature.
        rules: the rules to apply; None means all that are installed.
        schemas: the schemas to check against (`schemas_for` chooses them for a file); None means
            tei_kit's own, and an empty sequence none at all.

    Returns:
        The findings in order of their place.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> for finding in validate(parse_tei("a.xml", b"<TEI/>")):
    ...     print(finding.message)
    The root <TEI> is in no namespace, so nothing in this file is TEI.
    """
    chosen = (own_schema(),) if schemas is None else tuple(schemas)
    if not any(schema.begins_with(str(file.root.tag)) for schema in chosen):
        not_tei = namespace_findings(file)
        if not_tei:
            return not_tei
    active = installed_rules() if rules is None else rules
    findings = _schema_findings(file, chosen, frozenset(rule.name for rule in active))
    for rule in active:
        findings.extend(rule.check(file))
    if source is not None:
        from tei_kit.validators.fidelity import fidelity_findings  # noqa: PLC0415 - seldom needed

        findings.extend(fidelity_findings(file, source, encoding))
    return sorted(findings)


def _schema_findings(
    file: TeiFile, schemas: Sequence[LoadedSchema], active_rules: frozenset[str]
) -> list[Finding]:
    are_several = sum(schema.is_grammar for schema in schemas) > 1
    by_place: dict[tuple[int, int], list[Finding]] = {}
    of_rules: list[Finding] = []
    for schema in schemas:
        if not schema.is_grammar:
            of_rules.extend(schema.check(file, active_rules))
            continue
        found: dict[tuple[int, int], list[Finding]] = {}
        for finding in schema.check(file, active_rules):
            signed = _signed(finding, schema) if are_several else finding
            found.setdefault((finding.line, finding.column), []).append(signed)
        by_place = found | by_place
    return [*of_rules, *(finding for findings in by_place.values() for finding in findings)]


def _signed(finding: Finding, schema: LoadedSchema) -> Finding:
    return replace(finding, advice=f"{finding.advice} So says {schema.name}.".lstrip())
