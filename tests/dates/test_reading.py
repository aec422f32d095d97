"""Which languages a text is read in, and what a guest among them may say."""

from __future__ import annotations

import pytest

from tei_kit.dates import DateContext, date_at, dateline, find_dates, parse_date
from tei_kit.dates.languages import language, tags
from tei_kit.dates.reading import reading_of
from tei_kit.errors import UsageError
from tei_kit.model import Span

GERMAN = "Der Brief ist nicht da, und das Amt wird es mit der Post nach Köln melden."
FRENCH = "La lettre est dans les archives, et le roi des Belges ne la lira pas avec plaisir."
ENGLISH = "The letter is lost, and the office will report it to the minister."


def tables(text: str, *told: str) -> list[str]:
    return [table.tag for table in reading_of(text, Span(0, len(text)), told).tables]


def guests(text: str) -> list[str]:
    return [guest.table.tag for guest in reading_of(text, Span(0, len(text)), ()).guests]


def test_everyday_words_tell_the_language() -> None:
    assert tables(GERMAN) == ["de", "en"]
    assert tables(FRENCH) == ["fr", "en"]
    assert tables(ENGLISH) == ["en"]
    assert tables("В мае 1953 г. он уехал.") == ["ru", "en"]


def test_a_told_language_leads_and_english_is_always_read() -> None:
    assert tables(ENGLISH, "de") == ["de", "en"]
    assert tables(GERMAN, "fr") == ["fr", "de", "en"]
    with pytest.raises(UsageError, match="no table of dates"):
        tables(ENGLISH, "xx")


def test_a_guest_is_invited_by_a_word_that_is_not_english() -> None:
    assert guests(f"{ENGLISH} Bonn, 3. März 1953") == ["de"]
    assert guests(f"{ENGLISH} It came on 3 March.") == []


def test_a_guest_is_heard_only_around_its_words() -> None:
    text = f"{ENGLISH * 9} Bonn, 3. März 1953. {ENGLISH * 9}"
    reading = reading_of(text, Span(0, len(text)), ())
    (stretch,) = reading.guests[0].stretches
    assert "3. März 1953" in stretch.of(text)
    assert len(stretch) < 250


def test_the_leading_language_tells_the_order_of_figures() -> None:
    assert [one.value.when for one in find_dates(f"{GERMAN} Köln, 3/4/53")] == ["1953-04-03"]
    assert [one.value.when for one in find_dates(f"{ENGLISH} Cologne, 3/4/53")] == ["1953-03-04"]
    told = DateContext(languages=("fr",))
    assert [one.value.when for one in find_dates("3/4/53", told)] == ["1953-04-03"]


def test_only_the_stretch_asked_about_tells_the_language() -> None:
    text = f"{ENGLISH * 20}\n{GERMAN} Er kam heute."
    context = DateContext(anchor="1953-05-05")
    start = text.index("\n")
    assert [one.value.when for one in find_dates(text, context, Span(start, len(text)))] == [
        "1953-05-05"
    ]
    assert find_dates(text, context) == []


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("3. Mai 1825", "1825-05-03"),
        ("1er mars 1921", "1921-03-01"),
        ("le 4 juin 1848", "1848-06-04"),
        ("6 мая 1953 г.", "1953-05-06"),
        ("15 maia 1953 g.", "1953-05-15"),
    ],
)
def test_words_that_are_one_date_are_read_in_every_language(words: str, when: str) -> None:
    value = parse_date(words)
    assert value is not None
    assert value.when == when


@pytest.mark.parametrize("words", ["Mai", "mai", "Herbst", "heute", "hier"])
def test_a_lone_word_is_no_date_where_nothing_tells_the_language(words: str) -> None:
    assert parse_date(words, DateContext(anchor="1953-05-05")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Wien, den 3. Mai 1825",
        "Köln, am 3. Mai 1825, 15 Uhr",
        "Évian, le 4 juin 1848",
        "Москва, 6 мая 1953 г.",
    ],
)
def test_datelines_in_every_language(line: str) -> None:
    assert dateline(line) is not None


def test_words_before_a_date_are_no_place() -> None:
    assert dateline("Vom 3. Mai 1825") is None
    assert dateline("Du 4 juin 1848") is None


def test_a_date_at_a_place_in_another_language() -> None:
    mention = date_at("A. HALE 3. März 195317/C", 8)
    assert mention is not None
    assert mention.value.when == "1953-03-03"


def test_each_table_is_found_by_its_tag_and_knows_twelve_months() -> None:
    assert {language(tag).tag for tag in tags()} == set(tags())
    for tag, word in (("de", "Mai"), ("fr", "mai"), ("ru", "мая"), ("ru-Latn", "maia")):
        context = DateContext(languages=(tag,))
        assert [one.value.when for one in find_dates(f"5 {word} 1953", context)] == ["1953-05-05"]
