"""Where two stretches of a run-on text were glued together, and how surely."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tei_kit.model import Span
from tei_kit.model.statement import Certainty
from tei_kit.structurers._datelines import date_end
from tei_kit.structurers._marks import INITIALS_NAME, any_of, mark_at
from tei_kit.structurers._vocabulary import all_words

_CANDIDATE = re.compile(r"(?<=[^\s([{\"“„«'‘/@_-])(?=[^\W_]|[#№])")
_OPENERS: Final = frozenset(all_words("sentence_openers"))
_BEGINNERS: Final = _OPENERS | frozenset(all_words("document_nouns"))
_ITEM = re.compile(r"\d{1,2}[.)][ \t]+[^\W\d_a-z]")
_ABBREVIATIONS: Final = frozenset(all_words("abbreviations"))
_NAME_PREFIXES: Final = frozenset(
    (
        "mc",
        "mac",
        "de",
        "da",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "fitz",
        "al",
        "el",
        "ben",
        "san",
        "st",
    )
)
_LONGEST_WORD = 40
_SHORTEST_WORD = 3
_TITLES: Final = frozenset(
    word.strip(".").split("-")[0].lower()
    for name in ("offices", "ranks")
    for word in all_words(name)
)
"""What a signature may begin with before the name."""

_NAME_WITH_INITIALS = re.compile(
    r"(?<!\w)[^\W\d_a-zа-яё][^\W\d_]{2,24}[ ](?:[^\W\d_a-zа-яё]\.[ ]?){1,3}$"
)
_CAPTION = re.compile(
    rf"(?=[^\W\d_a-zа-яё])"
    rf"(?i:{any_of((*all_words('distributions'), *all_words('attestations')))})[ ]?:"
)
_LONGEST_GREETING = 70
_GREETING = re.compile(
    rf"(?:^|(?<=\S)|(?<=[.!?][ ]))"
    rf"(?i:{any_of((*all_words('salutations'), *all_words('valedictions'), 'ever yours'))})"
    r"(?:[ ][^\W\d_][\w.'’-]*){0,5},$"
)
_WORD_BEFORE = re.compile(r"[^\W\d_]*$")
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"://|www\.|@|\\|\.(?:com|org|net|edu|gov|htm|txt|pdf)\b", re.IGNORECASE)
_YEAR_BEFORE = re.compile(r"(?:1[5-9]|20)\d\d$")


@dataclass(frozen=True, slots=True)
class _Place:
    """Look around a position between two characters that touch."""

    text: str
    stretch: Span
    position: int
    after_mark: bool

    @property
    def last(self) -> str:
        return self.text[self.position - 1]

    @property
    def first(self) -> str:
        return self.text[self.position]

    def word_before(self, back: int = 0) -> str:
        """Return the letters that end `back` characters before the position."""
        end = self.position - back
        match = _WORD_BEFORE.search(self.text, max(0, end - _LONGEST_WORD), end)
        return match.group() if match else ""

    @property
    def word_after(self) -> str:
        match = _WORD.match(self.text, self.position, self.position + _LONGEST_WORD)
        return match.group() if match else ""

    @property
    def begins_mark(self) -> bool:
        mark = mark_at(self.text, self.position, self.stretch.end)
        return mark is not None and not self.text[mark.span.end : mark.span.end + 1].isspace()

    @property
    def begins_sentence(self) -> bool:
        word = self.word_after
        if not word or not word[0].isupper():
            return False
        return word in ("A", "I") or (len(word) > 1 and (word[1].islower() or word.isupper()))

    @property
    def in_address(self) -> bool:
        """Tell whether a web address, a file name or the like goes on here."""
        start = max(self.stretch.start, self.position - _LONGEST_WORD)
        before = self.text[start : self.position].split()[-1:]
        after = self.text[self.position : min(self.position + 8, self.stretch.end)].split()[:1]
        return _ADDRESS.search("".join([*before, *after])) is not None


@dataclass(frozen=True, slots=True)
class Boundary:
    """Say that something new begins at a position, without white space before it."""

    position: int
    certainty: Certainty


def boundaries(text: str, stretch: Span) -> Iterator[Boundary]:
    """Yield the places inside a stretch where two things touch that a line end once parted."""
    mark_end = _mark_end(text, stretch.start, stretch.end)
    for match in _CANDIDATE.finditer(text, stretch.start + 1, stretch.end):
        position = match.start()
        certainty = _certainty(_Place(text, stretch, position, after_mark=position == mark_end))
        if certainty is not None:
            yield Boundary(position, certainty)
            mark_end = _mark_end(text, position, stretch.end)


def _mark_end(text: str, position: int, end: int) -> int | None:
    mark = mark_at(text, position, end) if position < end else None
    return mark.span.end if mark else None


def _certainty(place: _Place) -> Certainty | None:
    last, first = place.last, place.first
    if first.islower() or (last.isdigit() and first.isdigit()) or place.in_address:
        return None
    judge = _judge(last, first)
    return judge(place) if judge else None


def _judge(last: str, first: str) -> Callable[[_Place], Certainty | None] | None:
    if last in ".!?:;" and first not in "#№":
        return _after_stop
    if last in _AFTER:
        return _AFTER[last]
    if first.isdigit() or first in "#№":
        return _before_number
    if last.islower():
        return _after_lower
    if last.isupper():
        return _after_capitals
    return _after_number if last.isdigit() else None


def _after_stop(place: _Place) -> Certainty | None:
    text, position = place.text, place.position
    item = _ITEM.match(text, position, place.stretch.end) and text[position - 2].isalnum()
    if not (item or place.begins_sentence or place.begins_mark):
        return None
    before = place.word_before(1)
    if item and before.lower() in _ABBREVIATIONS:
        return None
    if item or place.last != ".":
        alone = position <= place.stretch.start + 1 or not text[position - 2].isalnum()
        return None if alone else "medium"
    return _after_full_stop(place, before)


def _after_full_stop(place: _Place, before: str) -> Certainty | None:
    text, position = place.text, place.position
    if not before:
        return "medium" if text[position - 2] in '0123456789)]"”' else None
    inner_stop = text[max(0, position - 2 - len(before))] == "."
    if len(before) == 1 and _after_name(place):
        return "medium"
    if len(before) == 1 or before.lower() in _ABBREVIATIONS or inner_stop:
        return "high" if place.after_mark else None
    return "low" if before.isupper() else "medium"


def _after_name(place: _Place) -> bool:
    """Tell whether a sentence begins after a name whose initials stand behind ("LUND A. B.It")."""
    start = max(place.stretch.start, place.position - _LONGEST_WORD)
    named = _NAME_WITH_INITIALS.search(place.text, start, place.position)
    after = place.word_after
    following = place.text[place.position + len(after) : place.position + len(after) + 1]
    return named is not None and after.lower() in _OPENERS and following in (" ", ",")


def _after_greeting(place: _Place) -> Certainty | None:
    """Judge a comma, which nothing but a salutation or a valediction ends a line with."""
    text, position = place.text, place.position
    item = _ITEM.match(text, position, place.stretch.end)
    if not (item or place.begins_sentence or place.first.isupper()):
        return None
    start = max(place.stretch.start, position - _LONGEST_GREETING)
    return "medium" if _GREETING.search(text, start, position) else None


def _after_bracket(place: _Place) -> Certainty | None:
    return "medium" if place.first.isupper() else None


_AFTER: Final[dict[str, Callable[[_Place], Certainty | None]]] = {
    "]": _after_bracket,
    ")": _after_bracket,
    "}": _after_bracket,
    ",": _after_greeting,
}


def _before_number(place: _Place) -> Certainty | None:
    if place.first in "#№":
        return "medium" if place.last.isalnum() or place.after_mark else None
    if not place.last.isalpha() or len(place.word_before()) < _SHORTEST_WORD:
        return None
    dated = date_end(place.text, place.position, place.stretch.end) is not None
    return "medium" if place.after_mark or dated else None


def _after_lower(place: _Place) -> Certainty | None:
    if place.after_mark or place.begins_mark:
        return "high"
    before = place.word_before()
    part_of_name = before.lower() in _NAME_PREFIXES or len(before) < _SHORTEST_WORD
    beginnings = (_CAPTION,) if part_of_name else (_CAPTION, INITIALS_NAME)
    if any(one.match(place.text, place.position, place.stretch.end) for one in beginnings):
        return "medium"
    if part_of_name:
        return None
    begins = place.word_after.lower() in _BEGINNERS and not before[0].isupper()
    return "low" if begins else None


def _after_capitals(place: _Place) -> Certainty | None:
    before, after = place.word_before(), place.word_after
    if not before.isupper() or len(before) < 2 or len(after) < 2 or not after[1].islower():  # noqa: PLR2004
        return None
    if place.after_mark or place.begins_mark:
        return "high"
    return "medium" if after.lower() in _BEGINNERS or after.lower() in _TITLES else None


def _after_number(place: _Place) -> Certainty | None:
    if not place.begins_sentence:
        return None
    position = place.position
    year = _YEAR_BEFORE.search(place.text, max(place.stretch.start, position - 4), position)
    if place.after_mark or year:
        return "medium"
    return "low" if place.word_after.lower() in _OPENERS else None
