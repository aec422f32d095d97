"""Which lines at the foot of a paper say what: valediction, signature, office, copies ..."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from tei_kit.structurers._heads import is_short
from tei_kit.structurers._layers import Line
from tei_kit.structurers._marks import INITIALS_NAME, Mark, any_of, distribution, scan_marks
from tei_kit.structurers._vocabulary import all_words

Kind = Literal[
    "marks", "valediction", "signature", "name", "office", "distribution", "enclosures", "short"
]

_VALEDICTION = re.compile(
    rf"{any_of(all_words('valedictions'))}(?![^\W_])[^\n]{{0,110}}$", re.IGNORECASE
)
_YOURS = re.compile(
    r"(?:yours?|ever|always|as ever|ton|votre|dein|ihr)\b[^.!?\n]{0,60},$", re.IGNORECASE
)
_SURNAME = re.compile(r"[^\W\d_]{3,20}(?:[-'’][^\W\d_]{2,20})?")
_SIGNED = re.compile(
    rf"{any_of(all_words('signature_words'))}(?![^\W_])[^\n]{{0,100}}$", re.IGNORECASE
)
_OFFICE = re.compile(rf"(?<![\w-]){any_of(all_words('offices'))}(?![\w-])", re.IGNORECASE)
_ENCLOSURES = re.compile(
    rf"(?:encls?|incls?|{any_of(all_words('annexes'))}s?)(?![^\W_])[ \t]*(?:[.:(]|$)[^\n]{{0,80}}$",
    re.IGNORECASE,
)
_SMALL: Final = ("de", "von", "van", "der", "la", "du", "al", "el")
_NAME: Final = re.compile(
    rf"(?:[^\W\d_]\.[ ]?|[^\W\d_][\w'’-]+[ ]|(?:{'|'.join(_SMALL)})[ ]){{1,4}}"
    r"[^\W\d_][\w'’-]+(?:,?[ ](?:Jr|Sr|II|III|m\.p)\.?)?"
)
_STARTS_ITEM = re.compile(r"(?:\d{1,3}|[a-z])[.)][ \t]|[-•*–][ \t]")
POSTSCRIPT = re.compile(
    rf"{any_of(all_words('postscripts'))}(?![^\W_])[ \t]*[:.–—-]?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FootLine:
    """Carry a line at the foot of a paper, what it is, and whether it tells so by itself."""

    line: Line
    kind: Kind
    marks: tuple[Mark, ...] = ()
    telling: bool = False


def foot_line(text: str, line: Line) -> FootLine | None:
    """Say what a line at the foot of a paper is, None where it is prose."""
    words = line.words(text)
    marks = scan_marks(text, line.span, signatures=True)
    if marks and not _is_bare_name(marks):
        roles = {mark.role for mark in marks}
        telling = roles - {"gap", "classification", "copy_mark"}
        signed = any(mark.detail == "signature" for mark in marks)
        return FootLine(line, "marks", marks, telling=bool(telling) or signed)
    if distribution(text, line.span):
        return FootLine(line, "distribution", telling=True)
    if _is_valediction(words):
        return FootLine(line, "valediction", telling=True)
    if len(words) <= 100 and _SIGNED.match(words):  # noqa: PLR2004
        return FootLine(line, "signature", telling=True)
    return _untold(line, words)


def _is_bare_name(marks: tuple[Mark, ...]) -> bool:
    return len(marks) == 1 and marks[0].role == "signature"


def _is_valediction(words: str) -> bool:
    if words[:1].islower():
        return False
    if _YOURS.match(words) is not None and len(words.split()) <= 6:  # noqa: PLR2004
        return True
    if _VALEDICTION.match(words) is None:
        return False
    return words.endswith(",") or len(words.split()) <= 6  # noqa: PLR2004


def _untold(line: Line, words: str) -> FootLine | None:
    if INITIALS_NAME.fullmatch(words.rstrip(" .,")):
        return FootLine(line, "name")
    if _STARTS_ITEM.match(words):
        return FootLine(line, "short") if is_short(words) else None
    sentence = words.endswith((".", "!", "?")) and len(words.split()) > 4  # noqa: PLR2004
    if _ENCLOSURES.match(words):
        return FootLine(line, "enclosures")
    if not is_short(words.rstrip(".,;")) or not any(map(str.isalpha, words)):
        return None
    if _OFFICE.search(words):
        return FootLine(line, "office")
    alone = line.span == line.paragraph.span and words.isupper()
    named = _is_name(words) or (alone and _SURNAME.fullmatch(words) is not None)
    return None if sentence else FootLine(line, "name" if named else "short")


def _is_name(words: str) -> bool:
    if _NAME.fullmatch(words.rstrip(" .,")) is None:
        return False
    return all(word in _SMALL or word[0].isupper() for word in words.split())
