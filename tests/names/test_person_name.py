from __future__ import annotations

import pytest

from tei_kit.names import PersonName


@pytest.mark.parametrize(
    ("written", "given", "surname"),
    [
        ("Ada Hale", ("Ada",), "Hale"),
        ("Hale, Ada", ("Ada",), "Hale"),
        ("HALE, A. B.", ("A", "B"), "HALE"),
        ("HALE A. B.", ("A", "B"), "HALE"),
        ("Dr. A.B. Hale", ("A", "B"), "Hale"),
        ("Lt. Gen. Hale", (), "Hale"),
        ("Jean-Luc O'Hale Jr.", ("Jean-Luc",), "O'Hale"),
        ("Otto von der Hale", ("Otto",), "von der Hale"),
        ("Hale", (), "Hale"),
        ("", (), ""),
        ("...", (), ""),
    ],
)
def test_a_name_has_parts(written: str, given: tuple[str, ...], surname: str):
    assert PersonName.parse(written) == PersonName(given, surname)


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("Ada Hale", "A. Hale", True),
        ("Ada Hale", "Hale", True),
        ("Ada Hale", "ADA HALE", True),
        ("Ada B. Hale", "Ada Hale", True),
        ("Lavrentij Hale", "Lavrenti Hale", True),
        ("Alexander Hale", "Alex Hale", True),
        ("Ada Müller", "Ada Mueller", True),
        ("Ada Hale", "Ivo Hale", False),
        ("Ada B. Hale", "A. C. Hale", False),
        ("Ada Hale", "Ada Orlin", False),
        ("", "", False),
    ],
)
def test_two_names_fit_unless_they_contradict(one: str, other: str, *, fits: bool):
    assert PersonName.parse(one).fits(PersonName.parse(other)) is fits
    assert PersonName.parse(other).fits(PersonName.parse(one)) is fits
