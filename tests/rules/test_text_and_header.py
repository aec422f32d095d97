"""Placeholders in the header and indentation in the text: what is meant, and what only looks so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.rules import indented_text
from tests.rules._check import body, check
from tests.rules._snippets import as_file


def header(title: str) -> str:
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt></fileDesc></teiHeader>"
    )


@pytest.mark.parametrize(
    "title",
    [
        "TODO", "todo: ask the archive", "FIXME later", "tbd", "TBA",
        "xxx", "XXXX.", "???", "...", "[…]", "____", "N.N.", "n. n.", "Title", "Your name",
        "Title of the document goes here", "Insert the title here", "to be added",
        "Information about the source", "lorem ipsum dolor", "Titel eintragen", "à compléter",
    ],
)  # fmt: skip
def test_a_placeholder_is_found(title: str) -> None:
    (finding,) = check("placeholder_header_field", header(title))
    assert finding.message.startswith("<title> holds a placeholder: “")


@pytest.mark.parametrize(
    "title",
    [
        "", "Todorov to Holm", "To Dover", "Louis XXX", "Lund", "N. Nansen", "Unknown",
        "Title deeds of the harbor", "Untitled", "What is to be done?", "A", "1953", "no. 3",
        "Here we insert a title", "…and so to bed", "The editor", "Who?",
    ],
)  # fmt: skip
def test_what_says_something_is_no_placeholder(title: str) -> None:
    assert check("placeholder_header_field", header(title)) == []


def test_placeholders_in_the_text_are_the_source_s() -> None:
    assert check("placeholder_header_field", body("<p>...</p><p>TODO</p>")) == []


def test_a_field_with_elements_inside_is_judged_by_them() -> None:
    (finding,) = check("placeholder_header_field", header("<persName>N.N.</persName>"))
    assert finding.message.startswith("<persName>")


@pytest.mark.parametrize(
    "xml",
    [
        "the <name>Lund</name>\n    , a town",
        "the <name>Lund</name>\n\t.",
        "the <name>Lund\n    </name>, a town",
        "the (\n    <name>Lund</name>) town",
        "the (<name>\n    Lund</name>) town",
        "<name>Lund</name>\r\n    's harbor",
        "the <name><hi>Lund</hi>\n    </name>, a town",
    ],
)
def test_indentation_that_tears_words_and_marks_apart_is_found(xml: str) -> None:
    (finding,) = check("indented_text", body(f"<p>{xml}</p>"))
    assert finding.advice.startswith("Take the line break")


@pytest.mark.parametrize(
    "xml",
    [
        "the <name>Lund</name>,\n    a town",
        "the\n    <name>Lund</name>\n    and others",
        "the <name>West\n    Lund</name>, a town",
        "the <name>Lund</name> , a town",
        "the <name>Lund</name>\n, a town",
        "the <name>Lund</name>\n    ... a town",
        "the <name>\n    Lund\n    </name> a town",
        "the <name>Lund</name>\n    “town”",
        "<note>\n    A note.\n    </note>, a town",
    ],
)
def test_layout_between_words_is_let_be(xml: str) -> None:
    assert check("indented_text", body(f"<p>{xml}</p>")) == []


def test_a_file_that_was_indented_is_told_once() -> None:
    paragraphs = "<p>the <name>Lund</name>\n    , a town</p>" * 3
    (finding,) = check("indented_text", body(paragraphs))
    assert "at 2 more places" in finding.message
    assert finding.line == 2


def test_the_header_is_data_and_may_be_indented() -> None:
    xml = header("<name>Lund</name>\n    , a town")
    assert check("indented_text", xml) == []


def test_white_space_around_an_identifier_is_none_of_it() -> None:
    xml = body('<p xml:id="a"/><p xml:id=" a "/>')
    assert len(check("duplicate_identifier", xml)) == 1


TORN = st.lists(
    st.sampled_from(["word", "\n  ", "\r\n\t", " ", "(", "“", "«", ",", "’", "'s", "<hi>x</hi>"])
)


@given(TORN, TORN, TORN)
def test_a_look_at_the_bytes_misses_no_torn_word(
    before: list[str], inside: list[str], behind: list[str]
) -> None:
    words = f"{''.join(before)}<persName>{''.join(inside)}</persName>{''.join(behind)}"
    file = as_file(body(f"<p>{words}</p>"))
    torn = [
        element
        for element in indented_text._inline_elements(file)
        if indented_text._is_torn(element)
    ]
    assert bool(list(indented_text.check(file))) == bool(torn)
