"""Places that only what stands around their names gives away: "in X", "sailed for X", datelines."""

from __future__ import annotations

from tei_kit.model import Certainty, Span
from tei_kit.names.given_names import GIVEN_NAMES
from tei_kit.names.languages.english import (
    MOTION_VERBS,
    PLACE_PREFIXES,
    REACHING_VERBS,
    SETTLING_PREPOSITIONS,
)
from tei_kit.names.place_phrase import PlacePhrase
from tei_kit.names.place_words import PlaceWords

_LONGEST_NAME = 3
_AS_FAR_AS = 3


def by_context(known: PlaceWords, at: int) -> PlacePhrase | None:
    """Return the unknown place that begins at a word and that its surroundings give away.

    Args:
        known: the paragraph.
        at: the word.
    """
    words = known.words
    last = _last(known, at)
    following = words[last + 1] if last + 1 < len(words) else None
    if following is not None and following.beside and following.before and following.capital:
        return None
    if _is_abbreviation(known, at, last):
        return None
    return (
        _after_preposition(known, at, last)
        or (
            _phrase(known, at, last, "low", "one end of a way")
            if _is_way(known, at, last)
            else None
        )
        or (
            _phrase(known, at, last, "medium", "an imprint")
            if _is_imprint(known, at, last)
            else None
        )
        or (
            _phrase(known, at, last, "medium", "a dateline")
            if _is_dateline(known, at, last)
            else None
        )
    )


def _phrase(
    known: PlaceWords, first: int, last: int, certainty: Certainty, reason: str
) -> PlacePhrase:
    return PlacePhrase(known.span(first, last), certainty, reason)


def _last(known: PlaceWords, at: int) -> int:
    """Return the last of the unknown words that follow each other on the line."""
    words = known.words
    last = at
    while (
        last + 1 < len(words)
        and last - at + 1 < _LONGEST_NAME
        and words[last + 1].beside
        and words[last + 1].before
        and known.is_unknown(last + 1)
    ):
        last += 1
    return last


def _is_abbreviation(known: PlaceWords, at: int, last: int) -> bool:
    """Tell whether the word is only the beginning of a name: "St" before a full stop."""
    if at != last or known.words[at].title not in PLACE_PREFIXES or at + 1 >= len(known.words):
        return False
    return known.words[at + 1].before.startswith(".")


def _after_preposition(known: PlaceWords, at: int, last: int) -> PlacePhrase | None:
    words = known.words
    if at == 0 or not words[at].beside or known.headings[at] or words[at].title in GIVEN_NAMES:
        return None
    if last + 1 < len(words) and words[last + 1].before in ("'", "’"):
        return None
    before = words[at - 1].text.lower()
    if before in SETTLING_PREPOSITIONS:
        return _phrase(known, at, last, "low", f"after {words[at - 1].text!r}")
    moving = before in ("to", "for", "from") and at > 1 and words[at - 2].text in MOTION_VERBS
    far = at >= _AS_FAR_AS and known.written(at - _AS_FAR_AS, at).lower() == "as far as"
    if moving or far or before in REACHING_VERBS:
        return _phrase(known, at, last, "low", f"after {known.written(max(0, at - 2), at)!r}")
    return None


def _is_way(known: PlaceWords, at: int, last: int) -> bool:
    """Tell whether the word is an end of "from X to Y" with a name at both ends."""
    words = known.words
    start, end = known.written(max(0, at - 1), at), known.written(last + 1, last + 2)
    if start == "from" and end == "to" and last + 2 < len(words):
        return known.could_be(last + 2)
    return start == "to" and words[max(0, at - 3)].text == "from" and known.could_be(at - 2)


def _is_imprint(known: PlaceWords, at: int, last: int) -> bool:
    """Find "(Lund: Orlin Press, 1921)"."""
    words = known.words
    if not words[at].before.endswith("(") or last + 1 >= len(words):
        return False
    return words[last + 1].before.strip() == ":" and words[last + 1].capital


def _is_dateline(known: PlaceWords, at: int, last: int) -> bool:
    """Find "Simla, 3 June 1921" at the beginning of a line."""
    begins = known.words[at].first or "\n" in known.words[at].before
    end = known.words[last].end
    gap = known.text[end : end + 8]
    if not begins or not gap.startswith(","):
        return False
    start = end + 1 + len(gap[1:]) - len(gap[1:].lstrip(" \t"))
    rest = known.text[start : start + 4].lower()
    offset = 4 if rest in ("the ", "den ") else 0
    return any(
        span.start in (start, start + offset)
        for span in known.taken.overlapping(Span(start, start + offset + 1))
    )
