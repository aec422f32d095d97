"""In which period a figure is told: the sentences of tests/cases/periods.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ledger.writing import entries

CASES = Path(__file__).resolve().parent.parent / "cases"


def sentences(name: str) -> list[tuple[str, list[str]]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.removeprefix("- ").split(" → ") for line in lines if line.startswith("- "))
    return [(text, periods.split(" ; ")) for text, periods in pairs]


def told(text: str) -> list[str]:
    return [entry.period.words if entry.period else "-" for entry in entries(text)]


@pytest.mark.parametrize(("text", "expected"), sentences("periods.md"))
def test_figures_have_the_period_that_a_careful_reader_gives(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


def test_most_of_what_was_kept_apart_is_right() -> None:
    answers = [
        answer == period
        for text, expected in sentences("held_out/periods.md")
        for answer, period in zip(told(text), expected, strict=True)
    ]
    assert len(answers) >= 85
    assert sum(answers) / len(answers) >= 0.9


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[30 boats] in [d 1921]", "it follows with “in”"),
        ("[30 boats] in the course of [d 1921]", "it follows with “in the course of”"),
        ("[30 boats] ([d 1921])", "it follows in brackets"),
        ("In [d 1921] [30 boats] left", "the nearest date before it in this part of the clause"),
        ("[30 boats] left Lund [d yesterday|1921]",
         "the nearest date after it in this part of the clause"),
        ("In [d 1921], [30 boats] left", "the nearest date before it in the clause"),
        ("In [d 1921] it froze; [30 boats] stayed", "the nearest date before it in the sentence"),
    ],
)  # fmt: skip
def test_a_period_says_why_it_was_taken(text: str, reason: str) -> None:
    (entry,) = entries(text)
    assert entry.period is not None
    assert entry.period.reason == reason


@pytest.mark.parametrize(
    "unit",
    [
        "in the ",
        "and ",
        ", ",
        "against ",
        "which ",
        "of ",
        "(",
        ") ",
        "now ",
        "a ",
        "letter of the ",
    ],
)
def test_long_sentences_end(unit: str) -> None:
    assert len(entries(f"[30 boats] {unit * 400} [d 1921] {unit * 400} [20 boats]")) == 2
