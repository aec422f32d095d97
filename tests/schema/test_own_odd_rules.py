"""Each rule of our ODD finds what it is for, and nothing in what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tei_kit.tei.parsing import parse_tei
from tests.schema._fragments import RIGHT, WRONG, in_tei
from tests.schema._own_odd import EXAMPLES, TEI, as_fragment, own_odd
from tests.schema._own_rules import own_rules, rule_of

if TYPE_CHECKING:
    from pathlib import Path

POINTERS = {"pointer-leads-somewhere", "pointers-lead-somewhere", "passage-can-be-found"}


def _broken(data: bytes) -> set[str]:
    return {rule_of(found) for found in own_rules().validate(parse_tei("a.xml", data))}


def test_every_rule_has_its_case() -> None:
    declared = {spec.get("ident") for spec in own_odd().iter(f"{TEI}constraintSpec")}
    assert set(WRONG) == declared


@pytest.mark.parametrize("rule", WRONG)
def test_a_rule_finds_what_it_is_for(rule: str) -> None:
    assert rule in _broken(in_tei(WRONG[rule]))


@pytest.mark.parametrize("fragment", RIGHT)
def test_what_is_right_breaks_no_rule(fragment: str) -> None:
    assert _broken(in_tei(fragment)) == set()


def test_the_examples_break_no_rule() -> None:
    for example in own_odd().iter(f"{EXAMPLES}egXML"):
        assert _broken(as_fragment(example[0])) <= POINTERS, etree.tostring(example[0])


def test_the_corpus_breaks_no_rule(repository: Path) -> None:
    for file in sorted((repository / "corpus" / "tei").glob("*.xml")):
        assert _broken(file.read_bytes()) == set(), file
