"""What a date is resolved with: its document, its sentence, and what was mentioned before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from tei_kit.dates.gregorian import Partial
from tei_kit.dates.mention import DateContext

Lean = Literal["past", "open", "future"]
"""Whether words look back from the document's date, ahead, or either way."""


@dataclass(slots=True)
class Memory:
    """What the text has mentioned so far; `day_is_near` if the date stands close by.

    `calendar` is the one that the date was told in, None for the usual one. `entry` is the last day
    at the head of a line, as diaries have it; `counting` tells that ordinals at the heads of lines
    count something else.
    """

    year: int | None = None
    date: Partial | None = None
    day_is_near: bool = False
    calendar: str | None = None
    entry: Partial | None = None
    counting: bool = False


class Surroundings(NamedTuple):
    """What the mentions around one mention tell about its year.

    `listed_year` is that of the date which follows in the same list, `sentence_year` the one that
    the sentence names before or, failing that, behind the mention. `lean` says whether the
    words look back, ahead ("will"), or either way ("by").
    """

    context: DateContext
    anchor: Partial | None
    memory: Memory
    day_first: bool
    day_first_reason: str
    listed_year: int | None = None
    sentence_year: int | None = None
    lean: Lean = "past"
