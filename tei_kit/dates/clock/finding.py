"""Find the times of day that stand beside dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tei_kit.dates.clock.beside import times_beside
from tei_kit.dates.clock.mention import TimeMention
from tei_kit.dates.mention import DateMention
from tei_kit.model import Span

_REACH = 90


def find_times(
    text: str,
    dates: Sequence[DateMention],
    within: Span | None = None,
    cuts: Iterable[int] = (),
) -> list[TimeMention]:
    """Find the times of day that belong to dates, and say what they mean.

    A time belongs to a date if nothing but marks and words such as "at" or "on the morning of"
    stand between them, or between it and another time of the same date.

    Args:
        text: the text.
        dates: its dates, as `find_dates` returned them.
        within: the stretch that was looked at, None for all of it.
        cuts: offsets that no time reaches across, such as where paragraphs begin.

    Returns:
        The mentions in the order of the text; they overlap neither each other nor dates, but for
        those of the time that a date-time group holds ("101530Z MAR 72").

    >>> from tei_kit.dates import find_dates
    >>> text = "Lund, May 16, 1956, 6:33 p.m."
    >>> [time.value.when for time in find_times(text, find_dates(text))]
    ['18:33:00']
    """
    stretch = Span(0, len(text)) if within is None else within
    limits = sorted({stretch.start, *cuts, stretch.end})
    starts = [*(date.span.start for date in dates), stretch.end]
    found: list[TimeMention] = []
    free = stretch.start
    for date, (_, next_start) in zip(dates, pairwise(starts), strict=True):
        start, end = date.span.start, date.span.end
        low = max(free, limits[bisect_right(limits, start) - 1], start - _REACH)
        high = min(next_start, limits[bisect_left(limits, end)], end + _REACH)
        found.extend(times_beside(text, date, low, high))
        free = max(end, found[-1].span.end) if found else end
    return found
