"""The tables of tests/cases: every figure with its value, every line that holds none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tei_kit.figures import FigureMention, find_figures
from tei_kit.model import Quantity

CASES = Path(__file__).resolve().parent.parent / "cases"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<figures>.+) \|")


def unescaped(words: str) -> str:
    return words.replace("\\n", "\n").replace("\\t", "\t").replace("¦", "|")


def rows() -> list[tuple[str, str]]:
    lines = (CASES / "figures.md").read_text(encoding="utf-8").splitlines()
    matches = [ROW.fullmatch(line) for line in lines if not line.startswith(("|---", "| text "))]
    return [(unescaped(m["text"]), unescaped(m["figures"])) for m in matches if m]


def lines_without() -> list[str]:
    lines = (CASES / "figures_none.md").read_text(encoding="utf-8").splitlines()
    return [unescaped(line[2:]) for line in lines if line.startswith("- ")]


def told(mention: FigureMention, text: str) -> str:
    value = mention.value
    parts = [f"{mention.span.of(text)} = {value.type}", amount(value)]
    if value.unit:
        parts.append(value.unit)
    if value.commodity:
        parts.append(f"({value.commodity})")
    return " ".join(parts)


def amount(value: Quantity) -> str:
    hedge = "~" if value.approximate else ""
    if value.minimum is not None:
        return f"{hedge}{value.minimum:f}..{value.maximum:f}"
    if value.at_least is not None:
        return f"{hedge}>={value.at_least:f}"
    if value.at_most is not None:
        return f"{hedge}<={value.at_most:f}"
    assert value.quantity is not None
    return f"{hedge}{value.quantity:f}"


@pytest.mark.parametrize(("text", "figures"), rows())
def test_figures_are_found_with_their_values(text: str, figures: str) -> None:
    found = "; ".join(told(mention, text) for mention in find_figures(text))
    assert found == figures


@pytest.mark.parametrize("text", lines_without())
def test_lines_without_figures_are_left_alone(text: str) -> None:
    assert [told(mention, text) for mention in find_figures(text)] == []


def test_the_tables_are_read_whole() -> None:
    figures = [figure for _, cell in rows() for figure in cell.split("; ")]
    assert len(figures) >= 200
    assert len(lines_without()) >= 120
