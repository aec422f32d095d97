"""How much a measure depends on which documents happened to be annotated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random
from typing import NamedTuple

from tei_kit.evaluation.models import Interval

_SAMPLES = 1000
_SEED = 1
_TAIL = 0.025


class Tally(NamedTuple):
    """Count the mentions that were found, missed and added."""

    found: int
    missed: int
    added: int


def f1(tally: Tally) -> float | None:
    """Return the harmonic mean of precision and recall, None where there is nothing to find."""
    found, missed, added = tally
    mentions = 2 * found + missed + added
    return 2 * found / mentions if mentions else None


def interval(documents: Sequence[Tally]) -> Interval | None:
    """Return the bootstrap interval of the F1 over documents, None with fewer than two.

    Whole documents are drawn with replacement, for mentions of one document err together; the seed
    is fixed, so that the same documents give the same interval.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), 13.3 (percentile
        interval).
    """
    if len(documents) < 2:  # noqa: PLR2004 - one document has no variation
        return None
    random = Random(_SEED)  # noqa: S311 - not for secrets
    drawn = (_sum(random.choices(documents, k=len(documents))) for _ in range(_SAMPLES))
    scores = sorted(score for tally in drawn if (score := f1(tally)) is not None)
    if not scores:
        return None
    low, high = (scores[round(tail * (len(scores) - 1))] for tail in (_TAIL, 1 - _TAIL))
    return Interval(low=low, high=high, samples=len(scores))


def _sum(tallies: Iterable[Tally]) -> Tally:
    return Tally(*map(sum, zip(*tallies, strict=True)))
