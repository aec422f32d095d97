"""What a time of day in a text means, in the terms of TEI's att.datable.w3c."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tei_kit.model.bounds import named_bounds

W3C_TIME = re.compile(
    r"(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)(?:\.\d+)?"
    r"(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Carry the normalized value of a time of day: each bound a W3C time.

    `when` excludes the bounds; `from_`/`to` is a time that was filled, `not_before`/`not_after`
    the limits of one unknown moment. A bound has a zone only where the words tell it. Words that
    are clearly a time but leave open which half of the day is meant carry no bound at all.

    Source: TEI Guidelines, 13.4.4 (more expressive normalizations), att.datable.w3c.

    Raises:
        ValueError: if a bound is not a W3C time or `when` stands beside a bound.
    """

    when: str | None = None
    from_: str | None = None
    to: str | None = None
    not_before: str | None = None
    not_after: str | None = None

    def __post_init__(self) -> None:
        bounds = (self.from_, self.to, self.not_before, self.not_after)
        for value in (self.when, *bounds):
            if value is not None and not W3C_TIME.fullmatch(value):
                raise ValueError(f"{value!r} is not a W3C time")
        if self.when is not None and any(bounds):
            raise ValueError("@when can't stand beside another bound of the same time")

    def attributes(self) -> dict[str, str]:
        """Return the bounds under TEI's attribute names, in TEI's order.

        >>> TimeOfDay(from_="15:00:00", to="17:30:00").attributes()
        {'from': '15:00:00', 'to': '17:30:00'}
        """
        return named_bounds(self.when, self.from_, self.to, self.not_before, self.not_after)
