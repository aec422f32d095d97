"""Agreement beyond chance."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.evaluation.agreement import (
    cohens_kappa,
    coincidences,
    krippendorffs_alpha,
    of_kind,
)
from tests.evaluation.marking import aligned

NONE, DATE, PLACE = frozenset[str](), frozenset({"date"}), frozenset({"place"})


def test_units_are_visible_characters_outside_optional_mentions() -> None:
    counted = coincidences(
        aligned("{date:3 May} in {place:Lund}, lately", "{date:3 May} in Lund, {date?:lately}")
    )
    assert counted == {(DATE, DATE): 4, (PLACE, NONE): 4, (NONE, NONE): 3}


def test_kinds_may_lie_over_each_other() -> None:
    document = aligned("{organization:Lund Guild}", "{organization:Lund Guild}")
    nested = aligned("{place:Lund} Guild", "{place:Lund} Guild")
    both = type(document)(
        document.name, document.text, (*document.predicted, *nested.predicted), nested.gold
    )
    counted = coincidences(both)
    assert counted[frozenset({"organization", "place"}), PLACE] == 4
    assert of_kind(counted, "place") == {(PLACE, PLACE): 4, (NONE, NONE): 5}


def test_the_stretch_that_is_as_good_counts_as_the_gold() -> None:
    document = aligned("{date:in May}", "in {date:May}")
    (wanted,) = document.gold
    as_good = type(wanted)("date", wanted.span, alternatives=(document.predicted[0].span,))
    assert coincidences(
        type(document)(document.name, document.text, document.predicted, (as_good,))
    ) == {(DATE, DATE): 5}


def test_nothing_to_tell_apart_has_no_agreement() -> None:
    same = Counter({(NONE, NONE): 30})
    assert cohens_kappa(same) is None
    assert krippendorffs_alpha(same) is None
    assert cohens_kappa(Counter()) is None
    assert krippendorffs_alpha(Counter()) is None


def test_who_always_differs_agrees_less_than_chance() -> None:
    counted = Counter({(DATE, NONE): 10, (NONE, DATE): 10})
    assert cohens_kappa(counted) == -1
    assert krippendorffs_alpha(counted) == pytest.approx(-0.95)


_PAIRS = st.dictionaries(
    st.tuples(*[st.sampled_from([NONE, DATE, PLACE])] * 2), st.integers(1, 50), min_size=2
)


@given(_PAIRS)
def test_both_lie_between_minus_one_and_one_and_are_symmetric(
    pairs: dict[tuple[frozenset[str], frozenset[str]], int],
) -> None:
    counted = Counter(pairs)
    turned = Counter({(other, one): units for (one, other), units in pairs.items()})
    for measure in (cohens_kappa, krippendorffs_alpha):
        value = measure(counted)
        if value is None:
            continue
        assert -1 <= value <= 1
        assert value == pytest.approx(measure(turned))
        assert (value == pytest.approx(1)) == all(one == other for one, other in pairs)
