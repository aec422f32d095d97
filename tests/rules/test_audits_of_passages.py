"""Passages through the whole line: the audits are silent where the sums are right."""

from __future__ import annotations

from importlib import import_module

import pytest

from tei_kit.annotators import annotate
from tei_kit.authorities import AuthorityIndex
from tei_kit.encoder import encode
from tei_kit.model import Source
from tei_kit.readers import read
from tei_kit.structurers import structure
from tei_kit.tei.parsing import parse_tei

AUDITS = ("sum_that_differs", "percentage_that_differs", "quantity_told_differently")


def rules_broken(text: str) -> list[str]:
    document = annotate(structure(read(Source("a.txt", text.encode()))), AuthorityIndex())
    file = parse_tei("a.xml", encode(document))
    rules = [import_module(f"tei_kit.rules.{name}").RULE for name in AUDITS]
    return [finding.rule for rule in rules for finding in rule.check(file)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The garrison has 1,200 infantry, 340 cavalry and 60 gunners, in all 1,600 men. Of "
            "these, 400 (25 %) are recruits."
        ),
        "Last year there were 1,500 men, 30 guns and 200 horses, altogether a poor showing.",
        "In the first quarter 120 ships entered, 35 of them under foreign flags (29 %).",
        (
            "The budget gives 2.5 million crowns for roads, 1.2 million for schools and 0.8 "
            "million for the hospital, a total of 4.5 million crowns."
        ),
        "Of the 812 houses 203 (25 per cent) are of stone, 406 (50 per cent) of wood.",
        "The population rose from 10,000 to 12,500, or 25 percent.",
        (
            "Exports of wheat rose by 15 % to 23,000 tons and those of oats by 8 % to 5,400 tons, "
            "making 28,400 tons in all."
        ),
        "Between 1910 and 1913, 40, 50 and 60 schools were opened, a total of 150.",
        "Half of the 60 delegates, 30, voted for it, 20 against; 10 abstained.",
        "Of 1,000 rifles 300 (one third) are old, and 70 of the 90 (78 %) villages have a well.",
        "In 1923 the mines yielded 1,000,000 tons; in 1922, 800,000 tons, an increase of 25 %.",
        "Some 35 % of the 600 families, or about 200, have no land.",
        "Wages were raised 10 % and 15 % respectively, together with a bonus of 30 crowns.",
        "Von 400 Bauern sind 100 (25 %) Mitglieder. 20 Arbeiter und 30 Lehrlinge, zusammen 50.",
        "In May 1923 312 boats passed the lock.\n\nIn May 1923 25 boats sank near the lock.",
        "In May 1923 312 boats passed the lock.\n\nIn June 1923 25 boats passed the lock.",
        "In 1923 about 300 boats passed the lock.\n\nIn 1923 312 boats passed the lock.",
        "In 1923 12,000 boats passed the lock.\n\nIn 1923 12,312 boats passed the lock.",
        "In 1923 312 boats passed the lock.\n\nIn 1923 another 20 boats passed the lock by night.",
        "In 1923 more than 300 boats passed the lock.\n\nIn 1923 312 boats passed the lock.",
    ],
)
def test_nothing_is_found_where_nothing_is_wrong(text: str) -> None:
    assert rules_broken(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("There are 1,200 infantry, 340 cavalry and 60 gunners, in all 1,700 men.",
         "sum-that-differs"),
        ("There came 48 men, 30 women and 12 children, together 95 persons.", "sum-that-differs"),
        ("Of the 1,600 men 400 (35 %) are recruits.", "percentage-that-differs"),
        ("70 of the 90 villages (58 %) have a well.", "percentage-that-differs"),
        (("In May 1923 312 boats passed the lock.\n\nAs I wrote, 321 boats passed the lock in May "
         "1923."), "quantity-told-differently"),
        ("In 1923 312 boats passed the lock.\n\nIn 1923 more than 400 boats passed the lock.",
         "quantity-told-differently"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found(text: str, rule: str) -> None:
    assert rules_broken(text) == [rule]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("He came on 5/6/53 to the harbor.", 1),
        ("He came on 5/6/53 to the harbor and left on 13/6/53.", 0),
        ("He came on 5/6/53 to the harbor and left on 6/13/53.", 0),
        ("He came on 5/5/53 to the harbor.", 0),
        ("He came on 5.6.53 to the harbor.", 0),
    ],
)
def test_an_editor_is_asked_about_dates_that_nothing_decides(text: str, findings: int) -> None:
    document = annotate(structure(read(Source("a.txt", text.encode()))), AuthorityIndex())
    rule = import_module("tei_kit.rules.undecided_day_order").RULE
    assert len(list(rule.check(parse_tei("a.xml", encode(document))))) == findings
