"""Pair the mentions of two annotations: what is the same, what overlaps, what is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tei_kit.evaluation.annotated import Mention
from tei_kit.model import Span

Pair = tuple[Mention, Mention]
"""A predicted mention and the one of the gold that it is compared with."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Say what became of the mentions of one document.

    `exact` have the same kind and stretch (or one that is as good), `overlapping` the same kind and
    a character in common, `confused` only a character. `missed` and `added` have no partner of
    their kind: those that are confused are among them. Optional mentions of the gold are in none.
    """

    exact: tuple[Pair, ...] = ()
    overlapping: tuple[Pair, ...] = ()
    confused: tuple[Pair, ...] = ()
    missed: tuple[Mention, ...] = ()
    added: tuple[Mention, ...] = ()


def pair(predicted: Sequence[Mention], gold: Sequence[Mention]) -> Pairing:
    """Pair mentions: same stretch first, then those that overlap most, each with one partner.

    A prediction may be the same as several mentions of the gold that say it is as good (both ends
    of a range in one). A prediction whose only partner is optional is neither right nor wrong.

    Args:
        predicted: the mentions that are measured.
        gold: what they are measured against.
    """
    exact = list(_exact(predicted, gold))
    ours = _without(range(len(predicted)), (one for one, _ in exact))
    theirs = _without(range(len(gold)), (other for _, other in exact))
    overlapping = _closest(predicted, gold, ours, theirs, same_kind=True)
    ours = _without(ours, (one for one, _ in overlapping))
    theirs = _without(theirs, (other for _, other in overlapping))
    required = [other for other in theirs if not gold[other].optional]
    confused = _closest(predicted, gold, ours, required, same_kind=False)

    def mentions(pairs: Iterable[tuple[int, int]]) -> tuple[Pair, ...]:
        return tuple(
            (predicted[one], gold[other]) for one, other in pairs if not gold[other].optional
        )

    return Pairing(
        exact=mentions(exact),
        overlapping=mentions(overlapping),
        confused=mentions(confused),
        missed=tuple(gold[other] for other in required),
        added=tuple(predicted[one] for one in ours),
    )


def _without(places: Iterable[int], taken: Iterable[int]) -> list[int]:
    gone = set(taken)
    return [place for place in places if place not in gone]


def _exact(predicted: Sequence[Mention], gold: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield the places of mentions of the same kind and stretch, those of required ones first."""
    at: dict[tuple[str, Span], list[int]] = {}
    for place, mention in enumerate(predicted):
        at.setdefault((mention.kind, mention.span), []).append(place)
    spoken_for: set[int] = set()
    for other, wanted in sorted(enumerate(gold), key=lambda item: item[1].optional):
        for span in wanted.spans:
            free = [one for one in at.get((wanted.kind, span), ()) if one not in spoken_for]
            if free:
                if span == wanted.span:
                    spoken_for.add(free[0])
                yield free[0], other
                break


def _closest(
    predicted: Sequence[Mention],
    gold: Sequence[Mention],
    ours: Iterable[int],
    theirs: Iterable[int],
    *,
    same_kind: bool,
) -> list[tuple[int, int]]:
    """Pair mentions at some places that overlap, the greatest share in common first."""
    in_order = sorted(theirs, key=lambda other: gold[other].span)
    longest = max((len(gold[other].span) for other in in_order), default=0)
    candidates = []
    first = 0
    for one in sorted(ours, key=lambda one: predicted[one].span):
        span = predicted[one].span
        while first < len(in_order) and gold[in_order[first]].span.start + longest <= span.start:
            first += 1
        for other in islice(in_order, first, None):
            if gold[other].span.start >= span.end:
                break
            fits = (predicted[one].kind == gold[other].kind) is same_kind
            if fits and span.overlaps(gold[other].span):
                candidates.append((-_share(span, gold[other].span), one, other))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, one, other in sorted(candidates):
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return sorted(pairs.items())


def _share(one: Span, other: Span) -> float:
    """Return the share of their characters that two stretches have in common."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common / (len(one) + len(other) - common)
