"""An invented ODD that has a bit of everything, and the TEI's own source."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd, read_source

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="session")
def harbour() -> CompiledOdd:
    """Return the ODD of the harbour's logs, complete in itself."""
    return read_source((SAMPLES / "harbour.odd").read_bytes(), "harbour.odd")


@pytest.fixture(scope="session")
def tei_source(shared: Path) -> CompiledOdd:
    """Return all of the TEI."""
    return read_source((shared / "p5" / "p5subset.xml").read_bytes(), "p5subset.xml")
