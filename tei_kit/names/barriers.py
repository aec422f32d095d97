"""Stretches of the text that are taken already, asked for in logarithmic time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from tei_kit.model import Span


class Barriers:
    """Answer what overlaps or crosses a stretch.

    >>> taken = Barriers([Span(5, 10)])
    >>> taken.overlaps(9, 12), taken.crosses(Span(4, 11)), taken.crosses(Span(9, 12))
    (True, False, True)
    """

    __slots__ = ("_ends", "_furthest", "_spans", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        self._starts = [span.start for span in self._spans]
        self._ends = {(span.start, span.end) for span in self._spans}
        self._furthest: list[int] = []
        for span in self._spans:
            last = self._furthest[-1] if self._furthest else 0
            self._furthest.append(max(last, span.end))

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether anything taken shares a code point with the stretch."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._furthest[at] > start

    def overlapping(self, span: Span) -> list[Span]:
        """Return what is taken and overlaps the span, in the order of the text."""
        found: list[Span] = []
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._furthest[at] > span.start:
            if self._spans[at].overlaps(span):
                found.append(self._spans[at])
            at -= 1
        return found[::-1]

    def crosses(self, span: Span) -> bool:
        """Tell whether anything taken overlaps the span without either containing the other."""
        return any(span.crosses(other) for other in self.overlapping(span))

    def holds(self, span: Span) -> bool:
        """Tell whether exactly this span is taken."""
        return (span.start, span.end) in self._ends

    def inside_of_one(self, span: Span) -> Span | None:
        """Return the widest taken span that contains this one."""
        around = [other for other in self.overlapping(span) if other.contains(span)]
        return max(around, key=len, default=None)
