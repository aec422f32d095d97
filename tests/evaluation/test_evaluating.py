"""The measures, and the reports of them."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from tei_kit.evaluation import evaluate
from tei_kit.evaluation.annotated import Meaning, Mention
from tei_kit.evaluation.differences import value_is_right
from tei_kit.evaluation.meanings import agree
from tei_kit.evaluation.models import Scores
from tei_kit.evaluation.resampling import Tally, interval
from tei_kit.evaluation.writing import as_json, as_markdown, as_text, schema
from tei_kit.model import Span
from tests.evaluation.marking import aligned

FIRST = aligned(
    "On {date:3 May} {person:Ada} met the {person:Guild} in {place:Lund}; {date:May} was cold.",
    "On {date:3 May} {person:Ada} met {organization:the Guild} in {place:Lund}; May was cold.",
    "first.json",
)
SECOND = aligned(
    "He left {date:Kiel} on {date:9 June}, a {place:Monday|*}.",
    "He left {place:Kiel} on {date:9 June, a Monday|*}.",
    "second.json",
)


def counts(scores: Scores) -> tuple[int, int, int]:
    return scores.exact.found, scores.exact.missed, scores.exact.added


def test_each_kind_is_counted_by_itself() -> None:
    told = evaluate([FIRST, SECOND])
    assert {kind: counts(scores) for kind, scores in told.kinds.items()} == {
        "date": (1, 1, 3),
        "organization": (0, 1, 0),
        "person": (1, 0, 1),
        "place": (1, 1, 1),
    }
    assert counts(told.all) == (3, 3, 5)
    assert told.all.exact.f1 == pytest.approx(6 / 14)
    assert told.all.relaxed.f1 == pytest.approx(8 / 14)
    assert told.kinds["organization"].exact.precision is None
    assert told.kinds["organization"].exact.f1 == 0
    assert told.macro.exact_f1 == pytest.approx((2 / 6 + 0 + 2 / 3 + 2 / 4) / 4)
    assert told.confusions == {"organization": {"person": 1}, "place": {"date": 1}}


def test_nothing_to_find_is_no_score() -> None:
    told = evaluate([aligned("Nobody came.", "Nobody came.")])
    assert told.all.exact.f1 is told.macro.exact_f1 is told.interval is None


@pytest.mark.parametrize(
    ("said", "wanted", "right"),
    [
        ({"when": "1921"}, {"when": "1921"}, True),
        ({"when": "1921", "to": "1922"}, {"when": "1921"}, False),
        ({"quantity": Decimal("2.50")}, {"quantity": Decimal("2.5")}, True),
        ({"quantity": Decimal(2), "unit": "mark"}, {"quantity": Decimal(2)}, False),
        ({"min": Decimal(3), "max": Decimal(9)}, {"quantity": Decimal(9), "end": "max"}, True),
        ({"min": Decimal(3), "max": Decimal(8)}, {"quantity": Decimal(9), "end": "max"}, False),
        ({"quantity": Decimal(9)}, {"quantity": Decimal(9), "end": "max"}, True),
    ],
)
def test_values_agree_if_every_attribute_does(said: Meaning, wanted: Meaning, right: bool) -> None:  # noqa: FBT001
    assert agree(said, wanted) is right


def test_only_what_the_gold_says_is_compared() -> None:
    plain = Mention("person", Span(0, 3))
    linked = replace(plain, entity="ada")
    assert value_is_right(linked, plain) is None
    assert value_is_right(linked, linked) is True
    assert value_is_right(plain, linked) is False
    dated = Mention("date", Span(0, 3), {"when": "1921"})
    assert value_is_right(Mention("date", Span(0, 3)), dated) is False
    wrong = replace(
        FIRST, predicted=FIRST.gold[:1], gold=(replace(FIRST.gold[0], meaning=dated.meaning),)
    )
    (example,) = evaluate([wrong]).examples
    assert (example.difference, example.gold, example.predicted) == (
        "value",
        "when=1921",
        "nothing",
    )


def test_examples_show_their_context() -> None:
    by_sort = {one.difference: one for one in evaluate([FIRST, SECOND]).examples}
    assert set(by_sort) == {"kind", "added", "boundary"}
    added, boundary = by_sort["added"], by_sort["boundary"]
    assert (added.document, added.words, added.kind) == ("second.json", "Monday|*", "place")
    assert (boundary.before, boundary.words) == ("He left Kiel on ", "9 June, a Monday|*")
    assert (boundary.gold, boundary.predicted) == ("9 June, a Monday|*", "9 June")


def test_the_interval_is_the_same_each_time_and_holds_the_score() -> None:
    tallies = [Tally(9, 1, 0), Tally(5, 5, 5), Tally(8, 0, 2), Tally(7, 2, 2)]
    found = interval(tallies)
    assert found == interval(tallies)
    assert found is not None
    assert found.low < 58 / 75 < found.high
    assert interval(tallies[:1]) is None
    assert interval([Tally(0, 0, 0)] * 3) is None


def test_the_report_as_text() -> None:
    lines = as_text(evaluate([FIRST, SECOND]), examples=1).splitlines()
    assert lines[0].split()[:4] == ["kind", "found", "missed", "added"]
    assert lines[1].split()[:8] == ["date", "1", "1", "3", "0.250", "0.500", "0.333", "0.667"]
    assert "Other kinds (1 of 2):" in lines
    assert any(
        "[the Guild] in Lund" in line and "predicted: person “Guild”" in line for line in lines
    )


def test_the_report_as_markdown_holds_no_stray_signs() -> None:
    told = as_markdown(evaluate([FIRST, SECOND]), examples=10)
    assert "Monday\\|\\*" in told
    rows = [line for line in told.splitlines() if line.startswith("| second.json")]
    assert rows
    assert all(row.replace("\\|", "").count("|") == 5 for row in rows)


def test_the_report_as_json_follows_the_published_schema(repository: Path) -> None:
    kept = (repository / "schema" / "tei_kit_evaluation.schema.json").read_bytes()
    assert kept == schema()
    validator = jsonschema.Draft202012Validator(json.loads(kept))
    for documents in ([FIRST], [FIRST, SECOND]):
        validator.validate(json.loads(as_json(evaluate(documents))))
