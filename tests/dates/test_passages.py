"""Dates of whole passages that were judged before they were tried."""

from __future__ import annotations

from tei_kit.dates import find_dates
from tests.dates.test_cases import told
from tests.passages import Meanings, Passage, passages, score


def found(passage: Passage) -> Meanings:
    mentions = find_dates(passage.text, passage.context)
    return {(each.span.start, each.span.end): told(each.value) for each in mentions}


def test_dates_of_passages_are_found() -> None:
    texts = passages()
    result = score([text.dates for text in texts], [found(text) for text in texts])
    assert result.expected >= 270
    assert result.f1 >= 0.93
    assert result.value_accuracy >= 0.97
