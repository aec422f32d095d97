"""How a text is cut into runs, and how far into one a date can begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.dates.grammar import phrase
from tei_kit.dates.languages import language, tags
from tei_kit.dates.runs import runs

CASES = sorted((Path(__file__).parent.parent / "cases").glob("dates*.md"))


def words_of(text: str, tag: str = "en") -> list[str]:
    """Return each run as its words, with a bar behind the last one that a date can begin with."""
    return [
        " ".join(
            token.text + "|" * (place == run.reach)
            for place, token in enumerate(run.tokens)
            if token.text
        )
        for run in runs(text, 0, len(text), language(tag))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left on 5 May 1953, and with the 12 men", ["on 5 May 1953| , and"]),
        ("They sent 12 men to 5 of the posts, 1,200 in all", []),
        ("in 1953 of the 5", ["in 1953| of the 5"]),
        ("from 5/9/53 to the", ["from 5 / 9 / 53| to the"]),
        ("15 V 53 of the", ["15 V 53| of the"]),
        ("15.V.531 of the", ["15 . V . 53| 1 of the"]),
        ("in '53, the", ["in ' 53| , the"]),
        ("the 12th of the", ["the 12 th| of the"]),
        ("two of the\n\nMay", ["May|"]),
        ("two of the\nMay", ["two of the May|"]),
        ("and 7, but in 1953", ["in 1953|"]),
        (". , - ( ' \" " * 50, []),
    ],
)
def test_a_run_reaches_to_what_tells_a_date(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


def test_any_figure_tells_where_it_can_be_a_day_alone() -> None:
    assert words_of("du 28, et pour tous", "fr") == ["du 28| , et"]
    assert words_of("am 28. und zum", "de") == ["am 28| . und zum"]


def test_entries_of_several_words_are_one_whichever_begin_alike() -> None:
    assert words_of("au plus tard le 5 mai", "fr") == ["au plus tard le 5 mai|"]
    assert words_of("au 5 mai", "fr") == ["au 5 mai|"]
    assert words_of("Jusqu’au 5 mai", "fr") == ["Jusqu’au 5 mai|"]


@pytest.mark.parametrize("tag", tags())
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_date_begins_behind_the_reach(path: Path, tag: str) -> None:
    text = path.read_text("utf-8")
    for run in runs(text, 0, len(text), language(tag)):
        for index in range(run.reach + 1, len(run.tokens) - 4):
            assert phrase(run, index) is None
