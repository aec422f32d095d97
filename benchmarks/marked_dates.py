"""Texts with their dates marked, as `tests/cases/held_out` keeps them apart, for `dates.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tei_kit.dates import DateContext

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases" / "held_out"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<meaning>.+) \|")
ANCHOR = re.compile(r"anchor (\d{4}(?:-\d\d)*)")
LANGUAGE = re.compile(r"language (\w+)")
MARKED = re.compile("⟦(.+?)⟧", re.DOTALL)
FIGURES = re.compile("[⟨⟩]")


@dataclass(frozen=True)
class Found:
    """Stand for one date: its stretch of the text and what it means, as the tables write it.

    The meaning is None where a program finds dates and does not say what they mean.
    """

    start: int
    end: int
    meaning: str | None

    def overlaps(self, other: Found) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Row:
    """Stand for one text with what is known about it."""

    text: str
    dates: tuple[Found, ...]
    context: DateContext

    @property
    def language(self) -> str:
        """Return the tag of the language that the text is in."""
        return (*self.context.languages, "en")[0]


def rows() -> list[Row]:
    """Return the rows of the table and the passages."""
    return [*_of_table(), *_passages()]


def lines_without() -> list[Row]:
    """Return the lines in which there is no date."""
    found, context = [], DateContext("1953-05-05")
    for line in (CASES / "dates_none.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("Context:"):
            context = _context(f"{line} anchor 1953-05-05")
        elif line.startswith("- "):
            found.append(Row(line.removeprefix("- "), (), context))
    return found


def _of_table() -> Iterator[Row]:
    context = DateContext()
    for line in (CASES / "dates.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("Context:"):
            context = _context(line)
        elif (row := ROW.fullmatch(line)) and not line.startswith(("| text", "|---")):
            yield _parsed(row["text"].replace("\\n", "\n"), row["meaning"], context)


def _passages() -> Iterator[Row]:
    for path in sorted(CASES.glob("passages_*.md")):
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            _, context, marked, meanings = section.strip().split("\n\n")
            dates = meanings.split("\n")[0].partition(": ")[2]
            yield _parsed(FIGURES.sub("", marked), dates, _context(context))


def _context(line: str) -> DateContext:
    anchor, language = ANCHOR.search(line), LANGUAGE.search(line)
    return DateContext(
        anchor=anchor[1] if anchor else None, languages=(language[1],) if language else ()
    )


def _parsed(marked: str, meaning: str, context: DateContext) -> Row:
    spans = [
        (match.start() - 2 * index, match.end() - 2 * index - 2)
        for index, match in enumerate(MARKED.finditer(marked))
    ]
    meanings = meaning.split("; ") if spans else []
    dates = (Found(*span, told) for span, told in zip(spans, meanings, strict=True))
    return Row(MARKED.sub(r"\1", marked), tuple(dates), context)
