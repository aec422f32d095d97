"""Which lines at the head of a paper say what, beyond its marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from tei_kit.structurers._layers import Line
from tei_kit.structurers._marks import Mark, any_of, scan_marks
from tei_kit.structurers._vocabulary import VOCABULARIES, all_words

Kind = Literal["marks", "address", "field", "subject", "salutation", "title", "letterhead"]

_FIELDS: Final = {
    caption: kind for table in VOCABULARIES for caption, kind in table.header_fields.items()
}
_FIELD = re.compile(
    rf"[*_]{{0,2}}(?P<caption>{any_of(_FIELDS)})[ \t]*[*_]{{0,2}}[ \t]*[:.][*_]{{0,2}}"
    r"(?=\s|$|[^\W\d_])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    rf"(?:To|TO|For|FOR)[ \t]+(?:(?:the|THE)[ \t]+)?(?:[^\W\d_]\.|(?=[^\W\d_a-z]))"
    rf"|(?i:{any_of(set(all_words('address_words')) - {'to', 'for'})})[ \t]"
)
_ADDRESSEE = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Messrs|Sir|Lord|Lady|Comrade|Cde|Herrn?|Frau|Monsieur|Madame|M|Mme)\.?"
    r"[ ](?:[^\W\d_][\w.'’-]*[ ]?){1,4}$"
)
_SALUTATION = re.compile(
    rf"{any_of(all_words('salutations'))}(?![^\W_])[^\n]{{0,80}}?[,:!.—-]?$", re.IGNORECASE
)
NAMES_DOCUMENT = re.compile(
    rf"(?<![\w-]){any_of(all_words('document_nouns'))}(?![\w-])", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?;:][\"”»)]*$")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]{1,4}|\d)\.$")
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


def head_line(text: str, line: Line) -> HeadLine | None:
    """Say what a line at the head of a paper is, None where it is prose."""
    marks = scan_marks(text, line.span)
    if marks:
        return HeadLine(line, "marks", marks)
    words = line.words(text)
    if (field := _FIELD.match(words)) is not None and len(words) <= 2 * _LONGEST_ADDRESS:
        kind = _FIELDS[" ".join(field["caption"].lower().split())]
        if kind == "participants":
            return None
        return HeadLine(line, "subject" if kind == "subject" else "field", field=kind)
    if _is_salutation(words):
        return HeadLine(line, "salutation")
    if _is_address(words):
        return HeadLine(line, "address")
    return _title_or_letterhead(line, words)


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
    if len(words) > _LONGEST_LETTERHEAD or len(words.split()) > _MOST_WORDS:
        return False
    return _SENTENCE_END.search(words) is None or _ABBREVIATED.search(words) is not None


def _is_salutation(words: str) -> bool:
    if words[:1].islower() or len(words) > _LONGEST_LETTERHEAD or _SALUTATION.match(words) is None:
        return False
    return words[-1] in ",:!—-" or (len(words.split()) <= 5 and words[-1] not in "?;")  # noqa: PLR2004


def _is_address(words: str) -> bool:
    if _ADDRESSEE.match(words) and is_short(words):
        return True
    if len(words) > _LONGEST_ADDRESS or _ADDRESS.match(words) is None:
        return False
    ends = _SENTENCE_END.search(words) is not None and _ABBREVIATED.search(words) is None
    return not ends or words[-1] == ":" or len(words.split()) <= 8  # noqa: PLR2004


def _title_or_letterhead(line: Line, words: str) -> HeadLine | None:
    if not is_short(words) or words[:1].islower() or not any(map(str.isalpha, words)):
        return None
    if words.isupper() and NAMES_DOCUMENT.search(words) and not any(map(str.isdigit, words)):
        return HeadLine(line, "title")
    return HeadLine(line, "letterhead")
