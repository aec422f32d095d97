"""Add annotations to others: sorted, none twice, none crossing."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from tei_kit.model import Annotation


def settled(earlier: Iterable[Annotation], new: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return both, by place; of new ones only those that are not there and cross none.

    The sorting is by start, longer first; annotations of one span keep their order.
    """
    kept = sorted(earlier, key=_place)
    places = [_place(annotation) for annotation in kept]
    known = set(map(_identity, kept))
    longest = max((len(annotation.span) for annotation in kept), default=0)
    for annotation in sorted(new, key=_place):
        if not annotation.span or _identity(annotation) in known:
            continue
        if _crosses_one(annotation, kept, places, longest):
            continue
        known.add(_identity(annotation))
        at = bisect_left(places, (*_place(annotation), True))
        kept.insert(at, annotation)
        insort(places, _place(annotation))
        longest = max(longest, len(annotation.span))
    return tuple(kept)


def _place(annotation: Annotation) -> tuple[int, int]:
    return annotation.span.start, -annotation.span.end


def _identity(annotation: Annotation) -> tuple[object, ...]:
    return annotation.kind, annotation.span, annotation.entity, annotation.value


def _crosses_one(
    annotation: Annotation,
    kept: list[Annotation],
    places: list[tuple[int, int]],
    longest: int,
) -> bool:
    span = annotation.span
    first = bisect_left(places, (span.start - longest, 0))
    last = bisect_left(places, (span.end, -span.end - longest))
    return any(span.crosses(other.span) for other in kept[first:last])
