"""Which lines at the head of a paper say what, beyond its marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from tei_kit.model import Span
from tei_kit.structurers._layers import Line
from tei_kit.structurers._marks import WIDE, Mark, any_of, mark_at, scan_marks
from tei_kit.structurers._vocabulary import LEVELS, VOCABULARIES, all_words

Kind = Literal[
    "marks", "address", "routing", "field", "subject", "salutation", "title", "letterhead"
]

_FIELDS: Final = {
    caption: kind for table in VOCABULARIES for caption, kind in table.header_fields.items()
}
_FIELD = re.compile(
    rf"[*_]{{0,2}}(?P<caption>{any_of(_FIELDS)})[ \t]*[*_]{{0,2}}[ \t]*[:.][*_]{{0,2}}"
    r"(?=\s|$|[^\W\d_])",
    re.IGNORECASE,
)
_MESSAGE_FIELD = re.compile(r"(?P<caption>FM|INFO)[ \t]+(?=[A-Z]{2})")
"""What heads the lines of a message in capitals, without a colon."""

_ADDRESS = re.compile(
    r"(?:To|TO|For|FOR)[ \t]+(?!(?i:immediate|information|release|internal|official|use)\b)"
    r"(?:(?:the|THE)[ \t]+)?(?:[^\W\d_]\.|(?=[^\W\d_a-z]))"
    rf"|(?i:{any_of(set(all_words('address_words')) - {'to', 'for'})})[ \t]"
)
_ADDRESSEE = re.compile(
    r"(?i:Mr|Mrs|Ms|Miss|Dr|Prof|Messrs|Sir|Lord|Lady|Comrade|Cde|Herrn?|Frau|Monsieur|Madame|M|"
    r"Mme)\.?"
    r"[ ](?:[^\W\d_][\w.'’-]*[ ]?){1,4}$"
)
_CALLED: Final = frozenset(("comrade", "cde", "cde.", "sir", "lord", "lady", "monsieur", "madame"))
_SALUTATION = re.compile(
    rf"{any_of(all_words('salutations'))}(?![^\W_])[^\n]{{0,80}}?[,:!.—-]?$", re.IGNORECASE
)
NAMES_DOCUMENT = re.compile(
    rf"(?<![\w-]){any_of(all_words('document_nouns'))}(?![\w-])", re.IGNORECASE
)
_ROUTING = re.compile(
    r"(?i:from)[ \t]+(?:(?:the|to|of|in|at|and|for)[ \t]+|(?=[^\W\d_a-z])\S+[ \t]*){1,10}"
)
_PAGE_NUMBER = re.compile(r"[\[(–— -]{0,3}\d{1,4}[\])–— -]{0,3}")
_FROM_TO = re.compile(
    r"(?:The|Mr\.|Sir|Lord|President|Secretary|Ambassador)[ ][^.:;!?\d]{10,120}[ ]to[ ](?:the[ ])?"
    r"[^\W\d_a-z][^.:;!?\d]{3,100}"
)
"""The heading of a printed despatch: who writes to whom."""

_PARTY_WORD = (
    r"(?:[^\W\d_a-zа-яё][\w.'’-]*|[dl]['’][^\W\d_a-zа-яё][\w-]*|\([^()\n]{1,60}\)"
    r"|of|the|for|and|in|at|de|du|des|von|van|der)"
)
_PARTY = rf"{_PARTY_WORD}(?:,?[ ]{_PARTY_WORD}){{0,23}}"
_RECEIPT = r"(?i:[\[(](?:received|rec['’]d|reçue?)\b[^()\[\]]{1,40}[\])]\.?)"
_CORRESPONDENTS = re.compile(
    rf"(?=.{{8,200}}$){_PARTY}(?:,?[ ]to[ ]{_PARTY}){{1,3}}[.—– ]{{0,3}}{_RECEIPT}?"
)
"""The same with titles and names alone: "Mr. Lund to the Minister in Peru (Vik)"."""

_SENTENCE_END = re.compile(r"[.!?;:][\"”»)]*$")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]{1,4}|\d)\.$")
_ABBREVIATIONS: Final = frozenset((*all_words("abbreviations"), "g", "inst", "ult", "prox"))
_SMALL_MARKING = re.compile(
    rf"(?P<level>{any_of(LEVELS)}|us urgent|niact|priority|urgent|immediate)"
    rf"(?:[ \t,;/–—-]{{1,8}}(?:{any_of(LEVELS)}|us urgent|niact|priority|urgent|immediate)){{0,4}}"
)
"""A line of marks in small letters, as editions have them that set them in small capitals."""

_LONGEST_ADDRESS = 140
_LONGEST_LETTERHEAD = 70
_MOST_WORDS = 10


@dataclass(frozen=True, slots=True)
class HeadLine:
    """Carry a line at the head of a paper and what it is."""

    line: Line
    kind: Kind
    marks: tuple[Mark, ...] = ()
    field: str | None = None
    named: bool = False
    """Whether an address is but a title and a name, without "To"."""


def head_line(text: str, line: Line) -> HeadLine | None:
    """Say what a line at the head of a paper is, None where it is prose."""
    marks = scan_marks(text, line.span) or _marked_columns(text, line)
    if marks:
        return HeadLine(line, "marks", marks)
    words = line.words(text)
    if (small := _SMALL_MARKING.fullmatch(words)) is not None:
        level = LEVELS.get(small["level"], small["level"].replace(" ", "-"))
        return HeadLine(line, "marks", (Mark("classification", line.span, level),))
    field = _FIELD.match(words) or _MESSAGE_FIELD.match(words)
    if field is not None and len(words) <= 2 * _LONGEST_ADDRESS:
        return _field(line, _FIELDS[" ".join(field["caption"].lower().split())])
    if _ADDRESSEE.fullmatch(words) and is_short(words) and not is_correspondents(words):
        return HeadLine(line, "address", named=True)
    kinds: tuple[tuple[Kind, bool], ...] = (
        ("salutation", _is_salutation(words) or _is_called(line, words)),
        ("routing", _is_routing(words)),
        ("address", _is_address(words)),
    )
    kind = next((kind for kind, holds in kinds if holds), None)
    return HeadLine(line, kind) if kind else _title_or_letterhead(text, line)


def _field(line: Line, kind: str) -> HeadLine | None:
    if kind == "participants":
        return None
    return HeadLine(line, "subject" if kind == "subject" else "field", field=kind)


def _is_called(line: Line, words: str) -> bool:
    """Tell whether a paragraph is but a title and a name that is called ("Comrade Lund!")."""
    if line.span != line.paragraph.span or words[-1] not in ",!:":
        return False
    return (
        words.split(maxsplit=1)[0].lower() in _CALLED
        and _ADDRESSEE.fullmatch(words[:-1]) is not None
    )


def _marked_columns(text: str, line: Line) -> tuple[Mark, ...]:
    """Return the marks of the columns of a line that are nothing else, beside a letterhead."""
    gaps = [match.span() for match in WIDE.finditer(text, line.span.start, line.span.end)]
    if not gaps or _FIELD.match(line.words(text)):
        return ()
    starts = [line.span.start, *(end for _, end in gaps)]
    ends = [*(start for start, _ in gaps), line.span.end]
    columns = [Span(start, end) for start, end in zip(starts, ends, strict=True) if end > start]
    if not all(is_short(column.of(text)) for column in columns):
        return ()
    return tuple(mark for column in columns for mark in scan_marks(text, column) or ())


def captioned(words: str) -> tuple[str, str] | None:
    """Return the kind of the caption that a line begins with, and what it says.

    >>> captioned("TO:  The Harbour Master")
    ('address', 'The Harbour Master')
    """
    field = _FIELD.match(words)
    said = words[field.end() :].strip(" *_") if field else ""
    return (_FIELDS[" ".join(field["caption"].lower().split())], said) if field and said else None


def is_short(words: str) -> bool:
    """Tell whether a line is a label, not a sentence: short, and no stop at its end."""
    words = " ".join(words.split())
    if len(words) > _LONGEST_LETTERHEAD or len(words.split()) > _MOST_WORDS:
        return False
    return _SENTENCE_END.search(words) is None or _ends_abbreviated(words)


def _ends_abbreviated(words: str) -> bool:
    """Tell whether the stop at the end is that of an abbreviation, not of a sentence."""
    if _ABBREVIATED.search(words) is None:
        return False
    last = re.split(r"[^\w]+", words.rstrip("."))[-1]
    return not last[:1].islower() or len(last) == 1 or last in _ABBREVIATIONS


def _is_salutation(words: str) -> bool:
    if words[:1].islower() or len(words) > _LONGEST_LETTERHEAD or _SALUTATION.match(words) is None:
        return False
    return words[-1] in ",:!—-" or (len(words.split()) <= 5 and words[-1] not in "?;")  # noqa: PLR2004


def _is_routing(words: str) -> bool:
    """Tell whether a line says between which places a message went ("FROM OSLO TO BERGEN")."""
    return is_short(words) and _ROUTING.fullmatch(words) is not None


def _is_address(words: str) -> bool:
    if len(words) > _LONGEST_ADDRESS or _ADDRESS.match(words) is None:
        return False
    ends = _SENTENCE_END.search(words) is not None and _ABBREVIATED.search(words) is None
    return not ends or words[-1] == ":" or len(words.split()) <= 8  # noqa: PLR2004


def is_correspondents(words: str) -> bool:
    """Tell whether a line says who writes to whom, as the headings of printed despatches do.

    >>> is_correspondents("Mr. Lund to the Acting Secretary of State (Vik)")
    True
    """
    if _CORRESPONDENTS.fullmatch(words):
        return True
    return len(words) <= _LONGEST_ADDRESS and _FROM_TO.fullmatch(words) is not None


def _title_or_letterhead(text: str, line: Line) -> HeadLine | None:
    words = line.words(text)
    if _PAGE_NUMBER.fullmatch(words):
        return HeadLine(line, "letterhead")
    if is_correspondents(words):
        return HeadLine(line, "title")
    if not is_short(words) or words[:1].islower() or not any(map(str.isalpha, words)):
        return None
    classified = mark_at(text, line.span.start, line.span.end)
    if classified is not None and words.isupper():
        return HeadLine(line, "marks", (classified,))
    titled = words.isupper() and NAMES_DOCUMENT.search(words) and not any(map(str.isdigit, words))
    return HeadLine(line, "title" if titled else "letterhead")
