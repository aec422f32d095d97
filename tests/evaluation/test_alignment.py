"""Two files over one text, or a clear refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation.alignment import align
from tei_kit.evaluation.annotated import HOLE, Annotated, MarkedText
from tests.evaluation.marking import marked


def file(
    text: str | None, source: str | None = None, name: str = "a.xml", sha256: str | None = None
) -> Annotated:
    return Annotated(
        name=name,
        stem=name.partition(".")[0],
        source="log.txt",
        sha256=sha256,
        transcription=None if text is None else MarkedText(*marked(text)),
        in_source=None if source is None else MarkedText(*marked(source)),
    )


def words(text: str, mentions) -> list[str]:
    return [mention.span.of(text) for mention in mentions]


def test_equal_texts_stay_as_they_are() -> None:
    found = align(file("In {place:Lund} "), file("In {place:Lund }", name="b.json"))
    assert found.name == "b.json"
    assert words(found.text, found.predicted) == ["Lund"]
    assert words(found.text, found.gold) == ["Lund "]


def test_white_space_may_differ() -> None:
    predicted = file("In{date:\n  May 1921 }  the sea\nfroze in {place:Lund}.")
    found = align(predicted, file("In {date:May  1921} the sea froze in {place:Lund}.\n"))
    assert words(found.text, found.predicted) == ["May  1921", "Lund"]
    assert [m.span for m in found.predicted] == [m.span for m in found.gold]


def test_mentions_of_nothing_visible_are_dropped_where_white_space_differs() -> None:
    assert align(file("A{place:  } b"), file("A b")).predicted == ()


def test_other_words_are_refused_with_both_readings() -> None:
    with pytest.raises(UnreadableInputError, match=r"“Lund\.”, the other has “Malmö.”"):
        align(file("In {place:Lund}."), file("In {place:Malmö}."))


def test_a_text_that_goes_on_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match=r"“for ever\.”"):
        align(file("The sea froze for ever."), file("The sea froze "))


def test_what_counts_in_the_source_meets_there() -> None:
    predicted = file("In {place:Lund}", f"{HOLE * 6}In {{place:Lund}}")
    gold = file(None, f"{HOLE * 9}{{place:Lund}}")
    found = align(predicted, gold, "Head: In Lund")
    assert found.text == "Head: In Lund"
    assert words(found.text, found.predicted) == words(found.text, found.gold) == ["Lund"]
    assert align(predicted, gold).text == HOLE * 6 + "In Lund"


@pytest.mark.parametrize("source", ["Head: In Kiel", None])
def test_another_source_is_refused(source: str | None) -> None:
    predicted = file(None, f"{HOLE * 9}{{place:Lund}}")
    gold = file(None, f"{HOLE * 9}{{place:{'Kiel' if source is None else 'Lund'}}}")
    with pytest.raises(UnreadableInputError, match="no annotations of one text"):
        align(predicted, gold, source)


def test_digests_that_differ_are_refused() -> None:
    one, other = (file(None, "In {place:Lund}", sha256=digest) for digest in ("0" * 64, "1" * 64))
    with pytest.raises(UnreadableInputError, match="no annotations of one text"):
        align(one, other)


def test_no_place_in_the_source_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableInputError, match="@source"):
        align(file("In {place:Lund}"), file(None, "In {place:Lund}"))


@given(st.text("ab \n", max_size=12), st.text("ab \n", max_size=12))
def test_texts_align_if_and_only_if_their_visible_characters_are_equal(one: str, two: str) -> None:
    same = "".join(one.split()) == "".join(two.split())
    try:
        found = align(file(one), file(two))
    except UnreadableInputError:
        assert not same
    else:
        assert same
        assert found.text == two
