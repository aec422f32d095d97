"""Every rule is described; the snippets of the stages are judged as they say."""

from __future__ import annotations

import pytest

from tei_kit.findings.catalogue import described, nearest_rule, rule_descriptions
from tei_kit.findings.outline import Outline
from tei_kit.findings.stages import STAGES
from tei_kit.findings.suppression import suppress
from tests.findings._files import RULES, document, found

NAMES = sorted(rule_descriptions())
ALL = frozenset(NAMES)
IN_BODIES = ("schema", "unused-suppression", "suppression-without-reason")


def test_all_rules_are_there() -> None:
    assert set(NAMES) == {rule.name for rule in RULES} | {stage.name for stage in STAGES}


@pytest.mark.parametrize("name", NAMES)
def test_a_description_has_all_its_parts(name: str) -> None:
    rule = rule_descriptions()[name]
    assert rule.summary.endswith(".")
    assert "*Wrong*" not in rule.text
    assert "Source:" not in rule.text
    assert {example.is_right for example in rule.examples} == {True, False}


@pytest.mark.parametrize("name", IN_BODIES)
def test_snippets_of_stages(name: str) -> None:
    for example in rule_descriptions()[name].examples:
        data = document(example.xml)
        left = suppress("a.xml", Outline(data), found(data), ALL).findings
        assert any(finding.rule == name for finding in left) is not example.is_right, left


def test_the_snippets_of_the_namespace() -> None:
    for example in rule_descriptions()["namespace"].examples:
        rules = {finding.rule for finding in found(example.xml.encode())}
        assert ("namespace" in rules) is not example.is_right


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("broken-pointer", "broken-pointer"),
        ("Broken_Pointer", "broken-pointer"),
        ("brokn-pointr", "broken-pointer"),
        ("xyzzy", None),
    ],
)
def test_the_nearest_rule(written: str, meant: str | None) -> None:
    assert nearest_rule(written) == meant


def test_a_rule_without_docstring() -> None:
    assert described("mine", "error", "").summary == "mine"
