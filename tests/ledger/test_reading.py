"""Where a figure stands and what it says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tei_kit.ledger import figures
from tei_kit.tei.parsing import parse_tei
from tests.ledger.writing import entries, tei


def test_an_entry_tells_its_places() -> None:
    source = ' source="l.txt#char=9,43"'
    file = tei("Nobody came.", "At last [30 boats] came.", attributes=source)
    (figure,) = figures(file, source_text="A log\r\n\r\nNobody came.At last 30 boats came.")
    entry = figure.entry
    assert (entry.document, entry.passage, entry.source_line) == ("log.xml", "body/p[2]", 3)
    assert entry.source == "l.txt#char=29,37"
    lines = file.data.decode().splitlines()
    assert lines[entry.line - 1][entry.column - 1 :].startswith("<measure")
    assert entry.before + entry.words + entry.after == "Nobody came.At last 30 boats came."


def test_an_entry_tells_value_certainty_and_reason() -> None:
    file = parse_tei(
        "a.xml",
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><classDecl><taxonomy '
        b'xml:id="reasons"><category xml:id="r"><catDesc>a rate</catDesc></category></taxonomy>'
        b"</classDecl></encodingDesc></teiHeader><text><body><div><p/><p>"
        b'<num type="percentage" min="3" max="4.50" cert="low" ana="#r" subtype="approximate">'
        b"x</num>"
        b"<num>no value</num></p></div></body></text></TEI>",
    )
    (figure,) = figures(file)
    entry = figure.entry
    assert (entry.type, entry.minimum, entry.maximum) == ("percentage", Decimal(3), Decimal("4.5"))
    assert (entry.approximate, entry.certainty, entry.reason) == (True, "low", "a rate")
    assert (entry.passage, entry.source) == ("body/div[1]/p[2]", None)
    assert entry.value.maximum == Decimal("4.5")


def test_the_clause_leaves_out_names_dates_and_figures() -> None:
    text = "It froze; in [d 1921] [30 boats] left [p Lund] early. Nobody came."
    (figure,) = figures(tei(text))
    assert figure.clause == "in left early"


def test_long_sentences_take_no_longer_than_they_are_long() -> None:
    assert len(entries("[30 boats] and " * 3000)) == 3000


@pytest.mark.parametrize("between", [" " * 3000, ". " * 1500, ", " * 1500, "\n \n" * 1000])
def test_what_stands_between_mentions_may_be_long(between: str) -> None:
    assert len(entries(f"[d 1921]{between}[30 boats]{between}" * 100)) == 100
