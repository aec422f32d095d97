"""Validators: a TEI file against its schema, its rules and its source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tei_kit.model import Finding
from tei_kit.plugins import Rule, discover
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.fidelity import fidelity_findings
from tei_kit.validators.namespace import namespace_findings
from tei_kit.validators.schema import schema_findings

__all__ = ["validate"]


def validate(
    file: TeiFile,
    *,
    source: bytes | None = None,
    encoding: str | None = None,
    rules: Sequence[Rule] | None = None,
) -> list[Finding]:
    """Check one TEI file: namespace, schema, rules, and fidelity to its source.

    One cause makes one finding: a file that is no TEI at all is told so and left alone, and what a
    rule explains better than the schema is left to the rule.

    Args:
        file: the parsed file.
        source: the bytes that the file was encoded from, None where they are not at hand.
        encoding: how the source is encoded, None meaning UTF-8 with or without signature.
        rules: the rules to apply; None means all that are installed.

    Returns:
        The findings in order of their place.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> for finding in validate(parse_tei("a.xml", b"<TEI/>")):
    ...     print(finding.message)
    The root <TEI> is in no namespace, so nothing in this file is TEI.
    """
    not_tei = namespace_findings(file)
    if not_tei:
        return not_tei
    active = _installed_rules() if rules is None else rules
    findings = schema_findings(file, frozenset(rule.name for rule in active))
    for rule in active:
        findings.extend(rule.check(file))
    if source is not None:
        findings.extend(fidelity_findings(file, source, encoding))
    return sorted(findings)


@cache
def _installed_rules() -> tuple[Rule, ...]:
    return discover(Rule, "rules")
