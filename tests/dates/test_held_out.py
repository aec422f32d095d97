"""Dates that were judged before the grammar was tuned: how many are found, how many rightly."""

from __future__ import annotations

from tei_kit.dates import DateContext, find_dates
from tests.dates.test_cases import cases, lines_without, marked, told

TABLE, NONE = "held_out/dates.md", "held_out/dates_none.md"


def test_dates_kept_apart_are_found() -> None:
    expected = found = right = valued = 0
    for case in cases(TABLE):
        text = case.marked.replace("⟦", "").replace("⟧", "")
        mentions = find_dates(text, case.context)
        spans = spans_of(case.marked)
        expected += len(spans)
        found += len(mentions)
        for mention in mentions:
            meaning = spans.get((mention.span.start, mention.span.end))
            right += meaning is not None
            valued += meaning is not None and case.meanings[meaning] == told(mention.value)
        assert marked(text, mentions).replace("⟦", "").replace("⟧", "") == text
    assert expected >= 220
    assert 2 * right / (expected + found) >= 0.95
    assert valued / right >= 0.98


def spans_of(words: str) -> dict[tuple[int, int], int]:
    """Return where the marked dates stand once the marks are gone, each with its number."""
    spans: dict[tuple[int, int], int] = {}
    position = 0
    for number, part in enumerate(words.split("⟦")[1:]):
        position = words.index(f"⟦{part}", position)
        start = position - 2 * number
        position += 1
        spans[start, start + part.index("⟧")] = number
    return spans


def test_lines_kept_apart_that_hold_no_date_are_left_alone() -> None:
    texts = lines_without(NONE)
    context = "1953-05-05"
    alone = [not find_dates(text, DateContext(context, languages=tags)) for text, tags in texts]
    assert len(texts) >= 120
    assert sum(alone) / len(texts) >= 0.97
