from __future__ import annotations

from pathlib import Path

from tei_kit.authorities import load_authorities


def test_the_authority_files_of_the_corpus_are_right(repository: Path):
    paths = sorted((repository / "corpus" / "authorities").glob("*.csv"))
    records = load_authorities([(path.name, path.read_bytes()) for path in paths])
    assert {path.stem[:-1] for path in paths} == {record.kind for record in records}
    assert all(record.description for record in records)
