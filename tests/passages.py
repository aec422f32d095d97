"""The passages of tests/cases/held_out: paragraphs in which all dates and figures are marked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from tei_kit.dates import DateContext

CASES = Path(__file__).resolve().parent / "cases" / "held_out"
DATE, FIGURE = "⟦⟧", "⟨⟩"
_MARKS = DATE + FIGURE
_ANCHOR = re.compile(r"anchor (\d{4}(?:-\d\d)*)")
_LANGUAGE = re.compile(r"language (\w\w)")

Meanings = dict[tuple[int, int], str]


class Passage(NamedTuple):
    """A text without its marks, and what stands where in it."""

    text: str
    context: DateContext
    dates: Meanings
    figures: Meanings


class Score(NamedTuple):
    """How many were marked, found, found exactly, and understood as well."""

    expected: int
    found: int
    right: int
    valued: int

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.expected + self.found)

    @property
    def value_accuracy(self) -> float:
        return self.valued / self.right


def passages() -> list[Passage]:
    """Return the passages of all files, in their order."""
    files = sorted(CASES.glob("passages_*.md"))
    sections = [part for file in files for part in file.read_text("utf-8").split("\n## ")[1:]]
    return [_passage(section) for section in sections]


def score(expected: list[Meanings], found: list[Meanings]) -> Score:
    """Compare what is marked in each passage with what was found there."""
    pairs = list(zip(expected, found, strict=True))
    return Score(
        expected=sum(len(marked) for marked, _ in pairs),
        found=sum(len(answers) for _, answers in pairs),
        right=sum(len(marked.keys() & answers.keys()) for marked, answers in pairs),
        valued=sum(len(marked.items() & answers.items()) for marked, answers in pairs),
    )


def _passage(section: str) -> Passage:
    _, context, marked, meanings = section.strip().split("\n\n")
    dates, figures = (line.partition(": ")[2].split("; ") for line in meanings.split("\n"))
    return Passage(
        text=re.sub(f"[{_MARKS}]", "", marked),
        context=_context(context),
        dates=dict(zip(_spans(marked, DATE), dates, strict=True)),
        figures=dict(zip(_spans(marked, FIGURE), figures, strict=True)),
    )


def _context(line: str) -> DateContext:
    anchor, language = _ANCHOR.search(line), _LANGUAGE.search(line)
    return DateContext(
        anchor=anchor[1] if anchor else None, languages=(language[1],) if language else ()
    )


def _spans(marked: str, marks: str) -> list[tuple[int, int]]:
    """Return where the words between two marks stand once all marks are gone."""
    spans: list[tuple[int, int]] = []
    position = start = 0
    for sign in marked:
        if sign == marks[0]:
            start = position
        elif sign == marks[1]:
            spans.append((start, position))
        position += sign not in _MARKS
    return spans
