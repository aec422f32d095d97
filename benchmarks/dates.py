"""Score the date engine beside dateparser and datefinder on the rows kept apart, and time each.

    pip install dateparser datefinder
    python benchmarks/dates.py

What is not installed is left out. Exact means the same code points, overlapping that spans share
one. The others answer with one day whatever was told, so a value of theirs counts as right where
that day lies within the time that is meant; ours must be the same to the letter.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tei_kit.dates import DateContext, find_dates
from tei_kit.model import HistoricalDate

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases" / "held_out"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<meaning>.+) \|")
ANCHOR = re.compile(r"anchor (\d{4}-\d\d-\d\d)")
LANGUAGE = re.compile(r"language (\w+)")
MARKED = re.compile("⟦(.+?)⟧")
TIMED_CHARACTERS = 20_000


@dataclass(frozen=True)
class Found:
    """Stand for one date: its stretch of the text and what it means, as the tables write it."""

    start: int
    end: int
    meaning: str

    def overlaps(self, other: Found) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Row:
    """Stand for one line of the table with what is known about its text."""

    text: str
    dates: tuple[Found, ...]
    context: DateContext


Finder = Callable[[str, DateContext], list[Found]]


def ours(text: str, context: DateContext) -> list[Found]:
    return [
        Found(mention.span.start, mention.span.end, written(mention.value))
        for mention in find_dates(text, context)
    ]


def written(value: HistoricalDate) -> str:
    if value.when:
        return value.when
    if value.from_ or value.to:
        return f"{value.from_ or ''}..{value.to or ''}"
    return f"{value.not_before or ''}~{value.not_after or ''}"


def dateparser_finder() -> Finder | None:
    try:
        from dateparser.search import search_dates  # noqa: PLC0415 (optional)
    except ImportError:
        return None

    def find(text: str, context: DateContext) -> list[Found]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(context.anchor or "1953-05-05")}
        languages = [*context.languages] or ["en"]
        return placed(text, search_dates(text, languages=languages, settings=settings) or [])

    return find


def datefinder_finder() -> Finder | None:
    try:
        import datefinder  # noqa: PLC0415 (optional)
    except ImportError:
        return None

    def find(text: str, context: DateContext) -> list[Found]:
        base = datetime.fromisoformat(context.anchor or "1953-05-05")
        return [
            Found(start, end, day.date().isoformat())
            for day, (start, end) in datefinder.find_dates(text, index=True, base_date=base)
        ]

    return find


def placed(text: str, answers: list[tuple[str, datetime]]) -> list[Found]:
    """Return answers that tell their words with the place of these in the text."""
    found, position = [], 0
    for words, day in answers:
        start = text.find(words, position)
        if start >= 0:
            position = start + len(words)
            found.append(Found(start, position, day.date().isoformat()))
    return found


def rows() -> list[Row]:
    found, context = [], DateContext()
    for line in (CASES / "dates.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("Context:"):
            anchor, language = ANCHOR.search(line), LANGUAGE.search(line)
            context = DateContext(
                anchor=anchor[1] if anchor else None, languages=(language[1],) if language else ()
            )
        elif (row := ROW.fullmatch(line)) and not line.startswith(("| text", "|---")):
            found.append(parsed(row["text"].replace("\\n", "\n"), row["meaning"], context))
    return found


def parsed(marked: str, meaning: str, context: DateContext) -> Row:
    spans = [
        (match.start() - 2 * index, match.end() - 2 * index - 2)
        for index, match in enumerate(MARKED.finditer(marked))
    ]
    dates = (Found(*span, told) for span, told in zip(spans, meaning.split("; "), strict=True))
    return Row(MARKED.sub(r"\1", marked), tuple(dates), context)


def agrees(answer: str, meaning: str) -> bool:
    """Tell whether an answer is what is meant, or a day within it."""
    if answer == meaning:
        return True
    first, _, last = meaning.replace("~", "..").partition("..")
    last = last or first
    return len(answer) == len("1953-05-05") and first <= answer <= f"{last}~"


def lines_without() -> list[str]:
    lines = (CASES / "dates_none.md").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def report(name: str, find: Finder, *, to_the_letter: bool = False) -> None:
    table, none = rows(), lines_without()
    exact = overlapping = valued = expected = answered = 0
    for row in table:
        answers = find(row.text, row.context)
        expected += len(row.dates)
        answered += len(answers)
        for date in row.dates:
            near = [answer for answer in answers if answer.overlaps(date)]
            exact += any((one.start, one.end) == (date.start, date.end) for one in near)
            overlapping += bool(near)
            valued += any(
                one.meaning == date.meaning if to_the_letter else agrees(one.meaning, date.meaning)
                for one in near
            )
    alone = sum(not find(line, DateContext(anchor="1953-05-05")) for line in none)
    text = "\n".join(row.text for row in table)
    text = (text * (TIMED_CHARACTERS // len(text) + 1))[:TIMED_CHARACTERS]
    start = time.process_time()
    find(text, DateContext(anchor="1953-05-05"))
    speed = len(text) / 1e6 / (time.process_time() - start)
    print(
        f"{name:11} exact F1 {2 * exact / (expected + answered):.3f}  "
        f"overlapping F1 {2 * overlapping / (expected + answered):.3f}  "
        f"values {valued / max(1, overlapping):.3f}  "
        f"left alone {alone / len(none):.3f}  {speed:.4f} MB/s"
    )


def main() -> None:
    warnings.simplefilter("ignore")
    report("tei_kit", ours, to_the_letter=True)
    for name, find in (
        ("dateparser", dateparser_finder()),
        ("datefinder", datefinder_finder()),
    ):
        if find is None:
            print(f"{name} is not installed: pip install {name}")
        else:
            report(name, find)


if __name__ == "__main__":
    main()
