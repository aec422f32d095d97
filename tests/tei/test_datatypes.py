from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_kit.tei.datatypes import address, language, temporal, version_number, word, words


@pytest.mark.parametrize(
    "value",
    ["1953", "1953-05", "1953-05-31", "2000-02-29", "-0044-03-15", "--05", "--02-29", "---31"],
)
def test_dates_that_exist(value: str) -> None:
    assert temporal(value) == value


@pytest.mark.parametrize(
    "value",
    [None, "", "1953-13", "1953-04-31", "1900-02-29", "0000", "--00", "--04-31", "---32", "53",
     "1953-5-1", "1953-05-06T10:00", "١٩٥٣"],
)  # fmt: skip
def test_dates_that_do_not(value: str | None) -> None:
    assert temporal(value) is None


@given(st.text())
def test_words_are_what_tei_calls_words(text: str) -> None:
    schema = etree.XMLSchema(
        etree.fromstring(
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="w">'
            '<xs:simpleType><xs:restriction base="xs:token"><xs:pattern value="[^\\p{C}\\p{Z}]+"/>'
            "</xs:restriction></xs:simpleType></xs:element></xs:schema>"
        )
    )
    for kept in [*(words(text) or "").split(), word(text) or "w"]:
        element = etree.Element("w")
        element.text = kept
        assert schema.validate(element)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/caf\u00e9 [1]", "https://example.org/caf%C3%A9%20%5B1%5D"),
        ("", None),
        (None, None),
    ],
)
def test_addresses(value: str | None, expected: str | None) -> None:
    assert address(value) == expected


def test_languages_and_versions() -> None:
    assert language("") is None
    assert language("zh-Hant-TW") == "zh-Hant-TW"
    assert version_number("1.2.3.4.5") == "1.2.3.4"
