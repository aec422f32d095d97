"""The two memoranda get the structure that a reader sees in them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tei_kit.model import Document, Source
from tei_kit.readers import read
from tei_kit.structurers import structure


@pytest.fixture(scope="module")
def memoranda(shared: Path) -> list[Document]:
    paths = sorted((shared / "seeds").glob("*.txt"))
    return [structure(read(Source(path.name, path.read_bytes()))) for path in paths]


def roles(document: Document) -> Counter[str]:
    return Counter(passage.role for passage in document.passages)


def test_run_on_memorandum(memoranda: list[Document]) -> None:
    document = memoranda[0]
    expected = {
        "opener": 1, "copy_mark": 2, "copy_number": 1, "classification": 1, "address": 1,
        "address_line": 1, "paragraph": 4, "gap": 2, "closer": 1, "signature": 1, "dateline": 1,
        "registration": 1, "attestation": 1, "editorial_notes": 1,
    }  # fmt: skip
    assert roles(document) == expected
    others = [passage for passage in document.passages if passage.role != "gap"]
    assert {passage.responsibility for passage in others} == {"run_on_recovery"}
    assert {passage.certainty for passage in others} == {"high", "medium"}
    gaps = [passage.detail for passage in document.passages if passage.role == "gap"]
    assert gaps == ["editorial", "signature"]


def test_memorandum_with_a_broken_sentence(memoranda: list[Document]) -> None:
    document = memoranda[1]
    expected = {
        "opener": 1, "classification": 1, "copy_mark": 1, "copy_number": 1, "dateline": 3,
        "registration": 2, "head": 1, "paragraph": 6, "list": 1, "label": 7, "item": 7,
        "closer": 1, "distribution": 1,
    }  # fmt: skip
    assert roles(document) == expected
    units = Counter(milestone.unit for milestone in document.milestones)
    assert units == {"page": 1, "line": 3}
    page = next(one for one in document.milestones if one.unit == "page")
    assert (page.certainty, page.responsibility) == ("medium", "broken_pages")
