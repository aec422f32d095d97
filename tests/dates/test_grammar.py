"""Which words let which readers of the grammar begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.dates.grammar.relative import FIRST_OF_RELATIVE, relative
from tei_kit.dates.languages import language, tags
from tei_kit.dates.runs import runs

CASES = sorted((Path(__file__).parent.parent / "cases").glob("dates*.md"))


@pytest.mark.parametrize("tag", tags())
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_time_by_distance_begins_with_another_word(path: Path, tag: str) -> None:
    text = path.read_text("utf-8")
    for run in runs(text, 0, len(text), language(tag)):
        for index in range(len(run.tokens) - 4):
            if not (run.at(index).digits or run.has_any(index, FIRST_OF_RELATIVE)):
                assert relative(run, index) is None
