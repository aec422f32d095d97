"""Reasons, certainty and evidence; cuts; words that are one date; dates at a place."""

from __future__ import annotations

import pytest

from tei_kit.dates import (
    DateContext,
    DateMention,
    date_at,
    dateline,
    find_dates,
    is_date_line,
    parse_date,
    whole_date,
)
from tei_kit.errors import UsageError
from tei_kit.model import HistoricalDate, Span

CONTEXT = DateContext(anchor="1953-05-05", anchor_name="the dateline 5 May 1953")


def only(text: str, context: DateContext = CONTEXT) -> DateMention:
    (mention,) = find_dates(text, context)
    return mention


def test_a_date_told_in_full_needs_no_context() -> None:
    mention = only("Signed 27 June 1952.")
    assert mention.value == HistoricalDate(when="1952-06-27")
    assert (mention.certainty, mention.reason) == ("high", "as written")


def test_a_year_from_the_sentence_is_internal_evidence() -> None:
    mention = find_dates("In 1949, on 4 June, they came.", CONTEXT)[1]
    assert mention.value == HistoricalDate(when="1949-06-04", relative=True, evidence="internal")
    assert mention.reason == "year from the same sentence: 1949"


def test_this_year_is_counted_from_the_anchor_which_the_reason_names() -> None:
    mention = only("They came on 12 April of this year.")
    assert mention.value.when == "1953-04-12"
    assert mention.value.relative
    assert mention.certainty == "high"
    assert "the dateline 5 May 1953" in mention.reason


def test_a_catalogue_date_is_external_evidence() -> None:
    context = DateContext(anchor="1953-05-05", evidence="external")
    assert only("They came on 12 April.", context).value.evidence == "external"


def test_the_nearest_year_is_less_certain_and_says_so() -> None:
    mention = only("They came on 15 December.")
    assert mention.value.when == "1952-12-15"
    assert mention.certainty == "medium"
    assert "nearest" in mention.reason


def test_without_an_anchor_the_missing_year_is_the_reason() -> None:
    mention = only("They came on 12 April.", DateContext())
    assert mention.value == HistoricalDate(when="--04-12", relative=True)
    assert mention.certainty == "low"
    assert "year is not told" in mention.reason


def test_an_impossible_day_has_no_value_and_a_reason() -> None:
    mention = only("Born 31 February 1952.")
    assert mention.value.attributes() == {}
    assert mention.certainty == "low"
    assert "29 days" in mention.reason


def test_a_wrong_weekday_is_doubted() -> None:
    mention = only("They met on Monday, 6 May 1953.")
    assert mention.certainty == "low"
    assert "was a Wednesday" in mention.reason


def test_figures_that_nothing_orders_are_doubted() -> None:
    mention = only("Sent 5/9/53.")
    assert mention.certainty == "low"
    assert "nothing in the document decides" in mention.reason
    assert only("Sent 5/9/1953.", DateContext(day_first=True)).certainty == "high"


def test_a_hedged_date_is_doubted() -> None:
    assert only("Built ca. 1750.").certainty == "low"


def test_an_old_style_day_says_so() -> None:
    mention = only("Dated 5 May 1700 (O.S.).")
    assert mention.value == HistoricalDate(when="1700-05-16", calendar="julian")
    assert "old style" in mention.reason


def test_no_date_and_no_sentence_runs_across_a_cut() -> None:
    text = "In 1949 came 5 May 1952"
    cut = text.index("May")
    assert [mention.value.when for mention in find_dates(text, cuts=[cut])] == ["1949", "1952-05"]
    years = find_dates("In 1949 he came on 4 March", CONTEXT, cuts=[8])
    assert years[1].value.when == "1953-03-04"


def test_a_stretch_of_the_text_keeps_its_offsets() -> None:
    assert [m.span for m in find_dates("1 May 1953 1 May 1953", within=Span(10, 21))] == [
        Span(11, 21)
    ]


def test_a_language_without_table_is_refused() -> None:
    with pytest.raises(UsageError, match="no table"):
        find_dates("1 May 1953", DateContext(languages=("tlh",)))


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("May 6, 1953", "1953-05-06"),
        ("  6 May 1953.\n", "1953-05-06"),
        ("the 6th of May 1953", "1953-05-06"),
        ("15.V.53", "1953-05-15"),
        ("May 1953", "1953-05"),
        ("1953", "1953"),
        ("[1953]", "1953"),
        ("ca. 1953", "1953"),
        ("May 6", "--05-06"),
    ],
)
def test_words_that_are_one_date(words: str, when: str) -> None:
    value = parse_date(words)
    assert value is not None
    assert value.when == when


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "hello", "6", "15", "12345", "p. 1953", "8 and 9 May", "on 6 May 1953"),
        *("three days later", "May 6, 1953 and more", "Memorandum of 6 May 1953"),
        "6 May 1953, 7 May 1953",
    ],
)
def test_words_that_are_not_one_date(words: str) -> None:
    assert parse_date(words) is None


def test_a_list_of_days_with_a_short_year_begins_with_one_token() -> None:
    mentions = find_dates("Seen 1, 6/7Jun19.")
    assert [mention.span.of("Seen 1, 6/7Jun19.") for mention in mentions] == ["1", "6/7Jun19"]


def test_a_whole_date_tells_where_it_stands() -> None:
    mention = whole_date(" the 1950s ")
    assert mention is not None
    assert mention.span == Span(5, 10)


@pytest.mark.parametrize(
    ("text", "position", "words"),
    [
        ('R. HALE "9" June 194717/C Copy', 8, '"9" June 1947'),
        ("R. HALE6 May 1953Copy", 7, "6 May 1953"),
        ("15.5.531 copy", 0, "15.5.53"),
        ("15.V.531 copy", 0, "15.V.53"),
        ("June 9, 194717/C", 0, "June 9, 1947"),
        ("15.5.53", 0, "15.5.53"),
    ],
)
def test_a_date_at_a_place_may_run_into_what_follows(text: str, position: int, words: str) -> None:
    mention = date_at(text, position)
    assert mention is not None
    assert mention.span.of(text) == words


@pytest.mark.parametrize("text", ["6 May", "May 1953", "1953", "x 6 May 1953", "", "this year"])
def test_less_than_a_whole_date_at_a_place_is_none(text: str) -> None:
    assert date_at(text, 0) is None


def test_running_on_can_be_forbidden() -> None:
    assert date_at('"9" June 194717/C', 0, run_on=False) is None
    assert date_at('"9" June 1947 17/C', 0, run_on=False) is not None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Delft, 5 May 1953", "5 May 1953"),
        ("Delft, May 5, 1953—3 p.m.", "May 5, 1953"),
        ("Delft, May 5, 1953, noon.", "May 5, 1953"),
        ("[Delft,] May 5, 1953.", "May 5, 1953"),
        ("New Delft, N. H., April 3, 1940, 11:30 a.m.", "April 3, 1940"),
        ("Delft, October 12, 1973, 12:57–1:15 p.m.", "October 12, 1973"),
        ("Delft, December 24, 1968, 0245Z.", "December 24, 1968"),
        ("The Dale, the 5th of May, 1953.", "5th of May, 1953"),
        ("Delft, Tuesday, 5 May 1953", "Tuesday, 5 May 1953"),
        ("Delft, July 1–2, 1969.", "July 1–2, 1969"),
        ("15.V.53", "15.V.53"),
    ],
)
def test_datelines(line: str, words: str) -> None:
    mention = dateline(line)
    assert mention is not None
    assert mention.span.of(line) == words


@pytest.mark.parametrize(
    "line",
    [
        *("", "Delft", "May 1953", "#12 15.5.53", "5 May 1953 6 May 1953", "x" * 200),
        *("On 5 May 1953 the council met.", "Memorandum of 5 May 1953", "Minutes dated 5 May 1953"),
    ],
)
def test_lines_that_are_no_dateline(line: str) -> None:
    assert dateline(line) is None


def test_a_line_that_is_nothing_but_a_date() -> None:
    assert is_date_line("**May 6, 1953**")
    assert is_date_line('"6" May 1953')
    assert not is_date_line("Delft, 5 May 1953")
