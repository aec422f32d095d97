"""The ledger as table, CSV, JSON and chart."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.ledger import Entry
from tei_kit.ledger.chart import as_chart
from tei_kit.ledger.data import as_json, schema
from tei_kit.ledger.series import series
from tei_kit.ledger.spreadsheet import COLUMNS, as_csv
from tei_kit.ledger.table import as_table
from tests.ledger.writing import entries

SVG = "{http://www.w3.org/2000/svg}"
SAMPLE = entries(
    "In [d 1921] [30 boats] of the [o Guild] left [p Lund]. In [d 1922] [45 boats] left.",
    "[7 carts] stayed in [d May|1921-05].",
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_table_has_a_line_for_each_figure() -> None:
    lines = as_table(SAMPLE).splitlines()
    assert lines[0].split() == ["figure", "of", "what", "whose", "where", "period", "in"]
    assert lines[1].split() == ["30", "boats", "Guild", "Lund", "1921", "log.xml:1"]
    assert lines[3].split() == ["7", "carts", "-", "-", "1921-05", "log.xml:1"]
    assert as_table([]).count("\n") == 1


def test_csv_has_all_that_an_entry_says() -> None:
    first, _, third = rows(as_csv(SAMPLE))
    assert (first["quantity"], first["whose"], first["where"]) == ("30", "Guild", "Lund")
    assert (third["period_first"], third["period_last"]) == ("1921-05-01", "1921-05-31")
    assert (third["approximate"], third["maximum"], third["whose"]) == ("no", "", "")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), st.sampled_from("=+-@\t\r"))
def test_csv_runs_nothing_and_loses_nothing(words: str, sign: str) -> None:
    said = SAMPLE[0].model_copy(update={"words": sign + words, "commodity": words})
    (row,) = rows(as_csv([said]))
    assert row["words"] == f"'{sign}{words}"
    assert not row["commodity"].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert row["commodity"].removeprefix("'") == words.removeprefix("'")


def test_a_negative_number_is_a_number() -> None:
    (row,) = rows(as_csv([SAMPLE[0].model_copy(update={"quantity": Decimal("-2.50")})]))
    assert row["quantity"] == "-2.5"


def test_every_field_of_an_entry_is_a_column() -> None:
    assert set(Entry.model_fields) <= set(COLUMNS)


def test_json_follows_the_published_schema(repository: Path) -> None:
    kept = (repository / "schema" / "tei_kit_figures.schema.json").read_bytes()
    assert kept == schema()
    validator = jsonschema.Draft202012Validator(json.loads(kept))
    told = json.loads(as_json(SAMPLE))
    validator.validate(told)
    assert told["figures"][0]["quantity"] == 30
    assert told["figures"][0]["whose"]["reason"]
    validator.validate(json.loads(as_json([])))


def test_series_tell_of_more_than_one_period() -> None:
    (boats,) = series(SAMPLE)
    assert boats.name == "boats"
    assert [point.high for point in boats.points] == [30, 45]


def test_the_chart_shows_each_figure_of_a_series() -> None:
    root = ET.fromstring(as_chart(SAMPLE))
    marks = [title.text for group in root.iter(f"{SVG}g") for title in group.findall(f"{SVG}title")]
    assert marks == ["30 boats, 1921 (log.xml:1)", "45 boats, 1922 (log.xml:1)"]
    assert "2 of 3 figures" in "".join(root.itertext())


@given(st.text(max_size=10))
def test_no_words_break_out_of_the_chart(words: str) -> None:
    hostile = [
        entry.model_copy(update={"words": words, "commodity": words, "document": words})
        for entry in SAMPLE[:2]
    ]
    root = ET.fromstring(as_chart(hostile))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "text", "g", "line", "circle",
    }  # fmt: skip


def test_figures_at_one_moment_and_of_nothing_are_drawn() -> None:
    zero = entries("In [d 1921] [0 boats] left. In [d 1922] [0 boats] left.")
    assert ET.fromstring(as_chart(zero)) is not None
    assert ET.fromstring(as_chart([])) is not None
