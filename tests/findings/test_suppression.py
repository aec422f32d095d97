"""Suppressions in the file: what they cover, and what is said of those that cover nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.findings.catalogue import rule_descriptions
from tei_kit.findings.outline import Outline
from tei_kit.findings.suppression import Suppressed, may_suppress, suppress
from tests.findings._files import document, found
from tests.reporters._invented import some

BAD = '<p>On <date when="1921-02-30">30 February</date>.</p>'
IGNORE = "<?tei-kit ignore impossible-date: the source has it?>"
ALL = frozenset(rule_descriptions())


def suppressed(data: bytes, ignored: frozenset[str] = frozenset()) -> Suppressed:
    return suppress("a.xml", Outline(data), found(data), ALL, ignored)


def rules(result: Suppressed) -> list[str]:
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(
    "body",
    [
        IGNORE + BAD,
        IGNORE + "\n  <!-- why --> " + BAD,
        BAD.replace("<date", IGNORE + "<date"),
        "<?tei-kit ignore schema?>".replace("schema", "schema, impossible-date: both") + BAD,
        "<?tei-kit   ignore  impossible-date : colons: may follow ?>" + BAD,
    ],
)
def test_the_element_that_follows_is_covered(body: str) -> None:
    result = suppressed(document(body))
    assert result.suppressed == 1
    assert "impossible-date" not in rules(result)


def test_before_the_root_the_whole_file_is_covered() -> None:
    result = suppressed(document(BAD + BAD, before_root=IGNORE + "\n"))
    assert (result.suppressed, rules(result)) == (2, [])


def test_another_element_is_not_covered() -> None:
    result = suppressed(document(IGNORE + BAD + BAD))
    assert (result.suppressed, rules(result)) == (1, ["impossible-date"])


def test_another_rule_is_not_covered() -> None:
    result = suppressed(document("<?tei-kit ignore schema: no?>" + BAD))
    assert (result.suppressed, rules(result)) == (0, ["unused-suppression", "impossible-date"])


@pytest.mark.parametrize("reason", ["", ":", ":   "])
def test_without_reason_nothing_is_suppressed(reason: str) -> None:
    result = suppressed(document(f"<?tei-kit ignore impossible-date{reason}?>" + BAD))
    assert rules(result) == ["suppression-without-reason", "impossible-date"]
    assert result.findings[0].advice == "Write <?tei-kit ignore RULE: the reason?>."


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (IGNORE + "<p>All is well.</p>", "no finding of impossible-date"),
        ("<?tei-kit ignore imposible-date: x?>" + BAD, "There is no rule “imposible-date”"),
        ("<?tei-kit ignroe impossible-date: x?>" + BAD, "not understood"),
        ("<?tei-kit?>" + BAD, "not understood"),
        (BAD + IGNORE, "No element directly follows"),
        ("<p>" + IGNORE + "words <lb/></p>", "No element directly follows"),
    ],
)
def test_what_suppresses_nothing_is_told_where_it_stands(body: str, words: str) -> None:
    data = document(body)
    finding = next(f for f in suppressed(data).findings if f.rule == "unused-suppression")
    assert words in finding.message
    assert data.decode()[finding.column - 1 :].startswith("<?tei-kit")


def test_the_misspelt_rule_is_guessed() -> None:
    result = suppressed(document("<?tei-kit ignore imposible-date: x?>" + BAD))
    assert result.findings[0].advice == "Did you mean impossible-date?"


def test_the_innermost_is_the_one_that_is_used() -> None:
    result = suppressed(document(IGNORE + BAD, before_root=IGNORE))
    assert rules(result) == ["unused-suppression"]
    assert result.findings[0].column == 1


def test_a_rule_that_was_not_applied_is_not_called_unused() -> None:
    data = document("<?tei-kit ignore fidelity: mended by hand?><p>All.</p>")
    result = suppress("a.xml", Outline(data), found(data), ALL - {"fidelity"})
    assert result.findings == []


def test_the_project_ignores_a_rule() -> None:
    result = suppressed(document(BAD), frozenset(["impossible-date", "schema"]))
    assert (result.suppressed, rules(result)) == (1, [])
    assert result.used_by_project == {"impossible-date"}


def test_a_suppression_can_not_be_suppressed() -> None:
    data = document(
        IGNORE + "<p>All.</p>", before_root="<?tei-kit ignore unused-suppression: quiet?>"
    )
    assert rules(suppressed(data)) == ["unused-suppression", "unused-suppression"]


def test_most_files_need_not_be_looked_at() -> None:
    assert not may_suppress(document(BAD))
    assert may_suppress(document(IGNORE + BAD))


words = st.sampled_from(
    ["ignore", "impossible-date", "schema", ",", ":", "why", " ", "\n", "?", "é"]
)


@some
@given(st.lists(words, max_size=8).map("".join))
def test_whatever_an_instruction_says_it_works_or_is_told(said: str) -> None:
    result = suppressed(document(f"<?tei-kit {said}?>" + BAD))
    is_told = any(f.rule.endswith(("suppression", "reason")) for f in result.findings)
    assert is_told or result.suppressed == 1
    assert result.suppressed + rules(result).count("impossible-date") == 1
