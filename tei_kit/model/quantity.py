"""What a figure in a text says: how much of what."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

FigureType = Literal[
    "count", "measure", "duration", "age", "money", "percentage", "ratio", "number"
]


@dataclass(frozen=True, slots=True)
class Quantity:
    """Carry the normalized value of a figure.

    Exactly one of these holds: `quantity` is given (one number), or `minimum`/`maximum` (a range),
    or `at_least`/`at_most` (a bound). `unit` is "count" for counted things, else the singular
    name or UCUM-like symbol of the unit ("month", "rouble", "km"); None for percentages.
    `commodity` is the counted or measured thing as written, lower case. `approximate` says that
    the words hedge ("about 50 %").

    Source: TEI Guidelines, att.measurement and att.ranging.

    Raises:
        ValueError: if no number is given.
    """

    type: FigureType
    quantity: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    unit: str | None = None
    commodity: str | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        bounds = (self.minimum, self.maximum, self.at_least, self.at_most)
        if self.quantity is None and bounds == (None, None, None, None):
            raise ValueError("a figure says at least one number")
