"""Invented TEI for the exporters' tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tei_kit.tei.parsing import TeiFile, parse_tei

SAMPLES = Path(__file__).parent / "samples"
FRAME = """<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>
<publicationStmt><p>Unpublished.</p></publicationStmt><sourceDesc><p>Invented.</p></sourceDesc>
</fileDesc>{profile}</teiHeader>
{stand_off}
<text xml:lang="en"><body>{body}</body></text>
</TEI>"""

Build = Callable[..., TeiFile]


@pytest.fixture(scope="session")
def tei() -> Build:
    """Return a function that makes a TEI file of a body, and of a stand-off part if need be."""

    def build(
        body: str,
        *,
        stand_off: str = "",
        profile: str = "",
        title: str = "A sample",
        name: str = "sample.xml",
    ) -> TeiFile:
        source = FRAME.format(title=title, profile=profile, stand_off=stand_off, body=body)
        return parse_tei(name, source.encode("utf-8"))

    return build


@pytest.fixture(scope="session")
def samples() -> list[TeiFile]:
    """Return the invented files: ours, another project's, and a hostile one."""
    return [
        parse_tei(name, (SAMPLES / name).read_bytes())
        for name in ("order.xml", "letters.xml", "hostile.xml")
    ]


@pytest.fixture(scope="session")
def source_of_order() -> str:
    """Return the source that `order.xml` points into."""
    return (SAMPLES / "order.txt").read_text("utf-8")
