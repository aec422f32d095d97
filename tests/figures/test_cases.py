"""The tables of tests/cases: every figure with its value, every line that holds none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tei_kit.figures import FigureMention, choose_language, find_figures
from tei_kit.model import Quantity

CASES = Path(__file__).resolve().parent.parent / "cases"
TAGS = {"German": "de", "French": "fr", "Italian": "it", "Russian": "ru"}
ROW = re.compile(r"\| (?P<text>.+) \| (?P<figures>.+) \|")


def unescaped(words: str) -> str:
    return words.replace("\\n", "\n").replace("\\t", "\t").replace("¦", "|")


def rows() -> list[tuple[str, str]]:
    lines = (CASES / "figures.md").read_text(encoding="utf-8").splitlines()
    matches = [ROW.fullmatch(line) for line in lines if not line.startswith(("|---", "| text "))]
    return [(unescaped(m["text"]), unescaped(m["figures"])) for m in matches if m]


def rows_in_other_languages() -> list[tuple[str, str, str]]:
    tag, found = "", []
    for line in (CASES / "figures_languages.md").read_text(encoding="utf-8").splitlines():
        tag = TAGS.get(line.removeprefix("## "), tag)
        if (match := ROW.fullmatch(line)) and not line.startswith("| text "):
            figures = "" if match["figures"] == "none" else match["figures"]
            found.append((tag, unescaped(match["text"]), unescaped(figures)))
    return found


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


@pytest.mark.parametrize(("tag", "text", "figures"), rows_in_other_languages())
def test_other_languages_have_their_own_numbers(tag: str, text: str, figures: str) -> None:
    language = choose_language("", tag).language
    assert language.tag == tag
    found = "; ".join(told(mention, text) for mention in find_figures(text, language=language))
    assert found == figures


@pytest.mark.parametrize("text", lines_without())
def test_lines_without_figures_are_left_alone(text: str) -> None:
    assert [told(mention, text) for mention in find_figures(text)] == []


def test_the_tables_are_read_whole() -> None:
    figures = [figure for _, cell in rows() for figure in cell.split("; ")]
    assert len(figures) >= 400
    assert len(lines_without()) >= 300
    assert {tag for tag, _, _ in rows_in_other_languages()} == set(TAGS.values())
