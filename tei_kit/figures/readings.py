"""What an amount says: an age, a share, a sum, a measure, a count, or a bare number."""

from __future__ import annotations

from collections.abc import Callable

from tei_kit.figures.ages import read_age
from tei_kit.figures.amount import Amount
from tei_kit.figures.appositions import read_apposition
from tei_kit.figures.bare import read_bare
from tei_kit.figures.counts import read_counted, read_counted_before, read_sharing
from tei_kit.figures.ellipses import read_compared, read_ellipsis
from tei_kit.figures.lists import read_listed
from tei_kit.figures.measures import read_measure
from tei_kit.figures.named_rows import read_named
from tei_kit.figures.reading import Place, Reading
from tei_kit.figures.shares import read_points, read_share
from tei_kit.figures.table_rows import read_row


def read_figure(place: Place, amount: Amount) -> Reading | None:
    """Read what an amount says, None where it says nothing for sure."""
    for read in _READERS:
        reading = read(place, amount)
        if reading is not None:
            return reading
    return None


_READERS: tuple[Callable[[Place, Amount], Reading | None], ...] = (
    read_age,
    read_measure,
    read_apposition,
    read_points,
    read_counted,
    read_counted_before,
    read_listed,
    read_sharing,
    read_share,
    read_ellipsis,
    read_compared,
    read_named,
    read_row,
    read_bare,
)
"""The surest first: what a unit or a noun tells comes before what only the neighborhood does."""
