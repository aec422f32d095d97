"""Which lines at the foot of a paper say what: valediction, signature, office, copies ..."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from tei_kit.structurers._heads import is_short
from tei_kit.structurers._layers import Line
from tei_kit.structurers._marks import (
    INITIALS_NAME,
    WIDE,
    Mark,
    any_of,
    distribution,
    names_signer,
    scan_marks,
)
from tei_kit.structurers._vocabulary import all_words

Kind = Literal[
    "marks", "valediction", "signature", "name", "office", "distribution", "enclosures", "short"
]

_VALEDICTION = re.compile(
    rf"{any_of(all_words('valedictions'))}(?![^\W_])[^\n]{{0,110}}$", re.IGNORECASE
)
_YOURS = re.compile(
    r"(?:yours?|ever|always|as ever|ton|votre|dein|ihr)\b[^.!?\n]{0,60},$"
    r"|your(?:[ ][a-z]{2,14}){0,3}[ ](?:brother|sister|son|daughter|friend|father|mother|wife|"
    r"husband|servant|uncle|aunt|cousin|nephew|niece)$",
    re.IGNORECASE,
)
_SURNAME = re.compile(r"[^\W\d_]{3,20}(?:[-'’][^\W\d_]{2,20})?")
_SIGNED = re.compile(
    rf"{any_of(all_words('signature_words'))}(?![^\W_])[^\n]{{0,100}}$", re.IGNORECASE
)
_SIGNED_WORD = re.compile(any_of(all_words("signature_words")), re.IGNORECASE)
_OFFICE = re.compile(rf"(?<![\w-]){any_of(all_words('offices'))}(?![\w-])", re.IGNORECASE)
_ENCLOSURES = re.compile(
    rf"(?:encls?|incls?|{any_of(all_words('annexes'))}s?)(?![^\W_])[ \t]*(?:[.:(]|$)[^\n]{{0,80}}$",
    re.IGNORECASE,
)
_SMALL: Final = ("de", "von", "van", "der", "la", "du", "al", "el")
_RANK: Final = re.compile(rf"(?:{any_of(all_words('ranks'))}[ ,\t]{{1,60}}){{1,5}}", re.IGNORECASE)
_NAME: Final = re.compile(
    rf"(?:[^\W\d_]\.[ ]?|[^\W\d_][\w'’-]+[ ]|(?:{'|'.join(_SMALL)})[ ]){{1,4}}"
    r"[^\W\d_][\w'’-]+(?:,?[ ](?:Jr|Sr|II|III|m\.p)\.?)?"
)
_OPENS = re.compile(rf"{any_of(all_words('sentence_openers'))}[ ]", re.IGNORECASE)
_BY_HAND = re.compile(
    r"[(/\[]?(?:signature|signed|sgd\.?|подпись|unterschrift|signé|_{3,})[)/\]]?", re.IGNORECASE
)
_HAND = re.compile(r"[ ,]*(?:m\.[ ]?p\.?|s\.[ ]?r\.?|\(?(?:signed|signature|sgd\.?)\)?)$")
"""What is put behind a name to say that it is there in the signer's own hand."""

_TITLE_WORD = (
    r"(?:[^\W\d_a-zа-яё][\w.'’-]*|[dl]['’]\w+|of|the|and|to|for|in|at|de|du|des|et|von|der)"
)
_NAME_IN_CAPITALS = re.compile(
    r"(?:[^\W\d_a-zа-яё][^\W\d_a-zа-яё'’-]{0,20}\.?[ ]){0,5}"
    r"[^\W\d_a-zа-яё][^\W\d_a-zа-яё'’-]{2,24},[ ]"
    rf"{_TITLE_WORD}(?:,?[ ]{_TITLE_WORD}){{0,13}}\.?"
)
"""A name in capitals with its office: "A. LUND, Minister of Trade."."""

_LONGEST_SIGNATURE = 140
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
    if _signs(words):
        return FootLine(line, "name")
    if _STARTS_ITEM.match(words):
        return FootLine(line, "short") if is_short(words) else None
    if _ENCLOSURES.match(words):
        return FootLine(line, "enclosures")
    sentence = words.endswith((".", "!", "?")) and len(words.split()) > 4  # noqa: PLR2004
    if sentence or not is_short(words.rstrip(".,;")) or not any(map(str.isalpha, words)):
        return None
    return FootLine(line, "office" if _OFFICE.search(words) else _name_or_short(line, words))


def _signs(words: str) -> bool:
    """Tell whether a line can hardly be anything but a signature's: initials, a rank, columns."""
    if len(words) > _LONGEST_SIGNATURE:
        return False
    ranked = _RANK.match(words)
    name = _HAND.sub("", words[ranked.end() :].lstrip() if ranked else words)
    if INITIALS_NAME.fullmatch(name.rstrip(" .,")) or (ranked and _is_name(name)):
        return True
    if _NAME_IN_CAPITALS.fullmatch(words) is not None:
        return True
    return _in_columns(words)


def _name_or_short(line: Line, words: str) -> Kind:
    alone = line.span == line.paragraph.span and words.isupper()
    if _is_name(words) or _is_described_name(words):
        return "name"
    return "name" if alone and _SURNAME.fullmatch(words) else "short"


def signs_with_name(text: str, foot: FootLine) -> bool:
    """Tell whether a line of a signature holds the name, not "signed" or an office alone."""
    if foot.kind != "signature":
        return foot.kind == "name"
    words = foot.line.words(text)
    match = _SIGNED_WORD.match(words)
    return match is not None and any(map(str.isalpha, words[match.end() :]))


def _in_columns(words: str) -> bool:
    """Tell whether an office stands on the left of a line and a name on its right."""
    columns = [one for one in WIDE.split(words) if _BY_HAND.fullmatch(one) is None]
    if len(columns) != 2 or _OFFICE.search(columns[0]) is None:  # noqa: PLR2004
        return False
    ranked = _RANK.match(columns[1])
    return names_signer(columns[1][ranked.end() if ranked else 0 :].strip("()"), wide=True)


def _is_described_name(words: str) -> bool:
    """Tell whether a full name stands before words on who it is ("Lars Lund, carpenter")."""
    name, comma, more = words.partition(", ")
    return bool(comma) and " " in name and more[:1].islower() and _is_name(name)


def _is_name(words: str) -> bool:
    if _NAME.fullmatch(words.rstrip(" .,")) is None or _OPENS.match(words):
        return False
    return all(word in _SMALL or word[0].isupper() for word in words.split())
