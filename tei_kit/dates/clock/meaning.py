"""Which time of day words mean, how surely, and why."""

from __future__ import annotations

from typing import NamedTuple

from tei_kit.dates.clock.face import Face
from tei_kit.dates.clock.mention import TimeMention
from tei_kit.dates.clock.said import Said
from tei_kit.dates.languages.clock import Clock, HalfOfDay
from tei_kit.dates.trace import Trace
from tei_kit.model import TimeOfDay

_HALF_DAY, _DAY, _MINUTES = 720, 1440, 60
_NOON = 12
_LAST_HOUR_OF_NIGHT, _LAST_HOUR_OF_NOON = 5, 3


class _Reading(NamedTuple):
    """The minutes since midnight that a face can mean, one of them or either half's."""

    first: int
    other: int | None = None

    @property
    def candidates(self) -> tuple[int, ...]:
        return (self.first,) if self.other is None else (self.first, self.other)


def mention_of(said: Said, beside: HalfOfDay | None, clock: Clock) -> TimeMention:
    """Say what a time means.

    Args:
        said: the words.
        beside: the half of the day that the words beside tell, None if they don't.
        clock: the table of their language.
    """
    trace = Trace()
    if said.hedged:
        trace.doubt("low", "hedged by its own words")
    readings = [_reading(face, beside, trace) for face in said.faces]
    minutes = _chosen(readings, clock, trace)
    zone = next((face for face in reversed(said.faces) if face.zone_sign), None)
    if zone is not None and zone.zone_sign != zone.zone:
        trace.because(_about_zone(zone))
    value = _value(said, minutes, zone.zone if zone else "") if minutes else TimeOfDay()
    reason = "; ".join(trace.reasons) or "as written"
    return TimeMention(said.span, value, trace.certainty, reason)


def _about_zone(face: Face) -> str:
    if not face.zone:
        return f"how far {face.zone_sign} is from Greenwich is not said"
    return f"{face.zone_sign} is {'Greenwich' if face.zone == 'Z' else face.zone}"


def _reading(face: Face, beside: HalfOfDay | None, trace: Trace) -> _Reading:
    """Return what one face can mean; the half of the day that it tells itself comes first."""
    told = face.hour * _MINUTES + face.minute
    if face.hour > _NOON or face.hour == 0:
        return _Reading(told % _DAY)
    if face.half is not None:
        if face.hour == _NOON and not face.minute and face.half in ("morning", "afternoon"):
            named = "noon" if face.half == "afternoon" else "midnight"
            trace.doubt("medium", f"12 o'clock of this half of the day is read as {named}")
        return _Reading(_of_half(face, face.half))
    if face.by_24:
        return _Reading(told)
    if beside is not None:
        trace.because("the half of the day is told by the words beside")
        return _Reading(_of_half(face, beside))
    early = told % _HALF_DAY
    return _Reading(early, early + _HALF_DAY)


def _of_half(face: Face, half: HalfOfDay) -> int:
    hour = face.hour % _NOON
    late = {
        "morning": False,
        "afternoon": True,
        "night": hour > _LAST_HOUR_OF_NIGHT,
        "noon": hour <= _LAST_HOUR_OF_NOON,
    }[half]
    return hour * _MINUTES + face.minute + (_HALF_DAY if late else 0)


def _chosen(readings: list[_Reading], clock: Clock, trace: Trace) -> list[int]:
    """Return the minutes of one or two times, nothing where the half of the day is not told.

    The end of a range that tells its half tells that of the other: "11–12.30 p.m." begins in the
    morning, "11–1 a.m." in the evening.
    """
    if all(reading.other is None for reading in readings):
        return [reading.first for reading in readings]
    first, last = readings[0], readings[-1]
    if last.other is None:
        fitting = [one for one in first.candidates if one <= last.first]
        return [max(fitting or first.candidates), last.first]
    if first.other is None:
        fitting = [one for one in last.candidates if one >= first.first]
        return [first.first, min(fitting or last.candidates)]
    if not clock.counts_to_24:
        trace.doubt("low", "nothing tells which half of the day is meant")
        return []
    trace.doubt("medium", "read by a clock of 24 hours")
    return [_by_24(reading) for reading in readings]


def _by_24(reading: _Reading) -> int:
    """Return the time that figures tell where hours are counted to 24: 12 is noon."""
    return reading.first + (_HALF_DAY if reading.first < _MINUTES else 0)


def _value(said: Said, minutes: list[int], zone: str) -> TimeOfDay:
    bounds = [
        f"{told // _MINUTES:02}:{told % _MINUTES:02}:{face.second:02}{zone}"
        for told, face in zip(minutes, said.faces, strict=True)
    ]
    match said.reach:
        case "filled":
            return TimeOfDay(from_=bounds[0], to=bounds[1])
        case "between":
            return TimeOfDay(not_before=bounds[0], not_after=bounds[1])
        case _:
            return TimeOfDay(when=bounds[0])
