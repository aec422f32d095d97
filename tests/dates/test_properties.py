"""What holds for every text: no exception, spans in order and inside, the same answer twice."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.dates import DateContext, date_at, dateline, find_dates, parse_date
from tei_kit.model import Span

ANCHORS = st.sampled_from(
    (None, "1953-05-05", "1953-12", "1953", "-0044", "0001-01-01", "9999-12-31")
)
WORDS = """
1952 6 31 0 12 99 194717 May may March Sun Sept. Jan Monday the of in from to between and or
this last next year years month week quarter half first second third twentieth century 1950s
fifties s th nd spring winter early mid late end beginning before after since until by not later
than ca. circa about [?] [ ] ( ) " “ ” ' . , - – / : V XX A.D. BC O.S. inst. ult. ago three
today yesterday night following same FY fiscal Q3 Christmas Day New Year's Eve a.m. people 1,952
# No. 3. Mai den 12. März vom bis zum d. J. d.M. Ende des Jahres im 2. Halbjahr 50er Jahren le 1er
mars du au d' l'année dernière jusqu'au il y a с по мая г. гг. с. г. т.г. 5-го 1950-х годах
квартале maia g. 1748/9 & to-day to-morrow Easter Good Friday 18 brumaire an VIII Year 14 Geo. III
one thousand nine hundred and fifty-three 101530Z 1951-2 1.-15.5.53 28.4. later earlier fortnight
decade century fiscal present eve week period date up previous subsequent nineteen-thirties
"""
LANGUAGES = st.sampled_from(((), ("de",), ("fr",), ("ru",), ("ru-Latn", "de")))
PIECES = WORDS.split()
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n"]), max_size=30).map(" ".join),
    st.lists(st.sampled_from([*PIECES, " ", "\n", " "]), max_size=30).map("".join),
)


@given(
    TEXTS,
    st.builds(
        DateContext,
        anchor=ANCHORS,
        day_first=st.sampled_from((None, True, False)),
        languages=LANGUAGES,
    ),
)
def test_mentions_lie_in_order_and_answers_repeat(text: str, context: DateContext) -> None:
    mentions = find_dates(text, context)
    end = 0
    for mention in mentions:
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text).strip() == mention.span.of(text)
        assert mention.reason
        end = mention.span.end
    assert find_dates(text, context) == mentions


@given(TEXTS, st.data())
def test_nothing_outside_the_stretch_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cuts = data.draw(st.lists(st.integers(0, len(text)), max_size=5))
    stretch = Span(start, end)
    for mention in find_dates(text, within=stretch, cuts=cuts):
        assert stretch.contains(mention.span)
        assert not any(mention.span.start < cut < mention.span.end for cut in cuts)


@given(TEXTS, st.integers(0, 40), st.sampled_from(("run on", "stand free")))
def test_a_date_at_a_place_begins_there(text: str, position: int, mode: str) -> None:
    mention = date_at(text, min(position, len(text)), run_on=mode == "run on")
    assert mention is None or mention.span.start == position


@given(TEXTS)
def test_words_and_lines_of_all_sorts_are_answered(text: str) -> None:
    parse_date(text)
    mention = dateline(text)
    assert mention is None or mention.value.when or mention.value.from_


def calls(work: Callable[[], object]) -> int:
    """Return how many functions the work calls: a measure of time that no other load disturbs."""
    count = 0

    def tally(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


HOSTILE = (
    "1", '"', "[", "(", "-", "/", ".", "1 ", "1, ", "1/", "1.", "1-", "1 and ", "May ", "May 5, ",
    "5 May, ", "1952, ", "1952-", "In 1952 ", "the ", "of the year ", "from ", "from 1 to ",
    "between 1 and ", "first ", "early ", "last ", "before ", "not later than ", "a. ", "[1953?]",
    "X ", "XX.", "Monday, ", "the 5th ", "on the 5th, ", " ", "\n", "\n ", "№", "1950s ", "Q1 ",
    "may ", "A.", "12/25.I.", "'5", "spring of ", "this year of ", "3. Mai ", "3., ", "d. J. ",
    "d.", "vom 3. bis ", "Ende des Jahres ", "1er mars ", "il y a ", "il ", "l'", "jusqu'",
    "in 2 weeks ", "three days later ", "the day before ", "two days after ", "5 & ", "1.-",
    "1.1.-", "14 Geo. ",
    "first Monday in ", "spring and ", "early or ", "1920s and ", "16th to the ",
    "from 1 to date ", "one thousand ", "nine hundred and ", "Easter ", "Good ", "101530Z ",
    "18 brumaire an ", "1951-2 ", "12 (24) ", "5 May/", "week of ", "eve of ", "to-", "to-day ",
    "fiscal years 1951-", "not until ", "up to ", "28.4. ", "années ", "le lendemain ", "&", "((",
    "5 мая ", "с 3 по ", "г. ", "1950-х ", "1951, ", "maia ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_the_length_and_no_faster(unit: str) -> None:
    context = DateContext(anchor="1953-05-05")
    find_dates("warm-up on 5 May", context)
    short = calls(lambda: find_dates(unit * 500, context))
    long = calls(lambda: find_dates(unit * 2000, context))
    assert long <= 4.2 * short + 500


@pytest.mark.parametrize("unit", ["1", '"', " ", "x", "\n", "1 "])
def test_a_hundred_thousand_of_one_kind_end(unit: str) -> None:
    assert find_dates(unit * 100_000) == []


class Watched(str):
    """A text that counts the characters which are cut from it or searched through."""

    __slots__ = ("seen",)
    seen: int

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        self.seen += len(part)
        return part

    def find(self, *what: Any) -> int:
        self.seen += len(str.__getitem__(self, slice(*what[1:])))
        return super().find(*what)

    def rfind(self, *what: Any) -> int:
        self.seen += len(str.__getitem__(self, slice(*what[1:])))
        return super().rfind(*what)


@pytest.mark.parametrize("unit", ["On 5 May 1953 he left ", "du 5 mai 1953,", "5 May. ", "8/v/53,"])
def test_a_line_of_any_length_is_looked_at_near_its_dates_only(unit: str) -> None:
    seen = []
    for times in (100, 400):
        text = Watched(unit * times)
        text.seen = 0
        find_dates(text, DateContext(anchor="1953-05-05"))
        seen.append(text.seen)
    assert seen[1] <= 5 * seen[0]
