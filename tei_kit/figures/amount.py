"""A number, or two that make a range, with the unit that they are told in."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tei_kit.figures.language import Limit
from tei_kit.figures.number import Number
from tei_kit.figures.word_tables import Unit


class Amount(NamedTuple):
    """Carry one number or a range with its unit.

    `first` and `end` are tokens (`end` exclusive); `high` is None for a single number; `limit`
    is said inside ("50 or more men", "from about 5 to 8"); `hyphenated` means
    "10-year", `opened` that "from" or "between" is part of it; `noun` is where the counted noun of
    "from 11 members to five" stands.
    """

    first: int
    end: int
    number: Number
    low: Decimal
    high: Decimal | None = None
    unit: Unit | None = None
    limit: Limit | None = None
    hyphenated: bool = False
    opened: bool = False
    noun: tuple[int, int] | None = None
