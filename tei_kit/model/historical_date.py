"""What a date in a text means, in the terms of TEI's att.datable.w3c."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tei_kit.model.bounds import named_bounds

W3C_DATE = re.compile(r"-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|--\d\d(-\d\d)?|---\d\d")
Evidence = Literal["internal", "external", "conjecture"]


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """Carry the normalized value of a date: each bound a W3C date of any precision.

    `when` excludes the bounds; `from_`/`to` is a period that was filled, `not_before`/`not_after`
    the limits of one unknown moment. `relative` says that the words need a context ("9 April of
    this year"), `evidence` where the missing part was found. A date whose words are clear but
    whose year is not known carries no bound at all, or a yearless one ("--05-06").

    Source: TEI Guidelines, 13.4.4 (more expressive normalizations), att.datable.w3c.

    Raises:
        ValueError: if a bound is not a W3C date or `when` stands beside a bound.
    """

    when: str | None = None
    from_: str | None = None
    to: str | None = None
    not_before: str | None = None
    not_after: str | None = None
    relative: bool = False
    evidence: Evidence | None = None
    calendar: str | None = None

    def __post_init__(self) -> None:
        bounds = (self.from_, self.to, self.not_before, self.not_after)
        for value in (self.when, *bounds):
            if value is not None and not W3C_DATE.fullmatch(value):
                raise ValueError(f"{value!r} is not a W3C date")
        if self.when is not None and any(bounds):
            raise ValueError("@when can't stand beside another bound of the same date")

    def attributes(self) -> dict[str, str]:
        """Return the bounds under TEI's attribute names, in TEI's order.

        >>> HistoricalDate(from_="1952-07-01", to="1952-12-31").attributes()
        {'from': '1952-07-01', 'to': '1952-12-31'}
        """
        return named_bounds(self.when, self.from_, self.to, self.not_before, self.not_after)
