"""Figures of whole passages that were judged before they were tried."""

from __future__ import annotations

from tei_kit.figures import choose_language, find_figures
from tei_kit.model import Span
from tests.figures.test_cases import amount
from tests.passages import Meanings, Passage, passages, score


def found(passage: Passage) -> Meanings:
    language = choose_language(passage.text, *passage.context.languages).language
    dates = [Span(*place) for place in passage.dates]
    return {
        (each.span.start, each.span.end): " ".join(
            filter(None, (each.value.type, amount(each.value), unit(each.value.unit)))
        )
        for each in find_figures(passage.text, masked=dates, language=language)
    }


def unit(name: str | None) -> str | None:
    return None if name == "count" else name


def test_figures_of_passages_are_found() -> None:
    texts = passages()
    result = score([text.figures for text in texts], [found(text) for text in texts])
    assert result.expected >= 350
    assert result.f1 >= 0.92
    assert result.value_accuracy >= 0.96
