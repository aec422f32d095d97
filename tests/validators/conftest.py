"""A valid memorandum and its source."""

from __future__ import annotations

from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="session")
def memorandum() -> str:
    return (SAMPLES / "memorandum.xml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def source() -> bytes:
    return (SAMPLES / "memorandum.txt").read_bytes()
