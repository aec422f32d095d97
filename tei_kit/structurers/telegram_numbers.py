"""Find the number of a telegram where its first paragraph begins with it ("1043. The ministry")."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from tei_kit.model import Document, Passage, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._layers import in_order, less_certain, outermost

NAME = "telegram_numbers"
_NUMBER = re.compile(
    r"(?P<number>(?!(?:1[5-9]|20)\d\d\.)\d{2,6})\.[ \t]+(?=[\"“(]?[^\W\d_a-zа-яё])"
)
_HIGHEST_PARAGRAPH = 99
"""A number up to this one may be a paragraph's; only what comes after it tells."""


def mark_telegram_number(document: Document) -> Document:
    """Mark the number before the first sentence below a dateline, unless paragraphs are numbered.

    Source: the telegrams of the United States Department of State, which carry it there.
    """
    passages = outermost(document.passages)
    openers = [one.span for one in takewhile(_is_head, passages) if one.role == "opener"]
    first = next((one for one in passages if not _is_head(one)), None)
    if first is None or first.role != "paragraph" or not _dated(document, openers):
        return document
    match = _NUMBER.match(document.text, first.span.start, first.span.end)
    if match is None or _numbers_paragraph(document.text, int(match["number"]), passages):
        return document
    certainty = less_certain("medium", first.certainty or "high")
    number = Passage("registration", Span(*match.span("number")), "outgoing", certainty, NAME)
    return replace(document, passages=in_order([*document.passages, number]))


def _is_head(passage: Passage) -> bool:
    return passage.role in ("opener", "head")


def _dated(document: Document, openers: list[Span]) -> bool:
    return any(
        one.role == "dateline" and any(opener.contains(one.span) for opener in openers)
        for one in document.passages
    )


def _numbers_paragraph(text: str, number: int, passages: list[Passage]) -> bool:
    following = re.compile(rf"\(?{number + 1}[.)]")
    return number <= _HIGHEST_PARAGRAPH or any(
        following.match(text, one.span.start, one.span.end) for one in passages
    )


STRUCTURER = Structurer(NAME, mark_telegram_number, step=75)
