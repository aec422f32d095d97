"""Findings that somebody says to ignore, and why: instructions in the file, entries of a project.

`<?tei-kit ignore impossible-date: the source has 31 June?>` suppresses the findings of a rule (of
several: names between commas) in the element that directly follows; before the root, in the whole
file. A reason is required. What suppresses nothing is a finding itself, so that no suppression
outlives its cause.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tei_kit.findings.outline import Instruction, Outline
from tei_kit.findings.stages import STAGES
from tei_kit.model import Finding
from tei_kit.rules import installed_rules

UNUSED = "unused-suppression"
WITHOUT_REASON = "suppression-without-reason"

_MARK = b"<?tei-kit"
_IGNORE = re.compile(r"ignore(?:\s+(?P<rules>[^:]*))?(?::(?P<reason>.*))?", re.DOTALL)
_SYNTAX = "Write <?tei-kit ignore RULE: the reason?>."


class Suppressed(NamedTuple):
    """What is left of the findings of a file, how many went, and which of the project's rules."""

    findings: list[Finding]
    suppressed: int
    used_by_project: frozenset[str]


@dataclass(slots=True)
class _Suppression:
    place: tuple[int, int]
    rules: tuple[str, ...]
    first: int
    last: int
    used: set[str]

    def covers(self, finding: Finding, number: int | None) -> bool:
        if finding.rule not in self.rules:
            return False
        return self.first == 0 or (number is not None and self.first <= number <= self.last)


def may_suppress(data: bytes) -> bool:
    """Tell, without parsing, whether a file can hold an instruction for tei-kit."""
    return _MARK in data


def applied_rules(findings: Sequence[Finding], *, has_source: bool) -> frozenset[str]:
    """Return the rules that were applied to a file in which these findings were found.

    A file that is no TEI is told only that; without its source a file is not compared with it.
    """
    if any(finding.rule == "namespace" for finding in findings):
        return frozenset(["namespace"])
    names = {stage.name for stage in STAGES} | {rule.name for rule in installed_rules()}
    return frozenset(names if has_source else names - {"fidelity"})


def suppress(
    name: str,
    outline: Outline | None,
    findings: Sequence[Finding],
    applied: Collection[str],
    ignored: Collection[str] = (),
) -> Suppressed:
    """Take out the findings that the file itself or its project says to ignore.

    Args:
        name: how findings call the file.
        outline: the file's outline; None where it holds no instruction for tei-kit.
        findings: the findings, in the order of their places.
        applied: the rules that were applied to the file; a suppression of another one may well have
            a cause, and is not called unused.
        ignored: the rules that the project ignores in this file.

    Returns:
        The findings that are left, together with those about the suppressions.
    """
    active: list[_Suppression] = []
    left: list[Finding] = []
    if outline is not None:
        for instruction in outline.instructions:
            left.extend(_understood(name, outline, instruction, active))
    used_by_project = set()
    count = 0
    for finding in findings:
        element = outline.at(finding.line, finding.column) if outline and finding.line else None
        number = element.number if element else None
        # Of several, the innermost is the one that was meant; it comes last.
        cover = next((s for s in reversed(active) if s.covers(finding, number)), None)
        if cover is not None:
            cover.used.add(finding.rule)
        elif finding.rule in ignored:
            used_by_project.add(finding.rule)
        else:
            left.append(finding)
            continue
        count += 1
    for suppression in active:
        for rule in suppression.rules:
            if rule not in suppression.used:
                left.extend(unused(name, *suppression.place, rule, applied))
    return Suppressed(sorted(left), count, frozenset(used_by_project))


def unused(
    file: str, line: int, column: int, rule: str, applied: Collection[str]
) -> Iterator[Finding]:
    """Yield what there is to say about a suppression of a rule that suppressed nothing."""
    from tei_kit.findings.catalogue import nearest_rule  # noqa: PLC0415 - seldom needed

    meant = nearest_rule(rule)
    if meant != rule:
        message = f"There is no rule “{rule}”, so nothing is suppressed."
        advice = f"Did you mean {meant}?" if meant else "`tei-kit explain` lists the rules."
        yield Finding(file, line, column, UNUSED, "warning", message, advice)
    elif rule in applied:
        message = f"There is no finding of {rule} here that this suppression would be about."
        yield Finding(file, line, column, UNUSED, "warning", message, "Delete the suppression.")


def _understood(
    name: str, outline: Outline, instruction: Instruction, active: list[_Suppression]
) -> Iterator[Finding]:
    """Add what an instruction suppresses to `active`; yield what is wrong with it."""
    place = instruction.place
    found = _IGNORE.fullmatch(instruction.data.strip())
    rules = tuple(part for part in re.split(r"[\s,]+", (found and found["rules"]) or "") if part)
    if not rules:
        message = "This instruction for tei-kit is not understood."
        yield Finding(name, *place, UNUSED, "warning", message, _SYNTAX)
    elif not ((found and found["reason"]) or "").strip():
        message = "This suppression gives no reason, so it suppresses nothing."
        yield Finding(name, *place, WITHOUT_REASON, "warning", message, _SYNTAX)
    elif instruction.about is None:
        message = "No element directly follows this suppression, so it suppresses nothing."
        advice = "Put it directly before the element that it is about."
        yield Finding(name, *place, UNUSED, "warning", message, advice)
    else:
        element = outline.elements[instruction.about]
        active.append(_Suppression(place, rules, element.number, element.last, set()))
