"""Tells quickly whether a span lies inside one of many."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from tei_kit.model import Span


class Coverage:
    """Know the stretches that some spans cover; those that overlap count as one.

    >>> coverage = Coverage([Span(0, 5), Span(9, 12)])
    >>> coverage.contains(Span(1, 5)), coverage.contains(Span(4, 10))
    (True, False)
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._merged: list[Span] = []
        for span in sorted(spans):
            if self._merged and span.start < self._merged[-1].end:
                last = self._merged.pop()
                self._merged.append(Span(last.start, max(last.end, span.end)))
            else:
                self._merged.append(span)

    def contains(self, span: Span) -> bool:
        """Tell whether a span lies wholly inside one of the stretches."""
        index = bisect_right(self._merged, span.start, key=lambda merged: merged.start) - 1
        return index >= 0 and self._merged[index].contains(span)
