"""What holds for the table of every language."""

from __future__ import annotations

from typing import get_args

import pytest

from tei_kit.dates import DateContext, find_dates
from tei_kit.dates.languages import Sense, is_known, language, tags
from tei_kit.dates.lexicon import lexicon

TAGS = tags()


def test_english_leads_and_the_others_are_found_by_their_files() -> None:
    assert TAGS[0] == "en"
    assert set(TAGS) >= {"en", "de", "fr", "it", "ru", "ru-Latn"}
    assert all(map(is_known, TAGS))
    assert not is_known("tlh")


@pytest.mark.parametrize("tag", TAGS)
def test_every_month_and_weekday_has_a_name(tag: str) -> None:
    senses = lexicon(tag).values()
    assert {entry["month"] for entry in senses if "month" in entry} == set(range(1, 13))
    assert {entry["weekday"] for entry in senses if "weekday" in entry} == set(range(7))


@pytest.mark.parametrize("tag", TAGS)
def test_words_have_senses_that_the_grammar_knows(tag: str) -> None:
    assert set(language(tag).words) <= set(get_args(Sense))


@pytest.mark.parametrize("tag", TAGS)
def test_small_letters_are_enough(tag: str) -> None:
    table = language(tag)
    plain = [word for words in table.words.values() for word in words if word.isalnum()]
    assert [word for word in plain if word != word.lower()] == [
        word for word in plain if word[:1] in "IVX" and word != word.lower()
    ]


@pytest.mark.parametrize("tag", TAGS)
def test_a_day_in_figures_is_read_in_every_language(tag: str) -> None:
    (mention,) = find_dates("28.6.1952", DateContext(languages=(tag,)))
    assert mention.value.when == "1952-06-28"
