"""What is suspected is all that contradicts itself, and little else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.ledger import disagreements, figures, figures_at_odds, suspected_blocks
from tei_kit.tei.parsing import TeiFile, parse_tei
from tests.ledger.writing import tei

FIRST = "In [d 1921] [30 boats] passed the locks."

sentences = st.lists(
    st.sampled_from(
        [
            FIRST,
            "In [d 1921] [31 boats] passed the locks.",
            "In [d that year|1921-01-01/1921-12-31] [20 boats] passed the locks",
            "In [d 1922] [31 boats] passed the locks;",
            "[40 boats] passed the locks in [n Ann (in [d 1921] [p Lund])].",
            "[50 boats] passed the locks.",
            "[d 1921]",
            "",
        ]
    ),
    max_size=4,
).map(" ".join)
frames = st.sampled_from(
    ["{}", "A log. {}", "<note>{}</note>", "<seg>{}</seg>", "<persName>Ann {}</persName>"]
)


def file_of(body: str) -> TeiFile:
    return parse_tei("a.xml", tei(body).data.replace(b"&lt;", b"<").replace(b"&gt;", b">"))


@given(st.lists(st.tuples(sentences, frames, sentences, st.booleans()), max_size=4))
def test_suspects_are_all_that_disagree(parts: list[tuple[str, str, str, bool]]) -> None:
    written = [
        before + frame.format(inner) + ("</p><p>" if ends else "")
        for before, frame, inner, ends in parts
    ]
    file = file_of(" ".join(written))
    blocks = suspected_blocks(file)
    told = [
        (found.one.line, found.one.column, found.other.column)
        for found in disagreements(figures(file))
    ]
    suspected = [
        (found.one.line, found.one.column, found.other.column)
        for found in disagreements(figures_at_odds(file, blocks))
    ]
    assert sorted(suspected) == sorted(told)


def test_fragments_of_a_mention_reach_over_blocks() -> None:
    xml = (
        "A <date xml:id='a' next='#b' when='1921'>year</date> [30 boats] passed the locks.</p><p>"
        "In the <date xml:id='b'>same</date> [30 boats] passed. [31 boats] passed the locks in "
        "[d 1921]."
    )
    assert suspected_blocks(file_of(xml))


@pytest.mark.parametrize(
    "second",
    [
        FIRST,
        "In [d 1922] [31 boats] passed the locks.",
        "[31 boats] passed the locks.",
        "In [d 1921] [31 carts] passed the locks.",
        "In [d 1921] [31|] passed the locks.",
    ],
)
def test_what_can_not_disagree_is_not_suspected(second: str) -> None:
    assert suspected_blocks(tei(FIRST, second)) == []
    assert suspected_blocks(tei(f"{FIRST} [31 boats] passed the locks.")) == []


def test_figures_of_the_header_are_none_of_the_text() -> None:
    told = "<p><date when='1921'/> <measure quantity='{}' commodity='boats'/></p>"
    header = f"<teiHeader>{told.format(1)}{told.format(2)}</teiHeader>"
    xml = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text/></TEI>'
    assert suspected_blocks(parse_tei("a.xml", xml.encode())) == []
