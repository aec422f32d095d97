"""The same quantity told differently: what is certainly so, and what is not."""

from __future__ import annotations

import pytest

from tei_kit.ledger import disagreements, figures, told_differently
from tei_kit.ledger.disagreements import RULE_NAME
from tei_kit.rules.quantity_told_differently import RULE
from tests.ledger.writing import tei

FIRST = "In [d 1921] [1,234 boats] passed the locks."


def found(*paragraphs: str) -> int:
    return len(list(disagreements(figures(tei(*paragraphs)))))


@pytest.mark.parametrize(
    "second",
    [
        "[1,243 boats] passed the locks in [d that year|1921].",
        "As was said, [1,243 BOATS] passed the locks in [d 1921].",
        "In [d 1921] [99 boats] passed all locks.",
    ],
)
def test_the_same_told_differently(second: str) -> None:
    assert found(FIRST, second) == 1
    assert found(f"{FIRST} {second}") == 1


@pytest.mark.parametrize(
    "second",
    [
        "In [d 1921] [1,234 boats] passed the locks.",
        "In [d 1922] [1,243 boats] passed the locks.",
        "In [d May|1921-05] [143 boats] passed the locks.",
        "In [d 1921] [1,243 carts] passed the locks.",
        "In [d 1921] [1,243 boats] were built.",
        "In [d 1921] [1,243 boats] passed the locks in [p Lund].",
        "In [d 1921] [1,243 boats] of the [o Guild] passed the locks.",
        "In [d 1921] another [200 boats] passed the locks.",
        "In [d 1921] [200|boats] of the boats passed the locks.",
        "In [d 1921] only [200 boats] passed the locks.",
        "In [d 1921], in addition, [200 boats] passed the locks.",
        "[1,243 boats] passed the locks.",
        "In [d 1921] [1,243|] passed the locks.",
        "In [d 1921] [1000 boats] passed the locks.",
    ],
)
def test_what_may_be_another_quantity_is_let_be(second: str) -> None:
    assert found(FIRST, second) == 0


def test_figures_of_one_sentence_are_parts() -> None:
    assert found("In [d 1921] [30 boats] passed the locks, [20 boats] passed the locks.") == 0


@pytest.mark.parametrize(
    ("attributes", "count"),
    [
        ("cert='low' quantity='9'", 0),
        ("subtype='approximate' quantity='9'", 0),
        ("atLeast='1000'", 0),
        ("atMost='2000'", 0),
        ("min='1200' max='1300'", 0),
        ("atLeast='1235'", 1),
        ("min='1' max='9'", 1),
    ],
)
def test_ranges_and_hedges_agree_with_what_they_hold(attributes: str, count: int) -> None:
    file = tei(FIRST, "In [d 1921] [9 boats] passed the locks.")
    xml = file.data.decode().replace('quantity="9"', attributes)
    from tei_kit.tei.parsing import parse_tei

    assert len(list(disagreements(figures(parse_tei("a.xml", xml.encode()))))) == count


def test_several_documents_are_compared_by_the_names_they_say() -> None:
    here = "In [d 1921] [1,234 boats] from [p Lund] passed the locks."
    there = "In [d 1921] [1,243 boats] from [p Lund] passed the locks."
    one, other = tei(here, name="a.xml"), tei(there, name="b.xml")
    (told,) = map(told_differently, disagreements([*figures(one), *figures(other)]))
    assert (told.file, told.rule) == ("b.xml", "quantity-told-differently")
    assert "“1,243 boats” (1921), but a.xml:1 says “1,234 boats”" in told.message
    nameless = [tei(FIRST, name="a.xml"), tei(FIRST.replace("1,2", "1,3"), name="b.xml")]
    assert not list(disagreements(figure for file in nameless for figure in figures(file)))


def test_the_rule_and_the_audit_call_it_the_same() -> None:
    assert RULE.name == RULE_NAME
    (finding,) = RULE.check(tei(FIRST, "[1,243 boats] passed the locks in [d 1921]."))
    assert (finding.line, finding.severity) == (1, RULE.severity)
    assert "but line 1 says" in finding.message
