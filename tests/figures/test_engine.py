"""The engine's promises on any text, its speed on hostile ones, and the hand annotation."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.figures import find_figures, parse_figure
from tei_kit.model import Quantity, Span

WORDS = """
5 12 1,000 3.5 57 234 one two twenty hundred million dozen half a an and of to from between about
more than % per cent $ £ marks roubles tons km years old aged people women workers's ' - – -- / ( )
[ ] . , : ; p. No. Article May 1952 ½ ² ٣ ß İ 一 | = °C in out
"""
PIECES = st.sampled_from([*WORDS.split(), " ", "\n", "\n\n", "\t"])
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.lists(PIECES, max_size=30).map("".join),
)


@st.composite
def masked_texts(draw: st.DrawFn) -> tuple[str, Span, list[Span]]:
    text = draw(TEXTS)
    places = st.integers(0, len(text))
    spans = st.tuples(places, places).map(lambda ends: Span(min(ends), max(ends)))
    return text, draw(spans), draw(st.lists(spans, max_size=4))


@settings(max_examples=250, deadline=None)
@given(masked_texts())
def test_figures_keep_to_their_stretch_and_clear_of_masks(
    case: tuple[str, Span, list[Span]],
) -> None:
    text, within, masked = case
    mentions = find_figures(text, within, masked)
    end = within.start
    for mention in mentions:
        assert len(mention.span) > 0
        assert mention.span.start >= end
        end = mention.span.end
        for mask in masked:
            if len(mask):
                assert mention.span.end < mask.start or mask.end < mention.span.start
    assert end <= within.end
    assert find_figures(text, within, masked) == mentions


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_what_lies_outside_the_stretch_changes_nothing(text: str) -> None:
    alone = [(mention.span, mention.value) for mention in find_figures(text)]
    around = f"pp. 3 {text} people 5"
    inside = [
        (mention.span.shifted(-6), mention.value)
        for mention in find_figures(around, Span(6, 6 + len(text)))
    ]
    assert inside == alone


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_parse_figure_takes_any_words(words: str) -> None:
    value = parse_figure(words)
    assert value is None or isinstance(value, Quantity)


@given(st.integers(0, 10**12))
def test_a_number_alone_is_parsed_with_and_without_marks(number: int) -> None:
    for words in (f"{number}", f"{number:,}"):
        assert parse_figure(words) == Quantity("number", quantity=Decimal(number))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("57,234 people", Quantity("count", Decimal(57234), unit="count", commodity="people")),
        (" 97% ", Quantity("percentage", Decimal(97))),
        ("1945", Quantity("number", Decimal(1945))),
        ("two-thirds", Quantity("ratio", Decimal("0.666667"))),
        ("twenty-five", Quantity("number", Decimal(25))),
    ],
)
def test_the_words_of_a_figure_are_parsed(words: str, value: Quantity) -> None:
    assert parse_figure(words) == value


@pytest.mark.parametrize("words", ["", " ", "soon", "57,234 people fled", "third", "5 tons, 6"])
def test_words_that_are_no_figure_are_not_parsed(words: str) -> None:
    assert parse_figure(words) is None


def test_masked_numbers_are_no_figures() -> None:
    text = "In 1952, 604 men; on 5 May 12 women."
    masked = [Span(3, 7), Span(21, 26)]
    words = [mention.span.of(text) for mention in find_figures(text, masked=masked)]
    assert words == ["604 men", "12 women"]


def test_numbers_beside_dates_go_on_with_a_bare_number() -> None:
    text = "Fires were 1,204 in 1871, 310 in 1872 and 98 in 1873."
    masked = [Span(20, 24), Span(33, 37), Span(48, 52)]
    words = [mention.span.of(text) for mention in find_figures(text, masked=masked)]
    assert words == ["1,204", "310", "98"]


@pytest.mark.parametrize(
    ("within", "masked", "words"),
    [
        (Span(0, 11), Span(15, 20), ["12 windows"]),
        (Span(0, 10), Span(10, 11), []),
        (Span(12, 25), Span(0, 9), ["40 doors"]),
        (Span(12, 25), Span(0, 12), []),
    ],
)
def test_masks_beyond_the_stretch_claim_only_what_they_touch(
    within: Span, masked: Span, words: list[str]
) -> None:
    text = "12 windows, 40 doors, 1931"
    assert [m.span.of(text) for m in find_figures(text, within, [masked])] == words


HOSTILE = (
    "1", "1,", "1.", "1-", "1/2 ", "one ", "two and ", "a million ", "half a ", "twenty-",
    "5 red ", "5 men' ", "5 (5 ", "from 5 to ", "more than ", "about 5 ", "100 ", "$ ", "U.S.",
    "5, ", "3 and ", "£1/", "4s. ", "men (5", "8-to-", "5 a day ", "red, ",
    "5 to ", "5\n", "a-", "5 A ", "www.", "p. 5, ", " ", "\n", "5 [marks", "one thousand ",
)  # fmt: skip


def work(text: str) -> int:
    """Count the calls that reading a text takes: time without a clock."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        find_figures(text)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_length_is_twice_the_work(unit: str) -> None:
    once, twice = (work(unit * (length // len(unit))) for length in (3_000, 6_000))
    assert twice < 2.2 * once + 100


@pytest.mark.parametrize("unit", ["1", "1,", "1.", " ", "a-", "\n", "'", "U.S.", "www."])
def test_a_long_hostile_text_comes_to_its_end(unit: str) -> None:
    find_figures(unit * (200_000 // len(unit)))


def gold(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    files = sorted((folder / "gold").glob("*.json"))
    assert files
    return [
        (
            (folder / "seeds" / f"{file.stem}.txt").read_bytes().decode(),
            json.loads(file.read_text(encoding="utf-8")),
        )
        for file in files
    ]


def agrees(value: Quantity, annotation: dict[str, Any]) -> bool:
    expected = annotation["value"]
    if "rangeStart" in expected:
        return value.type == "percentage" and value.minimum == expected["value"]
    if "rangeEnd" in expected:
        return value.type == "percentage" and value.maximum == expected["value"]
    told = {
        "quantity": value.quantity,
        "value": value.quantity,
        "min": value.minimum,
        "max": value.maximum,
        "atLeast": value.at_least,
        "unit": value.unit,
        "commodity": value.commodity,
        "approximate": value.approximate or None,
    }
    unsaid = "quantity" if annotation["kind"] == "percentage" else "value"
    del told[unsaid]
    return {key: said for key, said in told.items() if said is not None} == expected


def test_the_hand_annotation_is_met_exactly(shared: Path) -> None:
    """Every required figure with its span and value, and nothing else."""
    for text, file in gold(shared):
        annotations = file["annotations"]
        dates = [Span(a["start"], a["end"]) for a in annotations if a["kind"] == "date"]
        figures = [a for a in annotations if a["kind"] in ("measure", "percentage")]
        found = {
            (mention.span.start, mention.span.end): mention.value
            for mention in find_figures(text, masked=dates)
        }
        met: set[tuple[int, int]] = set()
        for figure in figures:
            places = [(figure["start"], figure["end"]), *map(tuple, figure.get("alternatives", []))]
            hits = [place for place in places if place in found]
            assert hits or figure.get("optional"), figure
            assert all(agrees(found[place], figure) for place in hits), figure
            met.update(hits)
        assert found.keys() == met


@pytest.mark.parametrize(
    ("text", "dates", "told"),
    [
        ("They built 30 boats in 1952 and 45 in 1953.", ("1952", "1953"), ("30 boats", "45")),
        ("Exports: 12 tons in May; June, 7.", ("May", "June"), ("12 tons", "7")),
        ("On 3 May 20 clerks left, on 9 May 15.", ("3 May", "9 May"), ("20 clerks", "15")),
        ("He saw 4 ships, then on 9 May wrote 15 letters.", ("9 May",), ("4 ships", "15 letters")),
        ("He saw 4 ships in Bay 7, Dock 9.", (), ("4 ships",)),
    ],
)
def test_a_date_or_an_owner_sets_a_number_beside_the_figure_before(
    text: str, dates: tuple[str, ...], told: tuple[str, ...]
) -> None:
    masked = [Span(text.index(date), text.index(date) + len(date)) for date in dates]
    assert tuple(each.span.of(text) for each in find_figures(text, masked=masked)) == told


def test_a_number_that_goes_on_keeps_the_magnitude_of_the_figure_before() -> None:
    text = "They dug 4.5 million tons in 1911, and 3.9 in 1912."
    masked = [Span(text.index(year), text.index(year) + 4) for year in ("1911", "1912")]
    values = [each.value for each in find_figures(text, masked=masked)]
    assert [(value.quantity, value.unit) for value in values] == [
        (4_500_000, "ton"),
        (3_900_000, "ton"),
    ]
