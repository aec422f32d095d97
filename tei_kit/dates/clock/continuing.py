"""What a time of day goes on with: its half of the day, its minutes, its zone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from tei_kit.dates.clock.face import Face, beginning_at
from tei_kit.dates.clock.patterns import key_of
from tei_kit.dates.clock.window import Window
from tei_kit.dates.clock.zones import SIGNS, zone_of_letter
from tei_kit.dates.languages.clock import Clock

_FRACTIONS: Final[Mapping[str, int]] = MappingProxyType(
    {"½": 30, "1/2": 30, "¼": 15, "1/4": 15, "¾": 45, "3/4": 45}
)
_MOST_THINGS = 6
_NOON = 12

_Continuation = Callable[[Face, str, str, Clock], Face | None]
"""Take a time, the words that it goes on with, the kind of those before, and the table."""


def face_at(window: Window, place: int) -> Face | None:
    """Read the time that begins at a place, as far as it goes."""
    face = beginning_at(window, place)
    last = ""
    for _ in range(_MOST_THINGS):
        match = window.language.following.match(window.text, face.end, window.end) if face else None
        kind = match.lastgroup if match else None
        if face is None or match is None or kind is None:
            break
        said = match[kind].strip("()[]")
        longer = _CONTINUATIONS[kind](face, said, last, window.language.clock)
        if longer is None:
            break
        face, last = replace(longer, end=match.end()), kind
    return face


def _half(face: Face, said: str, _: str, clock: Clock) -> Face | None:
    if face.half is not None:
        return None
    return replace(face, half=clock.halves[key_of(said)], clearness="clear")


def _name(face: Face, said: str, _: str, clock: Clock) -> Face | None:
    """Read the name of a time behind its hour ("12 noon")."""
    if face.hour != _NOON:
        return None
    midnight = clock.named.get(key_of(said)) == 0
    return replace(face, half="night" if midnight else "noon", clearness="clear")


def _hours(face: Face, _said: str, _: str, __: Clock) -> Face | None:
    return replace(face, clearness="clear")


def _long_hours(face: Face, _: str, last: str, __: Clock) -> Face | None:
    if last:
        return None
    return replace(face, clearness="clear" if face.full else "long")


def _full_hours(face: Face, _: str, __: str, ___: Clock) -> Face | None:
    if not (face.full or face.minute):
        return None
    return replace(face, clearness="clear", by_24=True)


def _minutes(face: Face, said: str, last: str, _: Clock) -> Face | None:
    if face.minute or last not in ("hours", "long_hours"):
        return None
    return replace(face, minute=int(said), clearness="clear")


def _open_minutes(face: Face, said: str, last: str, clock: Clock) -> Face | None:
    return _minutes(face, said, last, clock) if last == "hours" else None


def _minute_number(face: Face, said: str, last: str, clock: Clock) -> Face | None:
    if face.minute or last not in ("", "hours", "long_hours"):
        return None
    return replace(face, minute=clock.minute_numbers[key_of(said)])


def _minute_word(face: Face, _: str, last: str, __: Clock) -> Face | None:
    if last not in ("minutes", "open_minutes", "minute_number"):
        return None
    return replace(face, clearness="clear")


def _adding(face: Face, said: str, _: str, clock: Clock) -> Face | None:
    key = key_of(said)
    return face.moved(_FRACTIONS.get(key) or clock.adding[key])


def _zone_name(face: Face, said: str, _: str, clock: Clock) -> Face | None:
    return face.in_zone(said, clock.zone_names[key_of(said)])


def _zone_form(face: Face, said: str, _: str, __: Clock) -> Face | None:
    return face.in_zone(said, "")


def _zone(face: Face, said: str, _: str, __: Clock) -> Face | None:
    return face.in_zone(said, SIGNS[said])


def _zulu(face: Face, said: str, _: str, __: Clock) -> Face | None:
    counted_to_24 = face.full or (face.clearness in ("clear", "colon") and face.half is None)
    return face.in_zone(said, "Z") if counted_to_24 else None


def _zone_letter(face: Face, said: str, _: str, __: Clock) -> Face | None:
    return face.in_zone(said, zone_of_letter(said) or "") if face.full else None


_CONTINUATIONS: Final[Mapping[str, _Continuation]] = MappingProxyType(
    {
        "half": _half,
        "name": _name,
        "hours": _hours,
        "long_hours": _long_hours,
        "full_hours": _full_hours,
        "minutes": _minutes,
        "open_minutes": _open_minutes,
        "minute_number": _minute_number,
        "minute_word": _minute_word,
        "adding": _adding,
        "zone_name": _zone_name,
        "zone_form": _zone_form,
        "zone": _zone,
        "zulu": _zulu,
        "zone_letter": _zone_letter,
    }
)
"""How to read each kind of thing that `Patterns.following` recognizes."""
