"""Times of day: the table of tests/cases/times.md, reasons, what holds for every text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.dates import DateContext, DateMention, TimeMention, find_dates, find_times
from tei_kit.dates.languages import language, tags
from tei_kit.model import HistoricalDate, Span, TimeOfDay

CASES = Path(__file__).resolve().parent.parent / "cases" / "times.md"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<meaning>.+) \|")
ANCHOR = "1953-05-09"


class Case(NamedTuple):
    language: str
    marked: str
    meanings: list[str]


def cases() -> list[Case]:
    found, spoken = [], ""
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("Context: language "):
            spoken = line.split()[-1]
        elif (row := ROW.fullmatch(line)) and not line.startswith(("|---", "| text ")):
            meanings = [] if row["meaning"] == "none" else row["meaning"].split("; ")
            found.append(Case(spoken, row["text"].replace("\\n", "\n"), meanings))
    return found


def times(text: str, spoken: str = "en") -> list[TimeMention]:
    return find_times(text, find_dates(text, DateContext(ANCHOR, languages=(spoken,))))


def told(value: TimeOfDay) -> str:
    if value.from_ or value.to:
        return f"{value.from_ or ''}..{value.to or ''}"
    if value.not_before or value.not_after:
        return f"{value.not_before or ''}~{value.not_after or ''}"
    return value.when or "?"


def marked(text: str, mentions: list[TimeMention]) -> str:
    for mention in reversed(mentions):
        start, end = mention.span.start, mention.span.end
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.marked)
def test_times_are_found_with_their_meaning(case: Case) -> None:
    text = re.sub("[⟦⟧]", "", case.marked)
    mentions = times(text, case.language)
    assert marked(text, mentions) == case.marked
    assert [told(mention.value) for mention in mentions] == case.meanings


def test_the_table_is_read_whole() -> None:
    assert sum(len(case.meanings) for case in cases()) >= 100
    assert sum(not case.meanings for case in cases()) >= 18


@pytest.mark.parametrize(
    ("text", "spoken", "certainty", "reason"),
    [
        ("May 5, 3 p.m.", "en", "high", "as written"),
        ("May 5 about 3 p.m.", "en", "low", "hedged by its own words"),
        ("at 4:30 on May 5", "en", "low", "nothing tells which half of the day is meant"),
        ("am 5. Mai um 10.30 Uhr", "de", "medium", "read by a clock of 24 hours"),
        ("May 5, 3 p.m. EST", "en", "high", "EST is -05:00"),
        ("5 May 1950, 1530 GMT", "en", "high", "GMT is Greenwich"),
        (
            "May 5, 3 p.m. local time",
            "en",
            "high",
            "how far local time is from Greenwich is not said",
        ),
        (
            "at 9 this morning",
            "en",
            "high",
            "the half of the day is told by the words beside",
        ),
        (
            "May 5, 12 p.m.",
            "en",
            "medium",
            "12 o'clock of this half of the day is read as noon",
        ),
    ],
)
def test_a_time_says_how_sure_it_is_and_why(
    text: str, spoken: str, certainty: str, reason: str
) -> None:
    (mention,) = times(text, spoken)
    assert (mention.certainty, mention.reason) == (certainty, reason)


def test_no_time_reaches_across_a_cut_or_out_of_the_stretch() -> None:
    text = "Lund, May 5, 3 p.m."
    dates = find_dates(text)
    assert len(find_times(text, dates)) == 1
    assert find_times(text, dates, cuts=[text.index(" 3")]) == []
    assert find_times(text, dates, cuts=[text.index("p.m.")]) == []
    assert find_times(text, dates, within=Span(0, text.index(" 3"))) == []


@pytest.mark.parametrize("tag", tags())
def test_entries_are_in_small_letters(tag: str) -> None:
    clock = language(tag).clock
    entries = [*clock.halves, *clock.parts, *clock.named, *clock.hours, *clock.zone_names]
    assert entries == [entry.lower() for entry in entries]


PIECES = """
May 5 5. Mai 5 мая le 5 mai 1953 yesterday 3 p.m. a. m. at on the morning of afternoon 10:30 2322Z
2:30– 4:10 noon midnight 12 o'clock half past three from to between and , — ( ) [ ] Received about
um Uhr abends halb von bis à heures et demie du soir h. 30 в часов 40 минут утра с до ore 21 alle
GMT EST Moscow time 0830 hours ½ T18:00:00Z 101530Z MAR 72 . ; :
""".split()  # noqa: SIM905 (two hundred quotation marks would hide the words)


@given(
    st.lists(st.sampled_from([*PIECES, "\n", "\n\n"]), max_size=30),
    st.sampled_from((" ", "")),
    st.sampled_from(tags()),
)
def test_times_lie_in_order_beside_dates_and_answers_repeat(
    pieces: list[str], joint: str, spoken: str
) -> None:
    text = joint.join(pieces)
    dates = find_dates(text, DateContext(ANCHOR, languages=(spoken,)))
    found = find_times(text, dates)
    end = 0
    for mention in found:
        span = mention.span
        assert end <= span.start < span.end <= len(text)
        assert span.of(text).strip() == span.of(text)
        assert mention.reason
        around = [date.span for date in dates if date.span.overlaps(span)]
        assert all(date.contains(span) and span.of(text)[-1].isupper() for date in around)
        end = span.end
    assert find_times(text, dates) == found


HOSTILE = (
    "3 ", "3–", "3:3", "3 p.m. ", "3 p.m., ", "at ", "on the ", "of the in the ", "3 to ",
    "half past ", "12 noon ", "from 3 to ", "between 3 and ", "in the evening ", ", ", "(",
    "[Received ", "morning ",
    "about ", "EST ", "0830 ", "\n", " ", "½", "3 o'clock ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_no_text_beside_a_date_takes_long(unit: str) -> None:
    """Every expression looks at a window of bounded length: what is longer costs nothing."""
    text = f"{unit * 20_000}May 5, 1953{unit * 20_000}"
    start = text.index("May 5, 1953")
    date = DateMention(Span(start, start + 11), HistoricalDate("1953-05-05"), "high", "", "en")
    near = text[start - 200 : start + 211]
    beside = replace(date, span=Span(200, 211))
    assert [time.value for time in find_times(text, [date])] == [
        time.value for time in find_times(near, [beside])
    ]
