"""What the words of a date or a figure mean, read once: the same words come again and again.

The engines are loaded for the first words that can't be read at a glance: many files have none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tei_kit.dates import plain_date
from tei_kit.figures import plain_figure

if TYPE_CHECKING:
    from tei_kit.model import HistoricalDate, Quantity

_MOST_KEPT = 4096


@lru_cache(maxsize=_MOST_KEPT)
def figure_reading(words: str) -> Quantity | None:
    """Return what the words of a figure say, None where they can't be read."""
    plain = plain_figure(words)
    if plain is not None:
        return plain
    from tei_kit.figures import parse_figure  # noqa: PLC0415 - see above

    return parse_figure(words)


@lru_cache(maxsize=_MOST_KEPT)
def date_readings(words: str) -> tuple[HistoricalDate, ...]:
    """Return what the words of a date may mean: "5/6/1953" is a day in May or in June."""
    plain = plain_date(words)
    if plain is not None:
        return (plain,)
    from tei_kit.dates import DateContext, parse_date  # noqa: PLC0415 - see above

    readings = (parse_date(words, DateContext(day_first=day_first)) for day_first in (True, False))
    return tuple(reading for reading in readings if reading is not None and reading.attributes())
