"""What an amount says: an age, a share, a sum, a measure, a count, or a bare number.

Each reader is a file that answers for one way of telling. `engine.py` asks first for coins,
votes and ratios, which need no amount, and `refusals` for what is no figure; what is left comes
here.
"""

from __future__ import annotations

from collections.abc import Callable

from tei_kit.figures.amount import Amount
from tei_kit.figures.readers.ages import read_age
from tei_kit.figures.readers.appositions import read_apposition
from tei_kit.figures.readers.bare import read_bare
from tei_kit.figures.readers.counts import read_counted, read_counted_before, read_sharing
from tei_kit.figures.readers.ellipses import read_compared, read_ellipsis
from tei_kit.figures.readers.lists import read_listed
from tei_kit.figures.readers.measures import read_measure
from tei_kit.figures.readers.named_rows import read_named
from tei_kit.figures.readers.shares import read_points, read_share
from tei_kit.figures.readers.table_rows import read_row
from tei_kit.figures.reading import Place, Reading


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
"""The surest first: what a unit or a noun tells comes before what only the neighborhood does.

A number beside its noun ("oxen - 12") comes before the noun behind a number, which may belong to
the next one; rows of tables and bare numbers come last.
"""
