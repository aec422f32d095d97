"""How many processes serve."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.cli import _jobs
from tei_kit.cli._checking import Task
from tei_kit.cli._jobs import jobs_for


def tasks(*sizes: int) -> list[Task]:
    return [Task(f"{number}.xml", "", data=b" " * size) for number, size in enumerate(sizes)]


@pytest.mark.parametrize(
    ("sizes", "jobs"),
    [
        ((), 1),
        ((50_000,), 1),
        ((9_000_000,), 1),
        ((50_000,) * 10, 1),
        ((50_000,) * 40, 2),
        ((1_000_000,) * 3, 3),
        ((1_000_000,) * 100, 8),
    ],
)
def test_as_many_as_serve(
    sizes: tuple[int, ...], jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_jobs, "processors", lambda: 12)
    assert jobs_for(tasks(*sizes), None) == jobs


def test_no_more_than_there_are_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_jobs, "processors", lambda: 2)
    assert jobs_for(tasks(*[1_000_000] * 9), None) == 2
    assert jobs_for(tasks(1), 0) == 2


def test_as_many_as_the_user_asks_for() -> None:
    assert [jobs_for(tasks(*[1_000_000] * 9), asked) for asked in (1, 20)] == [1, 20]


def test_files_are_looked_at_and_missing_ones_are_no_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_jobs, "processors", lambda: 12)
    big = tmp_path / "big.xml"
    big.write_bytes(b" " * 4_000_000)
    missing = str(tmp_path / "missing.xml")
    assert jobs_for([Task(str(big), ""), Task(missing, "")], None) == 2
    assert jobs_for([Task(missing, "")] * 9, None) == 1
