"""Executes tests/cases/structure.md: a text, and the outline that it gets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tei_kit.model import Document, Source
from tei_kit.readers import read
from tei_kit.structurers import structure

CASES = Path(__file__).resolve().parents[1] / "cases" / "structure.md"
CASE = re.compile(
    r"^## (?P<name>[^\n]+)\n\n```text\n(?P<text>.*?)\n```\n\n```outline\n(?P<outline>.*?)\n```$",
    re.MULTILINE | re.DOTALL,
)
LONGEST = 60


def outline(document: Document) -> str:
    """Return the passages, indented as they nest, and the milestones where they stand."""
    rows: list[tuple[int, int, str]] = []
    ends: list[int] = []
    for number, passage in enumerate(document.passages):
        while ends and ends[-1] <= passage.span.start:
            ends.pop()
        words = " ".join(passage.span.of(document.text).split())
        shown = words if len(words) <= LONGEST else f"{words[:28]} ... {words[-27:]}"
        detail = f"/{passage.detail}" if passage.detail else ""
        sure = "" if passage.certainty in (None, "high") else f" ({passage.certainty})"
        row = f"{'  ' * len(ends)}{passage.role}{detail}: {shown}{sure}"
        rows.append((passage.span.start, number, row))
        ends.append(passage.span.end)
    lines = [row for _, _, row in rows]
    for milestone in document.milestones:
        following = " ".join(document.text[milestone.position :].split()[:2])
        lines.append(f"{milestone.unit} begins: {following}")
    return "\n".join(lines)


def cases() -> list[tuple[str, str, str]]:
    found = [
        match.group("name", "text", "outline") for match in CASE.finditer(CASES.read_text("utf-8"))
    ]
    return [(str(name), str(text), str(expected)) for name, text, expected in found]


@pytest.mark.parametrize(
    ("name", "text", "expected"), cases(), ids=[name for name, _, _ in cases()]
)
def test_case(name: str, text: str, expected: str) -> None:
    document = structure(read(Source(f"{name}.txt", text.encode())))
    assert outline(document) == expected


def test_every_section_is_a_case() -> None:
    assert len(cases()) == len(re.findall(r"^```text$", CASES.read_text("utf-8"), re.MULTILINE))
