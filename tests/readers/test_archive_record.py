from __future__ import annotations

from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.model import Document, Source
from tei_kit.readers import read

FIELDS = {
    "citation": '"A Letter", Northern Digital Archive, Board of Wool, f. 3, op. 5, d. 61, ll. 7-9.',
    "abstract": "Lund complains.\n\nShe asks for wool.",
    "original_language": "Norwegian",
}
CAPTIONS = {"citation": "Citation", "abstract": "Summary", "original_language": "Original Language"}


def stated(document: Document) -> dict[str, str]:
    return {field.name: field.span.of(document.text) for field in document.fields}


def read_text(text: str) -> Document:
    return read(Source("record.txt", text.encode()))


@pytest.mark.parametrize("order", list(permutations(FIELDS)))
@pytest.mark.parametrize(
    "caption", ["**{}:**\n\n", "**{}:** ", "**{}**:\n", "## {}\n\n", "{}:\n\n", "__{}:__\n\n"]
)
def test_fields_in_any_order_and_dress(order: tuple[str, ...], caption: str) -> None:
    record = "".join(f"{caption.format(CAPTIONS[name])}{FIELDS[name]}\n\n" for name in order)
    text = f"**3 March 1951**\n\n**Letter from A. Lund to  \nthe Board**\n\n{record}"
    text += f"{caption.format('Contents')}Translation - English\n\nDear Sirs,\n\nWool.\n"
    document = read_text(text)
    assert stated(document) == {
        "date": "3 March 1951",
        "title": "Letter from A. Lund to  \nthe Board",
        **FIELDS,
        "contents": "Translation - English",
    }
    assert document.body.of(document.text) == "Dear Sirs,\n\nWool."


@pytest.mark.parametrize("missing", list(FIELDS))
def test_any_field_may_be_missing(missing: str) -> None:
    names = [name for name in FIELDS if name != missing]
    record = "".join(f"**{CAPTIONS[name]}:**\r\n\r\n{FIELDS[name]}\r\n\r\n" for name in names)
    document = read_text(
        f"**A Letter**\r\n\r\n{record}**Contents:**\r\n\r\nTranscript - Czech\r\n\r\nWool."
    )
    assert missing not in stated(document)
    assert document.metadata.language == "cs"
    assert document.body.of(document.text) == "Wool."


def test_without_contents_the_body_follows_the_last_field() -> None:
    document = read_text(
        "**A Letter**\n\n**Citation:**\n\nABC\n\n<https://example.org/1>\n\nDear Sirs,\n"
    )
    assert stated(document)["citation"] == "ABC\n\n<https://example.org/1>"
    assert document.metadata.url == "https://example.org/1"
    assert document.body.of(document.text) == "Dear Sirs,"


def test_unknown_fields_are_kept_apart() -> None:
    document = read_text(
        "**A Letter**\n\n**Citation:**\n\nABC\n\n**Rights:**\n\nNone.\n\n"
        "Donors:\n\nThe Lund Fund.\n\n"
        "**Contents:**\n\nOriginal Scan - Danish\n\nTranslation - French\n\nMonsieur,\n"
    )
    others = [field.span.of(document.text) for field in document.fields if field.name == "other"]
    assert others == ["**Rights:**\n\nNone.", "Donors:\n\nThe Lund Fund."]
    assert document.metadata.language == "fr"
    assert document.body.of(document.text) == "Monsieur,"


def test_captions_in_the_body_are_body() -> None:
    body = "**Summary:** wool.\n\nOriginal Language:\n\nnone"
    document = read_text(
        f"**Citation:**\n\nABC\n\n**Contents:**\n\nTranslation - English\n\nText.\n\n{body}"
    )
    assert document.body.of(document.text) == f"Text.\n\n{body}"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir,\n\nSummary: all is well.\n\nYours,\nA. Lund",
        "Summary:\n\nAll is well.\n\nContents:\n\n1. Wool\n2. Cloth",
        "**Report**\n\n**Summary:**\n\nAll is well.\n\n**Contents:**\n\n1. Wool",
        "It bears the words\n\nCitation: none\n\nand nothing else.",
        "**Citation:**\n\nABC\n\n**Original Language:**\n\nRussian\n",
    ],
)
def test_other_texts_are_plain(text: str) -> None:
    document = read_text(text)
    assert document.fields == ()
    assert document.body.of(document.text) == text.strip()


def test_late_captions_make_no_record() -> None:
    text = "word " * 1000 + "\n\n**Citation:**\n\nABC\n\n**Original Language:**\n\nCzech\n\nText."
    assert read_text(text).fields == ()


PIECES = st.sampled_from(
    [
        "**Citation:**", "Summary:", "**Contents:**", "**Original Language:**", "**", "ABC",
        "Translation - English", "3 May 1951", "**A**", "\n", "\n\n", " ", "https://example.org",
        "**Rights:**",
    ]
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=25))
def test_any_record_keeps_its_stretches_apart(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    document = read_text(text)
    assert document.text == text
    assert document.body
    spans = sorted([*(field.span for field in document.fields), document.body])
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(span.end <= document.body.start for span in spans if span != document.body)


def test_seeds(shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        document = read(Source(path.name, path.read_bytes()))
        assert {"date", "title", "citation", "abstract", "original_language", "contents"} == set(
            stated(document)
        )
        assert document.metadata.language == "en"
        assert document.metadata.original_languages == ("ru",)
        assert document.text[document.body.end :].strip() == ""
