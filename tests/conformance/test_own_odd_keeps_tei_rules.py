"""Whatever is valid under our ODD breaks none of the rules that the TEI adds to its schema."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tei_kit.odd import compile_odd, schema_of
from tei_kit.schematron import Schematron, load_schematron
from tei_kit.tei.parsing import parse_tei
from tests.relaxng.generation import Generator
from tests.schema._fragments import WRONG, in_tei
from tests.schema._own_odd import OWN_ODD, SCHEMATRON, TEI, own, own_odd
from tests.schema._own_rules import own_rules, rule_of

pytestmark = pytest.mark.conformance

DOCUMENTS, SIZE, SEED = 40, 80, 20261201
IMPLIED = {
    "att.datable.w3c-att-datable-w3c-when": "when-stands-alone",
    "att.datable.w3c-att-datable-w3c-from": "from-excludes-not-before",
    "att.datable.w3c-att-datable-w3c-to": "to-excludes-not-after",
    "att.measurement-att-measurement-unitRef": "one-unit",
    "att.typed-subtypeTyped": "subtype-needs-type",
    "att.pointing-targetLang-targetLang": "language-of-a-target",
    "att.spanning-spanTo-spanTo-points-to-following": "ends-further-on",
    "att.calendarSystem-calendar-calendar_attr_on_empty_element": "calendar-needs-words",
    "p-abstractModel-structure-p-in-ab-or-p": "no-paragraph-in-paragraph",
    "p-abstractModel-structure-p-in-l-or-lg": "no-paragraph-in-verse",
    "desc-deprecationInfo-only-in-deprecated": "no-deprecation",
    "list-gloss-list-must-have-labels": "glossary-has-labels",
    "l-abstractModel-structure-l-in-l": "no-line-in-line",
    "lg-atleast1oflggapl": "line-group-has-lines",
    "lg-abstractModel-structure-lg-in-l": "no-line-group-in-line",
    "quotation-quotationContents": "quotation-says-something",
    "s-noNestedS": "no-sentence-in-sentence",
    "span-target-from": "passage-is-given-once",
    "span-targetto": "passage-is-given-once",
    "span-tonotfrom": "passage-has-a-beginning",
    "msIdentifier-msId_minimal": "identifier-names-a-holder",
    "subst-substContents1": "replaces-something",
    "relation-ref-or-key-or-name": "relation-is-named",
    "relation-active-passive": "relation-has-two-sides",
    "ab-abstractModel-structure-ab-in-l-or-lg": "no-block-in-verse",
}
"""The TEI's rules and ours that fail wherever they do."""

DESCRIBED_ONCE = {
    "msContents": "described-once-contents",
    "physDesc": "described-once-body",
    "history": "described-once-history",
    "additional": "described-once-more",
}
"""Ours for the one rule of the TEI that speaks of four elements."""
SINGLETON = "msDesc-one_ms_singleton_max"

EXCLUDED = {
    "ptr-ptrAtts": "there is no @cRef",
    "ref-refAtts": "there is no @cRef",
    "div-abstractModel-structure-div-in-l-or-lg": "no part of a line holds a division",
    "div-abstractModel-structure-div-in-ab-or-p": "no part of a paragraph holds a division",
    "span-tofrom": "@from and @to hold one pointer each",
    "facsimile-no_facsimile_text_nodes": "a zone holds no text",
    "addSpan-addSpan-requires-spanTo": "@spanTo is required",
    "delSpan-delSpan-requires-spanTo": "@spanTo is required",
    "relation-active-mutual": "@active and @mutual exclude each other",
    "link-linkTargets3": "@target holds two pointers or more",
    "standOff-nested_standOff_should_be_typed": "a stand-off part holds no other",
    "listRef-TagDocslistRefChildren": "there is no listRef",
    "att.global.source-source-only_1_ODD_source": "there are no elements that specify a schema",
}
"""The TEI's rules that no document of our grammar can break, and why."""


@pytest.fixture(scope="module")
def tei_schematron(shared: Path) -> Path:
    return shared / "p5" / "compiled" / "tei_all.isosch"


@cache
def _their_rules(path: Path) -> Schematron:
    return load_schematron(path.read_bytes(), path.name)


@cache
def _documents() -> tuple[bytes, ...]:
    generator = Generator(schema_of(compile_odd(OWN_ODD.read_bytes(), OWN_ODD.name)), SEED)
    made = [generator.document(SIZE).encode() for _ in range(DOCUMENTS)]
    return (*made, *(in_tei(fragment) for fragment in WRONG.values()))


def _known_as(identifier: str) -> str:
    """Return a rule's name without the parts that differ from release to release."""
    return re.sub(r"^schematron-constraint-tei_all-|-\d+$", "", identifier)


def _concerns_us(pattern: etree._Element) -> bool:
    """Tell whether a pattern speaks of elements and attributes that we have."""
    elements = set(own("elementSpec"))
    attributes = {str(a.get("ident")) for a in own_odd().iter(f"{TEI}attDef")}
    for rule in pattern.iter(f"{SCHEMATRON}rule"):
        context = re.sub(r"not\([^()]*\)|ancestor::[\w:]+", "", str(rule.get("context")))
        named = set(re.findall(r"tei:(\w+)", re.sub(r"\[.*", "", context, flags=re.DOTALL)))
        asked = set(re.findall(r"\[\s*@(\w+)", context))
        if (not named or named & elements) and asked <= attributes:
            return True
    return False


def test_every_rule_of_the_tei_is_accounted_for(tei_schematron: Path) -> None:
    accounted = {*IMPLIED, *EXCLUDED, SINGLETON}
    concern = {
        _known_as(str(pattern.get("id")))
        for pattern in etree.parse(tei_schematron).iter(f"{SCHEMATRON}pattern")
        if _concerns_us(pattern)
    }
    assert concern == accounted


def test_our_rules_exist() -> None:
    declared = {spec.get("ident") for spec in own_odd().iter(f"{TEI}constraintSpec")}
    assert {*IMPLIED.values(), *DESCRIBED_ONCE.values()} <= declared


def test_wherever_a_rule_of_the_tei_fails_ours_does(tei_schematron: Path) -> None:
    seen = set()
    for data in _documents():
        document = parse_tei("a.xml", data)
        ours = {(rule_of(found), found.path) for found in own_rules().validate(document)}
        for found in _their_rules(tei_schematron).validate(document):
            name = _known_as(found.pattern_id)
            seen.add(name)
            last = re.sub(r"\[\d+\]$", "", found.path.rpartition("/")[2])
            rule = DESCRIBED_ONCE[last] if name == SINGLETON else IMPLIED.get(name)
            assert (rule, found.path) in ours, (name, found, data)
    assert seen == {*IMPLIED, SINGLETON}


def test_the_odd_itself_keeps_the_rules(tei_schematron: Path) -> None:
    document = parse_tei(OWN_ODD.name, OWN_ODD.read_bytes())
    assert not _their_rules(tei_schematron).validate(document)
