# ruff: noqa: E501 - tables read better with a row a line
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.readers._citation import Citation, parse_citation
from tei_kit.readers._languages import language_of_contents, language_tags
from tei_kit.readers._shelfmark import archival_identifier
from tei_kit.readers._title import parse_title


@pytest.mark.parametrize(
    ("words", "repository", "collection", "units"),
    [
        ("ABC file 3581, vol. 7", "ABC", None, [("file", "3581"), ("volume", "7")]),
        (
            "ABC RF, f. 0742, op. 41, pap. 271, d. 92, ll. 99-102",
            "ABC RF",
            None,
            [("fond", "0742"), ("opis", "41"), ("papka", "271"), ("delo", "92"), ("listy", "99-102")],
        ),
        ("ABC, fond 3, opis 12a, delo 5, listy 1-4 ob.", "ABC", None,
         [("fond", "3"), ("opis", "12a"), ("delo", "5"), ("listy", "1-4 ob.")]),
        ("National Archives, Record Group 59, Lot 64 D 199, Box 12, Folder 3", "National Archives",
         None, [("record_group", "59"), ("lot", "64 D 199"), ("box", "12"), ("folder", "3")]),
        ("Wool Library, Lund Papers, Series 4, Box 2", "Wool Library", "Lund Papers",
         [("series", "4"), ("box", "2")]),
        ("АБВ, ф. 3, оп. 7, д. 12, л. 5", "АБВ", None,
         [("fond", "3"), ("opis", "7"), ("delo", "12"), ("listy", "5")]),
        ("Archives, RG 59, Central Decimal File 1950-54, Box 3", "Archives", None,
         [("record_group", "59"), ("box", "3")]),
    ],
)  # fmt: skip
def test_shelfmarks(
    words: str, repository: str, collection: str | None, units: list[tuple[str, str]]
) -> None:
    identifier = archival_identifier(words)
    assert identifier is not None
    assert (identifier.repository, identifier.collection) == (repository, collection)
    assert list(identifier.units) == units
    assert identifier.shelfmark is not None
    assert words.endswith(identifier.shelfmark)


@pytest.mark.parametrize(
    "words", ["", "the attic of the town hall", "file a complaint, by the box office"]
)
def test_no_unit_no_identifier(words: str) -> None:
    assert archival_identifier(words) is None


def test_published_edition() -> None:
    cited = parse_citation(
        '"Letter, A to B", May 6, 1953, Northern Digital Archive, ABC file 8; published as facsimile '
        '(in Danish) in Per Vik, Ole B. Hansen, and Eva Lund, "Wool vs. War" (New Oslo: Fjord Press, '
        "1988), p. 157.  \n<https://example.org/doc/9>",
        "Letter, A to B",
    )
    assert cited.hosting_archive == "Northern Digital Archive"
    assert cited.url == "https://example.org/doc/9"
    edition = cited.published_edition
    assert edition is not None
    assert edition.authors == ("Per Vik", "Ole B. Hansen", "Eva Lund")
    assert (edition.title, edition.place, edition.publisher) == (
        "Wool vs. War",
        "New Oslo",
        "Fjord Press",
    )
    assert (edition.year, edition.pages, edition.nature) == ("1988", "157", "facsimile (in Danish)")


@pytest.mark.parametrize(
    ("words", "translator"),
    [
        ("ABC, f. 1. Translated by Eva Lund.", "Eva Lund"),
        ("ABC, f. 1. Translated for NDHP by E. B. Lund", "E. B. Lund"),
        ("ABC. Translated from Russian by Per Vik and Eva Lund.", "Per Vik and Eva Lund"),
        ("ABC. Translation by Per O'Neil; obtained by X.", "Per O'Neil"),
        ("ABC. Translated.", None),
        ("ABC. Translated by the staff, who were many", None),
    ],
)
def test_translators(words: str, translator: str | None) -> None:
    found = parse_citation(words).translator
    assert found == translator or (translator is None and found == "the staff")


@given(st.text(max_size=300))
def test_any_citation_is_parsed(words: str) -> None:
    assert isinstance(parse_citation(words, words[:20]), Citation)


@pytest.mark.parametrize(
    ("title", "kind", "sender", "recipient", "subject"),
    [
        ("Memorandum from A. Lund to the Board regarding Wool, 3 May 1951", "memorandum", "A. Lund", "Board", "Wool"),
        ("Memorandum from the Board to Eva Lund, 'On the Question of Wool'", "memorandum", "Board", "Eva Lund", "On the Question of Wool"),
        ("Letter, Per Vik to Eva Lund", "letter", "Per Vik", "Eva Lund", None),
        ("Telegram from the Embassy in Oslo to the Ministry concerning Cloth", "telegram", "Embassy in Oslo", "Ministry", "Cloth"),
        ("Cable No. 12 (Excerpt), from Oslo to Bergen", "telegram", "Oslo", "Bergen", None),
        ("Report by Per Vik on the Price of Wool", "report", "Per Vik", None, "the Price of Wool"),
    ],
)  # fmt: skip
def test_titles(
    title: str, kind: str, sender: str | None, recipient: str | None, subject: str | None
) -> None:
    said = parse_title(title)
    assert said.document_type == kind
    assert said.correspondence is not None
    assert said.correspondence.sender == sender
    assert said.correspondence.recipients == ((recipient,) if recipient else ())
    assert said.correspondence.subject == subject


def test_titles_that_say_little() -> None:
    assert parse_title("Minutes of the Board, 3 May 1951").document_type == "minutes"
    assert parse_title("Minutes of the Board, 3 May 1951").date == "1951-05-03"
    assert parse_title("Memorandum of Conversation between A and B").correspondence is None
    assert parse_title("On Wool").document_type is None


@given(st.text(max_size=300))
def test_any_title_is_parsed(words: str) -> None:
    parse_title(f"Letter from {words}")


def test_languages() -> None:
    assert language_tags("Russian, German & Martian") == ("ru", "de")
    assert language_tags("") == ()
    assert language_of_contents("Transcript - Serbo-Croatian") == "sh"
    assert language_of_contents("English Translation (French)") == "fr"
    assert language_of_contents("Translation of the words of the king - Klingon") is None
