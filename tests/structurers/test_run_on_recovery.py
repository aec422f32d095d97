from __future__ import annotations

import pytest

from tei_kit.model import Document, Source
from tei_kit.readers import read
from tei_kit.structurers import structure
from tei_kit.structurers.run_on_recovery import recover_run_on


def stretches(text: str) -> list[str]:
    document = recover_run_on(read(Source("run-on.txt", text.encode())))
    return [passage.span.of(document.text) for passage in document.passages]


GLUED = "SecretCopy #4.To the BOARDAs is known, wool is dear.It was cheap."


def test_marks_and_sentences_come_apart() -> None:
    assert stretches(GLUED) == [
        "Secret",
        "Copy #4.",
        "To the BOARD",
        "As is known, wool is dear.",
        "It was cheap.",
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("as follows:", "During the winter"),
        ("of the League of Youth.", "According to them"),
        ("the end. [...]", "L. LINDE"),
        ("in the year 1949", "The board met"),
        ("the BOARD", "As is known"),
        ("the railways", "On the first day"),
        ("it was agreed:", "1. To build"),
        ("Minister of Railways", "K. Stepanov"),
        ("signed by Stepanov", "5 March 1949"),
        ("by decision of the USSR.", "The board"),
        ("was it so?", "Nobody knew"),
        ("of the Board", "#096/t"),
    ],
)
def test_boundaries(left: str, right: str) -> None:
    found = stretches(f"{GLUED}And {left}{right} and so on.It rained.")
    assert any(stretch.endswith(left) for stretch in found)
    assert any(stretch.startswith(right) for stretch in found)


@pytest.mark.parametrize(
    "word",
    [
        "McDonald", "MacArthur", "iPhone", "DeGaulle", "FitzRoy", "U.S.Government", "e.g.A",
        "www.Example.org/MainPage", "http://a.org/AbC.Def", "lund@Example.org", "JavaScript",
        "MVDs", "NATOs", "Mr.Lund", "V.S.Orlov", "No.5", "3.5", "St.Petersburg", "file.Txt.pdf",
        "1,836", "O'Neil", "d'Este", "25%", "A/B", "C:\\Users", "(Wool)", "Smith-Jones",
    ],
)  # fmt: skip
def test_ordinary_words_are_left_alone(word: str) -> None:
    found = stretches(f"{GLUED}We saw {word} and {word} there.It rained.")
    assert f"We saw {word} and {word} there." in found


@pytest.mark.parametrize(
    "text",
    [
        "It rained.Nobody came. All was quiet.",
        "One line of ordinary prose. Then another, and McDonald left for the U.S.Government.",
        "It rained.\n\nNobody came.It was\n\nquiet.Then\n\nit ended.",
        "word " * 3000 + "end.The beginning of more.And the last.",
    ],
)
def test_text_that_is_not_run_on_is_left_alone(text: str) -> None:
    assert stretches(text) == []


def test_boundaries_are_signed() -> None:
    document = structure(read(Source("run-on.txt", GLUED.encode())))
    assert {one.responsibility for one in document.passages} == {"run_on_recovery"}
    assert all(one.certainty is not None for one in document.passages)


def of_role(document: Document, role: str) -> list[str]:
    return [one.span.of(document.text) for one in document.passages if one.role == role]


def test_a_date_glued_to_a_number_comes_apart() -> None:
    text = f'{GLUED}It was dear again. [...]K. LINDE "7" March 194912/W Witness: [signature]'
    document = structure(read(Source("run-on.txt", text.encode())))
    assert of_role(document, "signature") == ["K. LINDE"]
    assert of_role(document, "dateline") == ['"7" March 1949']
    assert of_role(document, "registration") == ["12/W"]
    assert of_role(document, "attestation") == ["Witness: [signature]"]
