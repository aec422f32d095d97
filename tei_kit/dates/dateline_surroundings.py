"""What may stand before and behind the date of a dateline: places, times, notes of receipt."""

from __future__ import annotations

import re
from typing import Final

_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁ"
_MARKUP = r"(?:#{1,6}\s)?[\s*_>\[(\"“]{0,8}"
_BARE = re.compile(_MARKUP)
_SMALL_WORDS: Final = (
    "aboard", "am", "an", "at", "au", "auf", "aux", "bei", "board", "da", "de", "del", "della",
    "dem", "den", "der", "des", "di", "do", "du", "e", "el", "en", "es", "et", "im", "in",
    "la", "las", "le", "les", "los", "near", "of", "on", "route", "sea", "sur", "the", "this", "to",
    "und", "unter", "upon", "van", "via", "von", "y", "zu", "г", "and",
    "affairs", "consulate", "department", "embassy", "foreign", "house", "legation", "ministry",
    "mission", "navy", "office", "palace", "state", "war",
)  # fmt: skip
"""What may stand small among the names of a place: prepositions, articles, words of offices."""

_PLACE_PIECE = re.compile(
    rf"(?P<name>[{_CAPITAL}][\w.'’‘/&-]{{0,30}}|[dDlL]['’][{_CAPITAL}][\w-]{{0,30}}"
    r"|\[[^\[\]\n]{1,60}\]|\([^()\n]{1,60}\))"
    rf"|(?P<small>(?:{'|'.join(_SMALL_WORDS)})(?![^\W_])"
    rf"|for(?=\sforeign\b|\s[{_CAPITAL}][\w’ ]{{1,30}},\s{{0,9}}[{_CAPITAL}])"
    r"|[0-9]{1,5}(?![0-9])(?:th|st|nd|rd|d)?)"
    r"|(?P<mark>[\s,.:;)\]“”\"?*_>#—–-]{1,60}|[(\[])"
)
"""A name with its title, a remark in brackets, a word or number between names, what parts them."""

_MOST_WORDS = 18
_NO_PLACE = re.compile(
    r"\b(?:of|for|dated|on|from|by|since|until|to|before|after"
    r"|vom|seit|bis|du|depuis|от|с|до|после)\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[,;.:\])]\s{0,60}on\s{1,60}(?:the\s{1,60})?$")
"""A place with its comma, and "on": "Paris, on Wednesday, February 5"."""

_HALF_DAY = r"(?:[ap]\.?\s?m\b\.?|in\sthe\s(?:morning|afternoon|evening))"
_HOUR_WORD = (
    rf"(?:{_HALF_DAY}|uhr(?:\s?[0-5]?[0-9])?|heures?|h\.?(?:\s?[0-5]?[0-9])?(?:\s?[ms]\b\.?)?"
    rf"|часов|hours|hrs\.?|o['’]clock(?:,?\s{_HALF_DAY})?)"
)
_CLOCK = (
    r"(?i:(?:12\s)?(?:noon|midnight|morning|evening|afternoon|night)"
    r"|(?:ore\s|um\s)?[0-9]{1,2}(?:\s?[:.]\s?[0-9]{2})?\s{0,60}"
    rf"{_HOUR_WORD}"
    r"|[0-9]{4}\s?(?:Z\b|hours|hrs\.?)?|ore\s[0-9]{1,2}(?:[:.,][0-9]{2})?"
    r"|[0-9]{1,2}\s?[:.]\s?[0-9]{2}|[0-9]{1,2}(?![0-9/.]))"
)
_ZONE = r"(?:\s?,?\s?\(?(?:[A-Z]{2,4}|Z|[A-Z][a-z]{2,12} time|local time)\)?(?![a-z]))"
_TIME = (
    rf"(?:[\s,;:(\[—–-]{{0,6}}(?:at\s)?{_CLOCK}"
    rf"(?:\s?(?:[–—-]|to)\s?{_CLOCK})?{_ZONE}?[\s\]).,;]{{0,4}})"
)
_RECEIPT = (
    r"(?:(?:[\s—–-]{0,60}[\[(]?(?i:Received|Rec['’]?d|Read|Answered|Sent|Transmitted|Delivered"
    r"|Reçue?|Arriv(?:ée?|o|ato)|Ricevuto|Eingang|Eingegangen|Ankunft|Angekommen|Abgang"
    r"|Получено)\b|[ ]{0,2}[DR]\.[ ]?(?=[0-9]))[^\])]{0,120}[\])]?[\s.]{0,4})"
)
_GRADE = (
    r"(?i:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|PRIORITY|NIACT|URGENT|IMMEDIATE"
    r"|FLASH|ROUTINE|EYES ONLY|US URGENT|LIMITED OFFICIAL USE)\b"
)
_HANDLING = (
    r"(?:[\s,;.—–-]{0,4}(?:[Vv]ia\s[A-Z][\w.\s]{0,30}"
    rf"|{_GRADE}(?:[\s,—–-]{{1,3}}{_GRADE}){{0,4}}))"
)
_REMARK = r"(?:[\s.,]{0,4}(?:\[[^\[\]\n]{1,40}\]|\([^()\n]{1,60}\))[\s.]{0,4})"
_FOLLOWING = re.compile(
    rf"[\s*_\])\"”.,;?]{{0,8}}{_REMARK}?{_TIME}?{_TIME}?{_HANDLING}?{_RECEIPT}?{_HANDLING}?{_REMARK}?"
    r"[\s*_\])\"”.,;]{0,8}"
)
_TIME_BEFORE = re.compile(rf"(?:^|[\s,]){_CLOCK}[\s,]{{1,60}}$")
_UNDATED = re.compile(
    r"(?P<before>.{0,80}?)[\s\[(]*(?:undated|not dated|no date|n\.\s?d\.)(?P<after>.{0,100})",
    re.IGNORECASE,
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
    if not place or (_NO_PLACE.search(words) and not _PARTED.search(words)):
        return False
    return is_place(words)


def is_place(words: str, most: int = _MOST_WORDS) -> bool:
    """Tell whether words can be the place of a dateline: names, an office, a ship, the way.

    Args:
        words: what stands before a date.
        most: how many words it may have.

    >>> is_place("Aboard the S. S. “Delft,” near Leiden (Holland), ")
    True
    >>> is_place("The ship left Delft ")
    False
    """
    position = names = total = 0
    while position < len(words):
        piece = _PLACE_PIECE.match(words, position)
        if piece is None:
            return False
        names += piece["name"] is not None
        total += piece["mark"] is None
        position = piece.end()
    return names > 0 and total <= most


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
