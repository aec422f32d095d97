"""What the words of one time of day say, before anybody asks which half of the day is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from tei_kit.dates.clock.patterns import key_of
from tei_kit.dates.clock.window import Window
from tei_kit.dates.languages.clock import Clock, HalfOfDay

Clearness = Literal["bare", "pointed", "colon", "long", "clear"]
"""How clearly words are a time of day.

A "bare" number and a "pointed" one ("10.30") can be anything, one with a "colon" a verse, a "long"
one ("8 heures") a duration.
"""

_NOON, _MINUTES = 12, 60


@dataclass(frozen=True, slots=True)
class Face:
    """Carry an hour with its minutes and what stands with them.

    `half` is the half of the day that the words tell; `by_24` that they count hours to 24, as
    "0830" and "08:30" do, `full` that they are four figures in one. `zone` is the distance from
    Greenwich and `zone_sign` what tells it in the text.
    """

    start: int
    end: int
    hour: int
    minute: int = 0
    second: int = 0
    half: HalfOfDay | None = None
    by_24: bool = False
    full: bool = False
    zone: str = ""
    zone_sign: str = ""
    clearness: Clearness = "bare"

    def moved(self, minutes: int) -> Face | None:
        """Return the time some minutes later or earlier, None if it tells minutes already."""
        if self.minute or self.full:
            return None
        hour, minute = divmod(self.hour * _MINUTES + minutes, _MINUTES)
        return replace(self, hour=hour or _NOON, minute=minute)

    def in_zone(self, sign: str, distance: str) -> Face | None:
        """Return the time with its zone, None if it has one.

        Times of Greenwich are counted to 24 unless they tell the half of the day.
        """
        if self.zone_sign:
            return None
        by_24 = self.by_24 or (distance == "Z" and self.half is None)
        return replace(self, zone=distance, zone_sign=sign, by_24=by_24, clearness="clear")


def beginning_at(window: Window, place: int) -> Face | None:
    """Read how a time begins at a place: its figures, its hour in words, or its name."""
    match = window.language.face.match(window.text, place, window.end)
    if match is None:
        return None
    clock = window.language.clock
    if match["named"]:
        return _named(match, clock)
    return _full(match, clock) if match["full"] else _of_hour(match, clock)


def _named(match: re.Match[str], clock: Clock) -> Face:
    hour = clock.named[key_of(match["named"])]
    return Face(*match.span(), hour, by_24=True, clearness="clear")


def _full(match: re.Match[str], clock: Clock) -> Face:
    """Read four figures; with a zero before them they are nothing but a time."""
    hour, minute = int(match["full"][:2]), int(match["full"][2:])
    clearness: Clearness = "clear" if match["full"].startswith("0") else "bare"
    return Face(
        *match.span(), hour, minute,
        half=_leading_half(match, clock), by_24=True, full=True, clearness=clearness,
    )  # fmt: skip


def _of_hour(match: re.Match[str], clock: Clock) -> Face | None:
    figures = match["hour"] or ""
    face = Face(
        *match.span(),
        hour=int(figures) if figures else clock.numbers[key_of(match["word"])],
        minute=int(match["minute"] or 0),
        second=int(match["second"] or 0),
        half=_leading_half(match, clock),
        by_24=figures.startswith("0"),
        clearness=_clearness(match),
    )
    return face.moved(clock.added[key_of(match["added"])]) if match["added"] else face


def _leading_half(match: re.Match[str], clock: Clock) -> HalfOfDay | None:
    half = match["leading_half"]
    return clock.leading_halves[key_of(half)] if half else None


def _clearness(match: re.Match[str]) -> Clearness:
    zero_before = match["minute"] and match["hour"].startswith("0")
    if match["leading_hour"] or match["added"] or zero_before:
        return "clear"
    if match["mark"]:
        return "colon" if match["mark"] == ":" else "pointed"
    return "bare"
