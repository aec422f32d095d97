"""Every rule objects to its wrong snippets and to none of its right ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rules._snippets import RULES, Snippet, as_file, module_of, snippets

if TYPE_CHECKING:
    from tei_kit.plugins import Rule

ALL = [snippet for rule in RULES for snippet in snippets(rule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_shows_what_is_wrong_and_what_is_right(rule: Rule) -> None:
    assert {snippet.is_right for snippet in snippets(rule)} == {True, False}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_called_like_its_file(rule: Rule) -> None:
    assert rule.name == module_of(rule).rpartition(".")[2].replace("_", "-")


@pytest.mark.parametrize(
    "snippet",
    ALL,
    ids=lambda snippet: f"{snippet.rule.name}-{'right' if snippet.is_right else 'wrong'}",
)
def test_the_snippet_is_judged_as_the_docstring_says(snippet: Snippet) -> None:
    findings = list(snippet.rule.check(as_file(snippet.xml)))
    assert bool(findings) is not snippet.is_right, findings


@pytest.mark.parametrize(
    "snippet", [snippet for snippet in ALL if not snippet.is_right], ids=lambda s: s.rule.name
)
def test_a_finding_is_signed_placed_and_a_sentence(snippet: Snippet) -> None:
    for finding in snippet.rule.check(as_file(snippet.xml)):
        assert (finding.rule, finding.severity) == (snippet.rule.name, snippet.rule.severity)
        assert finding.file == "snippet.xml"
        assert finding.line > 0
        assert finding.column > 0
        assert finding.message.endswith(".")
        assert finding.advice.endswith((".", "?"))
        assert "\n" not in str(finding)
