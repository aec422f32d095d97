"""The tables of tests/cases: every date with its meaning, every line that holds none."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tei_kit.dates import DateContext, DateMention, find_dates
from tei_kit.model import HistoricalDate

CASES = Path(__file__).resolve().parent.parent / "cases"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<meaning>.+) \|")
LANGUAGE = re.compile(r"\blanguage (\w+)")
ANCHOR = re.compile(r"anchor (\d{4}(?:-\d\d)*)")
OPEN, CLOSE = "⟦", "⟧"


class Case(NamedTuple):
    context: DateContext
    marked: str
    meanings: list[str]


def context_of(line: str) -> DateContext:
    anchor, language = ANCHOR.search(line), LANGUAGE.search(line)
    return DateContext(
        anchor=anchor[1] if anchor else None,
        day_first=True if "day first" in line else None,
        languages=(language[1],) if language else (),
    )


def cases(*names: str) -> list[Case]:
    found: list[Case] = []
    for name in names or ("dates.md", "dates_languages.md"):
        context = DateContext()
        for line in (CASES / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("Context:"):
                context = context_of(line)
            elif (row := ROW.fullmatch(line)) and not line.startswith(("|---", "| text ")):
                text = row["text"].replace("\\n", "\n")
                found.append(Case(context, text, row["meaning"].split("; ")))
    return found


def lines_without(name: str = "dates_none.md") -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    languages: tuple[str, ...] = ()
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("Context:"):
            languages = context_of(line).languages
        elif line.startswith("- "):
            found.append((line[2:], languages))
    return found


def told(value: HistoricalDate) -> str:
    if value.when:
        return value.when
    if value.from_ or value.to:
        return f"{value.from_ or ''}..{value.to or ''}"
    if value.not_before or value.not_after:
        return f"{value.not_before or ''}~{value.not_after or ''}"
    return "?"


def marked(text: str, mentions: list[DateMention]) -> str:
    for mention in reversed(mentions):
        start, end = mention.span.start, mention.span.end
        text = f"{text[:start]}{OPEN}{text[start:end]}{CLOSE}{text[end:]}"
    return text


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.marked)
def test_dates_are_found_with_their_meaning(case: Case) -> None:
    text = case.marked.replace(OPEN, "").replace(CLOSE, "")
    mentions = find_dates(text, case.context)
    assert marked(text, mentions) == case.marked
    assert [told(mention.value) for mention in mentions] == case.meanings


@pytest.mark.parametrize(("text", "languages"), lines_without(), ids=str)
def test_lines_without_dates_are_left_alone(text: str, languages: tuple[str, ...]) -> None:
    found = find_dates(text, DateContext(anchor="1953-05-05", languages=languages))
    assert [mention.span.of(text) for mention in found] == []


def test_the_tables_are_read_whole() -> None:
    assert sum(len(case.meanings) for case in cases()) >= 1300
    assert len(lines_without()) >= 330
