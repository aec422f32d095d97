"""Whose a figure is, where, and in which period: what a sentence says, and what it leaves open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ledger.writing import entries


def periods(*paragraphs: str) -> list[str | None]:
    return [entry.period and entry.period.words for entry in entries(*paragraphs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In [d 1921] [30 boats] left, in [d 1922] [20].", ["1921", "1922"]),
        ("In [d 1921], [30 boats] left; in [d 1922], [20].", ["1921", "1922"]),
        ("[30 boats] in [d 1921] and [20] in [d 1922]", ["1921", "1922"]),
        ("[30 boats] left in [d 1921]; [20] stayed.", ["1921", "1921"]),
        ("Since [d 1920] nothing came, but [30 boats] left in the spring of [d 1921]",
         ["1921"]),
        ("It froze in [d 1920]. [30 boats] stayed.", [None]),
        ("By order of Gen. Berg of [d 3 May 1921|1921-05-03] [30 boats] left.", ["3 May 1921"]),
        ("In [d 1921] and [d 1922] there were [30] and [20 boats] respectively.", [None, None]),
        ("Dans l'année [d 1921] [30 bateaux]", ["1921"]),
        ("[30 Boote] im [d Mai 1921|1921-05]", ["Mai 1921"]),
        ("за [d 1921] год [30 лодок]", ["1921"]),
        ("[30 boats] were there [d then|x].", [None]),
    ],
)  # fmt: skip
def test_the_date_that_governs(text: str, expected: list[str | None]) -> None:
    assert periods(text) == expected


def test_no_period_crosses_a_paragraph() -> None:
    assert periods("In [d 1921] it froze", "[30 boats] stayed") == [None]


def test_a_period_says_its_days_and_why() -> None:
    (entry,) = entries("In [d spring|1921-03/1921-05] [30 boats] left.")
    assert entry.period is not None
    assert entry.period.model_dump() == {
        "words": "spring",
        "edtf": "1921-03/1921-05",
        "first": "1921-03-01",
        "last": "1921-05-31",
        "reason": "the nearest date before it in this part of the clause",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[30 boats] in [p Lund]", "Lund"),
        ("[30 boats] of the [o Harbor Guild] in [p Lund]", "Lund"),
        ("In [p Lund], [30 boats] were built", "Lund"),
        ("[p Lund] had [30 boats]", "Lund"),
        ("[30 boats] went from [p Lund] to [p Kiel]", None),
        ("[30 boats] from [p Lund] went to [p Kiel]", "Lund"),
        ("[p Lund] was glad, and [30 boats] left", None),
        ("Nobody in [p Lund] slept, for [30 boats] were lost", None),
        ("[20 men] left [p Lund], [30 boats] stayed", None),
        ("[p Lund] and again [p Lund] had [30 boats]", "Lund"),
        ("It was in [p Lund]. [30 boats] left", None),
    ],
)
def test_the_place_that_governs(text: str, expected: str | None) -> None:
    entry = next(entry for entry in entries(text) if entry.commodity == "boats")
    assert (entry.where and entry.where.words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[30 members] of the [o Harbor Guild]", "Harbor Guild"),
        ("[n Berg] owned [30 boats]", "Berg"),
        ("[n Berg] and the [o Harbor Guild] owned [30 boats]", None),
        ("According to the [o Harbor Guild], in [d 1921], [30 boats] left", None),
        ("[30 boats] left", None),
    ],
)
def test_the_name_that_governs(text: str, expected: str | None) -> None:
    (entry,) = entries(text)
    assert (entry.whose and entry.whose.words) == expected


def test_a_place_inside_a_name_is_no_place() -> None:
    from tei_kit.ledger import figures
    from tei_kit.tei.parsing import parse_tei

    file = parse_tei(
        "a.xml",
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>The <orgName ref="#g"><placeName>'
        b'Lund</placeName> Guild</orgName> had <measure quantity="3">3</measure></p></body></text>'
        b"</TEI>",
    )
    (figure,) = figures(file)
    assert figure.entry.where is None
    assert figure.entry.whose is not None
    assert (figure.entry.whose.words, figure.entry.whose.entity) == ("Lund Guild", "g")


_PIECES = st.lists(
    st.sampled_from(
        ["In ", "[d 1921]", "[30 boats]", "[p Lund]", "[n Berg]", ", ", ". ", "; ", " and ", "x"]
    ),
    max_size=14,
)


@given(st.lists(_PIECES, min_size=1, max_size=3))
def test_every_figure_is_an_entry_and_only_its_paragraph_governs_it(
    paragraphs: list[list[str]],
) -> None:
    found = entries(*("".join(pieces) for pieces in paragraphs))
    assert len(found) == sum(pieces.count("[30 boats]") for pieces in paragraphs)
    for entry in found:
        pieces = paragraphs[int(entry.passage.removeprefix("body/p[").removesuffix("]")) - 1]
        assert entry.period is None or "[d 1921]" in pieces
        assert entry.where is None or "[p Lund]" in pieces
        assert entry.whose is None or "[n Berg]" in pieces
