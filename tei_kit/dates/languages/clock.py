"""What a language's table holds about times of day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

HalfOfDay = Literal["morning", "afternoon", "night", "noon"]
"""Which twelve hours are meant.

"night" are those around midnight and "noon" those around noon.
"""


@dataclass(frozen=True, slots=True)
class Clock:
    """Carry the words of one language that tell the time of day.

    Entries are in small letters; a space in one may be left out behind a full stop, and a straight
    apostrophe stands for a bent one too. `halves` are said behind a time ("p.m.", "in the
    evening"), `leading_halves` before it ("abends 8 Uhr"), and `parts` by the nouns of a date's own
    words or of those between time and date ("on the afternoon of the 5th").

    `named` are times by name, with their hour, and `noon_signs` what makes a 12 noon; `numbers` are
    hours in words. `hours` stand behind an hour and nothing else ("o'clock"), `long_hours` behind
    durations as well ("heures"), `full_hours` behind four figures only ("0830 hours"),
    `leading_hours` before ("ore 21"). `minutes` stand behind minutes, `minute_numbers` are minutes
    in words. `added` before ("half past") and `adding` behind an hour ("et demie") say by how many
    minutes it is more or less.

    `about` hedge a time. `openers` begin a range and tell what joins it ("from": "to"), `joints`
    join one without an opener; `between_joints` join the limits of one moment ("and").
    `prepositions` stand before a time, `clear_prepositions` are those behind which two figures with
    a full stop are one ("um 10.30"). `between` are further words that lead from a date to a time
    behind it, `to_date` those from a time to the date ("on the"), `receipts` those from a date to
    when a paper was received.
    `zone_names` are zones by name with their distance from Greenwich, "" where it is not known;
    `zone_form` is how one is called after a place, for whose name "{}" stands.

    `counts_to_24` says that hours are customarily counted to 24, so that 9 is in the morning.
    """

    halves: Mapping[str, HalfOfDay] = field(default_factory=dict)
    leading_halves: Mapping[str, HalfOfDay] = field(default_factory=dict)
    parts: Mapping[str, HalfOfDay] = field(default_factory=dict)
    named: Mapping[str, int] = field(default_factory=dict)
    noon_signs: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = field(default_factory=dict)
    hours: frozenset[str] = frozenset()
    long_hours: frozenset[str] = frozenset()
    full_hours: frozenset[str] = frozenset()
    leading_hours: frozenset[str] = frozenset()
    minutes: frozenset[str] = frozenset()
    minute_numbers: Mapping[str, int] = field(default_factory=dict)
    added: Mapping[str, int] = field(default_factory=dict)
    adding: Mapping[str, int] = field(default_factory=dict)
    about: frozenset[str] = frozenset()
    openers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    between_joints: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    clear_prepositions: frozenset[str] = frozenset()
    to_date: frozenset[str] = frozenset()
    receipts: frozenset[str] = frozenset()
    zone_names: Mapping[str, str] = field(default_factory=dict)
    zone_form: str = ""
    counts_to_24: bool = False


def by_half(
    morning: str = "", afternoon: str = "", night: str = "", noon: str = ""
) -> dict[str, HalfOfDay]:
    """Return the words for each half of the day, which a bar sets apart, with that half.

    >>> by_half(morning="a.m.|in the morning", noon="m.")
    {'a.m.': 'morning', 'in the morning': 'morning', 'm.': 'noon'}
    """
    halves: dict[HalfOfDay, str] = {
        "morning": morning, "afternoon": afternoon, "night": night, "noon": noon,
    }  # fmt: skip
    return {word: half for half, said in halves.items() for word in said.split("|") if word}
