"""Figures that were judged before they were tried: how many are found, how many rightly."""

from __future__ import annotations

from pathlib import Path

from tei_kit.figures import find_figures
from tests.figures.test_cases import ROW, told, unescaped

HELD_OUT = Path(__file__).resolve().parent.parent / "cases" / "held_out"


def rows() -> list[tuple[str, set[str]]]:
    lines = (HELD_OUT / "figures.md").read_text(encoding="utf-8").splitlines()
    matches = [ROW.fullmatch(line) for line in lines if not line.startswith(("|---", "| text "))]
    return [(unescaped(m["text"]), set(unescaped(m["figures"]).split("; "))) for m in matches if m]


def words_of(figures: set[str]) -> set[str]:
    return {figure.split(" = ")[0] for figure in figures}


def test_figures_kept_apart_are_found() -> None:
    expected = found = right = valued = 0
    for text, figures in rows():
        answers = {told(mention, text) for mention in find_figures(text)}
        expected += len(figures)
        found += len(answers)
        right += len(words_of(figures) & words_of(answers))
        valued += len(figures & answers)
    assert expected >= 150
    assert 2 * right / (expected + found) >= 0.95
    assert valued / right >= 0.98


def test_numbers_kept_apart_that_are_no_figures_are_left_alone() -> None:
    lines = (HELD_OUT / "figures_none.md").read_text(encoding="utf-8").splitlines()
    texts = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
    left_alone = sum(not find_figures(text) for text in texts)
    assert len(texts) >= 40
    assert left_alone / len(texts) >= 0.97
