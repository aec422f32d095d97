"""Tables of phrases: the longest one counts, whichever words others share with it."""

from __future__ import annotations

import pytest

from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.tokens import Tokens
from tei_kit.model.span import Span

TABLE = PhraseTable({"than": 1, "more than": 2, "no more than": 3, "no less than": 4, "no": 5})


def tokens_of(text: str) -> Tokens:
    return Tokens(text, Span(0, len(text)), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no more than", (0, 3)),
        ("much more than", (1, 2)),
        ("no less than", (0, 4)),
        ("less than", (1, 1)),
        ("than", (0, 1)),
        ("more", None),
    ],
)
def test_the_longest_phrase_before_a_token_counts(
    text: str, expected: tuple[int, int] | None
) -> None:
    assert TABLE.before(tokens_of(text), len(text.split())) == expected


def test_a_phrase_does_not_begin_before_the_floor() -> None:
    tokens = tokens_of("no more than")
    assert TABLE.before(tokens, 3, floor=1) == (1, 2)
    assert TABLE.before(tokens, 3, floor=2) == (2, 1)
    assert TABLE.before(tokens, 3, floor=3) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no more than ten", (3, 3)),
        ("no less than ten", (3, 4)),
        ("no more of it", (1, 5)),
        ("no", (1, 5)),
        ("less than", None),
    ],
)
def test_the_longest_phrase_from_a_token_on_counts(
    text: str, expected: tuple[int, int] | None
) -> None:
    assert TABLE.after(tokens_of(text), 0) == expected


def test_capitals_matter_in_exact_tables() -> None:
    exact = PhraseTable({"kW": "kilowatt", "kW h": "kilowatt hour"}, exact=True)
    assert exact.after(tokens_of("kW h"), 0) == (2, "kilowatt hour")
    assert exact.after(tokens_of("kW"), 0) == (1, "kilowatt")
    assert exact.after(tokens_of("KW"), 0) is None
