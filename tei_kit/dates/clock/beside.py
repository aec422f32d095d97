"""The times of day that stand before, in and behind one date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tei_kit.dates.clock.glance import may_begin, may_end
from tei_kit.dates.clock.meaning import mention_of
from tei_kit.dates.clock.mention import TimeMention
from tei_kit.dates.clock.patterns import key_of, patterns
from tei_kit.dates.clock.said import Said, is_clear, said_at
from tei_kit.dates.clock.window import Window
from tei_kit.dates.clock.zones import zone_of_letter
from tei_kit.dates.languages.clock import HalfOfDay
from tei_kit.dates.mention import DateMention
from tei_kit.model import HistoricalDate, Span, TimeOfDay

_LONGEST_CHAIN = 4
_DAYS = re.compile(r"(?:-?\d{4}|-)?(?:-\d\d|-)-\d\d")
_MESSAGE_TIME = re.compile(r"\d\d(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<letter>[A-Z])\b")


class _Judged(NamedTuple):
    """A time, and the half of the day that the words beside it tell."""

    said: Said
    beside: HalfOfDay | None


def times_beside(text: str, date: DateMention, low: int, high: int) -> Iterator[TimeMention]:
    """Yield the times of one date in the order of the text.

    Args:
        text: the text.
        date: the date.
        low: where a time before it must begin at the earliest.
        high: where a time behind it must end at the latest.
    """
    start, end = date.span.start, date.span.end
    before = Window(text, low, start, patterns(date.language))
    behind = before._replace(start=end, end=high)
    leads, follows = may_end(before), may_begin(behind)
    told = (leads or follows) and _tells_day(date.value)
    half = _half_of_date(date.span, before) if told else None
    if told and leads:
        yield from reversed([_mention(one, before) for one in _before(before, half)])
    yield from _in_message_group(text, date.span)
    if told and follows:
        yield from (_mention(one, behind) for one in _behind(behind, half))


def _mention(judged: _Judged, window: Window) -> TimeMention:
    return mention_of(judged.said, judged.beside, window.language.clock)


def _tells_day(value: HistoricalDate) -> bool:
    """Tell whether a date is a day, or words for one whose value is not known."""
    bounds = value.attributes().values()
    return not bounds or any(_DAYS.fullmatch(bound) for bound in bounds)


def _half_of_date(date: Span, before: Window) -> HalfOfDay | None:
    """Return the half of the day that a date's own words tell, or those that lead to it."""
    language = before.language
    match = language.part.search(before.text, date.start, date.end)
    match = match or language.part_before_date.search(before.text, before.start, before.end)
    return _half_in(match, before) if match else None


def _half_in(match: re.Match[str], window: Window) -> HalfOfDay | None:
    """Return the half of the day that the words which were recognized tell."""
    part = match.groupdict().get("part")
    return window.language.clock.parts[key_of(part)] if part else None


def _in_message_group(text: str, date: Span) -> Iterator[TimeMention]:
    """Yield the time in the date-time group of a telegram."""
    match = _MESSAGE_TIME.match(text, date.start, date.end)
    if match is not None:
        zone = zone_of_letter(match["letter"]) or ""
        yield TimeMention(
            Span(match.start("hour"), match.end()),
            TimeOfDay(f"{match['hour']}:{match['minute']}:00{zone}"),
            certainty="high",
            reason="as the date-time group says",
        )


def _behind(window: Window, half: HalfOfDay | None) -> Iterator[_Judged]:
    """Yield the times behind a date, each directly behind the one before."""
    for number in range(_LONGEST_CHAIN):
        match = window.language.behind_date.match(window.text, window.start, window.end)
        if match is None or _begins_sentence(match):
            return
        if number and not match["receipt"]:
            match = window.language.listing.match(window.text, window.start, window.end)
        if match is None:
            return
        said = _said_behind(window, match)
        beside = _half_in(match, window) or half
        if said is None or not is_clear(said, beside, window):
            return
        yield _Judged(said, beside)
        window = window._replace(start=said.span.end)


def _begins_sentence(match: re.Match[str]) -> bool:
    """Tell whether the words between a date and a time begin another sentence."""
    return match["stop"] == "." and (match["words"] or "")[:1].isupper()


def _said_behind(window: Window, joint: re.Match[str]) -> Said | None:
    """Read the time behind a joint, with the half of the day that leads to it ("abends 8 Uhr").

    Behind what could open a range but opens none a time stands alone.
    """
    part = joint.groupdict().get("part")
    if part and key_of(part) in window.language.clock.leading_halves:
        said = said_at(window, joint.start("part"))
        if said is not None:
            return said
    place = joint.end()
    opener = window.language.opener.match(window.text, place, window.end)
    return said_at(window, place) or (said_at(window, opener.end()) if opener else None)


def _before(window: Window, half: HalfOfDay | None) -> Iterator[_Judged]:
    """Yield the times before a date from the last one to the first."""
    joint = window.language.before_date
    for _ in range(_LONGEST_CHAIN):
        found = _ending_before(window, joint, half)
        if found is None:
            return
        yield found
        window, joint = window._replace(end=found.said.span.start), window.language.listing


def _ending_before(
    window: Window, joint: re.Pattern[str], half: HalfOfDay | None
) -> _Judged | None:
    """Return the longest time between which and the window's end nothing but a joint stands."""
    for start in window.language.start.finditer(window.text, window.start, window.end):
        said = said_at(window, start.start())
        match = joint.fullmatch(window.text, said.span.end, window.end) if said else None
        if said is None or match is None:
            continue
        beside = _half_in(match, window) or half
        if is_clear(said, beside, window):
            return _Judged(said, beside)
    return None
