"""The edges of the rules that need no file of their own."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("1953-02-31", "1953-02 has 28 days"),
        ("1900-02-29", "1900-02 has 28 days"),
        ("1953-13-01", "a year has 12 months"),
        ("1953-00", "a year has 12 months"),
        ("1953-05-00", "1953-05 has 31 days"),
        ("--02-30", "month 02 has 29 days"),
    ],
)
def test_impossible_dates_say_why(value: str, reason: str) -> None:
    (finding,) = check("impossible_date", body(f'<p><date when="{value}">x</date></p>'))
    assert finding.message == f'@when="{value}" is no date: {reason}.'


@pytest.mark.parametrize("value", ["1952-02-29", "2000-02-29", "1953", "--02-29", "May", "31.2.53"])
def test_possible_dates_and_other_values_are_not_impossible(value: str) -> None:
    assert check("impossible_date", body(f'<p><date when="{value}">x</date></p>')) == []


def test_citations_may_use_from_and_to_for_pages() -> None:
    cited = '<bibl><biblScope unit="page" from="12" to="9">12-9</biblScope></bibl>'
    assert check("reversed_date", body(f"<p>{cited}</p>")) == []


def test_a_period_within_one_coarse_date_is_not_reversed() -> None:
    xml = body('<p><date from="1953-05-12" to="1953">x</date></p>')
    assert check("reversed_date", xml) == []


def test_unlinked_names_are_counted_by_kind_and_words() -> None:
    names = (
        "<persName>Ada  Holm</persName><persName>Ada\nHolm</persName>"
        "<placeName>Holm</placeName><orgName key='x'>Board</orgName>"
    )
    findings = check("mention_without_record", body(f"<p>{names}</p>"))
    assert [finding.message for finding in findings] == [
        "The person “Ada Holm” is linked to no record (2 mentions).",
        "The place “Holm” is linked to no record.",
    ]


def test_names_inside_records_need_no_record() -> None:
    people = "<standOff><listPerson><person><persName>A</persName></person></listPerson></standOff>"
    assert check("mention_without_record", people) == []


def test_a_record_that_only_points_to_itself_is_unused() -> None:
    person = '<person xml:id="a"><persName ref="#a">Ada</persName></person>'
    (finding,) = check("unused_record", f"<standOff><listPerson>{person}</listPerson></standOff>")
    assert "“Ada” (#a)" in finding.message


def test_empty_fields_of_the_text_are_no_fields() -> None:
    assert check("empty_header_field", body("<p/>")) == []


def test_a_field_that_points_is_not_empty() -> None:
    xml = (
        '<teiHeader><fileDesc><licence target="https://example.org/terms"/></fileDesc></teiHeader>'
    )
    assert check("empty_header_field", xml) == []


def test_an_unreadable_character_is_reported_once_with_its_number() -> None:
    (finding,) = check("unreadable_character", body("<p>\ue001 and \ue001</p>"))
    assert "U+E001" in finding.message
    assert "2 times" in finding.message


@pytest.mark.parametrize(
    "character", ["é", "\u2028", "\u200d", "\u00a0", "\u0085", "😀", "\U0001f1e9"]
)
def test_characters_that_readers_see_or_need_are_let_be(character: str) -> None:
    assert check("unreadable_character", body(f"<p>{character}</p>")) == []


def test_the_byte_that_windows_meant_is_named() -> None:
    (finding,) = check("unreadable_character", body("<p>\x93x</p>"))
    assert finding.advice == "A conversion from Windows-1252 went wrong: “\u201c” is meant."


def test_a_duplicate_names_the_line_of_the_first() -> None:
    (finding,) = check("duplicate_identifier", body('<p xml:id="a"/>\n<p xml:id="a"/>'))
    assert "in line 2" in finding.message
    assert finding.line == 3


def test_an_organization_may_be_named_by_a_general_name() -> None:
    stand_off = '<standOff><listOrg><org xml:id="o"><p/></org></listOrg></standOff>'
    assert check("misdirected_pointer", stand_off + body('<p><name ref="#o">x</name></p>')) == []
