"""The marks of official papers, one after the other: classification, copy, registration ..."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from tei_kit.model import Role, Span
from tei_kit.structurers._datelines import date_end, is_dateline, number_before
from tei_kit.structurers._vocabulary import GAPS, LEVELS, all_words


@dataclass(frozen=True, slots=True)
class Mark:
    """Say that a stretch is a mark of some role."""

    role: Role
    span: Span
    detail: str | None = None


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern for phrases whose words any white space parts, the longest first."""
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return (
        "(?:"
        + "|".join(re.escape(phrase).replace(r"\ ", r"\s{1,4}") for phrase in longest_first)
        + ")"
    )


_FLAGS: Final = re.IGNORECASE
_SIGN = r"(?:#|№|N[°º]|No\.?|Nos\.?|Nr\.?|Num\.?)"
_IDENTIFIER = r"[^\W_]{1,12}(?:[-/.–:][^\W_]{1,12}){0,5}"
_CLASSIFICATION = re.compile(
    rf"(?P<words>{any_of(LEVELS)})(?:\s?/{{1,2}}\s?(?-i:[A-Z]{{2,12}}(?:\s[A-Z]{{2,12}}){{0,2}})){{0,3}}",
    _FLAGS,
)
_SPACED_OUT = re.compile(r"[A-Z](?:[ ]{1,3}[A-Z]){4,24}(?![a-z])")
_CAVEAT = re.compile(
    r"(?:NOFORN|LIMDIS|EXDIS|NODIS|STADIS|NIACT|PRIORITY|IMMEDIATE|FLASH|ROUTINE|URGENT|"
    r"MOST IMMEDIATE|"
    r"EMERGENCY|OFFICIAL|OFFICIAL[-–]INFORMAL|LIMITED DISTRIBUTION|EYES ONLY|EYES ALONE)"
    r"(?![A-Za-z])"
)
_COPY_NUMBER = re.compile(
    rf"{any_of(all_words('copy_number_words'))}[ \t]*"
    rf"(?P<number>{_SIGN}?[ \t]*\d{{1,5}}(?:[A-Za-z](?![^\W\d_]))?"
    rf"(?:[ \t]*(?:of|/|из|von|de)[ \t]*\d{{1,5}})?)(?:[ \t]copies)?\.?",
    _FLAGS,
)
_COPY_MARK = re.compile(
    rf"(?:typed|printed|prepared|made|issued|written)[ ]in[ ]\w{{1,8}}[ ]cop(?:y|ies)"
    rf"|{any_of(all_words('copy_marks'))}",
    _FLAGS,
)
_REGISTRATION_WORD = any_of(all_words("registration_words"))
_REGISTRATION = re.compile(
    rf"(?:(?P<word>{_REGISTRATION_WORD})[ \t]{{0,3}}:?[ \t]{{0,3}}{_SIGN}?|{_SIGN})[ \t]{{0,3}}"
    rf"(?P<number>{_IDENTIFIER})",
    _FLAGS,
)
_POINTING: Final = frozenset(all_words("sentence_openers"))
"""Words before the kind of a document that make another one of it ("My telegram No. 5")."""

_NUMBERED_DOCUMENT = re.compile(
    rf"(?:[^\W\d_]{{2,20}}[ \t]{{1,3}}){{0,2}}{any_of(all_words('document_nouns'))}[ \t]{{1,3}}"
    rf"(?P<number>{_SIGN}[ \t]{{0,3}}(?=\w{{0,6}}\d){_IDENTIFIER})",
    _FLAGS,
)
_BARE_REGISTRATION = re.compile(
    r"\d{3}[A-Z]?\.\d{2,4}[A-Z]?(?:-[A-Z]{1,8})?/\d{1,2}[–-]\d{1,4}|"
    r"\d{3}[A-Za-z]?\.\d{2,6}[a-z]?/\d{1,5}[a-z]?(?![^\W_])|"
    r"\d{1,6}[/-][^\W_]{1,8}(?:[-/][^\W_]{1,8}){0,4}"
    r"|[A-ZА-Я]{1,4}[-/]\d{1,6}(?:[-/][^\W_]{1,8}){0,4}|[A-Z]{1,4}[ ]\d{1,6}(?:/[^\W_]{1,8}){1,4}"
)
_OUTGOING = re.compile(any_of(all_words("outgoing_words")), _FLAGS)
_INCOMING = re.compile(any_of(all_words("incoming_words")), _FLAGS)
_LEFT_OUT: Final = [words for words, reason in GAPS.items() if reason != "signature"]
GAP = re.compile(
    rf"\[[ \t]{{0,3}}(?:(?P<dots>\.(?:[ ]?\.){{1,6}}|…{{1,3}})|(?P<words>{any_of(GAPS)})"
    rf"|[^\[\]\n]{{0,60}}?(?<!\w)(?P<among>{any_of(_LEFT_OUT)})(?!\w)[^\[\]\n]{{0,60}})"
    r"[ \t]{0,3}\]",
    _FLAGS,
)
_ATTESTATION = re.compile(
    rf"{any_of(all_words('attestations'))}(?=\s{{0,3}}(?:[:;.,–—\[(-]|$))[^\n\r]{{0,100}}", _FLAGS
)
_DISTRIBUTION = re.compile(
    rf"(?:{any_of(all_words('distributions'))}[ \t]*(?::|(?=\d)|$)"
    r"|(?:cc|copies? to|copies? sent to|sent to|отп\.)(?=[ \t])"
    r"|\d{1,3}[ \t](?:copy|copies|cc|экз)\b\.?)[^\n\r]{0,200}",
    _FLAGS,
)
_SEPARATOR = re.compile(r"[\s.,;:!|/–—()*_-]*")
WIDE = re.compile(r"[ ]{3,}|[ ]*\t\s*")
"""What parts the columns of a line."""

_AFTER_NUMBER = re.compile(
    rf"[ \t]?:[ \t]{{0,3}}{any_of(all_words('document_nouns'))}(?=\s*$)"
    r"|[ \t]?[^\W\d_]{1,2}\.?(?:[ \t]?[^\W\d_]{1,2}\.)?(?=\s*$)",
    _FLAGS,
)
"""What a number goes on with at the end of a line: "12/45 g.", "762.00/6-12: Telegram"."""

_CAPITALS_NAME = re.compile(
    r"(?:[^\W\d_]\.[ ]?){0,3}[^\W\d_a-zа-яё]{3,20}(?:[-'’ ][^\W\d_a-zа-яё]{2,20})?"
)
_PLAIN_NAME = re.compile(r"[^\W\d_]{2,20}(?:[ ][^\W\d_][\w.'’-]{0,20}){0,2}")
_DATE_TAIL = re.compile(r"[ \t,;.]*(?:(?:г|g|year|года)\.?(?![^\W_]))?[ \t,;.]*")
INITIALS_NAME = re.compile(
    r"(?:(?:/s/|\(?signed\)?:?|sgd\.?)[ \t]{0,4})?(?-i:"
    r"(?:[^\W\d_a-zа-я]\.[ \t]?){1,3}(?:(?:de|von|van|der|la|du|di)[ \t]){0,2}"
    r"[^\W\d_a-zа-я][^\W\d_]+(?:[-'’][^\W\d_]+){0,2})",
    _FLAGS,
)


def scan_marks(text: str, span: Span, *, signatures: bool = False) -> tuple[Mark, ...] | None:
    """Read a line as marks from its beginning to its end.

    Args:
        text: the whole text.
        span: the line, without white space around it.
        signatures: whether a name with initials is a signature.

    Returns:
        The marks in their order; None if the line holds anything else.

    >>> line = "TOP SECRET  Copy No. 3"
    >>> [mark.role for mark in scan_marks(line, Span(0, len(line)))]
    ['classification', 'copy_mark']
    """
    if len(span) > 200:  # noqa: PLR2004 - no line of marks is longer
        return None
    if signatures and (signed := _dated_signature(text, span)):
        return signed
    if is_dateline(text, span):
        return _with_number(text, span)
    marks: list[Mark] = []
    position = _skip(text, span.start, span.end)
    while position < span.end:
        mark = _mark_at(text, position, span.end, signatures=signatures)
        if mark is None:
            return None
        marks.append(mark)
        position = _skip(text, _number_end(text, mark, span.end), span.end)
    return tuple(marks) or None


def _with_number(text: str, span: Span) -> tuple[Mark, ...]:
    """Return the dateline that a line is, and the number of the paper before it."""
    number = number_before(text, span)
    if number is None:
        return (Mark("dateline", span),)
    start = _skip(text, number.end, span.end)
    return (Mark("registration", number), Mark("dateline", Span(start, span.end)))


def _dated_signature(text: str, span: Span) -> tuple[Mark, ...] | None:
    """Read a line that holds a date and the name of who signs, in either order."""
    stop = date_end(text, span.start, span.end)
    if stop is not None:
        tail = _DATE_TAIL.match(text, stop, span.end)
        start = tail.end() if tail and tail.end() > stop else stop
        wide = WIDE.search(text, stop, start) is not None
        if start > stop and names_signer(text[start : span.end], wide=wide):
            return (
                Mark("dateline", Span(span.start, stop)),
                Mark("signature", Span(start, span.end)),
            )
        return None
    gap = WIDE.search(text, span.start, span.end)
    if gap is None or not names_signer(text[span.start : gap.start()], wide=False):
        return None
    dated = Span(gap.end(), span.end)
    if not is_dateline(text, dated):
        return None
    return (Mark("signature", Span(span.start, gap.start())), Mark("dateline", dated))


def names_signer(words: str, *, wide: bool) -> bool:
    """Tell whether words may be the name of who signs; `wide`: a wide gap sets them apart."""
    words = words.strip(" .,")
    if INITIALS_NAME.fullmatch(words) or _CAPITALS_NAME.fullmatch(words):
        return True
    return wide and _PLAIN_NAME.fullmatch(words) is not None


def _number_end(text: str, mark: Mark, end: int) -> int:
    """Return where a registration number ends with what is said of it behind."""
    if mark.role != "registration":
        return mark.span.end
    more = _AFTER_NUMBER.match(text, mark.span.end, end)
    return more.end() if more else mark.span.end


def _column_end(text: str, position: int, end: int) -> int:
    gap = WIDE.search(text, position, end)
    return gap.start() if gap else end


def mark_at(text: str, position: int, end: int) -> Mark | None:
    """Return the classification, copy mark or copy number that begins at a position."""
    return next(
        (
            mark
            for read in (_classification, _copy_number, _copy_mark)
            if (mark := read(text, position, end))
        ),
        None,
    )


def gap_reason(match: re.Match[str]) -> str:
    """Return why something was left out ("editorial", "signature", "illegible")."""
    words = match["words"] or match["among"]
    return "editorial" if words is None else GAPS[" ".join(words.lower().split())]


def _mark_at(text: str, position: int, end: int, *, signatures: bool) -> Mark | None:
    readers: list[Callable[[str, int, int], Mark | None]] = [
        _classification,
        _copy_number,
        _attestation,
        _copy_mark,
        _dateline,
        _gap,
        _registration,
    ]
    if signatures:
        readers.insert(0, _signature)
    return next((mark for read in readers if (mark := read(text, position, end))), None)


def _skip(text: str, position: int, end: int) -> int:
    match = _SEPARATOR.match(text, position, end)
    assert match is not None
    return match.end()


def _ends_word(text: str, position: int, end: int) -> bool:
    """Tell whether a word may end here, glued or not: a new one begins or none goes on."""
    if position >= end or not text[position].isalnum():
        return True
    last, following = text[position - 1], text[position]
    if last.islower():
        return not following.islower()
    return following.isupper() and position + 1 < end and text[position + 1].islower()


def _classification(text: str, position: int, end: int) -> Mark | None:
    if text[position].islower():
        return None
    match = _CLASSIFICATION.match(text, position, end)
    if match is not None and _ends_word(text, match.end(), end):
        level = LEVELS[" ".join(match["words"].lower().split())]
        return Mark("classification", Span(*match.span()), level)
    spaced = _SPACED_OUT.match(text, position, end)
    if spaced is not None:
        closed_up = spaced.group().replace(" ", "").lower()
        for words, level in LEVELS.items():
            if words.replace(" ", "") == closed_up:
                return Mark("classification", Span(*spaced.span()), level)
    caveat = _CAVEAT.match(text, position, end)
    return (
        Mark("classification", Span(*caveat.span()), _level_of_caveat(caveat)) if caveat else None
    )


def _level_of_caveat(caveat: re.Match[str]) -> str:
    return caveat.group().lower().replace(" ", "-").replace("–", "-")


def _copy_number(text: str, position: int, end: int) -> Mark | None:
    match = _COPY_NUMBER.match(text, position, end)
    if match is None or text[position].islower():
        return None
    return Mark("copy_mark", Span(*match.span()))


def copy_number_itself(text: str, span: Span) -> Span | None:
    """Return where the number stands in the mark of a copy ("#9" in "Copy #9.").

    >>> copy_number_itself("Copy #9.", Span(0, 8))
    Span(start=5, end=7)
    >>> copy_number_itself("Copy", Span(0, 4)) is None
    True
    """
    match = _COPY_NUMBER.match(text, span.start, span.end)
    return Span(*match.span("number")) if match else None


def _copy_mark(text: str, position: int, end: int) -> Mark | None:
    match = _COPY_MARK.match(text, position, end)
    if match is None or text[position].islower() or not _ends_word(text, match.end(), end):
        return None
    return Mark("copy_mark", Span(*match.span()))


def _dateline(text: str, position: int, end: int) -> Mark | None:
    for stop in dict.fromkeys((_column_end(text, position, end), end)):
        if is_dateline(text, Span(position, stop)):
            return Mark("dateline", Span(position, stop))
    dated = date_end(text, position, end)
    return Mark("dateline", Span(position, dated)) if dated is not None else None


def _gap(text: str, position: int, end: int) -> Mark | None:
    match = GAP.match(text, position, end)
    return Mark("gap", Span(*match.span()), gap_reason(match)) if match else None


def _attestation(text: str, position: int, end: int) -> Mark | None:
    match = _ATTESTATION.match(text, position, end)
    if match is None or text[position].islower():
        return None
    return Mark("attestation", Span(position, position + len(match.group().rstrip())))


def _signature(text: str, position: int, end: int) -> Mark | None:
    match = INITIALS_NAME.match(text, position, end)
    return Mark("signature", Span(*match.span())) if match else None


def _registration(text: str, position: int, end: int) -> Mark | None:
    numbered = _NUMBERED_DOCUMENT.match(text, position, end)
    if (
        numbered is not None
        and text[position].isupper()
        and numbered.group().split()[0].lower() not in _POINTING
    ):
        return Mark("registration", Span(*numbered.span("number")))
    match = _REGISTRATION.match(text, position, end)
    if match is None or not any(character.isdigit() for character in match["number"]):
        bare = _BARE_REGISTRATION.match(text, position, end)
        return Mark("registration", Span(*bare.span())) if bare else None
    direction = None
    if _INCOMING.match(match.group()):
        direction = "incoming"
    elif _OUTGOING.match(match.group()):
        direction = "outgoing"
    return Mark("registration", Span(*match.span()), direction)


def distribution(text: str, span: Span) -> bool:
    """Tell whether a line says who gets copies, or how many were made."""
    return _DISTRIBUTION.match(text, span.start, span.end) is not None
