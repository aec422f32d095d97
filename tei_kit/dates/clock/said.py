"""One time of day, or a range of two, as it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from tei_kit.dates.clock.continuing import face_at
from tei_kit.dates.clock.face import Face
from tei_kit.dates.clock.patterns import key_of
from tei_kit.dates.clock.window import Window
from tei_kit.dates.languages.clock import HalfOfDay
from tei_kit.model import Span

Reach = Literal["point", "filled", "between"]
"""One time, all the time from one to another, or one moment between two."""

_LONGEST_PREPOSITION = 20


@dataclass(frozen=True, slots=True)
class Said:
    """Carry what is said of a time: its one or two faces.

    `hedged` says that its words hedge it, `opened` that a word such as "from" begins it.
    """

    span: Span
    faces: tuple[Face, ...]
    reach: Reach = "point"
    hedged: bool = False
    opened: bool = False


def said_at(window: Window, place: int) -> Said | None:
    """Read the time or the range of times that begins at a place.

    Args:
        window: where to look.
        place: where it begins, with its hedge or with what opens a range.
    """
    opener = window.language.opener.match(window.text, place, window.end)
    if opener:
        first = face_at(window, opener.end())
        joints = window.language.clock.openers[key_of(opener["word"])]
        whole = _range(window, place, first, joints) if first else None
        return replace(whole, opened=True) if whole else None
    hedge = window.language.hedge.match(window.text, place, window.end)
    first = face_at(window, hedge.end() if hedge else place)
    if first is None:
        return None
    whole = _range(window, place, first, window.language.clock.joints)
    return whole or Said(Span(place, first.end), (first,), hedged=hedge is not None)


def _range(window: Window, start: int, first: Face, joints: frozenset[str]) -> Said | None:
    """Return the range that a time begins, None if nothing joins another one to it."""
    joint = window.language.joint.match(window.text, first.end, window.end)
    word = key_of(joint["word"]) if joint and joint["word"] else ""
    if joint is None or (word and word not in joints):
        return None
    last = face_at(window, joint.end())
    if last is None or first.full is not last.full:
        return None
    reach: Reach = "between" if word in window.language.clock.between_joints else "filled"
    return Said(Span(start, last.end), (first, last), reach)


def is_clear(said: Said, beside: HalfOfDay | None, window: Window) -> bool:
    """Tell whether words can be nothing but a time of day.

    Args:
        said: the words.
        beside: the half of the day that the words beside tell, None if they don't.
        window: where they stand.
    """
    levels = {face.clearness for face in said.faces}
    if "clear" in levels:
        return True
    preposition = _preposition(said, window)
    if not (preposition or said.opened):
        return "colon" in levels and not _follows_word(said, window)
    if levels == {"pointed"} and preposition in window.language.clock.clear_prepositions:
        return True
    return "long" in levels or "colon" in levels or beside is not None


def _preposition(said: Said, window: Window) -> str:
    """Return the preposition that a time stands behind, "" if it stands behind none."""
    start = said.span.start
    match = window.language.preposition.search(
        window.text, max(0, start - _LONGEST_PREPOSITION), start
    )
    return key_of(match[0]) if match else ""


def _follows_word(said: Said, window: Window) -> bool:
    """Tell whether a word stands directly before a time: what is numbered ("Psalm 4:12").

    The "T" of ISO 8601 between a date and its time is none.
    """
    before = window.text[window.start : said.span.start].rstrip()
    return before != "T" and before[-1:].isalnum()
