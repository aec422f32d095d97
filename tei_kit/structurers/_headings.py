"""What makes a short paragraph a heading, and of which rank."""

from __future__ import annotations

import re
from typing import Final, Literal

from tei_kit.model import Span
from tei_kit.structurers._datelines import is_dateline
from tei_kit.structurers._layers import LINE_BREAK
from tei_kit.structurers._marks import any_of
from tei_kit.structurers._vocabulary import all_words

Style = Literal[
    "markdown 1",
    "markdown 2",
    "markdown 3",
    "markdown 4",
    "markdown 5",
    "markdown 6",
    "annex",
    "part",
    "roman",
    "number",
    "letter",
    "capitals",
    "bold",
    "date",
    "plain",
]

_MARKDOWN = re.compile(r"(?P<hashes>#{1,6})[ \t]+\S")
_UNDERLINED = re.compile(r"[^\n]{1,120}\r?\n(?P<rule>={3,}|-{3,})$")
_BOLD = re.compile(r"(?P<mark>\*\*|__)[^*_\n]{1,120}(?P=mark):?$")
_ANNEX = re.compile(
    rf"{any_of(all_words('annexes'))}(?:\s+(?:no\.?\s*)?[\dA-Z]{{1,4}})?(?=$|\s*[.:–—-])",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:part|chapter|section|article|teil|kapitel|abschnitt|artikel|partie|chapitre|глава|часть|раздел|§)\s*[\dIVXLC]{1,6}\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?P<roman>[IVXLC]{1,6})|(?P<letter>[A-Z])|(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}))[.)]?\s+(?=\S)"
)
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]")
_RUNNING_HEAD = re.compile(r"^\d{1,4}[ \t]{3,}\S|\S[ \t]{3,}\d{1,4}$")
"""A line with the number of its page at one end."""

_RULE: Final = re.compile(r"[\W\d_]*$")
_ENDS_CLAUSE: Final = ".!?;:,…"
_LONGEST_LINE = 80
_LONGEST_TITLE = 250
_MOST_TITLE_LINES = 4
_SHORTEST_PROSE = 60
_CAPITAL_LETTERS = 4
_SAMPLE = 20_000


def marked_style(text: str, span: Span) -> Style | None:
    """Return the style of a heading that says so by itself, in whatever surroundings."""
    if len(span) > _LONGEST_TITLE:
        return None
    words = span.of(text)
    if (markdown := _MARKDOWN.match(words)) is not None and not LINE_BREAK.search(words):
        return _markdown(len(markdown["hashes"]))
    if (underlined := _UNDERLINED.fullmatch(words)) is not None:
        return _markdown(1 if underlined["rule"][0] == "=" else 2)
    return "bold" if _BOLD.fullmatch(words) else None


def _markdown(depth: int) -> Style:
    styles: tuple[Style, ...] = (
        "markdown 1",
        "markdown 2",
        "markdown 3",
        "markdown 4",
        "markdown 5",
        "markdown 6",
    )
    return styles[depth - 1]


def heading_style(text: str, span: Span) -> Style:
    """Return the style of what is a heading."""
    words = span.of(text)
    if (marked := marked_style(text, span)) is not None:
        return marked
    if is_dateline(text, span):
        return "date"
    if _ANNEX.match(words):
        return "annex"
    if _PART.match(words):
        return "part"
    if (numbered := _NUMBER.match(words)) is not None:
        kinds: tuple[Style, ...] = ("roman", "letter", "number")
        return next(kind for kind in kinds if numbered[kind])
    return "capitals" if words.isupper() else "plain"


def is_label(text: str, span: Span) -> bool:
    """Tell whether a stretch is one short line that no punctuation closes."""
    if len(span) > _LONGEST_LINE or LINE_BREAK.search(text, span.start, span.end):
        return False
    return is_title(text, span)


def is_annex_label(text: str, span: Span) -> bool:
    """Tell whether a stretch is the number of an enclosure ("Annex 2") and nothing more."""
    return len(span) <= _LONGEST_LINE and _ANNEX.fullmatch(text, span.start, span.end) is not None


def is_bracketed(words: str) -> bool:
    """Tell whether words are nothing but a remark in brackets."""
    return _BRACKETED.fullmatch(words) is not None


def is_numbered_part(text: str, span: Span) -> bool:
    """Tell whether a stretch is the number of an article or chapter and nothing more."""
    return len(span) <= _LONGEST_LINE and _PART.fullmatch(text, span.start, span.end) is not None


def is_title(text: str, span: Span) -> bool:
    """Tell whether a stretch may be a title: a few lines, begun upper case, never closed."""
    if len(span) > _LONGEST_TITLE:
        return False
    words = span.of(text)
    if len(LINE_BREAK.findall(words)) >= _MOST_TITLE_LINES or _RULE.match(words):
        return False
    if is_bracketed(words) or _RUNNING_HEAD.search(words):
        return False
    letters = [character for character in words if character.isalpha()]
    return bool(letters) and words[-1] not in _ENDS_CLAUSE and not letters[0].islower()


def is_prose(text: str, span: Span) -> bool:
    """Tell whether a stretch is running text: long enough, and a sentence closes in it."""
    if len(span) < _SHORTEST_PROSE:
        return False
    return text[span.end - 1] in '.!?:;…)]"”»' or any(
        stop in text[span.start : span.end] for stop in (". ", ".\n")
    )


def is_numbered_heading(text: str, span: Span, after: Span) -> bool:
    """Tell whether a numbered line is a heading over the prose that follows it.

    What follows may be numbered as well, but in another way ("II. Wool", then "3. The wool ...").
    """
    number = _NUMBER.match(text, span.start, span.end)
    if number is None or not is_label(text, span):
        return False
    below = _NUMBER.match(text, after.start, after.end)
    return is_prose(text, after) and (
        below is None or (not number["number"] and bool(below["number"]))
    )


def is_capitals(text: str, span: Span) -> bool:
    """Tell whether a stretch is a title in capitals, and no mere initials.

    >>> is_capitals("ON WOOL", Span(0, 7)), is_capitals("A. B.", Span(0, 5))
    (True, False)
    """
    words = span.of(text)
    return words.isupper() and sum(map(str.isalpha, words)) >= _CAPITAL_LETTERS


def is_mixed_case(text: str, body: Span) -> bool:
    """Tell whether capitals stand out; a telegram may be nothing else."""
    sample = text[body.start : min(body.end, body.start + _SAMPLE)]
    return sum(map(str.islower, sample)) > sum(map(str.isupper, sample))
