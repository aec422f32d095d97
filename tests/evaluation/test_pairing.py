"""Mentions find their partners."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tei_kit.evaluation.annotated import Mention
from tei_kit.evaluation.pairing import Pairing, pair
from tei_kit.model import Span
from tests.evaluation.marking import aligned


def paired(predicted: str, gold: str) -> Pairing:
    document = aligned(predicted, gold)
    return pair(document.predicted, document.gold)


def sizes(pairing: Pairing) -> tuple[int, int, int, int, int]:
    parts = (
        pairing.exact,
        pairing.overlapping,
        pairing.confused,
        pairing.missed,
        pairing.added,
    )
    return tuple(map(len, parts))  # type: ignore[return-value] # there are five


def test_each_sort_of_difference() -> None:
    pairing = paired(
        "{date:3 May} in {place:Lund}. {person:Ada} met the {person:Guild} by {place:the quay}.",
        "{date:3 May} in {place:Lund}. Ada met {organization:the Guild} by the {place:quay}.",
    )
    assert sizes(pairing) == (2, 1, 1, 1, 2)
    ((said, wanted),) = pairing.confused
    assert (said.kind, wanted.kind) == ("person", "organization")


def test_the_greatest_share_in_common_is_the_partner() -> None:
    document = aligned("{date:3 to 9 May 1921}", "{date:3 to 9 May 1921}")
    (said,) = document.predicted
    near, far = (replace(said, span=Span(5, 15)), replace(said, span=Span(0, 1)))
    pairing = pair([said], [far, near])
    assert pairing.overlapping == ((said, near),)
    assert pairing.missed == (far,)


def test_optional_mentions_are_neither_required_nor_wrong() -> None:
    gold = "{date?:lately} in {place:Lund}"
    assert sizes(paired("{date:lately} in {place:Lund}", gold)) == (1, 0, 0, 0, 0)
    assert sizes(paired("{date:late}ly in {place:Lund}", gold)) == (1, 0, 0, 0, 0)
    assert sizes(paired("lately in {place:Lund}", gold)) == (1, 0, 0, 0, 0)
    assert sizes(paired("{place:lately} in {place:Lund}", gold)) == (1, 0, 0, 0, 1)


def test_a_required_mention_comes_before_an_optional_one_of_the_same_place() -> None:
    said = Mention("date", Span(0, 5))
    assert sizes(pair([said], [replace(said, optional=True), said])) == (1, 0, 0, 0, 0)


def test_one_prediction_may_be_both_ends_of_a_range() -> None:
    whole = Span(0, 9)
    low = Mention("figure", Span(0, 2), alternatives=(whole,))
    high = Mention("figure", Span(6, 9), alternatives=(whole,))
    assert sizes(pair([Mention("figure", whole)], [low, high])) == (2, 0, 0, 0, 0)


def test_a_second_prediction_of_the_same_place_is_added() -> None:
    said = Mention("date", Span(0, 5))
    assert sizes(pair([said, said], [said])) == (1, 0, 0, 0, 1)


_MENTIONS = st.lists(
    st.builds(
        Mention,
        kind=st.sampled_from(["date", "place"]),
        span=st.tuples(st.integers(0, 20), st.integers(1, 6)).map(
            lambda pair: Span(pair[0], pair[0] + pair[1])
        ),
        optional=st.booleans(),
    ),
    max_size=12,
)


@given(_MENTIONS, _MENTIONS)
def test_every_required_mention_is_paired_or_missed_once(
    predicted: list[Mention], gold: list[Mention]
) -> None:
    pairing = pair(predicted, gold)
    required = [mention for mention in gold if not mention.optional]
    told = [*(wanted for _, wanted in (*pairing.exact, *pairing.overlapping)), *pairing.missed]
    assert sorted(map(id, told)) == sorted(map(id, required))
    used = [*(said for said, _ in (*pairing.exact, *pairing.overlapping)), *pairing.added]
    assert len(set(map(id, used))) == len(used)
    assert {id(mention) for mention in used} <= {id(mention) for mention in predicted}
    for said, wanted in pairing.overlapping:
        assert said.kind == wanted.kind
        assert said.span.overlaps(wanted.span)
        assert said.span != wanted.span


@given(_MENTIONS)
def test_what_is_measured_against_itself_is_right(mentions: list[Mention]) -> None:
    pairing = pair(mentions, mentions)
    assert not pairing.added
    assert not pairing.missed
    assert not pairing.overlapping
