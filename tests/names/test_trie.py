from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.names import NameTrie


def found(text: str, *names: str) -> list[str]:
    trie: NameTrie[str] = NameTrie()
    for name in names:
        trie.add(name, name)
    return [text[start:end] for start, end, _ in trie.find(text, 0, len(text))]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("West Arkby", "to West\nArkby", "West\nArkby"),
        ("West Arkby", "to West  \r\n  Arkby", "West  \r\n  Arkby"),
        ("West Arkby", "to West\n\nArkby", "West\n\nArkby"),
        ("West Arkby", "to West\n\n\n\n\nArkby", "West\n\n\n\n\nArkby"),
        ("V.S. Orlin", "by V. S. Orlin,", "V. S. Orlin"),
        ("V. S. Orlin", "by V.S.Orlin,", "V.S.Orlin"),
        ("V.S. Orlin", "by V S Orlin,", "V S Orlin"),
        ("L. Orlin", "L. ORLIN", "L. ORLIN"),
        ("Bank of Arkby", "THE BANK OF ARKBY", "BANK OF ARKBY"),
        ("Bank of Arkby", "the Bank Of Arkby", "Bank Of Arkby"),
        ("QZX", "the QZX's", "QZX"),
        ("QZX", "QZX-led and anti-QZX", "QZX|QZX"),
        ("U.Q.R.", "the UQR and the U. Q. R. fell", "UQR|U. Q. R."),
        ("UQR", "the U.Q.R. fell", "U.Q.R."),
        ("QZ ARKBUM", "To the QZ ARKBUMAs is known", "QZ ARKBUM"),
        ("Arkby", "near ArkbyCopy", "Arkby"),
        ("Arkby", "secretArkby", "Arkby"),
        ("Arkby", "in Arkby12", "Arkby"),
        ("Müller", "Mu\u0308ller", "Mu\u0308ller"),
        ("O'Hale", "O’Hale", "O’Hale"),
        ("Dom Truda'", "Dom Truda', and", "Dom Truda'"),
        ("Ada Hale Jr.", "Ada Hale Jr. said", "Ada Hale Jr."),
        ("Ада Орлина", "сказала Ада\nОрлина", "Ада\nОрлина"),
        ("北京", "北京", "北京"),
    ],
)
def test_names_are_found_as_texts_write_them(name: str, text: str, expected: str):
    assert "|".join(found(text, name)) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Arkby", "arkby"),
        ("Arkby", "Arkbyer"),
        ("Arkby", "Starkby"),
        ("Hale", "McHale"),
        ("Hale", "O'Hale"),
        ("QZ", "qz"),
        ("QZ", "Qz"),
        ("QZ", "QZ6"),
        ("QZ", "QZX"),
        ("West Arkby", "West, Arkby"),
        ("West Arkby", "West. Arkby"),
        ("West Arkby", "West" + " " * 100 + "Arkby"),
        ("V.S. Orlin", "V.S"),
        ("U.Q.R.", "U"),
    ],
)
def test_what_only_looks_alike_is_not_found(name: str, text: str):
    assert found(text, name) == []


def test_longer_names_come_first_and_shorter_ones_inside_are_told():
    assert found("New Arkby Port", "New Arkby", "Arkby", "New Arkby Port") == [
        "New Arkby Port",
        "New Arkby",
        "Arkby",
    ]


def test_an_exact_prefix_does_not_hide_a_name_in_capitals():
    assert found("ORLIN spoke", "Orlin", "ORLIN, L.") == ["ORLIN"]


def test_names_without_letters_are_never_found():
    assert found("... --- !", "...", "", " ") == []


@given(st.text(max_size=80), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_any_text_and_any_names(text: str, names: list[str]):
    for name in found(text, *names):
        assert name


@given(
    st.lists(st.text("ABab", min_size=1, max_size=4), min_size=1, max_size=4),
    st.sampled_from([" ", "\n", "  \n", "\t"]),
)
def test_a_name_is_found_whatever_white_space_parts_it(words: list[str], space: str):
    assert space.join(words) in found(f"({space.join(words)})", " ".join(words))
