"""Which language a text is read in, and what the marks of its numbers then mean."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tei_kit.figures import choose_language, find_figures

GERMAN = "Die Mühle hat 12.500 Säcke, und der Müller ist mit dem Ertrag nicht zufrieden."
ENGLISH = "The mill has 12.500 sacks, and the miller is pleased with that which came of it."
FRENCH = "Le moulin a 12.500 sacs, et les ouvriers des environs ne sont pas contents."


@pytest.mark.parametrize(
    ("text", "declared", "tag", "sure"),
    [
        (GERMAN, "de", "de", True),
        (GERMAN, "de-AT", "de", True),
        (GERMAN, None, "de", False),
        (GERMAN, "en", "de", False),
        (ENGLISH, "en", "en", True),
        (ENGLISH, None, "en", True),
        (ENGLISH, "de", "en", False),
        (FRENCH, None, "fr", False),
        ("Мельница не работает, и рабочие по домам на отдыхе.", None, "ru", False),
        ("12.500", "de", "de", True),
        ("12.500", None, "en", True),
        ("12.500", "fi", "en", False),
    ],
)
def test_words_and_record_decide_the_language(
    text: str, declared: str | None, tag: str, sure: object
) -> None:
    choice = choose_language(text, declared)
    assert (choice.language.tag, choice.sure) == (tag, sure)


@pytest.mark.parametrize(
    ("tag", "words", "value"),
    [
        ("de", "12.500 Säcke", "12500"),
        ("fr", "12.500 sacs", "12500"),
        ("en", "12,500 sacks", "12500"),
        ("de", "12,5 kg", "12.5"),
        ("en", "12.5 kg", "12.5"),
        ("de", "1.250.000,5 kg", "1250000.5"),
    ],
)
def test_marks_mean_what_the_language_means_by_them(tag: str, words: str, value: str) -> None:
    (mention,) = find_figures(words, language=choose_language("", tag).language)
    assert mention.value.quantity == Decimal(value)


@pytest.mark.parametrize(("tag", "words"), [("de", "12,500 kg"), ("en", "12.500 kg")])
def test_marks_of_another_language_are_not_settled_silently(tag: str, words: str) -> None:
    (mention,) = find_figures(words, language=choose_language("", tag).language)
    assert mention.certainty == "medium"
