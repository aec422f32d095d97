"""The report of an evaluation as a page."""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest

from tei_kit.evaluation import evaluate
from tei_kit.evaluation.page import as_page
from tei_kit.evaluation.snippets import snippet
from tei_kit.model import Span
from tests.evaluation.marking import aligned
from tests.nu import complaints

HTML = "{http://www.w3.org/1999/xhtml}"
HOSTILE = "<script>x()</script> & "
DOCUMENTS = [
    aligned(
        f"{HOSTILE}On {{date:3 May}} {{person:Ada}} met the {{person:Guild}}; {{date:May}} froze.",
        f"{HOSTILE}On {{date:3 May}} {{person:Ada}} met {{organization:the Guild}}; May froze.",
        "a&b/<first>.json",
    ),
    aligned("He left {date:Kiel} on {date:9 June}, a {place:Monday}.",
            "He left {place:Kiel} on {date:9 June, a Monday}.", "second.json"),
    aligned("Nobody came.", "Nobody came.", "third.json"),
]  # fmt: skip


def page(examples: int = 10) -> str:
    return as_page(evaluate(DOCUMENTS), examples)


def marks(written: str) -> list[tuple[str | None, str]]:
    tree = html5lib.parse(written)
    lists = [e for e in tree.iter(f"{HTML}ol") if e.get("class") == "differences"]
    return [
        (mark.get("class"), "".join(mark.itertext()))
        for found in lists
        for mark in found.iter(f"{HTML}mark")
    ]


def test_scores_confusions_and_documents_are_told() -> None:
    words = " ".join("".join(html5lib.parse(page()).itertext()).split())
    assert "date 1 1 3 0.250 0.500" in " ".join(_cells(page(), "scores"))
    assert "organization 1" in " ".join(_cells(page(), "confusions"))
    assert "a&b/<first>.json" in words
    assert "samples of the documents the F1 of all lies between" in words


def _cells(written: str, section: str) -> list[str]:
    tree = html5lib.parse(written)
    found = next(e for e in tree.iter(f"{HTML}section") if e.get("aria-labelledby") == section)
    cells = (e for e in found.iter() if e.tag in (f"{HTML}td", f"{HTML}th"))
    return [text for cell in cells if (text := "".join(cell.itertext()).strip())]


def test_examples_mark_the_words_of_each_side() -> None:
    assert marks(page()) == [
        ("both", "9 June"), ("gold", ", a Monday"),
        ("gold", "the "), ("both", "Guild"),
        ("both", "Kiel"),
        ("predicted", "May"),
        ("predicted", "Monday"),
    ]  # fmt: skip


def test_only_so_many_examples_of_each_sort_are_shown() -> None:
    written = page(1)
    assert [kind for kind, _ in marks(written)].count("predicted") == 1
    assert "(1 of 2)" in written
    assert marks(page(0)) == []


def test_what_documents_say_stays_words_and_nothing_is_fetched_or_run() -> None:
    tree = html5lib.parse(page())
    assert list(tree.iter(f"{HTML}script")) == []
    assert "<script>x()</script> & On 3 May" in "".join(tree.itertext())
    links = [e.get("href") or e.get("src") for e in tree.iter() if e.get("href") or e.get("src")]
    assert all(link.startswith("#") for link in links)
    identifiers = {e.get("id") for e in tree.iter()}
    assert all(link[1:] in identifiers for link in links)


def test_nothing_to_compare_is_a_page_too() -> None:
    told = as_page(evaluate([DOCUMENTS[2]]), 10)
    assert 'id="differences"' not in told
    assert 'id="confusions"' not in told


def test_mentions_apart_from_each_other_have_plain_words_between() -> None:
    text = "Ada, then Bo left."
    assert [
        (piece.words, piece.gold, piece.predicted)
        for piece in snippet(text, Span(0, 3), Span(10, 12))
    ] == [
        ("Ada", False, True),
        (", then ", False, False),
        ("Bo", True, False),
        (" left.", False, False),
    ]


@pytest.mark.external
def test_the_checker_finds_no_error(tmp_path: Path) -> None:
    """Leave out the stylesheet: the checker knows less of CSS than browsers do."""
    for name, written in (("full", page()), ("empty", as_page(evaluate([DOCUMENTS[2]]), 0))):
        start, end = written.index("<style>"), written.index("</style>")
        bare = written[: start + len("<style>")] + written[end:]
        (tmp_path / f"{name}.html").write_text(bare, encoding="utf-8")
    assert complaints(tmp_path) == ""
