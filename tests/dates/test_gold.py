"""The dates of the two memoranda that were annotated by hand: every span, every value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tei_kit.dates import DateContext, find_dates

NAMES = ("000_7d729aafd804dce0", "001_e2e8500a55f313a7")


@pytest.mark.parametrize("name", NAMES)
def test_spans_and_values_are_those_of_the_gold(shared: Path, name: str) -> None:
    gold = json.loads((shared / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    text = (shared / "seeds" / f"{name}.txt").read_bytes().decode("utf-8")
    dates = [mention for mention in gold["annotations"] if mention["kind"] == "date"]
    found = {
        (mention.span.start, mention.span.end): mention.value.attributes()
        for mention in find_dates(text, DateContext(anchor=gold["anchorDate"]))
    }
    required = {
        (date["start"], date["end"]): date["value"] for date in dates if not date.get("optional")
    }
    optional = {(date["start"], date["end"]) for date in dates if date.get("optional")}
    assert len(required) > 10
    assert {place: value for place, value in found.items() if place not in optional} == required
