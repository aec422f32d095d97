"""Files that are no TEI get one finding and nothing else."""

from __future__ import annotations

import pytest

from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate

TEI = "http://www.tei-c.org/ns/1.0"


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ("<TEI><text><body><p>x</p><p>y</p></body></text></TEI>", "in no namespace"),
        (f'<TEI xmlns="{TEI}/"><text/></TEI>', f"in the namespace {TEI}/"),
        ("<TEI.2><text/></TEI.2>", "TEI P4"),
        ("<html><body><p>x</p></body></html>", "no TEI file"),
        (f'<teiCorpus xmlns="{TEI}"><TEI/></teiCorpus>', "a document begins with <TEI>"),
        (f'<div xmlns="{TEI}"><p/></div>', "a document begins with <TEI>"),
    ],
)
def test_what_is_no_tei_is_told_so_once(xml: str, words: str) -> None:
    (finding,) = validate(parse_tei("x.xml", xml.encode()), source=b"x")
    assert words in finding.message
    assert (finding.rule, finding.line, finding.column) == ("namespace", 1, 1)


def test_a_prefix_is_as_good_as_a_default_namespace(memorandum: str) -> None:
    prefixed = f'<t:TEI xmlns:t="{TEI}"><t:text><t:body><t:pp>x</t:pp></t:body></t:text></t:TEI>'
    messages = [f.message for f in validate(parse_tei("x.xml", prefixed.encode()), rules=())]
    assert messages == [
        "<text> comes too early in <TEI>: <teiHeader> must come first.",
        "There is no element <pp>.",
    ]
