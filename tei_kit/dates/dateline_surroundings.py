"""What may stand before and behind the date of a dateline: places, times, notes of receipt."""

from __future__ import annotations

import re

_MARKUP = r"(?:#{1,6}\s)?[\s*_>\[(\"“]{0,8}"
_SMALL_WORD = (
    r"(?:of|the|de|la|le|les|di|da|del|des|du|am|an|der|den|dem|im|in|at|on|upon|sea|board|en|"
    r"route|to|near|bei|auf|sur|van|von|y|e|el|do|this|г)"
)
_PLACE_WORD = rf"(?:[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’/-]{{0,30}}|{_SMALL_WORD}(?![^\W\d_])|[0-9]{{1,4}})"
_PLACE = re.compile(
    rf"{_MARKUP}{_PLACE_WORD}(?:[\s,.:;()\[\]-]{{1,60}}{_PLACE_WORD}){{0,13}}[\s,.:;\[\])—–-]{{0,60}}"
)
_BARE = re.compile(_MARKUP)
_NO_PLACE = re.compile(
    r"\b(?:of|dated|on|from|by|since|until|to|before|after"
    r"|vom|seit|bis|du|depuis|от|с|до|после)\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_CLOCK = (
    r"(?i:(?:12\s)?(?:noon|midnight|morning|evening|afternoon|night)"
    r"|[0-9]{1,2}(?:[:.][0-9]{2})?\s{0,60}"
    r"(?:[ap]\.?\s?m\.?|uhr|heures?|h\.?|часов|hours|hrs\.?|o['’]clock)"
    r"|[0-9]{4}\s?(?:Z\b|hours|hrs\.?)?|[0-9]{1,2}[:.][0-9]{2}|[0-9]{1,2}(?![0-9/.]))"
)
_ZONE = r"(?:\s?\(?(?:[A-Z]{2,4}|Z|[A-Z][a-z]{2,12} time|local time)\)?(?![a-z]))"
_TIME = (
    rf"(?:[\s,;:(\[—–-]{{0,6}}(?:at\s)?{_CLOCK}"
    rf"(?:\s?(?:[–—-]|to)\s?{_CLOCK})?{_ZONE}?[\s\]).,;]{{0,4}})"
)
_RECEIPT = (
    r"(?:[\s—–-]{0,60}[\[(]?(?i:Received|Rec['’]?d|Read|Answered|Sent|Transmitted)\b"
    r"[^\])]{0,120}[\])]?[\s.]{0,4})"
)
_GRADE = (
    r"(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|PRIORITY|NIACT|URGENT|IMMEDIATE"
    r"|FLASH|ROUTINE|EYES ONLY|US URGENT|LIMITED OFFICIAL USE)"
)
_HANDLING = (
    rf"(?:[\s,;—–-]{{0,4}}(?:via\s[A-Z][\w.\s]{{0,30}}|{_GRADE}(?:[\s,—–-]{{1,3}}{_GRADE}){{0,4}}))"
)
_FOLLOWING = re.compile(
    rf"[\s*_\])\"”.,;]{{0,8}}{_TIME}?{_TIME}?{_HANDLING}?{_RECEIPT}?{_HANDLING}?[\s*_\])\"”.,;]{{0,8}}"
)
_TIME_BEFORE = re.compile(rf"(?:^|[\s,]){_CLOCK}[\s,]{{1,60}}$")
_UNDATED = re.compile(
    r"(?P<before>.{0,80}?)[\s\[(]*(?:undated|no date|n\.\s?d\.)(?P<after>.{0,100})", re.IGNORECASE
)


def may_precede_date(words: str, *, place: bool = True) -> bool:
    """Tell whether words can stand before the date of a dateline: nothing, a place, a time.

    Args:
        words: what precedes the date in its line.
        place: whether a place may stand there.

    >>> may_precede_date("[Delft,] "), may_precede_date("He left ")
    (True, False)
    """
    time = _TIME_BEFORE.search(words)
    words = words[: time.start()] if time else words
    if _BARE.fullmatch(words):
        return True
    return place and not _NO_PLACE.search(words) and _PLACE.fullmatch(words) is not None


def may_follow_date(words: str) -> bool:
    """Tell whether words can stand behind the date of a dateline.

    Nothing, a time of day with its zone, how a telegram was handled, when it was received.

    >>> may_follow_date("—3 p. m. [Received May 6—2:14 a. m.]"), may_follow_date(" he left.")
    (True, False)
    """
    return _FOLLOWING.fullmatch(words) is not None


def is_undated(line: str) -> bool:
    """Tell whether a line is a dateline that says it has no date.

    >>> is_undated("Delft, undated."), is_undated("The note is undated.")
    (True, False)
    """
    match = _UNDATED.fullmatch(line.strip())
    if match is None:
        return False
    return may_precede_date(match["before"]) and may_follow_date(match["after"])
